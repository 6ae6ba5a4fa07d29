import type { PerKey } from '../rules/per.js';
import type { Params as Prerequisite, Requirement } from '../rules/prerequisite/params.js';
import { later } from './reference-facts.js';
import { parseDate, when } from './reference-time.js';
import type { Subject } from './reference-windows.js';
import { belongs, dated, distinct, inWindow, lacks, short, subjectsOf, zonesFor } from './reference-windows.js';
import type { Exchange, Found, World } from './reference-world.js';
import { debtOf, matches, one, passed, surely } from './reference-world.js';

function valueOf(name: string, world: World, debt: string | undefined): unknown {
  const [root, ...path] = name.split('.');
  let value: unknown = root === 'debt' ? debtOf(world, debt ?? '') : root === 'consumer' ? world.consumer : world.request.contact;
  for (const part of path) value = (value as Record<string, unknown> | null | undefined)?.[part];
  return value ?? undefined;
}
/** Later than the date of the fact, if there is one: of the debt, of all that are counted together, or of all that are known where the contact names none. */
function isSince({ sinceFact }: Requirement, date: unknown, per: readonly PerKey[], { debt, key }: Subject, world: World): boolean {
  if (sinceFact === undefined) return true;
  const alone = debt !== undefined && ((!per.includes('account') && !per.includes('creditor')) || key === `debt ${debt}`);
  const ids = alone ? [debt] : (world.contact.debts ?? (world.request.debts ?? []).map(({ id }) => id));
  return (sinceFact.startsWith('debt.') ? ids : [undefined]).every((id) => {
    const since = valueOf(sinceFact, world, id);
    if (since === undefined) return true;
    // Two local dates of one person are of one place, whichever it is.
    const days = [parseDate(date), parseDate(since)] as const;
    if (days[0] !== undefined && days[1] !== undefined) return days[0] > days[1];
    return !Number.isNaN(when(since) ?? NaN) && later(date, since, world);
  });
}
/** Whether an event came late enough after the last of the others, where one that nobody knows of may have come just before the history begins. */
function turned({ after }: Requirement, event: Exchange, per: readonly PerKey[], subject: Subject, world: World): { late: boolean | undefined; supposed: boolean } {
  if (after === undefined) return { late: true, supposed: false };
  const others = (world.events ?? []).filter((other) => belongs(per, undefined, world, subject, other) && matches(after.event, other, world) !== false);
  const known = Math.max(-Infinity, ...others.map(({ at }) => at));
  const last = Math.max(known, world.since === undefined ? -Infinity : Math.min(world.since - 1, world.at));
  if (last === -Infinity) return { late: true, supposed: false };
  const { atLeast } = after;
  const waited = atLeast === undefined ? [true] : (atLeast.hours === undefined ? world.zones : ['UTC']).map((zone) => passed(last, atLeast, { ...world, at: event.at }, zone));
  const late = waited.includes(undefined) ? undefined : event.at > last && !waited.includes(false);
  return { late, supposed: late === false && last > known };
}

export function prerequisite(rule: Prerequisite, world: World): Found[] {
  const needs = [rule.requires].flat() as readonly Requirement[];
  const { per = ['consumer'], within = { all: true }, atLeast, atMost } = rule;
  if (world.bad && [atLeast, atMost, ...needs.map(({ after }) => after?.atLeast)].some((wait) => wait !== undefined && wait.hours === undefined)) return one('unknown-time-zone');
  if (world.bad && dated(within)) return one('unknown-time-zone');
  if (lacks(per, world)) return one('unknown-fact');
  const byDebt = needs.some((need) => need.fact?.startsWith('debt.') || need.sinceFact?.startsWith('debt.'));
  const perDebt = subjectsOf(byDebt && subjectsOf(per, undefined, world)[0]?.debt === undefined ? ['debt'] : per, undefined, world);
  // Served when it is long enough ago in every zone, and not too long ago in any. Past the calendar nobody knows.
  const begins = (since: unknown): (boolean | undefined)[] =>
    atLeast === undefined
      ? [surely(since, world, world.at)]
      : (atLeast.hours === undefined ? world.zones : ['UTC']).map((zone) => passed(since, atLeast, world, zone));
  const serves = (since: unknown): boolean | undefined => {
    const starts = begins(since);
    const ends = atMost === undefined ? [] : (atMost.hours === undefined ? world.zones : ['UTC']).map((zone) => passed(since, atMost, world, zone));
    if ([...starts, ...ends].includes(undefined)) return undefined;
    return !starts.includes(false) && ends.every((each) => each === false);
  };
  const met = (need: Requirement, subject: Subject): { content: boolean; early: boolean; unknown: boolean; short: boolean } => {
    if (need.fact !== undefined) {
      const found = valueOf(need.fact, world, subject.debt);
      const value = found != null && isSince(need, found, per, subject, world) ? found : undefined;
      const served = value == null ? false : serves(value);
      return { content: served === true, early: value != null && begins(value).includes(false), unknown: served === undefined, short: false };
    }
    const { event: filter, count = 1 } = need;
    const answers = zonesFor(within, world).map((zone) => {
      const sure = (event: Exchange): boolean =>
        (subject.debt === undefined || event.debts !== undefined) &&
        belongs(per, undefined, world, subject, event) &&
        matches(filter ?? {}, event, world) === true &&
        isSince(need, event.at, per, subject, world);
      const fit = distinct((world.events ?? []).filter((event) => inWindow(within, world, zone, event.at) && sure(event) && turned(need, event, per, subject, world).late !== false));
      const cut = (world.events ?? []).some((event) => inWindow(within, world, zone, event.at) && sure(event) && turned(need, event, per, subject, world).supposed);
      const all = fit.map((event) => {
        const late = turned(need, event, per, subject, world).late;
        return { serves: late === undefined ? undefined : serves(event.at), early: late === true && begins(event.at).includes(false) };
      });
      const serving = all.filter((each) => each.serves === true).length;
      const early = serving + all.filter((each) => each.early).length >= count;
      const lateness = fit.map((event) => turned(need, event, per, subject, world).late);
      const counted = all.filter((_, index) => lateness[index] === true);
      return { content: serving >= count, early, events: counted.length, open: counted.some((each) => each.serves === undefined), turnOpen: lateness.includes(undefined), short: cut || short(within, world, zone) };
    });
    return {
      content: answers.every(({ content }) => content),
      early: answers.every(({ early }) => early),
      // The zone in which the fewest events lie in the window decides; what another leaves open does not matter.
      unknown: answers.some(({ turnOpen }) => turnOpen) || answers.find(({ events }) => events === Math.min(...answers.map((each) => each.events)))?.open === true,
      short: answers.some((answer) => answer.short),
    };
  };
  return perDebt.flatMap((subject) => {
    const known = needs.filter((need) => need.event === undefined || world.events !== undefined);
    const answers = known.map((need) => met(need, subject));
    if (answers.some(({ content }) => content)) return [];
    if (known.length < needs.length) return one('unknown-fact');
    if (answers.some(({ unknown }) => unknown)) return one('calendar-coverage');

    if (answers.some((answer) => answer.short)) return one('history-too-short', subject.debt);
    // What came too lately is a matter of waiting.
    return one(answers.some(({ early }) => early) ? 'cooldown' : 'prerequisite-missing', subject.debt);
  });
}
