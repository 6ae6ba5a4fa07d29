import type { Rule } from '../ruleset.js';
import { fieldOf, isPlain } from './harvest.js';
import type { Plain } from './source.js';

/* What a contact or an event must look like for a rule to speak of it: the lists of a condition or a filter, one name of each. */

const pick = (list: readonly unknown[], turn: number): unknown => list[turn % list.length];

/** The names that a condition or a filter asks for; `turn` chooses among the alternatives. Of `not…` lists and of what is computed nothing is taken. */
export function wantedBy(condition: unknown, turn: number): Plain {
  const wanted: Plain = {};
  if (!isPlain(condition)) return wanted;
  for (const [key, value] of Object.entries(condition)) {
    const field = key.startsWith('not') ? undefined : fieldOf(key);
    if (field !== undefined && Array.isArray(value)) wanted[field] = pick(value, turn);
    else if (key === 'directions' && Array.isArray(value)) wanted['direction'] = pick(value, turn);
    else if (key === 'any' && Array.isArray(value)) Object.assign(wanted, wantedBy(pick(value, turn), turn));
    else if (key === 'all' && Array.isArray(value)) for (const each of value) Object.assign(wanted, wantedBy(each, turn));
    else if (key === 'known') Object.assign(wanted, wantedBy(value, turn));
    else if (['minor', 'deceased', 'servicemember', 'misdirected', 'undeliverable', 'answers', 'callerId', 'debt', 'location'].includes(key)) {
      wanted[key] = key === 'callerId' && Array.isArray(value) ? pick(value, turn) : value;
    } else if (key === 'disclosures') wanted[key] = value;
  }
  return wanted;
}

/** What a rule's own scope, its list of what is permitted or barred, or what it counts asks of a contact. */
export function wantedByRule(rule: Rule, turn: number): Plain {
  const own = rule as unknown as Plain;
  const counted = isPlain(own['count']) ? wantedBy(own['count'], turn) : {};
  const lists = [own['allow'], own['deny']].filter((list): list is unknown[] => Array.isArray(list) && list.some((item) => isPlain(item) && !('from' in item)));
  const listed = turn % 3 === 0 ? {} : Object.assign({}, ...lists.map((list) => wantedBy(pick(list, turn), turn)));
  const lifting = turn % 5 !== 4 || rule.unless === undefined ? {} : wantedBy(pick([rule.unless].flat(), turn), turn);
  const { outcome: _, ...rest } = { ...counted, ...listed, ...wantedBy(rule.when, turn), ...lifting } as Plain;
  return rest;
}

/** An event that a filter counts. */
export const eventFor = (filter: unknown, turn: number): Plain => shapeEvent(wantedBy(filter, turn));

const TO: readonly string[] = ['role', 'relation', 'address', 'line', 'place', 'suppliedBy', 'person'];
const FROM: readonly string[] = ['party', 'technology', 'institution', 'device', 'visitors'];

/** Flat names as the parts of a contact or an event. */
export function shapeEvent(flat: Plain): Plain {
  const event: Plain = {};
  const to: Plain = {};
  const from: Plain = {};
  for (const [key, value] of Object.entries(flat)) {
    if (TO.includes(key)) to[key] = value;
    else if (FROM.includes(key)) from[key] = value;
    else if (key === 'agent') from['id'] = value;
    else if (['channel', 'purpose', 'direction', 'outcome', 'sequence', 'misdirected', 'undeliverable'].includes(key)) event[key] = value;
    else if (key === 'callerId') event[key] = value === 'none' ? '' : value === 'hidden' ? 'withheld' : '+12025550111';
  }
  return { ...event, ...(Object.keys(to).length > 0 ? { to } : {}), ...(Object.keys(from).length > 0 ? { from } : {}) };
}
