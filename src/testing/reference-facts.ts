import type { Params as Status } from '../rules/account-status/params.js';
import type { Params as Consent } from '../rules/consent/params.js';
import type { Params as Wishes } from '../rules/inconvenient/params.js';
import { evaluateLogic, MissingFact } from './reference-logic.js';
import { clock, dateOf, DAY, parseDate, wall, weekdayOf, when } from './reference-time.js';
import type { Event, Exchange, Found, World } from './reference-world.js';
import { begun, canonical, covers, dayClass, debtOf, one, passed, places, sameAddress, some, surely } from './reference-world.js';

/* The kinds that read what is known of the person and the debt. */

/** Over in some zone (`begun`), or in all. Without a wait it is the fact itself. */
type Wait = NonNullable<Status['grace']>;
function waited(since: unknown, wait: Wait | undefined, world: World, how: 'some' | 'every', otherwise: boolean): boolean {
  if (wait === undefined) return otherwise;
  const zones = wait.hours === undefined ? world.zones : ['UTC'];
  const answers = zones.map((zone) => passed(since, wait, world, zone, how === 'some'));
  return answers.length === 0 || answers.includes(undefined) ? otherwise : answers[how]((answer) => answer === true);
}

/** What is said about some debts bars a contact about one of them, or one that names none. */
const concern = (debts: readonly string[] | null | undefined, contact: Exchange): boolean =>
  !some(debts) || contact.debts === undefined || contact.debts.some((debt) => debts?.includes(debt));

export function consent(rule: Consent, world: World): Found[] {
  const { contact, consumer, at } = world;
  const consents = consumer.consents ?? [];
  if (rule.requires !== undefined) return one(consents.some(covers(rule.requires, world, contact, at)) ? undefined : 'consent-missing');
  const { covers: also = { call: ['voicemail'] }, forms, grace } = rule.optOuts ?? {};
  const codes = (consumer.optOuts ?? []).map((optOut) => {
    if (optOut.channel != null && optOut.channel !== contact.channel && !also[optOut.channel]?.includes(contact.channel)) return undefined;
    if (!concern(optOut.debts, contact)) return undefined;
    if (some(optOut.purposes) && !optOut.purposes?.includes(contact.purpose)) return undefined;
    const by: Readonly<Record<string, unknown>> = optOut.by ?? {};
    if ((['role', 'relation'] as const).some((key) => by[key] != null && contact[key] !== undefined && by[key] !== contact[key])) return undefined;
    if (forms !== undefined && optOut.form != null && !forms.includes(optOut.form)) return undefined;
    if (!begun(optOut.at, world, at) || !waited(optOut.at, grace, world, 'some', true)) return undefined;
    const scopes = optOut.channel == null ? ['contact'] : ['contact', `channel:${contact.channel}`, `channel:${optOut.channel}`];
    // A consent of the consumer reopens what the consumer closed, not what somebody else did.
    const reopens =
      optOut.by == null &&
      contact.role === 'debtor' &&
      consents.some((item) => later(item.at, optOut.at, world) && covers({ scopes }, world, contact, at)(item));
    if (reopens) return undefined;
    if (optOut.address == null || optOut.by != null) return 'opted-out';
    return contact.address === undefined ? 'unknown-fact' : sameAddress(optOut.address) === contact.address ? 'opted-out' : undefined;
  });
  return codes.includes('opted-out') ? one('opted-out') : one(codes.find((code) => code !== undefined));
}
/** Surely after: of the same instant, or of dates that may overlap between the zones, the opt-out wins. */
export function later(given: unknown, opted: unknown, world: World): boolean {
  const [a, b] = [parseDate(given), parseDate(opted)];
  if (a === undefined && b === undefined) return (when(given) as number) > (when(opted) as number);
  if (a !== undefined && b !== undefined) {
    // Where the later date begins first, the earlier one must have ended everywhere.
    let at = (a - 2) * DAY;
    while (!begun(given, world, at)) at += 900_000;
    return a > b && surely(opted, world, at);
  }
  return a === undefined ? surely(opted, world, when(given) as number) : places(world).every((zone) => dateOf(zone, when(opted) as number) < (a as number));
}

