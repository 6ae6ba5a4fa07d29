import { formatPath } from '../errors.js';
import type { Report } from '../lint.js';
import type { Rule } from '../ruleset.js';
import type { Vocabulary } from '../vocabulary.js';
import { namesOf } from '../vocabulary.js';
import { nearest } from './nearest.js';

const LISTS: Readonly<Record<string, Vocabulary>> = {
  channels: 'channel',
  notChannels: 'channel',
  outcomes: 'outcome',
  notOutcomes: 'outcome',
  roles: 'role',
  notRoles: 'role',
  purposes: 'purpose',
  notPurposes: 'purpose',
  technologies: 'technology',
  notTechnologies: 'technology',
};

/**
 * Names that requests do not usually have: valid, and nearly always a slip. A channel is always reported; of the other vocabularies, which
 * laws add to, only what is a slip or two from a known name. Each is reported where it first stands.
 */
export function lintNames(rules: readonly Rule[], report: Report): void {
  const seen = new Set<string>();
  const look = (name: string, vocabulary: Vocabulary, path: readonly PropertyKey[]): void => {
    const known = namesOf(vocabulary);
    if (known.includes(name) || seen.has(`${vocabulary} ${name}`)) return;
    seen.add(`${vocabulary} ${name}`);
    const near = nearest(name, known, vocabulary === 'channel' ? undefined : 2);
    if (near.length === 0 && vocabulary !== 'channel') return;
    const hint = near.length === 0 ? `known are ${known.join(', ')}` : `did you mean ${near.join(' or ')}?`;
    report('warning', formatPath(path), `names ${JSON.stringify(name)}, which is no ${vocabulary} that this package knows; it matches only requests that use this very name (${hint})`);
  };
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      const vocabulary = Object.hasOwn(LISTS, key) ? LISTS[key] : undefined;
      if (vocabulary === undefined || !Array.isArray(part)) walk(part, here);
      else part.forEach((name: unknown, index) => typeof name === 'string' && look(name, vocabulary, [...here, index]));
    }
  };
  rules.forEach((rule, index) => walk(rule, ['rules', index]));
}
