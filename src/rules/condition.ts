import { z } from 'zod';
import type { Facts } from '../facts.js';
import { FACT } from '../facts.js';
import type { Params as StatusParams } from './account-status/params.js';
import { params as statusParams } from './account-status/params.js';
import { appointment, complaint, confirmation, consumerOf, happened, reply, standing, unreachable } from './circumstances.js';
import type { Condition } from './condition-parts.js';
import { fixed, joined, moving, soonest, turned, yes } from './condition-parts.js';
import type { ConsentSpec } from './consents.js';
import { consentCovers, consentSpec, isOfScope, nextConsentChange, prepareConsent } from './consents.js';
import type { FactTests } from './facts.js';
import { factEdges, factTests, prepareFacts, testFact } from './facts.js';
import type { FilterParams } from './filter.js';
import { filterSchema } from './filter.js';
import type { Tri } from './kind.js';
import { NO, UNKNOWN, YES } from './kind.js';
import type { Duration, Shape } from './parts.js';
import { atLeastOne, duration, hours, names, per, some, whole } from './parts.js';
import type { PerKey } from './per.js';
import { everyDebt, inList, opposite, someDebt } from './tri.js';
import type { WindowParams } from './window.js';
import { windowSchema } from './window.js';

/** Names; `undefined` is the same as leaving the field out. */
type Names = readonly string[] | undefined;
interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

interface PlainCondition {
  readonly channels?: Names;
  readonly notChannels?: Names;
  readonly roles?: Names;
  readonly notRoles?: Names;
  readonly relations?: Names;
  readonly notRelations?: Names;
  readonly purposes?: Names;
  readonly notPurposes?: Names;
  readonly parties?: Names;
  readonly notParties?: Names;
  readonly technologies?: Names;
  readonly notTechnologies?: Names;
  readonly lines?: Names;
  readonly notLines?: Names;
  readonly places?: Names;
  readonly notPlaces?: Names;
  readonly directions?: readonly ('outbound' | 'inbound')[] | undefined;
  readonly institutions?: Names;
  readonly notInstitutions?: Names;
  readonly devices?: Names;
  readonly notDevices?: Names;
  readonly sequences?: readonly ('initial' | 'subsequent')[] | undefined;
  readonly suppliedBy?: Names;
  readonly notSuppliedBy?: Names;
  readonly debtTypes?: Names;
  readonly notDebtTypes?: Names;
  readonly daysPastDue?: Range | undefined;
  readonly debt?: { readonly timeBarred?: boolean | undefined; readonly inLitigation?: boolean | undefined; readonly judgment?: boolean | undefined } | undefined;
  readonly location?: { readonly countries?: Names; readonly regions?: Names; readonly cities?: Names } | undefined;
  readonly vulnerable?: Names;
  readonly minor?: boolean | undefined;
  readonly deceased?: boolean | undefined;
  readonly servicemember?: boolean | undefined;
  readonly unreachable?: boolean | undefined;
  readonly complaint?: boolean | undefined;
  readonly visitors?: Range | undefined;
  readonly consent?: ConsentSpec | undefined;
  readonly reply?:
    | { readonly toConversation?: boolean | undefined; readonly sameChannel?: boolean | undefined; readonly max?: number | undefined; readonly withinHours?: number | undefined; readonly sameDay?: boolean | undefined }
    | undefined;
  readonly optOutConfirmation?: { readonly withinMinutes?: number | undefined } | undefined;
  readonly appointment?: true | undefined;
  /** A status that stands, as an account-status rule with the same parameters would find it. Any of them. */
  readonly status?: readonly StandingStatus[] | undefined;
  readonly callerId?: readonly ('shown' | 'hidden' | 'none')[] | undefined;
  readonly disclosures?: Names;
  readonly facts?: FactTests | undefined;
  readonly history?: PastEvents | undefined;
}

type StandingStatus = { readonly is: StatusParams['status'] } & { readonly [Key in Exclude<keyof StatusParams, 'status'>]?: StatusParams[Key] | undefined };

interface PastEvents {
  readonly event: FilterParams;
  readonly within?: WindowParams | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly per?: readonly PerKey[] | undefined;
  readonly ago?: Duration | undefined;
}

/** All the keys given must hold. In `when` and `provided` an absent fact lets the rule apply; in `unless` it does not lift it. */
export interface ConditionParams extends PlainCondition {
  readonly any?: readonly ConditionParams[] | undefined;
  readonly all?: readonly ConditionParams[] | undefined;
  /** What is not known does not hold, whatever the condition is for. */
  readonly known?: ConditionParams | undefined;
  readonly not?: ConditionParams | undefined;
}

const range = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine((value) => value.min !== undefined || value.max !== undefined, 'needs min, max or both');

