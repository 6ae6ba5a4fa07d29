import type { FilterParams } from '../rules/filter.js';
import type { GroupParams, PerKey } from '../rules/per.js';
import type { WindowParams } from '../rules/window.js';
import { addMonths, dateOf, DAY, HOUR, weekdayOf } from './reference-time.js';
import type { Exchange, World } from './reference-world.js';
import { canonical, debtOf, matches } from './reference-world.js';

/* Windows and subjects, as the slow evaluator finds them. */
/** Whether an instant is inside the window of a contact at `world.at`. */
export function inWindow(window: WindowParams, world: World, zone: string, instant: number, weekStart = 'mon'): boolean {
  if (instant > world.at) return false;
  if (window.all) return true;
  if (window.hours !== undefined) return instant > world.at - window.hours * HOUR;
  if (window.since !== undefined) {
    const inner = window.within;
    const turns = turnsOf(window, world, zone, weekStart);
    if (turns.length > 0)
      return (
        instant > (window.which === 'first' ? Math.min(...turns) : Math.max(...turns)) &&
        (inner === undefined || inWindow(inner, world, zone, instant, weekStart))
      );
    return window.orElse !== 'none' && (inner === undefined || inWindow(inner, world, zone, instant, weekStart));
  }
  return dateOf(zone, instant) >= firstDate(window, zone, world.at, weekStart);
}
/** The first local date of a window that goes by dates. */
export function firstDate(window: WindowParams, zone: string, at: number, weekStart = 'mon'): number {
  const own = dateOf(zone, at);
  const date = new Date(own * DAY);
  if (window.days !== undefined) return own - window.days + 1;
  if (window.months !== undefined) return addMonths(own, -window.months) + 1;
  if (window.calendar === 'month') return own - date.getUTCDate() + 1;
  if (window.calendar === 'year') return Date.UTC(date.getUTCFullYear(), 0, 1) / DAY;
  let first = own;
  if (window.calendar === 'week') while (weekdayOf(first) !== (window.weekStartsOn ?? weekStart)) first--;
  return first;
}
function turnsOf(window: WindowParams, world: World, zone: string, weekStart: string): number[] {
  const inside = (at: number): boolean => at <= world.at && (window.within === undefined || inWindow(window.within, world, zone, at, weekStart));
  return (world.events ?? []).filter((event) => inside(event.at) && matches(window.since as FilterParams, event, world) === true).map((event) => event.at);
}
/** Whether something before the known history could matter. */
export function short(window: WindowParams, world: World, zone: string, weekStart = 'mon'): boolean {
  if (world.since === undefined) return false;
  if (window.since !== undefined) {
    const turns = turnsOf(window, world, zone, weekStart);
    // What came after a last turning point must be known, also of a contact at its very instant.
    if (turns.length > 0 && window.which !== 'first') return world.since - 1 > Math.max(...turns);
    return window.within === undefined || short(window.within, world, zone, weekStart);
  }
  return inWindow(window, world, zone, Math.min(world.since - 1, world.at), weekStart);
}
export const dated = (window: WindowParams): boolean =>
  window.calendar !== undefined || window.days !== undefined || window.months !== undefined || (window.within !== undefined && dated(window.within));
export const zonesFor = (window: WindowParams, world: World): readonly string[] => (dated(window) ? world.zones : ['UTC']);
/** Events with the same id are one: the latest entry. */
export function distinct(events: readonly Exchange[]): readonly Exchange[] {
  const sorted = [...events].sort((a, b) => a.at - b.at || (canonical(a.raw) < canonical(b.raw) ? -1 : 1));
  return sorted.filter((event, index) => event.id === undefined || !sorted.slice(index + 1).some((later) => later.id === event.id));
}

export interface Subject {
  readonly debt: string | undefined;
  readonly key: string | undefined;
}
function keyOf(per: readonly PerKey[], groups: readonly GroupParams[] | undefined, world: World, id: string): string | undefined {
  const debt = debtOf(world, id);
  if (per.includes('account')) return debt?.account == null ? `debt ${id}` : `account ${debt.account}`;
  if (per.includes('creditor')) return debt?.creditor ?? undefined;
  for (const { debtTypes, by } of groups ?? []) {
    const value = debt?.[by];
    if (value != null && (debtTypes === undefined || (debt?.type != null && debtTypes.includes(debt.type)))) return `${by} ${value}`;
  }
  return `debt ${id}`;
}
const perDebts = (per: readonly PerKey[]): boolean => per.includes('debt') || per.includes('account') || per.includes('creditor');
export function subjectsOf(per: readonly PerKey[], groups: readonly GroupParams[] | undefined, world: World): readonly Subject[] {
  if (!perDebts(per) || world.contact.debts === undefined) return [{ debt: undefined, key: undefined }];
  const all = world.contact.debts.map((debt) => ({ debt, key: keyOf(per, groups, world, debt) }));
  return all.filter((subject, index) => all.findIndex((other) => other.key === subject.key) === index);
}
export const lacks = (per: readonly PerKey[], { contact }: World): boolean =>
  (per.includes('address') && contact.address === undefined) || (per.includes('agent') && contact.agent === undefined);
export function belongs(per: readonly PerKey[], groups: readonly GroupParams[] | undefined, world: World, { key }: Subject, event: Exchange): boolean {
  const other = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;
  if (per.includes('channel') && event.channel !== world.contact.channel) return false;
  if (per.includes('address') && other(event.address, world.contact.address)) return false;
  if (per.includes('agent') && other(event.agent, world.contact.agent)) return false;
  if (per.includes('recipient') && (event.role !== world.contact.role || other(event.relation, world.contact.relation))) return false;
  if (!perDebts(per) || key === undefined || event.debts === undefined) return true;
  return event.debts.some((id) => [undefined, key].includes(keyOf(per, groups, world, id)));
}
