import type { ReasonCode } from './decision.js';
import type { Issue } from './errors.js';
import type { Status } from './rules/account-status/params.js';
import type { Duration } from './rules/parts.js';
import type { PerKey } from './rules/per.js';
import type { Requirement } from './rules/prerequisite/params.js';
import type { WindowParams } from './rules/window.js';
import type { Category, Softening } from './wording/lexicon.js';

// Dates in evidence are texts: an instant in UTC (`2026-05-06T12:00:00.000Z`), or `2026-05-06` where only the day is known. Of `workplace` it is
// the date as the request states it.

/** The hours of one zone in which the contact is outside them. */
export interface ZoneHours {
  readonly zone: string;
  /** Local date and time of the contact. */
  readonly date: string;
  readonly time: string;
  readonly day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
  /** The date is a holiday of the ruleset's calendar. */
  readonly holiday?: true;
  /** What is open on that date; empty when it is closed. `to` is out. */
  readonly open: readonly { readonly from: string; readonly to: string }[];
  /** What only the calendar could tell, on a date that it does not cover. */
  readonly unknown?: ZoneHours['open'];
}

/** What the consumer said of a time or a place: every day and the whole day where nothing else is stated. */
export interface Wish {
  readonly days?: readonly ZoneHours['day'][];
  readonly from?: string;
  readonly to?: string;
  readonly since?: string;
}

/** The events that were counted, oldest first, by id or (without one) by instant. */
interface Events {
  readonly events: readonly string[];
  /** How many older ones are not listed. */
  readonly eventsLeftOut?: number;
}

interface Counting extends Events {
  readonly per: readonly PerKey[];
  readonly debt?: string;
  /** The zone by whose dates was counted, where dates matter. */
  readonly zone?: string;
}

/** The interval after an event. */
export interface Rest extends Counting {
  readonly wait: Duration;
}

/** What must come first, and how long before the contact. */
export interface Prerequisite {
  readonly requires: Requirement | readonly Requirement[];
  readonly atLeast?: Duration;
  readonly atMost?: Duration;
  readonly debt?: string;
}

interface KnownStatus<S extends Status> {
  readonly status: S;
  readonly since?: string;
}

/** The evidence of a reason, by its code. */
export interface ReasonData {
  'contact-hours': { readonly zones: readonly ZoneHours[]; readonly marginSeconds?: number };
  /** One refused time, or the agreed hours that the contact is outside of, or the beginning of the appointment that it would come before. */
  'inconvenient-time': Wish & { readonly agreedHours?: readonly Wish[]; readonly appointment?: string };
  'inconvenient-place': Wish & { readonly place: string };
  'frequency-limit': Counting & { readonly limit: number; readonly counted: number; readonly window: WindowParams };
  /** Too soon after an event, or (from a prerequisite) what must come first did, and not long enough ago. */
  cooldown: Rest | Prerequisite;
  'prerequisite-missing': Prerequisite;
  'channel-limit': Counting & { readonly limit: number; readonly channels: readonly string[]; readonly window: WindowParams };
  'channel-not-permitted': {
    readonly channel: string;
    readonly technology: string;
    readonly line?: string;
    readonly place?: string;
    readonly device?: string;
    readonly visitors?: number;
  };
  'recipient-not-permitted': {
    readonly role: string;
    readonly relation?: string;
    readonly purpose: string;
    /** An earlier contact showed that the address is somebody else's. */
    readonly misdirected?: true;
    readonly events?: readonly string[];
  };
  workplace: { readonly place: string; readonly prohibited: 'always' | 'by the employer'; readonly since?: string };
  represented: KnownStatus<'represented'>;
  'cease-communication': KnownStatus<'cease'>;
  'disputed-debt': KnownStatus<'disputed'> & { readonly debt: string };
  'account-status': KnownStatus<Exclude<Status, 'represented' | 'cease' | 'disputed'>> & { readonly debt?: string; readonly detail?: string };
  'opted-out': { readonly at: string; readonly channel?: string; readonly address?: string; readonly debts?: readonly string[] };
  'consent-missing': {
    readonly scopes: readonly string[];
    readonly givenTo?: readonly string[];
    readonly revokedAt?: string;
    readonly expiredAt?: string;
  };
  'prohibited-wording': {
    readonly category: Category | 'unrendered-placeholder';
    /** Said as the sender's own, or only mentioned; `placeholder` for a template that was not filled in. */
    readonly sense: 'threat' | 'mention' | 'placeholder';
    readonly because?: Softening;
    /** Of the content: `text` or `subject`. */
    readonly field: 'text' | 'subject';
    /** The passage as it stands there, and where: UTF-16 code units, `to` is out. */
    readonly phrase: string;
    readonly span: { readonly from: number; readonly to: number };
    readonly evasions: readonly string[];
    readonly provisions: readonly string[];
    readonly lexicon?: string;
    readonly entry?: string;
    /** How many findings of the rule beyond this are not listed. */
    readonly findingsLeftOut?: number;
  };
  'missing-disclosure': { readonly elements: readonly string[] };
  'custom-rule': { readonly message?: Readonly<Record<string, string>>; readonly debt?: string; readonly zone?: string };
  /** `fact` is a path, several, or what went wrong in words. */
  'unknown-fact': { readonly fact: string; readonly debt?: string; readonly error?: string };
  /** `needed` is null where the rule looks back without end. */
  'history-too-short': { readonly historySince: string; readonly needed: string | null; readonly debt?: string };
  'calendar-coverage': { readonly calendar: string; readonly date: string };
  /** Null where no zone is known at all. */
  'unknown-time-zone': { readonly zone: string | null };
  'invalid-request': { readonly issues: readonly Issue[] };
  /** `elements` are those that were not checked for; empty where it is wording that was not checked. */
  'text-not-checked': { readonly elements: readonly string[]; readonly because?: 'no-text' | 'no-lexicon' | 'language'; readonly language?: string; readonly lexicons?: readonly string[] };
  'no-rule-applied': Readonly<Record<never, never>>;
}

