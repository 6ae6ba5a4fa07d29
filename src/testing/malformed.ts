import fc from 'fast-check';
import type { Ruleset } from '../ruleset.js';
import { arbitraryRule, KINDS, SCENES } from './arbitraries.js';
import type { Scene } from './arbitrary-parts.js';
import type { Plain, PolicySource } from './source.js';
import { arbitraryRequest } from './requests.js';

/* What must be refused, and what merely is strange. */

function edited(value: unknown, path: readonly string[], edit: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return edit(value);
  const base = typeof value === 'object' && value !== null ? value : {};
  const next = edited((base as Plain)[key], rest, edit);
  if (Array.isArray(base)) return Object.assign([...(base as unknown[])], { [Number(key)]: next });
  return { ...base, [key]: next };
}

const BAD_INSTANTS: readonly unknown[] = ['', 'yesterday', '2026-05-05', '2026-05-05T10:00:00', '2026-02-30T10:00:00Z', '2026-05-05T25:00:00Z', '2026-05-05T10:00:00+25:00', NaN, Infinity, -Infinity, 0.5, 1e300, true, {}, [], null, undefined, new Date(NaN), 5n, Symbol('at')];
const NO_TEXT: readonly unknown[] = [5, true, {}, [], NaN, () => 'call', Symbol('text')];

/** One way to spoil a request for certain: where, and with what. */
const SPOILS: readonly (readonly [readonly string[], readonly unknown[]])[] = [
  [['contact', 'at'], BAD_INSTANTS],
  [['contact', 'channel'], [...NO_TEXT, '', null, undefined]],
  [['contact', 'direction'], ['sideways', 5, {}]],
  [['contact', 'to'], ['debtor', 5, [[]], true]],
  [['contact', 'to', 'role'], [...NO_TEXT, '']],
  [['contact', 'to', 'address'], NO_TEXT],
  [['contact', 'from', 'visitors'], [-1, 0.5, NaN, 'two']],
  [['contact', 'debts'], ['d1', [''], [5], {}]],
  [['contact', 'sequence'], ['third', 1]],
  [['contact', 'content', 'disclosures'], ['all', [1], {}]],
  [['contact'], [null, undefined, 'call', [], 5]],
  [['consumer'], ['c-1', 5, [[]], true]],
  [['consumer', 'timeZones'], [[], 'America/New_York', [5], [null], {}, null]],
  [['consumer', 'minor'], ['yes', 1, 0, 'false']],
  [['consumer', 'cease'], [{}, [{}], [{ receivedAt: 'once' }], 'stop']],
  [['consumer', 'optOuts'], [{}, [{ channel: 'sms' }], [{ at: 'once' }], true]],
  [['consumer', 'consents'], [{}, [{ at: '2026-01-01' }], [{ scope: 'calls' }], [{ at: 'once', scope: 'calls' }]]],
  [['consumer', 'inconvenient'], [[{ from: '25:00' }], [{ days: [] }], [{ days: ['Monday'] }], 'never']],
  [['debts'], [{}, 'd1', [5], [{}], [{ id: '' }], [{ id: 'd1', daysPastDue: 'many' }], [{ id: 'd1', paidAt: 'once' }], [{ id: 'd1', type: 'auto' }, { id: 'd1', type: 'medical' }]]],
  [['history'], [{}, 'none', 5, [null], [5], [{}], [{ at: '2026-05-05T10:00:00Z' }], [{ channel: 'call' }], [{ at: 'once', channel: 'call' }], [{ at: 0, channel: 'call', outcome: 5 }]]],
  [['historySince'], BAD_INSTANTS.filter((value) => value !== undefined)],
  [['__own__', '__proto__'], [{}]],
  [['__own__', 'constructor'], [{}]],
];
const NOT_REQUESTS: readonly unknown[] = [null, undefined, 0, '', 'call', true, [], [[]], {}, new Map(), new Date(0), () => ({}), 5n, Symbol('request'), { contact: {} }];

