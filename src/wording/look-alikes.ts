/**
 * Letters of other scripts that pass for Latin ones. Only those that look alike in common typefaces: a Cyrillic word holds others beside them and
 * stays what it is.
 */
const GROUPS: Readonly<Record<string, string>> = {
  a: 'аαɑ', b: 'ЬьВвβ', c: 'сϲς', d: 'ԁ', e: 'еєεҽ', f: 'ғϝ', g: 'ɡԍ', h: 'һнΗНհ', i: 'іιɩӏ', j: 'јϳ', k: 'кκқ', l: 'ⅼ', m: 'мΜ', n: 'пηո', o: 'оοσօ', p: 'рρ', q: 'ԛգ',
  r: 'гᴦ', s: 'ѕꜱ', t: 'тτ', u: 'цυս', v: 'νѵ', w: 'ԝѡω', x: 'хχ', y: 'уγү', z: 'ᴢΖ',
};

/** By code unit, in lower case. */
export const LOOK_ALIKES: ReadonlyMap<number, number> = new Map(
  Object.entries(GROUPS).flatMap(([latin, others]) => [...others].flatMap((other) => [other, other.toLowerCase()]).map((other) => [other.charCodeAt(0), latin.charCodeAt(0)] as const)),
);

/** Digits and signs that stand for letters within a word; `1`, `|` and `!` may be either of two. */
export const LEET: ReadonlyMap<number, string> = new Map(
  Object.entries({ '0': 'o', '1': 'il', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '€': 'e', '£': 'l', '¢': 'c', '¥': 'y', '|': 'il', '!': 'il', '+': 't' }).map(([sign, letters]) => [sign.charCodeAt(0), letters] as const),
);
