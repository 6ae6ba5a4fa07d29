import { z } from 'zod';
import { DAY } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import { dayAt, lastStartOfDay, localOf, nextMidnight, nextWall, startOfDay } from '../calendars/zone.js';
import type { Exchange, PastEvent } from '../exchange.js';
import { WORDS } from '../exchange.js';
import type { Consent, Facts } from '../facts.js';
import { earliest, latest } from '../dated.js';
import type { Filter, FilterParams } from './filter.js';
import { filterSchema, prepareFilter } from './filter.js';
import type { Ask } from './kind.js';
import { NO } from './kind.js';
import { atLeastOne, names } from './parts.js';

export interface ConsentSpec {
  /** Any of these scopes. `third-party:{relation}`, `channel:{channel}` and `place:{place}` take the contact's own. */
  readonly scopes: readonly string[];
  readonly givenTo?: readonly string[] | undefined;
  readonly forms?: readonly string[] | undefined;
  /** Good for so many local dates, the consent's own the first. */
  readonly days?: number | undefined;
  /** Over with the next such event after it about one of its debts. */
  readonly endsWith?: FilterParams | undefined;
}

/** A consent of the consumer that a rule asks for or is lifted by. */
export const consentSpec: z.ZodType<ConsentSpec> = z.strictObject({
  scopes: names,
  givenTo: names.optional(),
  forms: names.optional(),
  days: atLeastOne.optional(),
  get endsWith() {
    return filterSchema.optional();
  },
}) as z.ZodType<ConsentSpec>;

interface Prepared {
  readonly plain: ReadonlySet<string>;
  readonly templates: readonly string[];
  readonly spec: ConsentSpec;
  readonly ends: Filter | undefined;
}

export function prepareConsent(spec: ConsentSpec): Prepared {
  return {
    plain: new Set(spec.scopes.filter((scope) => !scope.includes('{'))),
    templates: spec.scopes.filter((scope) => scope.includes('{')),
    spec,
    ends: spec.endsWith === undefined ? undefined : prepareFilter(spec.endsWith),
  };
}

const FILLERS: Readonly<Record<string, (exchange: Exchange) => string | undefined>> = {
  relation: ({ to }) => to.relation ?? to.role,
  role: ({ to }) => to.role,
  place: ({ to }) => to.place,
  channel: ({ channel }) => channel,
};

function fill(template: string, exchange: Exchange): string | undefined {
  let missing = false;
  const text = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = FILLERS[key]?.(exchange);
    if (value === undefined) missing = true;
    return value ?? '';
  });
  return missing ? undefined : text;
}

/** Whether it is a consent to such things at all; time does not change it. */
export const isOfScope = ({ scope }: Consent, { plain, templates }: Prepared, exchange: Exchange): boolean =>
  plain.has(scope) || templates.some((template) => fill(template, exchange) === scope);

/** Whether a request states no consent that could cover any event: then none is asked for. */
export const statesNone = ({ scopes }: ConsentSpec, { consents }: Facts): boolean =>
  consents.length === 0 || scopes.every((scope) => !scope.includes('{') && consents.every((consent) => consent.scope !== scope));

/** Whether a consent covers `exchange` at `instant`. A permission with a bare date counts from the day after; one that ends on a date, before it. */
export function consentCovers(consent: Consent, prepared: Prepared, ask: Ask, instant: number, exchange: Exchange): boolean {
  const { spec } = prepared;
  if (!isOfScope(consent, prepared, exchange)) return false;
  if (spec.givenTo !== undefined && (consent.givenTo === undefined || !spec.givenTo.includes(consent.givenTo))) return false;
  if (spec.forms !== undefined && (consent.form === undefined || !spec.forms.includes(consent.form))) return false;
  if (latest(consent.at, ask.datedIn) > instant) return false;
  if (consent.until !== undefined && earliest(consent.until, ask.datedIn) <= instant) return false;
  if (consent.revokedAt !== undefined && earliest(consent.revokedAt, ask.datedIn) <= instant) return false;
  if (consent.debts !== undefined) {
    if (exchange.debts === undefined || !exchange.debts.every((debt) => (consent.debts as readonly string[]).includes(debt))) return false;
  }
  if (consent.channels !== undefined && !consent.channels.includes(exchange.channel)) return false;
  if (prepared.ends !== undefined && hasEnded(consent, prepared.ends, ask, instant, exchange)) return false;
  const timed = consent.on !== undefined || consent.hours !== undefined || spec.days !== undefined;
  // Dates and hours need a place to be read in.
  if (timed && ask.badZone !== undefined) return false;
  for (let i = 0; i < ask.zones.length && timed; i++) {
    const zone = ask.zones[i] as (typeof ask.zones)[number];
    const local = localOf(zone, instant);
    const day = Math.floor(local / DAY);
    if (consent.on !== undefined && consent.on !== day) return false;
    if (spec.days !== undefined) {
      const first = typeof consent.at === 'number' ? dayAt(zone, consent.at) : consent.at.day;
      if (day > first + spec.days - 1) return false;
    }
    if (consent.hours !== undefined && !within(local - day * DAY, consent.hours.from, consent.hours.to)) return false;
  }
  return true;
}