/** `__proto__` as a name of its own, as JSON.parse makes it. */
function owned(base: unknown, key: string): unknown {
  const copy = { ...(base as object) };
  Object.defineProperty(copy, key, { value: { polluted: true }, enumerable: true, configurable: true, writable: true });
  return copy;
}

const loop = (request: unknown): unknown => {
  const copy = { ...(request as Plain) };
  copy['self'] = copy;
  return copy;
};
const trapped = (request: unknown): unknown =>
  Object.defineProperty({ ...(request as Plain) }, 'consumer', {
    enumerable: true,
    get: () => {
      throw new Error('a getter that throws');
    },
  });

/** Requests that must be denied with `invalid-request`: a well-formed one for the policy, spoilt in one place, or no request at all. */
export function arbitraryMalformedRequest(policy: PolicySource): fc.Arbitrary<unknown> {
  const spoil = fc.nat({ max: SPOILS.length - 1 });
  const spoilt = fc.tuple(arbitraryRequest(policy, { unknowns: false }), spoil, fc.nat({ max: 40 })).map(([request, which, turn]) => {
    const [path, values] = SPOILS[which] as (typeof SPOILS)[number];
    return path[0] === '__own__' ? owned(request, path[1] as string) : edited(request, path, () => values[turn % values.length]);
  });
  return fc.oneof(
    { weight: 12, arbitrary: spoilt },
    { weight: 2, arbitrary: fc.constantFrom(...NOT_REQUESTS) },
    { weight: 1, arbitrary: fc.tuple(arbitraryRequest(policy), fc.constantFrom(loop, trapped)).map(([request, how]) => how(request)) },
  );
}

/** Anything at all: also what happens to be well formed. */
export function arbitraryAnything(policy: PolicySource): fc.Arbitrary<unknown> {
  const junk = fc.anything({ withDate: true, withBigInt: true, withMap: true, withSet: true, withNullPrototype: true, withObjectString: true, maxDepth: 3 });
  const paths = [['contact'], ['contact', 'to'], ['contact', 'from'], ['consumer'], ['consumer', 'location'], ['debts'], ['history'], ['history', '0'], ['extra'], ['contact', 'content']];
  return fc.oneof(
    junk,
    fc.tuple(arbitraryRequest(policy), fc.constantFrom(...paths), fc.string({ maxLength: 4 }), junk).map(([request, path, key, value]) => edited(request, [...path, key], () => value)),
    fc.tuple(arbitraryRequest(policy), fc.constantFrom(...paths), junk).map(([request, path, value]) => edited(request, path, () => value)),
  );
}

/** Valid rulesets of every kind, around places and days where clocks and calendars do something. */
export function arbitraryRuleset(kinds: readonly string[] = Object.keys(KINDS), most = 4): fc.Arbitrary<Ruleset> {
  const rules = new Map<string, fc.Arbitrary<Plain>>();
  const ruleOf = (scene: Scene, kind: string, index: number): fc.Arbitrary<Plain> => {
    const name = `${scene.zone} ${scene.at} ${kind} ${index}`;
    const made = rules.get(name) ?? arbitraryRule(scene, kind, `r${index}`);
    rules.set(name, made);
    return made;
  };
  return fc
    .tuple(fc.nat({ max: SCENES.length - 1 }), fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: most }), fc.boolean())
    .chain(([which, chosen, zoned]) => {
      const scene = SCENES[which] as Scene;
      return fc
        .tuple(...chosen.map((kind, index) => ruleOf(scene, kind, index)))
        .map((list) => ({ id: 'random', version: '1', calendar: scene.calendar, ...(zoned ? { zones: [scene.zone] } : {}), rules: list }) as unknown as Ruleset);
    });
}

