import type { Messages } from '../messages/catalogue.js';
import type { Option } from './arguments.js';
import { guess } from './arguments.js';
import { UsageError } from './io.js';
import { LOCALES } from './locales.js';

/** What the command line itself says in a language, around the sentences of `explain`. */
export interface Words {
  readonly messages: Messages;
  readonly allowed: string;
  readonly denied: string;
  readonly line: (number: number) => string;
  readonly total: (requests: string, allowed: string, denied: string) => string;
  readonly reasons: string;
  readonly advisories: string;
  readonly allowedNow: (at: string) => string;
  readonly allowedFrom: (local: string | undefined, instant: string) => string;
  readonly neverAllowed: (until: string | undefined) => string;
  readonly undecidable: string;
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly clockOf: (zone: string) => string;
  readonly inEvery: (zones: string) => string;
  readonly legend: string;
  readonly noWindows: string;
  readonly closedBy: (rule: string, provision: string | undefined) => string;
}

const looksLikeLanguage = (text: string): boolean => Object.hasOwn(LOCALES, text.toLowerCase()) || /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(text);

export const EXPLAIN: Option = { type: 'string', alone: { value: 'en', isValue: looksLikeLanguage }, wants: `a language: ${Object.keys(LOCALES).join(', ')}` };

/** What no shorter tag tells: which script is read where. */
const SCRIPTS: Readonly<Record<string, string>> = { zh: 'zh-hans', 'zh-cn': 'zh-hans', 'zh-sg': 'zh-hans', 'zh-tw': 'zh-hant', 'zh-hk': 'zh-hant', 'zh-mo': 'zh-hant' };

/** The language of a tag, also of a longer one: `ja-JP` is `ja`. A misspelt script is no Chinese of either. */
function find(tag: string): Words | undefined {
  for (let rest = tag; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    const name = (rest !== 'zh' || tag === 'zh') && Object.hasOwn(SCRIPTS, rest) ? (SCRIPTS[rest] as string) : rest;
    if (Object.hasOwn(LOCALES, name)) return LOCALES[name];
  }
  return undefined;
}

export function wordsFor(language: string | undefined): Words | undefined {
  if (language === undefined) return undefined;
  const tag = language.toLowerCase();
  const words = find(tag);
  if (words !== undefined) return words;
  const known = Object.keys(LOCALES);
  throw new UsageError(`${guess(`--explain: there are no sentences in ${JSON.stringify(language)}`, tag, known)} There are: ${known.join(', ')}.`);
}