/** Whether an event since the consent has used it up. Without a history nobody knows: then it has. */
function hasEnded(consent: Consent, ends: Filter, ask: Ask, instant: number, exchange: Exchange): boolean {
  const events = ask.facts.events;
  if (events === undefined) return true;
  const given = latest(consent.at, ask.datedIn);
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i] as PastEvent;
    if (event.at > instant || event === exchange) continue;
    if (event.at <= given) return false;
    const shared = event.debts === undefined || consent.debts === undefined || event.debts.some((debt) => (consent.debts as readonly string[]).includes(debt));
    if (shared && ends.test(event, ask, ask.facts.words, i * WORDS) !== NO) return true;
  }
  return false;
}

/** Half-open on the clock; `from` later than `to` runs over midnight; equal ends hold nothing. */
export function within(ms: number, from: number, to: number): boolean {
  return from <= to ? ms >= from && ms < to : ms >= from || ms < to;
}

function soonestEvent(ask: Ask): number {
  return ask.facts.events?.find((event) => event.at > ask.at)?.at ?? Infinity;
}

/** The first instant after `ask.at` at which one consent may begin or cease to cover. */
export function changeOf(consent: Consent, prepared: Prepared, ask: Ask): number {
  let next = prepared.ends === undefined ? Infinity : soonestEvent(ask);
  const offer = (instant: number): void => {
    if (instant > ask.at && instant < next) next = instant;
  };
  // Where clocks go back over midnight, a date begins twice, and is over in between.
  const offerDay = (zone: Zone, day: number): void => {
    offer(startOfDay(zone, day));
    offer(zone.segmentEnd(ask.at));
    offer(lastStartOfDay(zone, day));
  };
  offer(latest(consent.at, ask.datedIn));
  if (consent.until !== undefined) offer(earliest(consent.until, ask.datedIn));
  if (consent.revokedAt !== undefined) offer(earliest(consent.revokedAt, ask.datedIn));
  for (const zone of ask.zones) {
    if (consent.on !== undefined) {
      offerDay(zone, consent.on);
      offerDay(zone, consent.on + 1);
    }
    if (prepared.spec.days !== undefined) {
      offerDay(zone, (typeof consent.at === 'number' ? dayAt(zone, consent.at) : consent.at.day) + prepared.spec.days);
    }
    if (consent.hours !== undefined) {
      const midnight = Math.floor(localOf(zone, ask.at) / DAY) * DAY;
      offer(nextMidnight(zone, ask.at));
      for (const edge of [consent.hours.from, consent.hours.to]) if (midnight + edge > localOf(zone, ask.at)) offer(nextWall(zone, ask.at, midnight + edge));
    }
  }
  return next;
}

/** The first instant after `ask.at` at which the contact may begin or cease to be covered by any consent. */
export function nextConsentChange(prepared: Prepared, ask: Ask): number {
  let covered = -Infinity;
  let next = Infinity;
  for (const consent of ask.facts.consents) {
    if (!isOfScope(consent, prepared, ask.facts.contact)) continue;
    const change = changeOf(consent, prepared, ask);
    // As long as one that covers goes on, nothing that the others do matters.
    if (consentCovers(consent, prepared, ask, ask.at, ask.facts.contact)) covered = Math.max(covered, change);
    else next = Math.min(next, change);
  }
  return covered > -Infinity ? covered : next;
}
