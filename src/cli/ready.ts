import { toInstant } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import { findZone } from '../calendars/zone.js';
import type { Policy } from '../compile.js';
import type { Issue } from '../errors.js';
import type { ParsedRequest } from '../request.js';
import { parseRequest } from '../request.js';
import type { Entry } from './decide.js';

/** A request that can be planned for. `zones` are those of the rulesets, for a request that names none. */
export interface Ready {
  readonly request: ParsedRequest;
  readonly at: number;
  readonly policy: Policy;
  readonly zones: readonly string[];
}

/** A request that can be planned for, or why it cannot. */
export function prepare(entry: Entry): Ready | readonly Issue[] {
  if (entry.issue !== undefined) return [entry.issue];
  const parsed = parseRequest(entry.request);
  if (!parsed.success) return parsed.issues;
  return { request: parsed.request, at: toInstant(parsed.request.contact.at) as number, ...(entry.chosen as Pick<Ready, 'policy' | 'zones'>) };
}

export const cannot = (ready: Ready | readonly Issue[]): ready is readonly Issue[] => Array.isArray(ready as unknown);

/** Every zone in which the consumer may be, each once. The first is the one whose clock a text shows. */
export function zonesOf({ request, zones }: Ready): readonly Zone[] {
  const names = request.consumer?.timeZones ?? zones;
  return [...new Set(names.map(findZone).filter((zone) => zone !== undefined))];
}
