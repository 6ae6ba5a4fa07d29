import type { Decision, Reason, ReasonCode } from '../../src/decision.js';
import { REASON_CODES } from '../../src/decision.js';
import { explain } from '../../src/explain.js';
import type { Messages } from '../../src/messages/catalogue.js';
import type { ReasonData } from '../../src/reasons.js';
import type { Force } from '../../src/ruleset.js';
import { namesOf } from '../../src/vocabulary.js';
import { CATEGORIES, EVASIONS, SOFTENINGS } from '../../src/wording/lexicon.js';

export const CITED = { instrument: 'Act 77', provision: 's. 4(2)' };
export const ZONE = 'America/New_York';
export const RETRY = '2026-05-08T04:00:00.000Z';

export const EVERYTHING = {
  channels: namesOf('channel'),
  notChannels: ['sms'],
  outcomes: namesOf('outcome'),
  notRoles: namesOf('role'),
  relations: ['father', 'mother', 'parent', 'brother', 'sister', 'son', 'daughter', 'child', 'spouse', 'relative', 'friend', 'colleague', 'employer', 'neighbour'],
  purposes: namesOf('purpose'),
  technologies: namesOf('technology'),
  directions: ['outbound', 'inbound'],
  parties: namesOf('party'),
  lines: ['mobile', 'landline', 'voip'],
  places: ['home', 'work', 'school', 'hospital', 'other'],
  institutions: ['bank', 'finance-company', 'card-issuer', 'microfinance', 'servicer'],
  suppliedBy: ['debtor', 'creditor', 'third-party', 'public'],
  debtTypes: [
    'credit-card', 'personal-loan', 'consumer-loan', 'microfinance', 'mortgage', 'auto', 'student-loan', 'medical', 'utility', 'telecom', 'rent', 'tax', 'judgment',
    'business', 'other',
  ],
  sameChannel: true,
  notSameAddress: true,
  sameAgent: true,
  answers: false,
  answersSameDay: true,
  misdirected: true,
  undeliverable: false,
} as unknown as NonNullable<ReasonData['frequency-limit']['window']['since']>;

export const NESTED = {
  any: [{ channels: ['call'], outcomes: ['no-answer'] }, { answers: true, sameAddress: true }],
  facts: {
    'event.tries': { min: 2, max: 5 }, 'debt.amount': { min: 0.5 }, 'debt.kind': ['k-1', 'k-2'], 'debt.open': true, 'debt.dueAt': { ago: { atLeast: { days: 3 }, atMost: { months: 4 } } },
    'debt.soldAt': { from: '2024-01-02', until: '2025-06-03' },
    'debt.openedAt': { from: '2019-11-30' },
    'debt.movedAt': { until: '2018-02-28' },
  },
  exceptConsent: { scopes: ['calls'] },
  not: { underConsent: { scopes: ['calls', 'time'], givenTo: ['collector'], forms: ['written', 'electronic'], days: 3 } },
} as unknown as NonNullable<ReasonData['frequency-limit']['window']['since']>;

export const counting = { per: ['consumer', 'debt', 'account', 'creditor', 'address', 'channel', 'agent', 'recipient'], debt: 'loan-1', zone: ZONE, events: ['e-1', 'e-2', 'e-3'] } as const;
export const frequency = (window: ReasonData['frequency-limit']['window'], more: object = {}): ReasonData['frequency-limit'] => ({ ...counting, limit: 17, counted: 23, window, ...more });

const found = { sense: 'threat', field: 'text', phrase: 'W-1 W-2', span: { from: 40, to: 52 }, evasions: [], provisions: [] } as const;

