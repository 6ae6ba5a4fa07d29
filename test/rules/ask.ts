import { findZone } from '../../src/calendars/zone.js';
import type { Zone } from '../../src/calendars/zone.js';
import { enter } from '../../src/request.js';
import type { Ask } from '../../src/rules/kind.js';
import type { Plain } from '../failures/support.js';

export const zoneOf = (name: string): Zone => findZone(name) as Zone;

/** A request as the parts of rules see it, at its instant or another. */
export function askOf({ contact, ...rest }: Plain & { readonly contact?: Plain }, at: string | number = '2026-05-20T12:00:00Z', zones: readonly string[] = ['UTC']): Ask {
  const entered = enter({ contact: { at, channel: 'call', ...contact }, ...rest });
  if (!entered.success) throw new Error(JSON.stringify(entered.issues));
  const { facts } = entered;
  const list = zones.map(zoneOf);
  return { facts, at: facts.at, zones: list, datedIn: list, badZone: undefined, aimedBy: undefined };
}
