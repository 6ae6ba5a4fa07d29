import type { Words } from './words.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { id } from './words/id.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import { pt } from './words/pt.js';
import { ru } from './words/ru.js';
import { th } from './words/th.js';
import { vi } from './words/vi.js';
import { zhHans } from './words/zh-hans.js';
import { zhHant } from './words/zh-hant.js';

/** The languages of `--explain`, by the tag to give. */
export const LOCALES: Readonly<Record<string, Words>> = {
  en,
  'zh-hans': zhHans,
  'zh-hant': zhHant,
  de,
  es,
  fr,
  id,
  ja,
  ko,
  pt,
  ru,
  th,
  vi,
};