export type Evidence = { [Code in ReasonCode]: readonly ReasonData[Code][] };
export const EVIDENCE: Evidence = {
  'contact-hours': [
    { zones: [{ zone: ZONE, date: '2026-05-05', time: '21:00', day: 'tue', open: [{ from: '08:00', to: '12:00' }, { from: '13:00', to: '20:00' }, { from: '20:30', to: '20:45' }] }] },
    {
      zones: [
        { zone: ZONE, date: '2026-07-04', time: '00:30', day: 'sat', holiday: true, open: [] },
        { zone: 'America/Detroit', date: '2026-07-04', time: '00:30', day: 'sat', holiday: true, open: [] },
        { zone: 'America/Chicago', date: '2026-07-03', time: '23:30', day: 'fri', open: [{ from: '08:00:00.001', to: '21:00:00.001' }] },
      ],
      marginSeconds: 61,
    },
    {
      zones: [
        { zone: ZONE, date: '2099-05-05', time: '07:00', day: 'tue', open: [{ from: '09:00', to: '12:00' }], unknown: [{ from: '08:00:00.001', to: '09:00' }, { from: '13:00', to: '18:00:00.001' }] },
        { zone: 'America/Chicago', date: '2099-05-05', time: '06:00', day: 'tue', open: [], unknown: [{ from: '10:00', to: '11:00' }] },
      ],
    },
  ],
  'inconvenient-time': [
    { days: ['mon', 'tue', 'wed'], from: '20:00', to: '23:00', since: '2026-05-01' },
    {},
    { appointment: '2026-05-07T22:00:00.000Z' },
    { agreedHours: [{ from: '10:00', to: '12:00', since: '2026-05-01T10:00:00.000Z' }, { days: ['thu', 'fri', 'sat', 'sun'], from: '14:00' }] },
  ],
  'inconvenient-place': [{ place: 'work', days: ['tue'], from: '09:00', to: '22:00', since: '2026-05-01' }, { place: 'home' }],
  'frequency-limit': [
    frequency({ calendar: 'day' }),
    frequency({ calendar: 'week', weekStartsOn: 'sun' }),
    frequency({ calendar: 'week' }),
    frequency({ calendar: 'month' }),
    frequency({ calendar: 'year' }, { limit: 0, counted: 0 }),
    frequency({ days: 31 }),
    frequency({ months: 6 }),
    frequency({ hours: 1.5 }),
    frequency({ hours: 0.5 }, { events: [], zone: undefined, debt: undefined }),
    frequency({ all: true }, { events: Array.from({ length: 24 }, (_, i) => `e-${i + 10}`), eventsLeftOut: 33 }),
    frequency({ since: EVERYTHING, which: 'first', within: { months: 9 } }),
    frequency({ since: NESTED, orElse: 'none' }),
  ],
  cooldown: [
    { ...counting, wait: { days: 7 } },
    { ...counting, wait: { workdays: 3 } },
    { ...counting, wait: { months: 2 } },
    { ...counting, wait: { hours: 36 } },
    { ...counting, wait: { days: 10, full: true } },
    { ...counting, wait: { workdays: 4, full: true } },
    { ...counting, wait: { months: 3, full: true } },
    { requires: { event: { channels: ['letter'] } }, atLeast: { days: 14 }, atMost: { days: 60 }, debt: 'loan-1' },
  ],
  'prerequisite-missing': [
    { requires: { event: { channels: ['letter', 'email', 'fax'], purposes: ['validation-notice'] } }, atLeast: { workdays: 14 }, atMost: { months: 1 }, debt: 'loan-1' },
    { requires: [{ fact: 'debt.noticeSentAt' }, { event: NESTED, count: 4 }], atLeast: { hours: 24 } },
    { requires: { fact: 'debt.noticeSentAt' } },
    {
      requires: { event: { channels: ['letter'] }, after: { event: { channels: ['visit'] }, atLeast: { workdays: 5, full: true } }, sinceFact: 'debt.movedAt' },
      atLeast: { months: 1, full: true },
      atMost: { days: 60 },
    },
    {
      requires: [{ fact: 'debt.noticeSentAt', sinceFact: 'debt.movedAt' }, { event: { channels: ['fax'] }, count: 4, after: { event: { channels: ['sms'] } } }],
      atLeast: { days: 20, full: true },
    },
    { requires: { fact: 'debt.noticeSentAt' }, atLeast: { hours: 30 }, atMost: { days: 90 } },
  ],
  'channel-limit': [
    { ...counting, limit: 2, channels: ['call', 'email', 'sms'], window: { calendar: 'week' } },
    { ...counting, limit: 1, channels: ['call', 'smoke-signal'], window: { days: 30 } },
  ],
  'channel-not-permitted': [
    { channel: 'visit', technology: 'ai', line: 'mobile', place: 'home', device: 'private', visitors: 4 },
    { channel: 'call', technology: 'human' },
  ],
  'recipient-not-permitted': [
    { role: 'third-party', relation: 'sister', purpose: 'location' },
    { role: 'debtor', purpose: 'collection', misdirected: true, events: ['e-1', 'e-2'] },
  ],
  workplace: [
    { place: 'work', prohibited: 'by the employer', since: '2026-05-01T12:00:00.000Z' },
    { place: 'work', prohibited: 'always', since: '2026-05-01' },
    { place: 'work', prohibited: 'always' },
  ],
  represented: [{ status: 'represented', since: '2026-05-01' }, { status: 'represented' }],
  'cease-communication': [{ status: 'cease', since: '2026-05-01T12:00:00.000Z' }, { status: 'cease', since: '2026-05-01' }, { status: 'cease' }],
  'opted-out': [{ at: '2026-05-01', channel: 'call', address: '15550100199' }, { at: '2026-05-01T12:34:00.000Z' }, { at: '2026-05-01', debts: ['loan-1', 'loan-2'] }, { at: '2026-05-01', channel: 'call', address: '15550100199', debts: ['loan-3'] }],
  'consent-missing': [{ scopes: ['calls', 'channel:{channel}', 'time'], givenTo: ['collector', 'creditor'], revokedAt: '2026-02-01', expiredAt: '2026-03-01' }, { scopes: ['calls'] }],
  'disputed-debt': [{ status: 'disputed', debt: 'loan-1', since: '2026-05-01' }, { status: 'disputed', debt: 'loan-1' }],
  'account-status': [
    { status: 'bankrupt', since: '2026-05-01', detail: 'open' },
    { status: 'bankrupt' },
    { status: 'deceased' },
    { status: 'minor' },
    { status: 'servicemember' },
    { status: 'vulnerable', detail: 'mental-health, illness, g-7' },
    { status: 'hardship', since: '2026-05-01' },
    { status: 'complaint', since: '2026-05-01' },
    { status: 'paid', debt: 'loan-1', since: '2026-05-01' },
    { status: 'paid' },
    { status: 'time-barred', debt: 'loan-1' },
    { status: 'in-litigation', debt: 'loan-1' },
  ],
  'prohibited-wording': [
    { ...found, category: 'violence-threat', evasions: EVASIONS, provisions: ['P-8', 'P-9'], lexicon: 'L-5', entry: 'N-6', findingsLeftOut: 34 },
    ...CATEGORIES.map((category) => ({ ...found, category, evasions: ['leet'] })),
    ...SOFTENINGS.map((because) => ({ ...found, category: 'extortion', sense: 'mention', because, field: 'subject', evasions: ['pinyin', 'homophone'], provisions: ['P-8'], lexicon: 'L-5', entry: 'N-6' }) as const),
    { ...found, category: 'marketing', sense: 'mention' },
    { ...found, category: 'unrendered-placeholder', sense: 'placeholder', phrase: '[W-3]', findingsLeftOut: 28 },
  ],
  'missing-disclosure': [{ elements: ['sender-identity', 'opt-out-notice', 'x-9'] }, { elements: ['amount'] }],
  'custom-rule': [{ debt: 'loan-1', zone: ZONE }, {}],
  'unknown-fact': [
    { fact: 'history', debt: 'loan-1' },
    { fact: 'contact.to.line, contact.to.place' },
    { fact: 'the rule could not be evaluated', error: 'E-77' },
    { fact: 'values of different types are compared' },
  ],
  'history-too-short': [
    { historySince: '2026-05-04T00:00:00.000Z', needed: '2026-04-29T04:00:00.000Z', debt: 'loan-1' },
    { historySince: '2026-05-04T00:00:00.000Z', needed: null },
  ],
  'calendar-coverage': [{ calendar: 'us', date: '2099-05-05' }, { calendar: '', date: '2099-05-05' }],
  'unknown-time-zone': [{ zone: 'Mars/Olympus' }, { zone: null }],
  'invalid-request': [{ issues: [{ path: 'contact.at', message: 'M-1' }, { path: '', message: 'M-2' }] }],
  'text-not-checked': [
    { elements: ['sender-identity'] },
    { elements: ['x-9', 'amount'] },
    { elements: [] },
    { elements: [], because: 'no-text' },
    { elements: [], because: 'no-lexicon', lexicons: ['L-5', 'L-6'] },
    { elements: [], because: 'language', language: 'tlh' },
  ],
  'no-rule-applied': [{}],
};
export const UNDECIDED = new Set<ReasonCode>(['unknown-fact', 'history-too-short', 'calendar-coverage', 'unknown-time-zone', 'invalid-request', 'text-not-checked', 'no-rule-applied']);
export const ALL = REASON_CODES.flatMap((code) => EVIDENCE[code].map((data, index) => ({ code, data: data as Readonly<Record<string, unknown>>, name: `${code} ${index}` })));

