import { isPlain } from './harvest.js';
import { omit } from './source.js';
import type { Plain } from './source.js';

/* The last step of shrinking: whatever can be left out of a request is left out, one part after the other, as long as it still shows the same. */

const MOST_TRIES = 600;
// A story without a place is none.
const NEEDED = new Set(['contact', 'consumer', 'at', 'channel', 'id', 'timeZones', 'receivedAt', 'scope', 'since']);

/** Every request with one part less. */
function* smaller(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index--) yield value.filter((_, at) => at !== index);
    for (let index = 0; index < value.length; index++) for (const item of smaller(value[index])) yield value.map((old: unknown, at) => (at === index ? item : old));
  } else if (isPlain(value)) {
    for (const key of Object.keys(value)) if (!NEEDED.has(key)) yield omit(value, key);
    for (const [key, item] of Object.entries(value)) {
      for (const less of smaller(item)) if (!(Array.isArray(less) && less.length === 0 && key === 'timeZones')) yield { ...value, [key]: less } satisfies Plain;
    }
  }
}

/** The smallest request reached by leaving parts out that `shows` what `request` shows. */
export function minimise<T>(request: T, shows: (request: T) => boolean): T {
  let best = request;
  let tries = 0;
  for (let again = true; again;) {
    again = false;
    for (const candidate of smaller(best)) {
      if (++tries > MOST_TRIES) return best;
      if (!shows(candidate as T)) continue;
      best = candidate as T;
      again = true;
      break;
    }
  }
  return best;
}
