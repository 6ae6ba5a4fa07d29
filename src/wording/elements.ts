import type { Element, ElementWords } from './elements/element.js';
import { en } from './elements/en.js';
import { es } from './elements/es.js';
import { zh } from './elements/zh.js';
import { languageOf } from './language.js';
import type { Lexicon } from './lexicon.js';
import { foldPhrase, prepare } from './prepare.js';
import type { Prepared } from './prepare.js';
import { scanPrepared } from './scan.js';

const LANGUAGES: Readonly<Record<string, ElementWords>> = { en, es, zh };

/** Elements that look alike in every language. */
const ANYWHERE: { readonly [E in Element]?: (text: string) => boolean } = { 'call-back-number': holdsNumber, amount: (text) => AMOUNT.test(text) };
const AMOUNT =
  /(?:[$€£¥₩₱₹]|R\$|S\/|(?<![A-Za-z])(?:USD|RMB|CNY|EUR|GBP|MXN|BRL|Rp|KRW|JPY|IDR|PHP|INR|COP|CLP|PEN))\s?\d|\d\s?(?:元|圆|円|원|块|美元|人民币|dollars?|euros?|pesos?|reais|rupiah|soles|yen|won|USD|EUR|RMB|CNY)(?![A-Za-z])/i;
/** A number of a hotline has five digits or more. */
const DIGITS = 5;

const prepared = new Map<string, Prepared>();

/** Elements are found as phrases are: an entry for each, and one for what spoils it. */
function preparedFor(words: ElementWords): Prepared {
  let ready = prepared.get(words.language);
  if (ready === undefined) {
    const list = (patterns: ElementWords['elements'], prefix: string): Lexicon['entries'] =>
      Object.entries(patterns).map(([element, phrases]) => ({ id: `${prefix}${element}`, category: 'marketing' as const, phrases: phrases as readonly string[], examples: [] }));
    ready = prepare({ id: `elements-${words.language}`, language: words.language, version: '1', words: words.words, ...(words.classes === undefined ? {} : { classes: words.classes }), entries: [...list(words.elements, ''), ...list(words.spoiledBy ?? {}, 'spoiled-')] });
    prepared.set(words.language, ready);
  }
  return ready;
}

export function knownElements(elements: readonly string[], language: string | undefined): readonly string[] {
  const words = language === undefined ? undefined : LANGUAGES[languageOf(language)];
  return elements.filter((element) => Object.hasOwn(ANYWHERE, element) || (words !== undefined && Object.hasOwn(words.elements, element)));
}

/**
 * Which of the elements a text holds. The language must be one of those known (en, es, zh): elements that are not known in it are not found.
 * `institutions`: the names by which the sender may call itself; without them any word for an institution counts as its name.
 */
export function findElements(text: string, elements: readonly string[], { language, institutions }: { readonly language?: string | undefined; readonly institutions?: readonly string[] | undefined }): readonly string[] {
  const words = language === undefined ? undefined : LANGUAGES[languageOf(language)];
  const found = new Set<string>(words === undefined ? [] : scanPrepared(preparedFor(words), text, { to: 'debtor', facts: [], anyContext: true, acrossSentences: true }).map(({ entry }) => entry));
  return elements.filter((element) => {
    const everywhere = Object.hasOwn(ANYWHERE, element) ? ANYWHERE[element as Element] : undefined;
    if (everywhere !== undefined) return everywhere(text);
    if (element === 'institution-name' && institutions !== undefined) return words !== undefined && institutions.some((name) => holds(words, text, name));
    return found.has(element) && !found.has(`spoiled-${element}`);
  });
}

/** A number to call: five digits in a row or more, unless it is an amount or a date. */
function holdsNumber(text: string): boolean {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}/g, ' ');
  return (plain.match(/(?<![\d.,$€£¥])\+?\(?\d[\d() .-]{3,18}\d(?![\d]|[.,]\d|\s?(?:元|円|원|dollars|USD))/g) ?? []).some((number) => number.replace(/\D/g, '').length >= DIGITS);
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
