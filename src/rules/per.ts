import type { PastEvent } from '../facts.js';
import type { Ask } from './kind.js';

export type PerKey = 'consumer' | 'debt' | 'account' | 'creditor' | 'address' | 'channel' | 'agent' | 'recipient';
export interface GroupParams {
  readonly debtTypes?: readonly string[] | undefined;
  readonly by: 'account' | 'creditor';
}

/** One count that a rule keeps: for a debt, an account or a creditor, or (`undefined`) for whatever else `per` names. */
export interface Subject {
  /** The contact's debt that stands for it. */
  readonly debt: string | undefined;
  readonly key: string | undefined;
}

export interface Scope {
  /** The fact of the contact that `per` needs and that is absent. */
  missing(ask: Ask): string | undefined;
  /** The counts that the contact would add to. */
  subjects(ask: Ask): readonly Subject[];
  /** Whether an event belongs to what the contact is (address, channel, agent, recipient) and to the subject. */
  sameFor(ask: Ask, subject?: Subject): ((event: PastEvent) => boolean) | undefined;
}

// A debt whose creditor is not known has no key: it meets every event.
const ONE: readonly Subject[] = [{ debt: undefined, key: undefined }];

/** Prepares `per`. An event that lacks what is counted by counts; a contact that lacks it cannot be decided. */
export function preparePer(per: readonly PerKey[], groups: readonly GroupParams[] | undefined): Scope {
  const by = per.includes('account') ? 'account' : per.includes('creditor') ? 'creditor' : per.includes('debt') ? 'debt' : undefined;
  const address = per.includes('address');
  const channel = per.includes('channel');
  const agent = per.includes('agent');
  const recipient = per.includes('recipient');
  const keyOf = (ask: Ask, id: string): string | undefined => {
    const debt = ask.facts.debts.get(id);
    // A debt that names no account is its own account.
    if (by === 'account') return debt?.account == null ? `debt ${id}` : `account ${debt.account}`;
    if (by === 'creditor') return debt?.creditor ?? undefined;
    for (const group of groups ?? []) {
      if (group.debtTypes !== undefined && (debt?.type == null || !group.debtTypes.includes(debt.type))) continue;
      const value = debt?.[group.by];
      if (value != null) return `${group.by} ${value}`;
    }
    return `debt ${id}`;
  };
  const plain = !address && !channel && !agent && !recipient;
  return {
    missing({ facts }) {
      if (address && facts.contact.to.address === undefined) return 'contact.to.address';
      if (agent && facts.contact.from.id === undefined) return 'contact.from.id';
      return undefined;
    },
    subjects(ask) {
      const debts = ask.facts.contact.debts;
      if (by === undefined || debts === undefined) return ONE;
      if (debts.length === 1) return [{ debt: debts[0], key: keyOf(ask, debts[0] as string) }];
      const subjects: Subject[] = [];
      for (const debt of debts) {
        const key = keyOf(ask, debt);
        if (!subjects.some((known) => known.key === key)) subjects.push({ debt, key });
      }
      return subjects;
    },
    sameFor(ask, subject) {
      const key = subject?.key;
      if (plain && (by === undefined || key === undefined)) return undefined;
      const { contact } = ask.facts;
      // The common case, without a key for each event: debts are told apart by their ids alone.
      const byId = by === 'debt' && groups === undefined ? subject?.debt : undefined;
      if (byId !== undefined && plain) return (event) => event.debts === undefined || event.debts.includes(byId);
      return (event) => {
        if (channel && event.channel !== contact.channel) return false;
        if (address && event.to.address !== undefined && event.to.address !== contact.to.address) return false;
        if (agent && event.from.id !== undefined && event.from.id !== contact.from.id) return false;
        if (recipient) {
          if (event.to.role !== contact.to.role) return false;
          if (event.to.person !== undefined && contact.to.person !== undefined && event.to.person !== contact.to.person) return false;
          if (event.to.relation !== undefined && contact.to.relation !== undefined && event.to.relation !== contact.to.relation) return false;
        }
        if (by === undefined || key === undefined || event.debts === undefined) return true;
        if (byId !== undefined) return event.debts.includes(byId);
        for (const id of event.debts) {
          const other = keyOf(ask, id);
          if (other === undefined || other === key) return true;
        }
        return false;
      };
    },
  };
}
