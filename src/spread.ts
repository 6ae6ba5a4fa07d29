import { formatInstant, toInstant } from './calendars/civil.js';
import type { Policy } from './compile.js';
import { rulesOf } from './compile.js';
import { HORIZON, nextAllowedInstant, nextDeniedInstant } from './plan.js';
import type { InstantInput } from './request-schema.js';
import { enter } from './request.js';

export interface SpreadOptions {
  /** What the share goes by: the same key has the same place in every window. The id of the contact or of the consumer does. */
  readonly key: string;
  /** The result lies before this instant. Default 366 days after `contact.at`. */
  readonly until?: InstantInput;
  /** Over how much of the window's beginning, in seconds; never past its end. Default 3600. */
  readonly overSeconds?: number;
}

export interface Deferral {
  /** When to release: allowed, and never before the window opens. */
  readonly at: string;
  /** The first instant after `at` at which the contact would be denied: released later, it is stale. `null`: none within 366 days. */
  readonly expiresAt: string | null;
}

const OVER_SECONDS = 3600;

/**
 * When to release a contact that has to wait, so that all that wait for one opening do not go out at the same instant: `contact.at` where it is
 * allowed then, else an instant in the first `overSeconds` of the window that `nextAllowed` names. The delay is read off the key alone, so
 * the answer is the same whoever asks; it only adds, and what it gives is itself allowed, history held fixed. `null` when there is no window
 * before `until` or the request is malformed. Ask `check` again at the release, with what happened since. Throws `TypeError` for an option that is of no use.
 *
 * @example spread(policy, request, { key: request.contact.id }) // { at: '2026-05-05T12:45:03.017Z', expiresAt: '2026-05-06T01:00:00.000Z' }
 */
export function spread(policy: Policy, request: unknown, { key, until, overSeconds = OVER_SECONDS }: SpreadOptions): Deferral | null {
  if (typeof key !== 'string' || key === '') throw new TypeError('key is no text or empty; give what tells contacts apart, as the id of the contact');
  if (!Number.isFinite(overSeconds) || overSeconds < 0) throw new TypeError('overSeconds is no number of seconds; give 0 or more');
  const before = until === undefined ? undefined : toInstant(until instanceof Date ? until.getTime() : until);
  if (until !== undefined && before === undefined) throw new TypeError('until is no instant; give ISO 8601 with Z or an offset, epoch milliseconds, or a Date');
  const entered = enter(request);
  if (!entered.success || rulesOf(policy) === undefined) return null;
  const { facts } = entered;
  const last = before ?? facts.at + HORIZON;
  const opening = nextAllowedInstant(policy, facts, facts.at, last);
  if (opening === null) return null;
  const closing = nextDeniedInstant(policy, facts, opening);
  // What may go at once does not wait.
  const width = opening === facts.at ? 0 : Math.min(overSeconds * 1000, (closing ?? Infinity) - opening, last - opening);
  return { at: formatInstant(opening + Math.floor(share(key) * width)), expiresAt: closing === null ? null : formatInstant(closing) };
}

/** A text to [0, 1), evenly: FNV-1a over its code units, and the finishing mix of MurmurHash3, without which neighbouring ids stay neighbours. */
function share(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