const SPOILT_RULES: readonly ((rule: Plain) => unknown)[] = [
  (rule) => ({ ...rule, kind: 'no-such-kind' }),
  (rule) => ({ ...rule, id: '' }),
  ({ id: _, ...rule }) => rule,
  ({ kind: _, ...rule }) => rule,
  (rule) => ({ ...rule, force: 'maybe' }),
  (rule) => ({ ...rule, mispelt: true }),
  (rule) => ({ ...rule, when: {} }),
  (rule) => ({ ...rule, when: { channels: [] } }),
  (rule) => ({ ...rule, when: { chanels: ['call'] } }),
  (rule) => ({ ...rule, unless: [] }),
  (rule) => ({ ...rule, from: '2026-02-30' }),
  (rule) => ({ ...rule, from: '2026-05-05', until: '2026-05-05' }),
  (rule) => ({ ...rule, zone: 'Mars/Olympus' }),
  (rule) => ({ ...rule, zone: [] }),
  () => ({ id: 'x', kind: 'contact-hours', allow: [{ from: '08:00', to: '08:00' }] }),
  () => ({ id: 'x', kind: 'contact-hours', allow: [{ from: '8:00', to: '21:00' }] }),
  () => ({ id: 'x', kind: 'contact-hours', allow: [{ from: '08:00', to: '25:00' }] }),
  () => ({ id: 'x', kind: 'contact-hours', allow: [] }),
  () => ({ id: 'x', kind: 'contact-hours' }),
  () => ({ id: 'x', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], quiet: [{ from: '21:00', to: '08:00' }] }),
  ...[-1, 0.5, NaN, '2', null].map((limit) => () => ({ id: 'x', kind: 'frequency', limit, window: { days: 1 }, per: ['consumer'], count: { channels: ['call'] } })),
  ...[{}, { days: 0 }, { days: 1, hours: 1 }, { calendar: 'fortnight' }].map((window) => () => ({ id: 'x', kind: 'frequency', limit: 1, window, per: ['consumer'], count: { channels: ['call'] } })),
  () => ({ id: 'x', kind: 'cooldown', wait: {}, after: { channels: ['call'] }, per: ['consumer'] }),
  () => ({ id: 'x', kind: 'cooldown', wait: { days: 1 }, after: {}, per: ['consumer'] }),
  () => ({ id: 'x', kind: 'cooldown', wait: { days: 1 }, after: { channels: ['call'] }, per: [] }),
  () => ({ id: 'x', kind: 'custom', deny: { log: 'x' } }),
  () => ({ id: 'x', kind: 'custom', deny: { '<': [{ var: 'debt.daysPastDue' }] , '>': [1, 2] } }),
  () => null,
  () => 'rule',
];
const SPOILT_RULESETS: readonly ((ruleset: Plain) => unknown)[] = [
  ({ id: _, ...rest }) => rest,
  ({ version: _, ...rest }) => rest,
  ({ rules: _, ...rest }) => rest,
  (ruleset) => ({ ...ruleset, rules: [] }),
  (ruleset) => ({ ...ruleset, zones: [] }),
  (ruleset) => ({ ...ruleset, zones: ['Mars/Olympus'] }),
  (ruleset) => ({ ...ruleset, calendar: 'atlantis' }),
  (ruleset) => ({ ...ruleset, extra: 1 }),
  (ruleset) => ({ ...ruleset, rules: [...(ruleset['rules'] as unknown[]), ...(ruleset['rules'] as unknown[])].map((rule) => ({ ...(rule as Plain), from: undefined, until: undefined })) }),
  () => null,
  () => 'ruleset',
  () => [],
];

/** Rulesets that `compile` must refuse with a `RulesetError`. */
export function arbitraryMalformedRuleset(kinds?: readonly string[]): fc.Arbitrary<unknown> {
  return fc.tuple(arbitraryRuleset(kinds), fc.nat({ max: SPOILT_RULES.length + SPOILT_RULESETS.length - 1 })).map(([ruleset, which]) => {
    const whole = ruleset as unknown as Plain;
    const spoil = SPOILT_RULES[which];
    if (spoil === undefined) return (SPOILT_RULESETS[which - SPOILT_RULES.length] as (typeof SPOILT_RULESETS)[number])(whole);
    return { ...whole, rules: [spoil((whole['rules'] as Plain[])[0] as Plain), ...(whole['rules'] as unknown[]).slice(1)] };
  });
}