export interface Setting {
  readonly force?: Force;
  readonly remedy?: Reason['remedy'];
  readonly retryAt?: string | null;
  readonly citation?: Reason['citation'];
  /** Of the whole decision; the reason's own where nothing is stated. */
  readonly allowedAt?: string | null;
  readonly advises?: boolean;
  readonly besides?: string | null;
}

export function decide(code: string, data: unknown, { force = 'prohibition', remedy = 'wait', retryAt = RETRY, citation = CITED, allowedAt, advises = false, besides }: Setting = {}): Decision {
  const none = code === 'invalid-request' || code === 'no-rule-applied';
  const [ruleset, rule] = none ? [null, null] : ['house', 'house.rule'];
  const reason = { code, ruleset, rule, kind: 'kind', force, citation: none ? null : citation, data, remedy, retryAt } as Reason;
  const reasons = besides === undefined ? [reason] : [reason, { ...reason, code: 'represented', data: { status: 'represented' }, retryAt: besides } as Reason];
  return {
    outcome: advises ? 'allow' : 'deny',
    reasons: advises ? [] : reasons,
    advisories: advises ? reasons : [],
    validUntil: null,
    retryAt: advises ? null : allowedAt === undefined ? retryAt : allowedAt,
    policy: { rulesets: [], fingerprint: 'sha256-0' },
  } as Decision;
}

