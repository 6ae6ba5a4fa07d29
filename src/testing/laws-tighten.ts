import fc from 'fast-check';
import { DAY, formatClock, formatDay, MINUTE, parseClock, toInstant } from '../calendars/civil.js';
import { dayAt, findZone } from '../calendars/zone.js';
import type { CalendarData } from '../calendars/types.js';
import type { Policy } from '../compile.js';
import type { CompileOptions } from '../options.js';
import type { Decision } from '../decision.js';
import type { RequestInput } from '../request-schema.js';
import type { Rule } from '../ruleset.js';
import { isPlain } from './harvest.js';
import { calendarsOf } from './instants.js';
import { differs, law, objectors, rulesNamed } from './law.js';
import type { AnyLaw, Bench, Change, Verdict } from './law.js';
import { mayLoosenByHoliday } from './loosening.js';
import type { Plain } from './source.js';

/* Laws of stricter policies: whatever makes a policy stricter never turns a denial into an allowance. */

interface Asked {
  readonly request: RequestInput;
}

/** Rules to add: by hours, by a count, by the channel, and one that only advises. */
const EXTRAS: readonly Plain[] = [
  { id: 'more.night', kind: 'contact-hours', quiet: [{ from: '20:00', to: '09:30' }] },
  { id: 'more.weekly', kind: 'frequency', limit: 1, window: { calendar: 'week' }, per: ['consumer'], count: { channels: ['call', 'sms', 'email', 'visit'] } },
  { id: 'more.none', kind: 'channel', deny: true, when: { channels: ['visit', 'sms'] } },
  { id: 'more.advice', kind: 'cooldown', wait: { days: 3 }, after: { channels: ['call'] }, per: ['consumer', 'debt'], force: 'should' },
];

const addingRule = law<Asked & { readonly which: number }>({
  name: 'addingRule',
  says: 'a rule more never turns a denial into an allowance, and takes no reason away.',
  samples: ({ requests }) => fc.record({ request: requests, which: fc.nat({ max: EXTRAS.length - 1 }) }),
  test(bench, { request, which }) {
    const { subject } = bench;
    const extra = EXTRAS[which] as Plain;
    const more = subject.variant(`more ${which}`, () => ({ rulesets: [...subject.rulesets, { id: 'zz-more', version: '1', zones: ['UTC'], rules: [extra] }] }));
    if (more === undefined) return 'nothing';
    const before = bench.check(request);
    const after = bench.check(request, more);
    const kept = (decision: Decision): string[] => decision.reasons.map((reason) => JSON.stringify(reason));
    const still = new Set(kept(after));
    const lost = kept(before).some((reason) => !still.has(reason));
    if (lost || (before.outcome === 'deny' && after.outcome === 'allow')) return differs(request, before, `with the rule ${JSON.stringify(extra)} added`, after);
    return before.outcome === 'deny' ? 'holds' : 'nothing';
  },
});

/** Asks a stricter form of every rule that objects; it must object still. */
function stricter(bench: Bench, name: string, request: RequestInput, changesOf: (rule: Rule) => readonly Change[]): Verdict {
  const decision = bench.check(request);
  let met = false;
  for (const { ruleset, rule: id } of objectors(decision).values()) {
    if (ruleset === null || id === null || bench.excused(name, id)) continue;
    const before = bench.solo(ruleset, id);
    if (before === undefined || bench.check(request, before).outcome === 'allow') continue;
    const changes = rulesNamed(bench, ruleset, id).flatMap(changesOf);
    for (const change of new Map(changes.map((each) => [each.name, each])).values()) {
      const after = bench.solo(ruleset, id, change);
      if (after === undefined) continue;
      met = true;
      const second = bench.check(request, after);
      if (second.outcome === 'allow') return differs(request, bench.check(request, before), `${id} with ${change.name}`, second);
    }
  }
  return met ? 'holds' : 'nothing';
}