const CODES: Readonly<Record<string, string>> = { represented: 'represented', cease: 'cease-communication', disputed: 'disputed-debt' };
export function accountStatus(rule: Status, world: World): Found[] {
  const { consumer, at, contact } = world;
  const code = CODES[rule.status] ?? 'account-status';
  const whole = (bars: boolean | null | undefined): Found[] => one(bars === true ? code : undefined);
  const concerns = (debts: readonly string[] | null | undefined): boolean => concern(debts, contact);
  const form = (value: string | null | undefined): boolean => rule.forms === undefined || value == null || rule.forms.includes(value);
  const written = (value: boolean | null | undefined): boolean => rule.inWriting === undefined || value !== false;
  const during = (since: unknown, until?: unknown): boolean => {
    if (until != null && surely(until, world, at)) return false;
    if (since == null) return true;
    return begun(since, world, at) && waited(since, rule.grace, world, 'some', true) && !waited(since, rule.lasts, world, 'every', false);
  };
  const perDebt = (test: (debt: NonNullable<ReturnType<typeof debtOf>>) => boolean): Found[] =>
    [...new Set(contact.debts ?? (world.request.debts ?? []).map(({ id }) => id))].flatMap((id) => {
      const debt = debtOf(world, id);
      return one(debt !== undefined && test(debt) ? code : undefined, id);
    });
  switch (rule.status) {
    case 'represented': {
      const item = consumer.representation;
      return whole(
        item &&
          concerns(item.debts) &&
          form(item.form) &&
          (rule.statuses ?? ['active']).includes(item.status ?? 'active') &&
          !(rule.contactKnown && item.contactKnown === false) &&
          during(item.since),
      );
    }
    case 'cease':
      return whole(consumer.cease?.some((item) => concerns(item.debts) && written(item.inWriting) && form(item.form) && during(item.receivedAt, item.until)));
    case 'bankrupt':
      return whole(
        consumer.bankruptcy &&
          concerns(consumer.bankruptcy.debts) &&
          (rule.statuses ?? ['open']).includes(consumer.bankruptcy.status ?? 'open') &&
          during(consumer.bankruptcy.filedAt),
      );
    case 'hardship':
      return whole(consumer.hardship && during(consumer.hardship.from, consumer.hardship.until));
    case 'complaint':
      return whole(consumer.complaints?.some((item) => form(item.form) && during(item.receivedAt, item.resolvedAt)));
    case 'vulnerable':
      return whole(consumer.vulnerable?.some((group) => rule.groups === undefined || rule.groups.includes(group)));
    case 'deceased':
      return whole(consumer.deceased);
    case 'minor':
      return whole(consumer.minor);
    case 'servicemember':
      return whole(consumer.servicemember);
    case 'paid':
      return perDebt((debt) => debt.paidAt != null && during(debt.paidAt));
    case 'time-barred':
      return perDebt((debt) => debt.timeBarred === true);
    case 'in-litigation':
      return perDebt((debt) => debt.inLitigation === true);
    case 'disputed':
      return perDebt((debt) =>
        (debt.disputes ?? []).some((item) => {
          const late =
            debt.noticeSentAt != null &&
            rule.afterNotice !== undefined &&
            waited(debt.noticeSentAt, rule.afterNotice, { ...world, at: when(item.receivedAt) as number }, 'every', false);
          const answered = rule.endedBy === 'verification-sent' ? item.verificationSentAt : rule.endedBy === 'resolved' ? item.resolvedAt : undefined;
          return written(item.inWriting) && form(item.form) && !late && during(item.receivedAt, answered);
        }),
      );
  }
}

