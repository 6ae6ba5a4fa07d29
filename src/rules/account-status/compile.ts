import type { Calendar } from '../../calendars/day.js';
import type { Dated } from '../../dated.js';
import { FACT } from '../../facts.js';
import { datedOf, earliest, latest } from '../../dated.js';
import type { Ask } from '../kind.js';
import { concerns } from '../per.js';
import { prepareWait, type Wait } from '../wait.js';
import type { Params, Status } from './params.js';

/** One thing that is known of the person or a debt and bars contact from one instant to another. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly debt?: string;
  readonly since?: Dated | undefined;
  readonly detail?: string;
}

export interface StatusRule {
  readonly params: Params;
  readonly grace: Wait | undefined;
  readonly lasts: Wait | undefined;
  readonly afterNotice: Wait | undefined;
}

export function compileStatus(params: Params, calendar: Calendar | undefined): StatusRule {
  const wait = (value: Params['grace']): Wait | undefined => (value === undefined ? undefined : prepareWait(value, calendar));
  return { params, grace: wait(params.grace), lasts: wait(params.lasts), afterNotice: wait(params.afterNotice) };
}

/** The fact that each status is read from. */
export const NEEDS: Readonly<Record<Status, number>> = {
  represented: FACT.representation,
  cease: FACT.cease,
  disputed: FACT.disputes,
  bankrupt: FACT.bankruptcy,
  deceased: FACT.deceased,
  paid: FACT.paid,
  'time-barred': FACT.timeBarred,
  vulnerable: FACT.vulnerable,
  hardship: FACT.hardship,
  minor: FACT.minor,
  servicemember: FACT.servicemember,
  'in-litigation': FACT.inLitigation,
  complaint: FACT.complaints,
};

const EVER = -Infinity;
const NEVER = Infinity;

function ends(wait: Wait, since: Dated, ask: Ask, pick: (...values: number[]) => number, otherwise: number): number {
  if (!wait.needsZone) return wait.ends((pick === Math.min ? earliest : latest)(since, ask.datedIn), undefined) ?? otherwise;
  const all = ask.zones.map((zone) => (typeof since === 'number' ? wait.ends(since, zone) : wait.endsFromDay(since.day, zone)));
  return all.length === 0 || all.includes(undefined) ? otherwise : pick(...(all as number[]));
}

/** From when and until when something received at `since` bars contact. */
function span(rule: StatusRule, since: Dated | undefined, ask: Ask): { from: number; to: number; since: Dated | undefined } {
  if (since === undefined) return { from: EVER, to: NEVER, since };
  const from = rule.grace === undefined ? earliest(since, ask.datedIn) : ends(rule.grace, since, ask, Math.min, earliest(since, ask.datedIn));
  const to = rule.lasts === undefined ? NEVER : ends(rule.lasts, since, ask, Math.max, NEVER);
  return { from, to, since };
}

const formCounts = (rule: StatusRule, form: string | null | undefined): boolean => rule.params.forms === undefined || form == null || rule.params.forms.includes(form);
const writingCounts = (rule: StatusRule, inWriting: boolean | null | undefined): boolean => rule.params.inWriting === undefined || inWriting !== false;

type Reader = (rule: StatusRule, ask: Ask) => Bar[];

const perDebt =
  (read: (rule: StatusRule, ask: Ask, debt: NonNullable<ReturnType<Ask['facts']['debts']['get']>>) => (Omit<Bar, 'debt'> | undefined)[]): Reader =>
  (rule, ask) => {
    // A contact that names no debt may be about any of them.
    const ids = ask.facts.contact.debts ?? [...ask.facts.debts.keys()];
    const bars: Bar[] = [];
    for (const id of new Set(ids)) {
      const debt = ask.facts.debts.get(id);
      if (debt !== undefined) for (const bar of read(rule, ask, debt)) if (bar !== undefined) bars.push({ ...bar, debt: id });
    }
    return bars;
  };