const change = (name: string, make: (own: Plain) => Plain | undefined): Change => ({ name, make: (rule) => make(rule as unknown as Plain) ?? rule });

const lowerLimit = (rule: Rule): readonly Change[] => {
  const limit = (rule as unknown as Plain)['limit'];
  if (typeof limit !== 'number' || limit <= 0) return [];
  return [...new Set([limit - 1, 1, 0])].filter((lower) => lower >= 0 && lower < limit).map((lower) => change(`a limit of ${lower}`, (own) => (typeof own['limit'] === 'number' && own['limit'] > lower ? { ...own, limit: lower } : undefined)));
};

const loweringLimit = law<Asked>({
  name: 'loweringLimit',
  says: 'a lower limit never turns a denial into an allowance.',
  samples: ({ requests }) => requests.map((request) => ({ request })),
  test: (bench, { request }) => stricter(bench, 'loweringLimit', request, lowerLimit),
});


/** A window drawn in at both ends (or drawn out, where it bars); one that would vanish stays. */
function drawn(window: unknown, by: number): unknown {
  if (!isPlain(window) || typeof window['from'] !== 'string' || typeof window['to'] !== 'string') return window;
  const [from, to] = [parseClock(window['from']), parseClock(window['to'])];
  if (from === undefined || to === undefined) return window;
  const length = from < to ? to - from : to + DAY - from;
  const start = from + by;
  // A window belongs to the day on which it starts: it may not start on another.
  if (length - 2 * by <= 0 || length - 2 * by >= DAY || start < 0 || start >= DAY) return window;
  const end = (to - by + DAY) % DAY;
  const { toInclusive: _, ...rest } = window;
  return { ...rest, from: formatClock(start), to: end === 0 ? '24:00' : formatClock(end) };
}
const narrower = (rule: Rule): readonly Change[] => {
  const own = rule as unknown as Plain;
  const hours = (list: unknown): list is unknown[] => Array.isArray(list) && list.some((item) => isPlain(item) && 'from' in item);
  const changes: Change[] = [];
  for (const by of [MINUTE, 90 * MINUTE]) {
    if (hours(own['allow'])) changes.push(change(`windows ${by / MINUTE} min narrower at both ends`, ({ allow, ...rest }) => (hours(allow) ? { ...rest, allow: allow.map((each) => drawn(each, by)) } : undefined)));
    if (hours(own['quiet'])) changes.push(change(`barred times ${by / MINUTE} min wider at both ends`, ({ quiet, ...rest }) => (hours(quiet) ? { ...rest, quiet: quiet.map((each) => drawn(each, -by)) } : undefined)));
  }
  const { wait, window } = own;
  for (const key of ['days', 'hours', 'months', 'workdays'] as const) {
    if (isPlain(wait) && typeof wait[key] === 'number') changes.push(change(`a wait one of its ${key} longer`, (each) => (isPlain(each['wait']) && typeof each['wait'][key] === 'number' ? { ...each, wait: { [key]: each['wait'][key] + 1 } } : undefined)));
    if (isPlain(window) && typeof window[key] === 'number' && typeof own['limit'] === 'number') {
      changes.push(change(`a window one of its ${key} longer`, (each) => (isPlain(each['window']) && typeof each['window'][key] === 'number' ? { ...each, window: { [key]: each['window'][key] + 1 } } : undefined)));
    }
  }
  return changes;
};

const narrowingWindow = law<Asked & { readonly margin: number }>({
  name: 'narrowingWindow',
  says: 'narrower hours, a longer wait, a longer window to count in, and a safety margin never turn a denial into an allowance.',
  samples: ({ requests }) => fc.record({ request: requests, margin: fc.constantFrom(60, 1800) }),
  test(bench, { request, margin }) {
    const { subject } = bench;
    const verdict = stricter(bench, 'narrowingWindow', request, narrower);
    if (typeof verdict !== 'string') return verdict;
    const wider = (subject.options.marginSeconds ?? 0) + margin;
    const options: CompileOptions = { ...subject.options, marginSeconds: wider };
    const careful = subject.variant(`margin ${wider}`, () => ({ rulesets: subject.rulesets, options }));
    const before = bench.check(request);
    if (careful === undefined || before.outcome === 'allow') return verdict;
    const after = bench.check(request, careful);
    return after.outcome === 'deny' ? 'holds' : differs(request, before, `with a margin of ${wider} s`, after);
  },
});

