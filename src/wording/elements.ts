import type { Element, ElementWords } from './elements/element.js';
import { ALSO_CALLED } from './elements/element.js';
import { en } from './elements/en.js';
import { es } from './elements/es.js';
import { id } from './elements/id.js';
import { ja } from './elements/ja.js';
import { ko } from './elements/ko.js';
import { MARK, markedText } from './elements/marks.js';
import { pt } from './elements/pt.js';
import { zh } from './elements/zh.js';
import { languageOf } from './language.js';
import type { Lexicon } from './lexicon.js';
import { foldPhrase, prepare } from './prepare.js';
import type { Prepared } from './prepare.js';
import { scanPrepared } from './scan.js';

const LANGUAGES: Readonly<Record<string, ElementWords>> = { en, es, zh, pt, ko, ja, id };

/** Elements that look alike in every language: what marks them. */
const ANYWHERE: { readonly [E in Element]?: string } = { 'call-back-number': MARK.number, amount: MARK.amount };
/** Elements that one of the names given shows. */
const BY_NAME: readonly string[] = ['institution-name', 'creditor-name'];
/** What stands behind "my name is": a name, perhaps after a particle or two. */
const NAME = new RegExp(`^[\\s,:.'"“‘(–-]{0,6}(?:\\p{Ll}{1,3}\\s){0,2}(?:${MARK.institution}|\\p{Lu}[\\p{Ll}.])`, 'u');
/** Elements that a negation within their words, or just before or behind them, turns into their opposite. */
const DENIABLE: ReadonlySet<string> = new Set(['sender-identity', 'creditor-name', 'location-purpose', 'debt-collector-initial', 'debt-collector-subsequent', 'complaint-channel', 'rights-notice', 'dispute-statement', 'ai-identification', 'recording-notice'] satisfies Element[]);
const BEFORE = 32;
const WITHIN = 40;
const BEHIND = 14;
const CLAUSES = /[,.;:!?()、，。；：！？\n]/;
/** An institution's name as the heading or the signature of a message. */
const SIGNED = new RegExp(
  [
    `^\\s{0,4}(?:from|de|dari|发件人|发送方|差出人|발신)\\s?[:：]\\s{0,3}${MARK.institution}`,
    `^(?:[^\\p{L}]{0,4}(?:whatsapp|wa|sms|line|official|oficial|resmi|公式|알림톡|aviso|notice|通知|お知らせ)){0,2}[^\\p{L}]{0,4}${MARK.institution}\\s{0,2}(?:(?:alert|notice|reminder|info|aviso|informa|안내|お知らせ|通知|提醒)\\s{0,2})?[:：.\n]`,
    `^\\s{0,4}[\\[(【（]\\s{0,2}${MARK.institution}\\s{0,2}[\\])】）]`,
    `[.。!?！？\\n][\\s—–-]{0,6}(?:\\p{L}[\\p{L} ]{0,20}, )?${MARK.institution}[\\s.。)）]{0,4}(?:,\\s?[\\p{L} .]{1,25}|드림|올림)?\\s*$`,
  ].join('|'),
  'iu',
);
const NAMED = 'named-';
const SPOILED = 'spoiled-';

const wordsOf = (language: string | undefined): ElementWords | undefined => {
  const tag = language === undefined ? '' : languageOf(language);
  return Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag] : undefined;
};
const elementOf = (name: string): string => (Object.hasOwn(ALSO_CALLED, name) ? (ALSO_CALLED[name] as string) : name);

const prepared = new Map<string, Prepared>();

/** Elements are found as phrases are: an entry for each, and one for what spoils it. */
function preparedFor(words: ElementWords): Prepared {
  let ready = prepared.get(words.language);
  if (ready === undefined) {
    const list = (patterns: ElementWords['elements'], prefix: string): Lexicon['entries'] =>
      Object.entries(patterns).map(([element, phrases]) => {
        const unless = prefix === SPOILED ? undefined : words.except[element as Element];
        return { id: `${prefix}${element}`, category: 'marketing' as const, phrases: phrases as readonly string[], examples: [], ...(unless === undefined ? {} : { unless }) };
      });
    ready = prepare({
      id: `elements-${words.language}`,
      language: words.language,
      version: '1',
      words: words.words,
      classes: { ...words.classes, I: [MARK.institution], A: [MARK.amount], N: [MARK.number], M: [MARK.mail] },
      entries: [...list(words.elements, ''), ...list(words.named ?? {}, NAMED), ...list(words.spoiledBy ?? {}, SPOILED)],
    });
    prepared.set(words.language, ready);
  }
  return ready;
}