type Span = NonNullable<NonNullable<World['consumer']['inconvenient']>[number]>;
function inSpan({ days, from, to }: Pick<Span, 'days' | 'from' | 'to'>, local: number): boolean {
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  const on = (which: number): boolean => days == null || days.includes(weekdayOf(which));
  const [start, end] = [clock(from ?? '00:00'), clock(to ?? '24:00')];
  if (start === end) return on(day);
  return start < end ? on(day) && time >= start && time < end : (on(day) && time >= start) || (on(day - 1) && time < end);
}
export function wishes(rule: Wishes, world: World): string[] {
  const { consumer, contact, at, margin } = world;
  const active = (span: Pick<Span, 'since' | 'until' | 'channels'>): boolean =>
    (!some(span.channels) || span.channels?.includes(contact.channel) === true) &&
    (span.since == null || begun(span.since, world, at)) &&
    (span.until == null || !surely(span.until, world, at));
  // Over in every place in which the consumer may be; a form or a beginning that is not stated does not lapse.
  const lapsed = ({ since, form }: Span): boolean => {
    const after = rule.lapses?.find(({ forms }) => form != null && forms.includes(form))?.after;
    if (after === undefined || since == null) return false;
    return (after.hours === undefined ? places(world) : ['UTC']).every((zone) => passed(since, after, world, zone) === true);
  };
  const minutes = (zone: string): number[] => {
    const all = [at - margin, at + margin];
    for (let minute = Math.ceil((at - margin) / 60_000) * 60_000; minute <= at + margin; minute += 60_000) all.push(minute);
    return all.map((instant) => wall(zone, instant));
  };
  const codes: string[] = [];
  const clocked = ({ days, from, to }: Pick<Span, 'days' | 'from' | 'to'>): boolean =>
    days != null || ((from ?? to) != null && clock(from ?? '00:00') !== clock(to ?? '24:00'));
  for (const span of consumer.inconvenient ?? []) {
    const asked = span.place == null ? rule.honours?.includes('times') : rule.honours?.includes('places') && span.place === contact.place;
    if (!asked || !active(span) || lapsed(span)) continue;
    const code = span.place == null ? 'inconvenient-time' : 'inconvenient-place';
    if (!clocked(span)) codes.push(code);
    else if (world.bad) codes.push('unknown-time-zone');
    else if (world.zones.some((zone) => minutes(zone).some((local) => inSpan(span, local)))) codes.push(code);
  }
  const agreed = (consumer.agreedHours ?? []).filter(active);
  if (rule.honours?.includes('agreed-hours') && agreed.length > 0) {
    if (world.bad) codes.push('unknown-time-zone');
    else if (!world.zones.every((zone) => minutes(zone).every((local) => agreed.some((span) => inSpan(span, local))))) codes.push('inconvenient-time');
  }
  if (rule.honours?.includes('appointments')) {
    const named = (consumer.appointments ?? []).map((item) => ({ from: (when(item.from) as number) + margin, to: (when(item.to) as number) - margin, channel: item.channel }));
    const underWay = named.some((item) => at >= item.from && at < item.to && (item.channel ?? contact.channel) === contact.channel);
    if (!underWay && named.some((item) => at < item.from)) codes.push('inconvenient-time');
  }
  if (rule.workplace !== undefined && contact.place === 'work') {
    const since = consumer.employerProhibits;
    const known = since != null && (since.since == null || begun(since.since, world, at)) && (since.until == null || !surely(since.until, world, at));
    if (rule.workplace === 'always' || known) codes.push('workplace');
  }
  return codes;
}

export function custom(deny: unknown, world: World): Found[] {
  const text = JSON.stringify(deny);
  const reads = (root: string): boolean => text.includes(`"${root}.`);
  if (reads('local') && world.bad) return one('unknown-time-zone');
  const filled = (raw: Event | World['request']['contact'], exchange: Exchange): object => ({
    ...raw,
    at: new Date(exchange.at).toISOString(),
    direction: exchange.direction,
    purpose: exchange.purpose,
    to: { ...raw.to, role: exchange.role },
    from: { ...raw.from, technology: exchange.technology },
  });
  const history = world.events === undefined ? undefined : once(world.events).map((event) => filled(event.raw, event));
  const shared = { contact: filled(world.request.contact, world.contact), consumer: world.request.consumer, history };
  return [...new Set(reads('debt') ? (world.contact.debts ?? [undefined]) : [undefined])].flatMap((id) => {
    const codes = (reads('local') ? world.zones : [undefined]).map((zone) => {
      let local: object | undefined;
      if (zone !== undefined) {
        const time = new Date(wall(zone, world.at));
        const day = dayClass(world.calendar, dateOf(zone, world.at));
        if (text.includes('"local.day"') && day === undefined) return 'calendar-coverage';
        local = { date: time.toISOString().slice(0, 10), time: time.toISOString().slice(11, 16), weekday: weekdayOf(dateOf(zone, world.at)), day };
      }
      try {
        const result = evaluateLogic(deny, { ...shared, local, debt: id === undefined ? undefined : debtOf(world, id) });
        return (Array.isArray(result) ? result.length > 0 : Boolean(result)) ? 'custom-rule' : undefined;
      } catch (error) {
        if (error instanceof MissingFact) return 'unknown-fact';
        throw error;
      }
    });
    const said = codes.includes('custom-rule') ? ['custom-rule'] : [...new Set(codes)];
    return said.flatMap((code) => one(code, code === 'calendar-coverage' ? undefined : id));
  });
}
/** Oldest first, whatever the order given; of several entries with one id the latest. */
function once(events: readonly Exchange[]): Exchange[] {
  const label = (event: Exchange): string => event.id ?? new Date(event.at).toISOString();
  const sorted = [...events].sort((a, b) => a.at - b.at || (label(a) < label(b) ? -1 : label(a) > label(b) ? 1 : canonical(a.raw) < canonical(b.raw) ? -1 : 1));
  return sorted.filter((event, index) => event.id === undefined || !sorted.slice(index + 1).some((other) => other.id === event.id));
}
