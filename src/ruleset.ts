import { z } from 'zod';
import { parseDay } from './calendars/civil.js';
import { findZone } from './calendars/zone.js';
import type { Params as AccountStatus } from './rules/account-status/params.js';
import type { Params as Channel } from './rules/channel/params.js';
import type { Params as ChannelLimit } from './rules/channel-limit/params.js';
import type { ConditionParams } from './rules/condition.js';
import { conditionSchema } from './rules/condition.js';
import type { Params as Consent } from './rules/consent/params.js';
import type { Params as ContactHours } from './rules/contact-hours/params.js';
import type { Params as Cooldown } from './rules/cooldown/params.js';
import type { Params as Custom } from './rules/custom/params.js';
import type { Params as Disclosure } from './rules/disclosure/params.js';
import type { Params as Frequency } from './rules/frequency/params.js';
import type { Params as Inconvenient } from './rules/inconvenient/params.js';
import type { RuleKind } from './rules/kind.js';
import { date, name, weekday } from './rules/parts.js';
import type { Params as Prerequisite } from './rules/prerequisite/params.js';
import type { Params as Recipient } from './rules/recipient/params.js';
import type { Params as Wording } from './rules/wording/params.js';

export type Force = 'prohibition' | 'presumption' | 'should';
export const FORCES = ['prohibition', 'presumption', 'should'] as const;

/** Where a rule comes from. */
export interface Citation {
  readonly instrument: string;
  readonly provision?: string;
  readonly url?: string;
  /** Why there is no address, or what was not verified. */
  readonly note?: string;
}

/** What every rule has, whatever its kind. */
export interface RuleBase {
  readonly id: string;
  readonly title?: string;
  /** Default `prohibition`. By default `prohibition` and `presumption` deny and `should` advises. */
  readonly force?: Force;
  readonly citation?: Citation;
  readonly confidence?: 'primary' | 'secondary' | 'memory';
  /** How an open question of the text was read, in one sentence. */
  readonly reading?: string;
  /** `YYYY-MM-DD` */
  readonly lastChecked?: string;
  readonly note?: string;
  /** Scope: a contact that does not meet it is not reached. An absent fact lets the rule apply. */
  readonly when?: ConditionParams;
  /** What lifts the rule; any one of them. An absent fact does not lift it. */
  readonly unless?: ConditionParams | readonly ConditionParams[];
  /** First local date in force. */
  readonly from?: string;
  /** First local date no longer in force. */
  readonly until?: string;
  /**
   * A fixed IANA zone, or several of which all must be content; `consumer` in a list adds the consumer's. Default the consumer's.
   * It also fixes the rule's date, weekday and holiday.
   */
  readonly zone?: string | readonly string[];
}

export type Rule = RuleBase &
  (
    | ({ readonly kind: 'contact-hours' } & ContactHours)
    | ({ readonly kind: 'frequency' } & Frequency)
    | ({ readonly kind: 'cooldown' } & Cooldown)
    | ({ readonly kind: 'channel-limit' } & ChannelLimit)
    | ({ readonly kind: 'channel' } & Channel)
    | ({ readonly kind: 'consent' } & Consent)
    | ({ readonly kind: 'recipient' } & Recipient)
    | ({ readonly kind: 'account-status' } & AccountStatus)
    | ({ readonly kind: 'inconvenient' } & Inconvenient)
    | ({ readonly kind: 'prerequisite' } & Prerequisite)
    | ({ readonly kind: 'disclosure' } & Disclosure)
    | ({ readonly kind: 'wording' } & Wording)
    | ({ readonly kind: 'custom' } & Custom)
  );

/** A text that rules come from. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly titleEnglish?: string;
  readonly issuer?: string;
  readonly status?: string;
  readonly issued?: string;
  readonly from?: string;
  readonly until?: string;
  readonly url?: string;
  readonly appliesTo?: string;
  readonly note?: string;
}

/** One document per jurisdiction, product or house policy: plain data. */
export interface Ruleset {
  readonly id: string;
  readonly version: string;
  readonly title?: string;
  readonly titleEnglish?: string;
  /** Every zone of the jurisdiction: what is assumed where the request names none. */
  readonly zones?: readonly string[];
  /** The calendar that says what a workday, a rest day and a holiday is. */
  readonly calendar?: string;
  readonly instruments?: readonly Instrument[];
  readonly rules: readonly Rule[];
  /** What cannot be checked, and why. */
  readonly notes?: readonly string[];
  /** `YYYY-MM-DD` */
  readonly lastChecked?: string;
}

const zone = z.string().refine((text) => findZone(text) !== undefined, 'is no IANA time zone that this platform knows; give one such as Asia/Shanghai');
const text = z.string();

const base = {
  id: name,
  title: text.optional(),
  force: z.enum(FORCES).optional(),
  citation: z.strictObject({ instrument: name, provision: text.optional(), url: text.optional(), note: text.optional() }).optional(),
  confidence: z.enum(['primary', 'secondary', 'memory']).optional(),
  reading: text.optional(),
  lastChecked: date.optional(),
  note: text.optional(),
  when: conditionSchema.optional(),
  unless: z.union([conditionSchema, z.array(conditionSchema).min(1, 'is an empty list; leave it out')]).optional(),
  from: date.optional(),
  until: date.optional(),
  zone: z.union([zone, z.array(z.union([z.literal('consumer'), zone])).min(1)]).optional(),
};

/** Names that no kind may give to a parameter. */
export const COMMON_FIELDS: ReadonlySet<string> = new Set([...Object.keys(base), 'kind']);

const instrument = z.strictObject({
  id: name,
  title: text,
  titleEnglish: text.optional(),
  issuer: text.optional(),
  status: text.optional(),
  issued: text.optional(),
  from: text.optional(),
  until: text.optional(),
  url: text.optional(),
  appliesTo: text.optional(),
  note: text.optional(),
});

const days = z.record(z.string().regex(/^\d{4}$/, 'is no year'), z.string().regex(/^(\d{4}( \d{4})*)?$/, 'is no list of days; give MMDD separated by blanks'));
const texts = z.record(z.string(), text);

/** A calendar of the user's own, or years and days added to a shipped one. */
export const calendarSchema = z.strictObject({
  id: name,
  title: text,
  coverage: z.strictObject({ from: date, to: date }),
  weekend: z.array(weekday).optional(),
  holidays: days,
  workdays: days.optional(),
  halfDays: days.optional(),
  sources: texts,
});

export function rulesetSchema(kinds: readonly RuleKind[]): z.ZodType<Ruleset> {
  const options = kinds.map((kind) => z.strictObject({ ...base, kind: z.literal(kind.kind), ...kind.params }));
  const rule = z
    .discriminatedUnion('kind', options as unknown as [(typeof options)[number]])
    .refine((value) => value.from === undefined || value.until === undefined || (parseDay(value.from) as number) < (parseDay(value.until) as number), {
      message: 'from is not before until; the rule would never be in force',
    });
  return z.strictObject({
    id: name,
    version: name,
    title: text.optional(),
    titleEnglish: text.optional(),
    zones: z.array(zone).min(1, 'is an empty list; name the zones, or leave it out').optional(),
    calendar: name.optional(),
    instruments: z.array(instrument).optional(),
    rules: z.array(rule).min(1, 'is an empty list; a ruleset has at least one rule'),
    notes: z.array(text).optional(),
    lastChecked: date.optional(),
  }) as unknown as z.ZodType<Ruleset>;
}