export const say = (messages: Messages, code: string, data: unknown, setting?: Setting): string => explain(decide(code, data, setting), messages)[0] as string;

export const SETTINGS: readonly Setting[] = (['prohibition', 'presumption', 'should'] as const).flatMap((force) => [
  { force },
  { force, advises: true },
  { force, citation: null },
  { force, citation: { instrument: 'Act 77' } },
  { force, retryAt: null },
  { force, retryAt: null, remedy: 'change' },
  { force, retryAt: null, remedy: 'change', advises: true },
  { force, retryAt: null, remedy: 'stop' },
  { force, allowedAt: '2026-06-09T12:00:00.000Z' },
  { force, allowedAt: null, besides: null },
  { force, allowedAt: null, besides: '2026-06-01T00:00:00.000Z' },
]);

export type Path = readonly (string | number)[];
export function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

export function changed(data: unknown, path: Path, change: (target: Record<string | number, unknown>, key: string | number) => void): unknown {
  const copy = structuredClone(data) as Record<string | number, unknown>;
  let target = copy;
  for (const key of path.slice(0, -1)) target = target[key] as Record<string | number, unknown>;
  change(target, path[path.length - 1] as string);
  return copy;
}

export const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 'Mars/Olympus';
  const day = /^(\d{4})(-\d{2}-\d{2}.*)$/.exec(value);
  if (day !== null) return `${Number(day[1]) - 1}${day[2] as string}`;
  const clock = /^(\d)(\d):(\d{2}.*)$/.exec(value);
  if (clock !== null) return `${clock[1] as string}${(Number(clock[2]) + 1) % 4}:${clock[3] as string}`;
  return value === 'by the employer' ? 'always' : `${value}7`;
};

export const GARBAGE = /undefined|\[object|NaN|\bnull\b|[{}](?!channel)(?<!channel\})| {2}|\(\s*\)|（\s*）|“”|「」|‘’|，，|、、|；；|：：|\.\.|。。|[,;:] ?[.,;:]|[，、；：]。|。[，、；：）]| [.,;:)]|[([] |[「‘] |(?<!„[^“]*)“ /;
/** What is a value and no word, wherever it comes from. */
export function values(data: unknown): string[] {
  return leaves(data).flatMap(({ path, value }) => [...path.filter((key): key is string => typeof key === 'string' && key.includes('.')), ...(typeof value === 'string' || typeof value === 'boolean' ? [String(value)] : [])]);
}

/** A sentence without the values of its evidence. */
export function words(sentence: string, data: unknown): string {
  const raw = [...values(data), 'Act 77', 's. 4(2)', 'house.rule', 'house', ...values(data).flatMap((value) => value.split(', '))];
  const instants = sentence.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, ' ');
  return raw
    .filter((value) => value !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((text, value) => text.replaceAll(value, ' '), instants);
}
