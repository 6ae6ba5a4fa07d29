import fc from 'fast-check';
import type { RequestInput } from '../request-schema.js';
import * as accountStatus from '../rules/account-status/arbitrary.js';
import * as channel from '../rules/channel/arbitrary.js';
import * as channelLimit from '../rules/channel-limit/arbitrary.js';
import * as consent from '../rules/consent/arbitrary.js';
import * as contactHours from '../rules/contact-hours/arbitrary.js';
import * as cooldown from '../rules/cooldown/arbitrary.js';
import * as custom from '../rules/custom/arbitrary.js';
import * as disclosure from '../rules/disclosure/arbitrary.js';
import * as frequency from '../rules/frequency/arbitrary.js';
import * as inconvenient from '../rules/inconvenient/arbitrary.js';
import * as prerequisite from '../rules/prerequisite/arbitrary.js';
import * as recipient from '../rules/recipient/arbitrary.js';
import * as wording from '../rules/wording/arbitrary.js';
import type { Force, Ruleset } from '../ruleset.js';
import type { Scene } from './arbitrary-parts.js';
import { dated, dateNear, instant, OTHER_ZONES, SCENES, sparse } from './arbitrary-parts.js';
import { condition } from './arbitrary-rule-parts.js';
import { consent as givenConsent, contact, debt, event } from './arbitrary-request.js';

export { SCENES, TWICE } from './arbitrary-parts.js';
export type { Scene } from './arbitrary-parts.js';

interface KindArbitrary {
  arbitraryRule(scene: Scene): fc.Arbitrary<Record<string, unknown>>;
  arbitraryConsumer(scene: Scene): fc.Arbitrary<Record<string, unknown>>;
}
/** The generators of each kind; a test compares the names with the list of kinds. */
export const KINDS: Readonly<Record<string, KindArbitrary>> = {
  'contact-hours': contactHours,
  frequency,
  cooldown,
  'channel-limit': channelLimit,
  channel,
  consent,
  recipient,
  'account-status': accountStatus,
  inconvenient,
  prerequisite,
  custom,
  disclosure,
  wording,
};

const zones = (scene: Scene): fc.Arbitrary<readonly string[] | undefined> =>
  fc.oneof<fc.MaybeWeightedArbitrary<readonly string[] | undefined>[]>(
    { weight: 6, arbitrary: fc.constant([scene.zone]) },
    { weight: 3, arbitrary: fc.constantFrom(...OTHER_ZONES).map((other) => [scene.zone, other]) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom<string[]>(['Mars/Olympus'], [scene.zone, 'Nowhere'], [scene.zone, scene.zone]) },
  );

/** What is known of the person: what conditions read, and what the given kinds read. */
export function arbitraryConsumer(scene: Scene, kinds: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const common = sparse(
    {
      consents: fc.array(givenConsent(scene), { maxLength: 2 }),
      location: sparse({ country: fc.constantFrom('US', 'CO'), region: fc.constantFrom('MA', 'NY'), city: fc.constantFrom('Boston') }),
      vulnerable: fc.subarray(['mental-health', 'illness']),
      minor: fc.boolean(),
      deceased: fc.boolean(),
      servicemember: fc.boolean(),
      unreachable: fc.tuple(dated(scene.at, 5), sparse({ until: dated(scene.at, 5) })).map(([since, rest]) => ({ since, ...rest })),
      complaints: fc.array(
        instant(scene.at, 4).map((receivedAt) => ({ receivedAt })),
        { maxLength: 1 },
      ),
      appointments: fc.array(
        fc
          .tuple(instant(scene.at, 4), fc.integer({ min: 0, max: 48 }), sparse({ channel: fc.constantFrom('call', 'sms') }))
          .map(([from, hours, rest]) => ({ from, to: Date.parse(String(from)) + hours * 3_600_000 || Number(from) + hours * 3_600_000, ...rest })),
        { maxLength: 2 },
      ),
    },
    4,
  );
  return fc
    .tuple(zones(scene), common, fc.tuple(...kinds.map((kind) => (KINDS[kind] as KindArbitrary).arbitraryConsumer(scene))))
    .map(([timeZones, facts, own]) => Object.assign({}, facts, ...own, timeZones === undefined ? {} : { timeZones }) as Record<string, unknown>);
}

/** Events around the scene, in no order, some with the same id, some entered twice. */
export function arbitraryHistory(scene: Scene): fc.Arbitrary<Record<string, unknown>[]> {
  return fc
    .tuple(fc.array(event(scene), { maxLength: 8 }), fc.constantFrom(0, 0, 0, 1, 2))
    .map(([events, repeats]) => [...events, ...events.slice(0, repeats).map((item) => ({ ...item }))]);
}

