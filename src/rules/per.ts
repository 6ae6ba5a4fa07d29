import type { PastEvent } from '../exchange.js';
import { TIE } from '../exchange.js';
import type { Subject } from '../facts.js';
import { ANY_DEBT } from '../facts.js';
import type { Ask } from './kind.js';

export type PerKey = 'consumer' | 'debt' | 'account' | 'creditor' | 'address' | 'channel' | 'agent' | 'recipient';
export interface GroupParams {
  readonly debtTypes?: readonly string[] | undefined;
  readonly by: 'account' | 'creditor';
}

export interface Scope {
  /** The fact of the contact that `per` needs and that is absent. */
  missing(ask: Ask): string | undefined;
  /** The counts that the contact would add to. */
  subjects(ask: Ask): readonly Subject[];
  /** Bits of `TIE`: an event that has any of them belongs to something else than the contact (address, channel, agent, recipient) or the subject. */
  bars(subject: Subject): number;
  /** What the bits leave open: debts that are counted together. */
  also(ask: Ask, subject: Subject): ((event: PastEvent) => boolean) | undefined;
}

/** Whether something said about some debts concerns the contact: unless both name debts and none is shared, it does. */
export function concerns(debts: readonly string[] | null | undefined, { facts }: Ask): boolean {
  const own = facts.contact.debts;
  return debts == null || debts.length === 0 || own === undefined || own.some((debt) => debts.includes(debt));
}

/** Prepares `per`. An event that lacks what is counted by counts; a contact that lacks it cannot be decided. */
export function preparePer(per: readonly PerKey[], groups: readonly GroupParams[] | undefined): Scope {
  const by = per.includes('account') ? 'account' : per.includes('creditor') ? 'creditor' : per.includes('debt') ? 'debt' : undefined;
  const address = per.includes('address');
  const channel = per.includes('channel');
  const agent = per.includes('agent');
  const recipient = per.includes('recipient');
  /** The group that a debt is counted in: `null` when it is counted alone, `undefined` when nobody knows. */
  const groupOf = (ask: Ask, id: string): string | null | undefined => {
    const debt = ask.facts.debts.get(id);
    // A debt that names no account is its own account.
    if (by === 'account') return debt?.account == null ? null : `account ${debt.account}`;
    if (by === 'creditor') return debt?.creditor ?? undefined;
    if (groups === undefined) return null;
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i] as GroupParams;
      if (group.debtTypes !== undefined && (debt?.type == null || !group.debtTypes.includes(debt.type))) continue;
      const value = debt?.[group.by];
      if (value != null) return `${group.by} ${value}`;
    }
    return null;
  };
  const ties = (address ? TIE.otherAddress : 0) | (channel ? TIE.otherChannel : 0) | (agent ? TIE.otherAgent : 0) | (recipient ? TIE.otherRecipient : 0);
  return {
    missing({ facts }) {
      if (address && facts.contact.to.address === undefined) return 'contact.to.address';
      if (agent && facts.contact.from.id === undefined) return 'contact.from.id';
      return undefined;
    },
    subjects(ask) {
      if (by === undefined || ask.facts.contact.debts === undefined) return ANY_DEBT;
      const alone = ask.facts.subjects;
      if (by === 'debt' && groups === undefined) return alone;
      const seen = new Set<string | undefined>();
      const subjects: Subject[] = [];
      for (const subject of alone) {
        const group = groupOf(ask, subject.debt as string);
        if (group === null) subjects.push(subject);
        else if (!seen.has(group)) {
          seen.add(group);
          subjects.push({ debt: subject.debt, key: group, bar: 0 });
        }
      }
      return subjects;
    },
    bars: ({ bar }) => ties | bar,
    also(ask, { key, debt, bar }) {
      if (by === undefined || key === undefined || bar !== 0) return undefined;
      // A debt without a bit of its own is told by its id, a group by any of its debts.
      return ({ debts }) => debts === undefined || (key === debt && groupOf(ask, key) === null ? debts.includes(key) : anyOf(ask, debts, key));
    },
  };

  function anyOf(ask: Ask, debts: readonly string[], key: string): boolean {
    for (const id of debts) {
      const other = groupOf(ask, id);
      if (other === undefined || other === key) return true;
    }
    return false;
  }
}