/** A calendar of the same name with one holiday more. */
function withHoliday(calendar: CalendarData, date: string): CalendarData {
  const { id, title, coverage } = calendar;
  return { id, title, coverage, holidays: { [date.slice(0, 4)]: date.slice(5).replace('-', '') }, sources: { '*': 'a day that a test declares' } };
}

const addingHoliday = law<Asked>({
  name: 'addingHoliday',
  says: 'a holiday more, on the contact’s own date or on the next, never turns a denial into an allowance (but for rules that name classes of days).',
  samples: ({ requests }) => requests.map((request) => ({ request })),
  test(bench, { request }) {
    const { subject, found } = bench;
    const at = toInstant(request.contact.at);
    const zone = findZone(request.consumer?.timeZones?.[0] ?? found.zones[0] ?? 'UTC');
    if (at === undefined || zone === undefined || found.calendars.length === 0) return 'nothing';
    const before = objectors(bench.check(request));
    let met = false;
    for (const day of [dayAt(zone, at), dayAt(zone, at) + 1]) {
      const date = formatDay(day);
      const calendars = calendarsOf(found, subject.options).filter(({ coverage }) => date >= coverage.from && date <= coverage.to);
      if (calendars.length === 0) continue;
      for (const { ruleset, rule } of before.values()) {
        const [id, of] = [rule as string, ruleset as string];
        if (bench.excused('addingHoliday', id) || rulesNamed(bench, of, id).some(mayLoosenByHoliday)) continue;
        const own = bench.solo(of, id);
        if (own === undefined || bench.check(request, own).outcome === 'allow') continue;
        const more: Policy | undefined = holidayVariant(bench, of, id, date, calendars);
        if (more === undefined) continue;
        met = true;
        const after = bench.check(request, more);
        if (after.outcome === 'allow') return differs(request, bench.check(request, own), `${id} with ${date} a holiday`, after);
      }
    }
    return met ? 'holds' : 'nothing';
  },
});

function holidayVariant({ subject }: Bench, ruleset: string, id: string, date: string, calendars: readonly CalendarData[]): Policy | undefined {
  return subject.variant(`holiday ${ruleset} ${id} ${date}`, () => ({
    rulesets: subject.rulesets.filter((document) => document.id === ruleset).map((document) => ({ ...document, rules: document.rules.filter((rule) => rule.id === id) })),
    options: {
      ...subject.options,
      denies: ['prohibition', 'presumption', 'should'],
      calendars: [...(subject.options.calendars ?? []).filter((own) => !calendars.some((each) => each.id === own.id)), ...calendars.map((calendar) => (isShipped(calendar, subject.options) ? withHoliday(calendar, date) : joined(calendar, date)))],
    },
  }));
}
const isShipped = ({ id }: CalendarData, { calendars }: CompileOptions): boolean => !(calendars ?? []).some((own) => own.id === id);
function joined(calendar: CalendarData, date: string): CalendarData {
  const [year, day] = [date.slice(0, 4), date.slice(5).replace('-', '')];
  const days = new Set([...(calendar.holidays[year] ?? '').split(' ').filter((item) => item !== ''), day]);
  return { ...calendar, holidays: { ...calendar.holidays, [year]: [...days].sort().join(' ') } };
}

export const tightenLaws: Readonly<Record<string, AnyLaw>> = { addingRule, loweringLimit, narrowingWindow, addingHoliday };
