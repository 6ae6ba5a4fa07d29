export { scanWording } from './scan.js';
export type { ScanOptions, WordingFinding } from './scan.js';
export type { Sense } from './sense.js';
export { CATEGORIES, EVASIONS, SOFTENINGS } from './lexicon.js';
export type { Allowed, Category, Cue, Entry, Evasion, Lexicon, Softening, Spelling, WordingFact } from './lexicon.js';
export { LexiconError } from './pattern.js';
export { assertLexicon, testLexicon } from './self-test.js';
