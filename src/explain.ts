import { DAY, formatClock, formatDay, parseInstant } from './calendars/civil.js';
import { findZone, localOf } from './calendars/zone.js';
import type { Decision, Reason, ReasonCode } from './decision.js';
import type { Messages, Moment, Outlook, Told } from './messages/catalogue.js';
import { REASON_KEYS } from './reasons.js';

const UNDECIDED: ReadonlySet<string> = new Set<ReasonCode>([
  'unknown-fact',
  'history-too-short',
  'calendar-coverage',
  'unknown-time-zone',
  'invalid-request',
  'text-not-checked',
  'no-rule-applied',
]);

/**
 * A decision in the words of one language: a sentence group for each reason, then for each advisory, in their order, with what was observed,
 * the limit, the provision, and when it is over or that waiting does not help. On an allow without advisories one sentence that says until when.
 * Times of day are those of the zone that the evidence names; instants are UTC. Pure: nothing of the machine's locale or zone is read.
 *
 * @example explain(check(policy, request), en)
 * // ['Outside the permitted hours: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day contact is permitted from 08:00 to 21:00
 * //   (Regulation F, 12 CFR 1006.6(b)(1)(i)). Permitted again at 08:00 on Wednesday 6 May 2026 (2026-05-06T12:00:00.000Z).']
 */
export function explain(decision: Decision, messages: Messages): string[] {
  const sentences = [
    ...decision.reasons.map((reason) => tell(reason, decision, messages, true)),
    ...decision.advisories.map((advisory) => tell(advisory, decision, messages, false)),
  ];
  return sentences.length > 0 ? sentences : [messages.allowed(decision.validUntil)];
}

function tell(reason: Reason, decision: Decision, messages: Messages, denies: boolean): string {
  const { code, ruleset, rule, kind, force, citation, data } = reason;
  const told: Told = { code, ruleset, rule, kind, force, citation, data, denies, decided: !UNDECIDED.has(code) };
  const sentences = [sentenceOf(told, messages), messages.force(told), messages.outlook(outlookOf(reason, decision, denies), told)];
  return sentences.filter((text) => text !== '').join(messages.gap);
}

/** A kind of the user's own may use a code of ours with other data: it gets the generic sentence, never a broken one. */
function sentenceOf(told: Told, messages: Messages): string {
  const { code, data } = told;
  if (!Object.hasOwn(REASON_KEYS, code)) return messages.other(told);
  const keys: Readonly<Record<string, 'always' | 'sometimes'>> = REASON_KEYS[code as ReasonCode];
  const complete = Object.keys(keys).every((key) => keys[key] === 'sometimes' || data[key] !== undefined);
  if (!complete || !Object.keys(data).every((key) => Object.hasOwn(keys, key))) return messages.other(told);
  try {
    return (messages.reasons[code as ReasonCode] as (data: object, reason: Told) => string)(data, told);
  } catch {
    return messages.other(told);
  }
}

function outlookOf(reason: Reason, decision: Decision, denies: boolean): Outlook {
  const { remedy, retryAt } = reason;
  if (retryAt === null) return remedy === 'wait' ? { remedy, over: null } : { remedy };
  // Time ends it, whatever else would.
  const told = { remedy: 'wait', over: momentOf(retryAt, reason.data) } as const;
  if (!denies) return { ...told, then: 'advice' };
  if (decision.retryAt === retryAt) return { ...told, then: 'allowed' };
  if (decision.retryAt !== null) return { ...told, then: momentOf(decision.retryAt, reason.data) };
  return { ...told, then: decision.reasons.some((other) => other.retryAt === null) ? 'other-reasons' : 'never' };
}

/** The zones that the evidence names: one where dates were counted, or those in which the hours are over. */
function zonesOf(data: Reason['data']): readonly string[] {
  if (typeof data['zone'] === 'string') return [data['zone']];
  if (!Array.isArray(data['zones'])) return [];
  return (data['zones'] as readonly unknown[]).map((item) => (item as { zone?: unknown } | null)?.zone).filter((zone) => typeof zone === 'string');
}

function momentOf(instant: string, data: Reason['data']): Moment {
  const at = parseInstant(instant);
  const names = zonesOf(data);
  const zone = names[0] === undefined ? undefined : findZone(names[0]);
  if (at === undefined || zone === undefined) return { instant };
  const local = localOf(zone, at);
  const day = Math.floor(local / DAY);
  return { instant, local: { zone: zone.name, date: formatDay(day), time: formatClock(local - day * DAY), oneOfSeveral: names.length > 1 } };
}
