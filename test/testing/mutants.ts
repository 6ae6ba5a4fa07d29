import { z } from 'zod';
import { check, compile, defineKind } from '../../src/index.js';
import type { Ask, Finding, Prepared, RuleKind } from '../../src/index.js';
import type { LawName, LawOptions, PolicySource, ReferenceKind } from '../../src/testing/index.js';

/* Policies and evaluators with one planted bug each, of the sort that hand-written guards have. */

export interface Mutant {
  /** The law that must catch it. */
  readonly law: LawName;
  readonly bug: string;
  readonly source: PolicySource;
  readonly options?: LawOptions;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const never = (): number => Infinity;
type Rule = Record<string, unknown>;
const kind = (name: string, params: z.ZodRawShape, make: (rule: Rule, env: Parameters<RuleKind['compile']>[1]) => Prepared): RuleKind => defineKind<Rule>({ kind: name, params, compile: make });
const finding = (over = Infinity, code = 'own'): Finding => ({ code, data: {}, remedy: over < Infinity ? 'wait' : 'change', over });
const when = (objects: (ask: Ask) => boolean, next: (ask: Ask) => number = never, over: (ask: Ask) => number = never): Prepared => ({
  evaluate(ask, found) {
    if (objects(ask)) found.push(finding(over(ask)));
  },
  next,
});

const hours = { id: 'h.hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] };
const counted = { limit: 2, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call', 'sms'] } };
const policy = (own: RuleKind, rule: object, ...more: object[]): PolicySource => ({
  rulesets: { id: 'h', version: '1', calendar: 'us', rules: [hours, { id: 'h.own', ...rule }, ...more] } as never,
  options: { kinds: [own] },
});
const plain: PolicySource = { id: 'h', version: '1', rules: [hours, { id: 'h.two', kind: 'frequency', ...counted }, { id: 'h.rest', kind: 'cooldown', wait: { days: 2 }, after: { channels: ['call'] }, per: ['consumer'], force: 'should' }] } as never;

const limits = { limit: z.number(), window: z.any(), per: z.any(), count: z.any() };
const changes = (ask: Ask): number => Math.min(Infinity, ...(ask.facts.events ?? []).flatMap(({ at }) => [at, at + DAY]).filter((instant) => instant > ask.at));
/** A limit of so many events in 24 hours, told right but for `objects`. */
const counting = (objects: (count: number, limit: number) => boolean, events = (ask: Ask): readonly { at: number }[] => ask.facts.events ?? []): RuleKind =>
  kind('own-limit', limits, (rule) =>
    when(
      (ask) => {
        const inside = events(ask).filter(({ at }) => at <= ask.at && at > ask.at - DAY);
        return ask.facts.events === undefined || objects(inside.length, rule['limit'] as number);
      },
      changes,
      (ask) => (ask.facts.events === undefined ? Infinity : changes(ask)),
    ),
  );
const limited = (own: RuleKind): PolicySource => policy(own, { kind: 'own-limit', ...counted });

/** Denies for a day after every call. */
const resting = (next: (end: number, ask: Ask) => number, over: (end: number) => number, objects = (end: number, ask: Ask): boolean => ask.at < end): RuleKind => {
  const end = (ask: Ask): number => (ask.facts.events ?? []).reduce((last, { at }) => (at <= ask.at && at + DAY > last ? at + DAY : last), -Infinity);
  const future = (ask: Ask): number => Math.min(Infinity, ...(ask.facts.events ?? []).map(({ at }) => at).filter((at) => at > ask.at));
  return kind('own-rest', { wait: z.any(), after: z.any() }, () => when((ask) => ask.facts.events === undefined || objects(end(ask), ask), (ask) => Math.min(next(end(ask), ask), future(ask)), (ask) => (ask.facts.events === undefined ? Infinity : over(end(ask)))));
};
const rested = (own: RuleKind): PolicySource => policy(own, { kind: 'own-rest', wait: { days: 1 }, after: { channels: ['call'] } });

const local = (ask: Ask): number[] => ask.zones.map((zone) => (((ask.at + zone.offsetAt(ask.at)) % DAY) + DAY) % DAY);
let calls = 0;
const asBuiltIn: ReferenceKind = (rule, ask) => ask.as({ ...rule, kind: 'frequency' } as never);
const request = (value: unknown): { contact: { channel: string }; history?: { length: number }[] } => value as never;

export const mutants: readonly Mutant[] = [
  { law: 'total', bug: 'reads the request before it is checked', source: plain, options: { engine: { check: (p, r) => (request(r).contact.channel === 'fax' ? check(p, r) : check(p, r)) } } },
  {
    law: 'total',
    bug: 'allows when something is thrown or refused',
    source: plain,
    options: { engine: { check: (p, r) => { const d = check(p, r); return d.reasons.some(({ code }) => code === 'invalid-request') ? { ...d, outcome: 'allow', reasons: [] } : d; } } },
  },
  { law: 'pure', bug: 'asks the server’s clock', source: policy(kind('own-clock', {}, () => when(() => new Date().getUTCFullYear() > 2020)), { kind: 'own-clock' }) },
  { law: 'pure', bug: 'answers at random', source: policy(kind('own-dice', {}, () => when(() => Math.random() < 0.5)), { kind: 'own-dice' }) },
  { law: 'pure', bug: 'uses up an allowance by being asked', source: policy(kind('own-state', {}, () => when(() => calls++ % 7 === 6)), { kind: 'own-state' }) },
  { law: 'pure', bug: 'writes its verdict into the request', source: plain, options: { engine: { check: (p, r) => { const d = check(p, r); if (typeof r === 'object' && r !== null) (r as { verdict?: string }).verdict = d.outcome; return d; } } } },
  {
    law: 'order',
    bug: 'takes the last entry of the list for the latest event',
    source: limited(counting((count, limit) => count >= limit, (ask) => { const last = ask.facts.events === undefined ? undefined : (ask.facts.request.history ?? []).at(-1); return last === undefined ? [] : [last, last].map(({ at }) => ({ at: Date.parse(String(at)) })); })),
  },
  {
    law: 'duplicates',
    bug: 'counts an event once for every time that it was sent',
    source: limited(counting((count, limit) => count >= limit, (ask) => (ask.facts.events === undefined ? [] : (ask.facts.request.history ?? []).map(({ at }) => ({ at: typeof at === 'number' ? at : Date.parse(String(at)) }))))),
  },
  { law: 'reasons', bug: 'denies without saying why', source: plain, options: { engine: { check: (p, r) => { const d = check(p, r); return d.outcome === 'deny' ? { ...d, reasons: [] } : d; } } } },
  { law: 'reasons', bug: 'denies what should only be advised', source: plain, options: { engine: { check: (p, r) => { const d = check(p, r); return d.outcome === 'allow' && d.advisories.length > 0 ? { ...d, outcome: 'deny', reasons: d.advisories } : d; } } } },
  { law: 'alone', bug: 'stops at the first objection', source: plain, options: { engine: { check: (p, r) => { const d = check(p, r); return { ...d, reasons: d.reasons.slice(0, 1) }; } } } },
  { law: 'roundTrip', bug: 'means something by a number that JSON has not', source: policy(kind('own-infinite', { most: z.any() }, (rule) => when((ask) => local(ask).length > (rule['most'] as number))), { kind: 'own-infinite', most: Infinity }) },
  { law: 'roundTrip', bug: 'gives evidence that JSON cannot hold', source: policy(kind('own-evidence', {}, () => ({ evaluate: (_, found) => void found.push({ ...finding(), data: { counted: NaN } }), next: never })), { kind: 'own-evidence' }) },
  { law: 'addingRule', bug: 'lets two objections cancel out', source: plain, options: { engine: { check: (p, r) => { const d = check(p, r); return d.reasons.length === 2 ? { ...d, outcome: 'allow', reasons: [] } : d; } } } },
  { law: 'loweringLimit', bug: 'takes a limit of 0 for no limit', source: limited(counting((count, limit) => count >= (limit || 99))) },
  { law: 'narrowingWindow', bug: 'reckons waits in days of the week', source: policy(kind('own-week', { wait: z.any() }, (rule) => when((ask) => (ask.facts.events ?? []).some(({ at }) => at <= ask.at && ask.at - at < ((rule['wait'] as { days: number }).days % 7) * DAY))), { kind: 'own-week', wait: { days: 6 } }) },
  {
    law: 'narrowingWindow',
    bug: 'lets the safety margin out instead of in',
    source: {
      rulesets: { id: 'h', version: '1', rules: [{ id: 'h.own', kind: 'own-margin' }] } as never,
      options: { kinds: [kind('own-margin', {}, (_, env) => when((ask) => local(ask).some((time) => time < 8 * HOUR - env.marginMs || time >= 21 * HOUR + env.marginMs)))] },
    },
  },
  {
    law: 'addingHoliday',
    bug: 'forgets its hours on holidays',
    source: policy(kind('own-holiday', {}, (_, env) => when((ask) => ask.zones.some((zone) => { const time = ask.at + zone.offsetAt(ask.at); return time % DAY < 9 * HOUR && env.calendar?.classOf(Math.floor(time / DAY))?.holiday !== true; }))), { kind: 'own-holiday' }),
  },
  { law: 'forgetting', bug: 'takes an unknown history for an empty one', source: limited(kind('own-limit', limits, (rule) => when((ask) => (ask.facts.events ?? []).filter(({ at }) => at <= ask.at && at > ask.at - DAY).length >= (rule['limit'] as number)))) },
  { law: 'moreZones', bug: 'is content when any zone is', source: policy(kind('own-some', {}, () => when((ask) => ask.zones.length > 0 && local(ask).every((time) => time < 8 * HOUR || time >= 21 * HOUR))), { kind: 'own-some' }) },
  { law: 'moreHistory', bug: 'objects at the limit and not beyond it', source: limited(counting((count, limit) => count === limit)) },
  { law: 'machineZone', bug: 'goes by the server’s wall clock', source: policy(kind('own-server', {}, () => when((ask) => new Date(ask.at).getHours() < 8)), { kind: 'own-server' }) },
  { law: 'machineZone', bug: 'compares UTC hours with a local rule', source: policy(kind('own-utc', {}, () => when((ask) => new Date(ask.at).getUTCHours() >= 21)), { kind: 'own-utc' }) },
  {
    law: 'oldLaw',
    bug: 'asks the rules of every day',
    source: plain,
    options: { engine: { compile: (rulesets, options) => compile((rulesets as { rules: { from?: string; until?: string }[] }[]).map((document) => ({ ...document, rules: document.rules.map((rule) => ({ ...rule, from: undefined, until: undefined })) })), options) } },
  },
  { law: 'retryAt', bug: 'is over a millisecond late', source: rested(resting((end, ask) => (end > ask.at ? end + 1 : Infinity), (end) => end + 1)) },
  { law: 'nextAllowed', bug: 'promises the day after', source: rested(resting((end, ask) => (end > ask.at ? end + DAY : Infinity), (end) => end + DAY)) },
  { law: 'validUntil', bug: 'never says when it may object', source: policy(kind('own-late', {}, () => when((ask) => local(ask).some((time) => time >= 20 * HOUR))), { kind: 'own-late' }) },
  { law: 'reference', bug: 'counts > instead of >=', source: limited(kind('own-limit', limits, (rule) => when((ask) => (ask.facts.events ?? []).filter(({ at, channel, direction, outcome }) => ['call', 'sms'].includes(channel) && direction === 'outbound' && outcome !== 'cancelled' && at <= ask.at && at > ask.at - DAY).length > (rule['limit'] as number)))), options: { reference: { 'own-limit': asBuiltIn } } },
];

/** The same forms without the bug: every law holds over them. */
export const sound: readonly { readonly what: string; readonly source: PolicySource }[] = [
  { what: 'built-in kinds', source: plain },
  { what: 'a limit of one’s own', source: limited(counting((count, limit) => count >= limit)) },
  { what: 'a rest of one’s own', source: rested(resting((end, ask) => (end > ask.at ? end : Infinity), (end) => end)) },
];