const { status: is, ...statusOptions } = statusParams;
const statusFields = { is, ...statusOptions };

const fields = {
  channels: names.optional(),
  notChannels: names.optional(),
  roles: names.optional(),
  notRoles: names.optional(),
  relations: names.optional(),
  notRelations: names.optional(),
  purposes: names.optional(),
  notPurposes: names.optional(),
  parties: names.optional(),
  notParties: names.optional(),
  technologies: names.optional(),
  notTechnologies: names.optional(),
  lines: names.optional(),
  notLines: names.optional(),
  places: names.optional(),
  notPlaces: names.optional(),
  directions: z.array(z.enum(['outbound', 'inbound'])).min(1).optional(),
  institutions: names.optional(),
  notInstitutions: names.optional(),
  devices: names.optional(),
  notDevices: names.optional(),
  sequences: z.array(z.enum(['initial', 'subsequent'])).min(1).optional(),
  suppliedBy: names.optional(),
  notSuppliedBy: names.optional(),
  debtTypes: names.optional(),
  notDebtTypes: names.optional(),
  daysPastDue: range.optional(),
  debt: some(z.strictObject({ timeBarred: z.boolean().optional(), inLitigation: z.boolean().optional(), judgment: z.boolean().optional() })).optional(),
  location: some(z.strictObject({ countries: names.optional(), regions: names.optional(), cities: names.optional() })).optional(),
  vulnerable: names.optional(),
  minor: z.boolean().optional(),
  deceased: z.boolean().optional(),
  servicemember: z.boolean().optional(),
  unreachable: z.boolean().optional(),
  complaint: z.boolean().optional(),
  visitors: range.optional(),
  consent: consentSpec.optional(),
  reply: z.strictObject({ toConversation: z.boolean().optional(), sameChannel: z.boolean().optional(), max: atLeastOne.optional(), withinHours: hours.optional(), sameDay: z.boolean().optional() }).optional(),
  optOutConfirmation: z.strictObject({ withinMinutes: z.number().positive().optional() }).optional(),
  appointment: z.literal(true).optional(),
  status: z.array(z.strictObject(statusFields)).min(1).optional(),
  callerId: z.array(z.enum(['shown', 'hidden', 'none'])).min(1).optional(),
  disclosures: names.optional(),
  facts: factTests.optional(),
  history: z
    .strictObject({ event: filterSchema, within: windowSchema.optional(), atLeast: whole.min(0).optional(), atMost: whole.min(0).optional(), per: per.optional(), ago: duration.optional() })
    .optional(),
} satisfies Shape<PlainCondition>;
export const conditionSchema: z.ZodType<ConditionParams> = z
  .strictObject({
    ...fields,
    get any() {
      return z.array(conditionSchema).min(1).optional();
    },
    get all() {
      return z.array(conditionSchema).min(1).optional();
    },
    get known() {
      return conditionSchema.optional();
    },
    get not() {
      return conditionSchema.optional();
    },
  })
  .refine((value) => Object.keys(value).length > 0, 'is empty; say what it depends on, or leave it out') as unknown as z.ZodType<ConditionParams>;

const inRange = (value: number | null | undefined, { min, max }: Range): Tri =>
  value === null || value === undefined || Number.isNaN(value) ? UNKNOWN : yes((min === undefined || value >= min) && (max === undefined || value <= max));

/** The contact's own names: `key` asks for one of a list, `not…` for none of it. All of them are in the profile. */
const NAMES: Readonly<Record<string, (facts: Facts) => string | undefined>> = {
  channels: ({ contact }) => contact.channel,
  directions: ({ contact }) => contact.direction,
  roles: ({ contact }) => contact.to.role,
  purposes: ({ contact }) => contact.purpose,
  technologies: ({ contact }) => contact.from.technology,
  relations: ({ contact }) => contact.to.relation,
  parties: ({ contact }) => contact.from.party,
  lines: ({ contact }) => contact.to.line,
  places: ({ contact }) => contact.to.place,
  institutions: ({ contact }) => contact.from.institution,
  devices: ({ contact }) => contact.from.device,
  suppliedBy: ({ contact }) => contact.to.suppliedBy,
  sequences: ({ request }) => request.contact.sequence ?? undefined,
};

/** Known facts that say "not now" unless stated: absent means that nothing is known, so no. */
const FLAGS = { minor: FACT.minor, deceased: FACT.deceased, servicemember: FACT.servicemember } as const;