/** Requests near the scene, for rules of the given kinds. */
export function arbitraryRequest(scene: Scene, kinds: readonly string[]): fc.Arbitrary<RequestInput> {
  return fc
    .tuple(
      contact(scene),
      fc.option(arbitraryConsumer(scene, kinds), { freq: 30, nil: undefined }),
      fc.option(fc.uniqueArray(debt(scene), { maxLength: 3, selector: (item) => (item as { id: string }).id }), { freq: 8, nil: undefined }),
      fc.option(arbitraryHistory(scene), { freq: 12, nil: undefined }),
      fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: instant(scene.at - 5 * 86_400_000, 10) }),
      fc.constantFrom(0, 0, 30, 400),
    )
    .map(([about, consumer, debts, history, since, before]) => {
      const historySince = since === undefined ? undefined : typeof since === 'number' ? since - before * 86_400_000 : since;
      const parts = { contact: about, consumer, debts, history, historySince };
      return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as unknown as RequestInput;
    });
}

/** One rule of a kind, mostly bare, now and then scoped, lifted, dated, of lesser force or bound to a zone. */
export function arbitraryRule(scene: Scene, kind: string, id = 'r'): fc.Arbitrary<Record<string, unknown>> {
  const common = sparse(
    {
      force: fc.constantFrom('prohibition', 'presumption', 'should'),
      when: condition,
      unless: fc.oneof(condition, fc.array(condition, { minLength: 1, maxLength: 2 })),
      from: dateNear(scene.at, 3),
      until: dateNear(scene.at + 7 * 86_400_000, 3),
      zone: fc.constantFrom<unknown>('America/Los_Angeles', scene.zone, ['consumer', 'America/New_York'], ['Asia/Tokyo', 'Europe/London'], ['consumer']),
    },
    2,
  );
  return fc
    .tuple(fc.constantFrom(true, true, false), common, (KINDS[kind] as KindArbitrary).arbitraryRule(scene))
    .map(([bare, more, own]) => ({ id, ...(bare ? {} : more), ...own }));
}

export interface Situation {
  readonly scene: Scene;
  readonly rulesets: readonly Ruleset[];
  readonly options: { readonly denies?: readonly Force[]; readonly marginSeconds?: number };
  readonly request: RequestInput;
  /** More requests to the same rulesets. */
  readonly others: readonly RequestInput[];
}

/** One to `most` rules of the kinds in one or two rulesets, and a request to them (and `others` more). Ruleset and request share the scene. */
export function arbitrarySituation(kinds: readonly string[], most = 1, scenes: readonly Scene[] = SCENES, others = 0): fc.Arbitrary<Situation> {
  const options = fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { marginSeconds: 60 },
        { marginSeconds: 600 },
        { denies: ['prohibition'] as Force[] },
        { denies: ['prohibition', 'presumption', 'should'] as Force[] },
      ),
    },
  );
  const made = new Map<string, fc.Arbitrary<unknown>>();
  const once = <T>(name: string, make: () => fc.Arbitrary<T>): fc.Arbitrary<T> => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as fc.Arbitrary<T>;
  };
  return fc
    .tuple(fc.nat(scenes.length - 1), fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: most }), fc.boolean(), options)
    .chain(([place, chosen, split, settings]) => {
      const scene = scenes[place] as Scene;
      const rules = chosen.map((kind, index) => once(`${place} ${kind} ${index}`, () => arbitraryRule(scene, kind, `r${index}`)));
      const request = chosen.length > 1 ? arbitraryRequest(scene, chosen) : once(`${place} ${chosen.join()}`, () => arbitraryRequest(scene, chosen));
      const more = fc.array(request, { minLength: others, maxLength: others });
      return fc
        .tuple(fc.tuple(...rules), request, more, fc.constantFrom([scene.zone], [scene.zone], [scene.zone, 'America/Los_Angeles'], undefined))
        .map(([all, asked, rest, own]) => {
          const document = (id: string, part: unknown[]): Ruleset =>
            ({ id, version: '1', calendar: scene.calendar, ...(own === undefined ? {} : { zones: own }), rules: part }) as Ruleset;
          const cut = split && all.length > 1 ? 1 : all.length;
          return {
            scene,
            options: settings,
            request: asked,
            others: rest,
            rulesets: [document('a', all.slice(0, cut)), ...(cut < all.length ? [document('b', all.slice(cut))] : [])],
          };
        });
    });
}