type KeysOf<Data> = Data extends unknown ? keyof Data : never;
type Presence<Data> = { readonly [Key in KeysOf<Data>]-?: [Data] extends [Readonly<Record<Key, unknown>>] ? 'always' : 'sometimes' };

/** The same at run time, so that documentation and foreign data can be held against it. A code without data here does not compile. */
export const REASON_KEYS: { readonly [Code in ReasonCode]: Presence<ReasonData[Code]> } = {
  'contact-hours': { zones: 'always', marginSeconds: 'sometimes' },
  'inconvenient-time': { days: 'sometimes', from: 'sometimes', to: 'sometimes', since: 'sometimes', agreedHours: 'sometimes', appointment: 'sometimes' },
  'inconvenient-place': { days: 'sometimes', from: 'sometimes', to: 'sometimes', since: 'sometimes', place: 'always' },
  'frequency-limit': {
    limit: 'always',
    counted: 'always',
    window: 'always',
    per: 'always',
    debt: 'sometimes',
    zone: 'sometimes',
    events: 'always',
    eventsLeftOut: 'sometimes',
  },
  cooldown: {
    wait: 'sometimes',
    per: 'sometimes',
    debt: 'sometimes',
    zone: 'sometimes',
    events: 'sometimes',
    eventsLeftOut: 'sometimes',
    requires: 'sometimes',
    atLeast: 'sometimes',
    atMost: 'sometimes',
  },
  'prerequisite-missing': { requires: 'always', atLeast: 'sometimes', atMost: 'sometimes', debt: 'sometimes' },
  'channel-limit': {
    limit: 'always',
    channels: 'always',
    window: 'always',
    per: 'always',
    debt: 'sometimes',
    zone: 'sometimes',
    events: 'always',
    eventsLeftOut: 'sometimes',
  },
  'channel-not-permitted': { channel: 'always', technology: 'always', line: 'sometimes', place: 'sometimes', device: 'sometimes', visitors: 'sometimes' },
  'recipient-not-permitted': { role: 'always', relation: 'sometimes', purpose: 'always', misdirected: 'sometimes', events: 'sometimes' },
  workplace: { place: 'always', prohibited: 'always', since: 'sometimes' },
  represented: { status: 'always', since: 'sometimes' },
  'cease-communication': { status: 'always', since: 'sometimes' },
  'opted-out': { at: 'always', channel: 'sometimes', address: 'sometimes', debts: 'sometimes' },
  'consent-missing': { scopes: 'always', givenTo: 'sometimes', revokedAt: 'sometimes', expiredAt: 'sometimes' },
  'disputed-debt': { status: 'always', debt: 'always', since: 'sometimes' },
  'account-status': { status: 'always', debt: 'sometimes', since: 'sometimes', detail: 'sometimes' },
  'prohibited-wording': {
    category: 'always',
    sense: 'always',
    because: 'sometimes',
    field: 'always',
    phrase: 'always',
    span: 'always',
    evasions: 'always',
    provisions: 'always',
    lexicon: 'sometimes',
    entry: 'sometimes',
    findingsLeftOut: 'sometimes',
  },
  'missing-disclosure': { elements: 'always' },
  'custom-rule': { message: 'sometimes', debt: 'sometimes', zone: 'sometimes' },
  'unknown-fact': { fact: 'always', debt: 'sometimes', error: 'sometimes' },
  'history-too-short': { historySince: 'always', needed: 'always', debt: 'sometimes' },
  'calendar-coverage': { calendar: 'always', date: 'always' },
  'unknown-time-zone': { zone: 'always' },
  'invalid-request': { issues: 'always' },
  'text-not-checked': { elements: 'always', because: 'sometimes', language: 'sometimes', lexicons: 'sometimes' },
  'no-rule-applied': {},
};