/** Elements have names of the caller's own, too: `constructor` is none that a language has a shape for. */
const shapeOf = ({ shapes = {} }: ElementWords, element: string): RegExp | undefined => (Object.hasOwn(shapes, element) ? shapes[element as Element] : undefined);

const isKnown = ({ elements, named, shapes }: ElementWords, element: string): boolean => [elements, named ?? {}, shapes ?? {}].some((by) => Object.hasOwn(by, element)) || element === 'institution-name';

/** Of the elements, those that can be found in a text of this language: others can only be vouched for. */
export function knownElements(elements: readonly string[], language: string | undefined): readonly string[] {
  const words = wordsOf(language);
  return elements.filter((name) => Object.hasOwn(ANYWHERE, elementOf(name)) || (words !== undefined && isKnown(words, elementOf(name))));
}

/**
 * Which of the elements a text holds. The language must be one of those known (en, es, id, ja, ko, pt, zh): elements that are not known in it are not
 * found. `institutions`: the names that count for `institution-name` and `creditor-name`; without them the form of a name decides.
 */
export function findElements(text: string, elements: readonly string[], { language, institutions }: { readonly language?: string | undefined; readonly institutions?: readonly string[] | undefined }): readonly string[] {
  const words = wordsOf(language);
  const marked = markedText(text, words?.institution, words === undefined || words.words === 'spaces');
  const found = words === undefined ? new Set<string>() : foundIn(words, marked);
  return elements.filter((name) => {
    const element = elementOf(name);
    if (Object.hasOwn(ANYWHERE, element)) return marked.includes(ANYWHERE[element as Element] as string);
    if (words === undefined) return false;
    if (institutions !== undefined && BY_NAME.includes(element)) return institutions.some((one) => holds(words, text, one));
    if (element === 'institution-name') return marked.includes(MARK.institution);
    return !found.has(`${SPOILED}${element}`) && (found.has(element) || shapeOf(words, element)?.test(text) === true);
  });
}

/** The elements whose words stand there, and, with its prefix, what spoils them: an element may be said in two sentences, what spoils it in one. */
function foundIn(words: ElementWords, marked: string): Set<string> {
  const found = new Set<string>();
  const scan = (acrossSentences: boolean) => scanPrepared(preparedFor(words), marked, { to: 'debtor', facts: [], anyContext: true, acrossSentences });
  let spoiled = false;
  for (const { entry, from, to } of scan(true)) {
    if (entry.startsWith(SPOILED)) spoiled = true;
    else if (DENIABLE.has(entry.replace(NAMED, '')) && isDenied(words, marked, from, to)) continue;
    else if (!entry.startsWith(NAMED)) found.add(entry);
    else if (NAME.test(marked.slice(to, to + 40))) found.add(entry.slice(NAMED.length));
  }
  if (SIGNED.test(marked)) found.add('sender-identity');
  if (spoiled) for (const { entry } of scan(false)) if (entry.startsWith(SPOILED)) found.add(entry);
  return found;
}

/** Whether a negation stands in the words from..to, or in the same clause before them (where verbs close it, behind them). */
function isDenied({ negation, verbsClose }: ElementWords, marked: string, from: number, to: number): boolean {
  const said = marked.slice(from, Math.min(to, from + WITHIN));
  if (verbsClose === true) return negation.test(said + (marked.slice(to, to + BEHIND).split(CLAUSES)[0] as string));
  return negation.test((marked.slice(Math.max(0, from - BEFORE), from).split(CLAUSES).at(-1) as string) + said);
}

/** Whether the text holds a name, folded as texts are, as whole words where words are divided. */
function holds(words: ElementWords, text: string, name: string): boolean {
  const { characters, spaced } = preparedFor(words);
  const folded = (of: string): string => {
    const units = foldPhrase(of, characters, spaced);
    let all = spaced ? ' ' : '';
    for (let at = 0; at < units.length; at += 4096) all += String.fromCharCode(...units.subarray(at, at + 4096));
    return spaced ? `${all} ` : all;
  };
  const wanted = folded(name);
  return wanted.trim() !== '' && folded(text).includes(wanted);
}