const always = (known: boolean | null | undefined): Bar[] => (known === true ? [{ from: EVER, to: NEVER }] : []);

export const READERS: Readonly<Record<Status, Reader>> = {
  represented(rule, ask) {
    const item = ask.facts.request.consumer?.representation;
    if (!item || !concerns(item.debts, ask) || !formCounts(rule, item.form)) return [];
    if (!(rule.params.statuses ?? ['active']).includes(item.status ?? 'active')) return [];
    if (rule.params.contactKnown && item.contactKnown === false) return [];
    return [span(rule, datedOf(item.since), ask)];
  },
  cease: (rule, ask) =>
    (ask.facts.request.consumer?.cease ?? [])
      .filter((item) => concerns(item.debts, ask) && writingCounts(rule, item.inWriting) && formCounts(rule, item.form))
      .map((item) => {
        const bar = span(rule, datedOf(item.receivedAt), ask);
        const until = datedOf(item.until);
        return until === undefined ? bar : { ...bar, to: Math.min(bar.to, latest(until, ask.datedIn)) };
      }),
  disputed: perDebt((rule, ask, debt) =>
    (debt.disputes ?? [])
      .filter((item) => writingCounts(rule, item.inWriting) && formCounts(rule, item.form))
      .map((item) => {
        const received = datedOf(item.receivedAt) as Dated;
        const notice = datedOf(debt.noticeSentAt);
        if (rule.afterNotice !== undefined && notice !== undefined && earliest(received, ask.datedIn) >= ends(rule.afterNotice, notice, ask, Math.max, NEVER)) return undefined;
        const answered = rule.params.endedBy === 'verification-sent' ? item.verificationSentAt : rule.params.endedBy === 'resolved' ? item.resolvedAt : undefined;
        const bar = span(rule, received, ask);
        return answered == null ? bar : { ...bar, to: Math.min(bar.to, latest(datedOf(answered) as Dated, ask.datedIn)) };
      }),
  ),
  bankrupt(rule, ask) {
    const item = ask.facts.request.consumer?.bankruptcy;
    if (!item || !concerns(item.debts, ask) || !(rule.params.statuses ?? ['open']).includes(item.status ?? 'open')) return [];
    return [{ ...span(rule, datedOf(item.filedAt), ask), detail: item.status ?? 'open' }];
  },
  deceased: (_, ask) => always(ask.facts.request.consumer?.deceased),
  minor: (_, ask) => always(ask.facts.request.consumer?.minor),
  servicemember: (_, ask) => always(ask.facts.request.consumer?.servicemember),
  vulnerable(rule, ask) {
    const known = (ask.facts.request.consumer?.vulnerable ?? []).filter((group) => rule.params.groups === undefined || rule.params.groups.includes(group));
    return known.length === 0 ? [] : [{ from: EVER, to: NEVER, detail: known.join(', ') }];
  },
  hardship(rule, ask) {
    const item = ask.facts.request.consumer?.hardship;
    if (!item) return [];
    const bar = span(rule, datedOf(item.from), ask);
    const until = datedOf(item.until);
    return [until === undefined ? bar : { ...bar, to: Math.min(bar.to, latest(until, ask.datedIn)) }];
  },
  complaint: (rule, ask) =>
    (ask.facts.request.consumer?.complaints ?? [])
      .filter((item) => formCounts(rule, item.form))
      .map((item) => {
        const bar = span(rule, datedOf(item.receivedAt), ask);
        const resolved = datedOf(item.resolvedAt);
        return resolved === undefined ? bar : { ...bar, to: Math.min(bar.to, latest(resolved, ask.datedIn)) };
      }),
  paid: perDebt((rule, ask, debt) => (debt.paidAt == null ? [] : [span(rule, datedOf(debt.paidAt), ask)])),
  'time-barred': perDebt((_, __, debt) => always(debt.timeBarred)),
  'in-litigation': perDebt((_, __, debt) => always(debt.inLitigation)),
};
