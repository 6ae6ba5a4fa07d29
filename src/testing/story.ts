import { DAY, formatDay, toInstant, WEEKDAYS, weekdayOf } from '../calendars/civil.js';
import { findZone, localOf } from '../calendars/zone.js';
import type { Decision } from '../decision.js';
import type { RequestInput } from '../request-schema.js';
import { omit } from './source.js';
import type { Plain } from './source.js';

/* A request or a decision as one would tell it to a colleague. */

/** `21:00:00.000 on tue 2026-05-05 in America/Denver`. */
export function tellInstant(at: number, zone: string): string {
  const place = findZone(zone);
  if (place === undefined) return `${new Date(at).toISOString()} (${zone} is no zone)`;
  const local = localOf(place, at);
  const day = Math.floor(local / DAY);
  const time = new Date(local - day * DAY).toISOString().slice(11, 23);
  return `${time} on ${WEEKDAYS[weekdayOf(day)]} ${formatDay(day)} in ${zone}`;
}

/** `2 d 3 h 1 ms before`. */
export function tellSpan(ms: number): string {
  if (ms === 0) return 'at the same instant';
  const parts: string[] = [];
  let left = Math.abs(ms);
  for (const [unit, name] of [[DAY, 'd'], [3_600_000, 'h'], [60_000, 'min'], [1000, 's'], [1, 'ms']] as const) {
    if (left >= unit) parts.push(`${Math.floor(left / unit)} ${name}`);
    left %= unit;
  }
  return `${parts.join(' ')} ${ms > 0 ? 'before' : 'after'}`;
}

const words = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const partyOf = (value: unknown): Plain => (typeof value === 'object' && value !== null ? (value as Plain) : {});

function tellExchange(item: Plain): string {
  const to = partyOf(item['to']);
  const from = partyOf(item['from']);
  const { role = 'debtor', ...whom } = to;
  const details = [...Object.entries(whom), ...Object.entries(from).map(([key, value]) => [`from ${key}`, value] as const)]
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${key} ${words(value)}`);
  const { id, channel, direction, debts, outcome } = item;
  const rest = omit(item, 'at', 'id', 'channel', 'direction', 'debts', 'outcome', 'to', 'from');
  const list = Array.isArray(debts) ? ` about ${debts.join(', ')}` : '';
  const others = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null).map(([key, value]) => `${key} ${words(value)}`);
  const way = direction === 'inbound' ? `${words(channel)} from the ${words(role)}` : `${words(channel)} to the ${words(role)}`;
  return [`${id === undefined ? '' : `${words(id)}: `}${way}${list}`, ...(outcome === undefined ? [] : [words(outcome)]), ...details, ...others].join(', ');
}

/** A request as a story, one line for each fact. What cannot be read is shown as it is. */
export function tellRequest(request: unknown): string[] {
  const { contact, consumer, debts, history, historySince } = partyOf(request) as unknown as RequestInput;
  const at = typeof contact === 'object' && contact !== null ? toInstant(contact.at instanceof Date ? contact.at.getTime() : contact.at) : undefined;
  if (at === undefined) return [`the request ${show(request)}`];
  const zones = consumer?.timeZones ?? [];
  const where = zones.length === 0 ? `${new Date(at).toISOString()}, in no stated zone` : zones.map((zone) => tellInstant(at, String(zone))).join(' and ');
  const lines = [`at ${where} (${new Date(at).toISOString()})`, `  a contact: ${tellExchange(contact as unknown as Plain)}`];
  for (const [key, value] of Object.entries(consumer ?? {})) if (key !== 'timeZones') lines.push(`  known of the consumer: ${key} ${words(value)}`);
  for (const debt of debts ?? []) if (Object.keys(debt).length > 1) lines.push(`  known of ${debt.id}: ${words(Object.fromEntries(Object.entries(debt).filter(([key]) => key !== 'id')))}`);
  if (history === undefined || history === null) lines.push('  history: not known');
  else if (history.length === 0) lines.push('  history: none');
  else {
    lines.push(`  history (${history.length}):`);
    const instant = (event: (typeof history)[number]): number => toInstant(event.at instanceof Date ? event.at.getTime() : event.at) ?? NaN;
    for (const event of [...history].sort((a, b) => instant(a) - instant(b))) lines.push(`    ${tellSpan(at - instant(event))}: ${tellExchange(event as unknown as Plain)}`);
  }
  if (historySince !== undefined) lines.push(`  history complete since ${words(historySince)}`);
  return lines;
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** `deny: us us.regf.hours contact-hours (over at …)`; of an allowed contact how long it holds. */
export function tellDecision(decision: Decision, times = true): string {
  if (decision.outcome === 'allow') return `allow${times && decision.validUntil !== null ? ` until ${decision.validUntil}` : ''}`;
  const reasons = decision.reasons.map(({ rule, code, data, retryAt }) => `${rule ?? 'no rule'}: ${code}${typeof data['debt'] === 'string' ? ` for ${data['debt']}` : ''}${times && retryAt !== null ? ` until ${retryAt}` : ''}`);
  return `deny (${reasons.join('; ')})`;
}
