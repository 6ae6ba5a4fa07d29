import { DAY, formatClock, formatDay, formatInstant, MINUTE, parseClock, parseInstant, weekdayOf, WEEKDAYS } from '../../calendars/civil.js';
import type { Calendar } from '../../calendars/day.js';
import type { Zone } from '../../calendars/zone.js';
import { localOf, nextMidnight, nextWall } from '../../calendars/zone.js';
import type { PastEvent } from '../../exchange.js';
import type { Facts } from '../../facts.js';
import { canonical, labelOf } from '../../exchange.js';
import { soonest } from '../condition-parts.js';
import type { Ask, Finding, Remedy } from '../kind.js';
import { outsideCalendar, unknownFact, unknownZone } from '../kind.js';
import { distinct, firstAfter, nextEvent } from '../window.js';
import type { Expression } from './compile.js';
import { truthy, UNDECIDED } from './operators.js';

export interface CustomRule {
  readonly expression: Expression;
  readonly calendar: Calendar | undefined;
  readonly message: Readonly<Record<string, string>> | undefined;
  readonly remedy: Remedy;
}

function contactData(facts: Facts, at: number): object {
  const { contact } = facts.request;
  return {
    ...contact,
    at: formatInstant(at),
    direction: facts.contact.direction,
    purpose: facts.contact.purpose,
    to: { ...contact.to, role: facts.contact.to.role },
    from: { ...contact.from, technology: facts.contact.from.technology },
  };
}

function eventData(event: PastEvent): object {
  const raw = event.raw as Record<string, object | null | undefined>;
  return {
    ...raw,
    at: formatInstant(event.at),
    direction: event.direction,
    purpose: event.purpose,
    to: { ...raw['to'], role: event.to.role },
    from: { ...raw['from'], technology: event.from.technology },
  };
}

/** The history as it stood, in one order whatever order it came in. */
function historyData(ask: Ask): object[] | undefined {
  const events = ask.facts.events;
  if (events === undefined) return undefined;
  const past = distinct(events.slice(0, firstAfter(ask.facts, ask.at)));
  return past.sort((a, b) => a.at - b.at || compare(labelOf(a), labelOf(b)) || compare(canonical(a.raw), canonical(b.raw))).map(eventData);
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function localData(rule: CustomRule, zone: Zone, at: number): object | Finding {
  const local = localOf(zone, at);
  const day = Math.floor(local / DAY);
  const base = { date: formatDay(day), time: formatClock(Math.floor((local - day * DAY) / MINUTE) * MINUTE), weekday: WEEKDAYS[weekdayOf(day)] };
  if (!rule.expression.readsDay || rule.calendar === undefined) return base;
  const kind = rule.calendar.classOf(day);
  if (kind === undefined) return outsideCalendar(rule.calendar.id, formatDay(day));
  return { ...base, day: kind.holiday ? 'holiday' : kind.workday ? 'workday' : 'rest-day' };
}

export function evaluate(rule: CustomRule, ask: Ask, found: Finding[]): void {
  const { expression } = rule;
  if (expression.readsLocal && ask.badZone !== undefined) {
    found.push(unknownZone(ask));
    return;
  }
  const { facts } = ask;
  const debts = expression.readsDebt && facts.contact.debts !== undefined ? facts.contact.debts : [undefined];
  let change: number | undefined;
  const over = (): number => (change ??= next(rule, ask));
  const shared = { contact: contactData(facts, ask.at), consumer: facts.request.consumer ?? undefined, history: expression.readsHistory ? historyData(ask) : undefined };
  for (const id of new Set(debts)) {
    const debt = id === undefined ? undefined : facts.debts.get(id);
    // What each zone leaves open, whatever order they stand in.
    const missed = new Set<string>();
    let incomparable = false;
    let uncovered: Finding | undefined;
    let objection: Finding | undefined;
    for (const zone of expression.readsLocal ? ask.zones : [undefined]) {
      const local = zone === undefined ? undefined : localData(rule, zone, ask.at);
      if (local !== undefined && 'code' in local) {
        if (uncovered === undefined || String(uncovered.data['date']) > String((local as Finding).data['date'])) uncovered = { ...(local as Finding), over: over() };
        continue;
      }
      const lacking = new Set<string>();
      const result = expression.run({ root: { ...shared, debt, local }, missed: lacking }, undefined);
      if (result === UNDECIDED) {
        for (const fact of lacking) missed.add(fact);
        if (lacking.size === 0) incomparable = true;
      } else if (truthy(result)) {
        objection ??= {
          code: 'custom-rule',
          data: { ...(rule.message === undefined ? {} : { message: rule.message }), ...(id === undefined ? {} : { debt: id }), ...(zone === undefined ? {} : { zone: zone.name }) },
          remedy: rule.remedy,
          over: over(),
          debt: id,
        };
      }
    }
    if (objection !== undefined) {
      found.push(objection);
      continue;
    }
    const unknown = [...missed].sort();
    if (incomparable) unknown.push('values of different types are compared');
    if (uncovered !== undefined) found.push(uncovered);
    if (unknown.length > 0) found.push({ ...unknownFact(unknown.join(', '), id), over: over() });
  }
}

/** Clock times and instants that the expression may compare the moving time with: its own texts, and those of the request. */
function textsOf(rule: CustomRule, ask: Ask): Set<string> {
  const texts = new Set(rule.expression.texts);
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length <= 40) texts.add(value);
    } else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collect(item);
  };
  collect(ask.facts.request.consumer);
  collect(ask.facts.request.contact);
  for (const debt of ask.facts.debts.values()) collect(debt);
  return texts;
}

export function next(rule: CustomRule, ask: Ask): number {
  const { expression } = rule;
  const instants: number[] = expression.readsHistory ? [nextEvent(ask)] : [];
  if (expression.readsLocal || expression.readsAt) {
    for (const text of textsOf(rule, ask)) {
      const clock = expression.readsLocal ? parseClock(text) : undefined;
      if (clock !== undefined) {
        for (const zone of ask.zones) {
          const local = localOf(zone, ask.at);
          const midnight = Math.floor(local / DAY) * DAY;
          // `==` holds for the minute, `<=` until it is over.
          for (const edge of [clock, clock + MINUTE]) if (midnight + edge > local && edge < DAY) instants.push(nextWall(zone, ask.at, midnight + edge));
        }
      }
      const instant = expression.readsAt ? parseInstant(text) : undefined;
      if (instant !== undefined) instants.push(instant, instant + 1);
    }
  }
  if (expression.readsLocal) for (const zone of ask.zones) instants.push(nextMidnight(zone, ask.at));
  return soonest(ask, instants);
}