/** Of several debts a condition holds for any; in `unless`, where it would lift a rule, it must hold for all. */
export function prepareCondition(params: ConditionParams, debts: 'any' | 'all' = 'any'): Condition {
  const forDebts = debts === 'any' ? someDebt : everyDebt;
  const inner = (condition: ConditionParams): Condition => prepareCondition(condition, debts);
  const parts: Condition[] = [];
  for (const [field, read] of Object.entries(NAMES)) {
    for (const positive of [true, false]) {
      const list = (params as Record<string, unknown>)[positive ? field : `not${field[0]?.toUpperCase()}${field.slice(1)}`] as readonly string[] | undefined;
      if (list !== undefined) parts.push(fixed((ask) => inList(read(ask.facts), list, positive)));
    }
  }
  const { debtTypes, notDebtTypes, daysPastDue, debt, location, vulnerable, visitors, history } = params;
  for (const [list, positive] of [[debtTypes, true], [notDebtTypes, false]] as const) {
    if (list !== undefined) parts.push(fixed((ask) => forDebts(ask.facts.contact.debts, ask.facts, (item) => inList(item?.type ?? undefined, list, positive))));
  }
  if (daysPastDue !== undefined) parts.push(moving((ask) => forDebts(ask.facts.contact.debts, ask.facts, (item) => inRange(item?.daysPastDue, daysPastDue))));
  for (const key of ['timeBarred', 'inLitigation', 'judgment'] as const) {
    const wanted = debt?.[key];
    if (wanted === undefined) continue;
    parts.push(moving((ask) =>
      forDebts(ask.facts.contact.debts, ask.facts, (item) => {
        const value = item?.[key];
        return value === null || value === undefined ? UNKNOWN : yes((value !== false) === wanted);
      }),
    ));
  }
  for (const [list, key] of [[location?.countries, 'country'], [location?.regions, 'region'], [location?.cities, 'city']] as const) {
    if (list === undefined) continue;
    const folded = list.map((item) => item.toLowerCase());
    parts.push(moving((ask) => inList(consumerOf(ask).location?.[key]?.toLowerCase(), folded, true)));
  }
  if (vulnerable !== undefined) parts.push(moving((ask) => yes((consumerOf(ask).vulnerable ?? []).some((item) => vulnerable.includes(item))), undefined, FACT.vulnerable));
  for (const key of Object.keys(FLAGS) as (keyof typeof FLAGS)[]) {
    const wanted = params[key];
    if (wanted !== undefined) parts.push(fixed(({ facts }) => yes(((facts.present & FLAGS[key]) !== 0) === wanted)));
  }
  const { callerId, disclosures } = params;
  if (callerId !== undefined) parts.push(moving((ask) => inList(callerIdOf(ask.facts.request.contact.callerId), callerId, true)));
  if (disclosures !== undefined) parts.push(moving((ask) => yes(disclosures.every((item) => ask.facts.request.contact.content?.disclosures?.includes(item))), undefined, FACT.vouched));
  if (visitors !== undefined) parts.push(moving((ask) => inRange(ask.facts.contact.from.visitors, visitors)));
  if (params.unreachable !== undefined) parts.push(unreachable(params.unreachable));
  if (params.complaint !== undefined) parts.push(complaint(params.complaint));
  if (params.consent !== undefined) {
    const spec = prepareConsent(params.consent);
    const covered = moving(
      (ask) => yes(ask.facts.consents.some((consent) => consentCovers(consent, spec, ask, ask.at, ask.facts.contact))),
      (ask) => (ask.facts.consents.length === 0 ? Infinity : nextConsentChange(spec, ask)),
    );
    parts.push({ ...covered, given: ({ facts }) => (facts.consents.some((consent) => isOfScope(consent, spec, facts.contact)) ? covered : NO) });
  }
  if (params.reply !== undefined) parts.push(reply(params.reply));
  if (params.optOutConfirmation !== undefined) parts.push(confirmation(params.optOutConfirmation));
  if (params.appointment) parts.push(appointment());
  if (params.status !== undefined) parts.push(standing(params.status));
  if (history !== undefined) parts.push(happened(history, debts));
  for (const fact of params.facts === undefined ? [] : prepareFacts(params.facts)) {
    parts.push(moving((ask) => testFact(fact, ask, undefined, debts), fact.moves ? (ask) => soonest(ask, factEdges(fact, ask)) : undefined));
  }
  if (params.any !== undefined) parts.push(joined(params.any.map(inner), YES));
  if (params.all !== undefined) parts.push(joined(params.all.map(inner), NO));
  if (params.known !== undefined) parts.push(turned(inner(params.known), (answer) => yes(answer === YES)));
  if (params.not !== undefined) parts.push(turned(prepareCondition(params.not, debts === 'any' ? 'all' : 'any'), opposite));
  return parts.length === 1 ? (parts[0] as Condition) : joined(parts, NO);
}

const HIDDEN = new Set(['hidden', 'private', 'withheld', 'confidential', 'anonymous']);
function callerIdOf(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  return value === '' || value === 'none' ? 'none' : HIDDEN.has(value.toLowerCase()) ? 'hidden' : 'shown';
}
