import type { Words } from './words.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { pt } from './words/pt.js';
import { ru } from './words/ru.js';
import { zhHans } from './words/zh-hans.js';

/** The languages of `--explain`, by the tag to give. */
export const LOCALES: Readonly<Record<string, Words>> = {
  en,
  de,
  es,
  fr,
  pt,
  ru,
  'zh-hans': zhHans,
};
