import type { Words } from './words.js';
import { en } from './words/en.js';
import { id } from './words/id.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import { th } from './words/th.js';
import { vi } from './words/vi.js';
import { zhHans } from './words/zh-hans.js';
import { zhHant } from './words/zh-hant.js';

/** The languages of `--explain`, by the tag to give. */
export const LOCALES: Readonly<Record<string, Words>> = {
  en,
  id,
  ja,
  ko,
  th,
  vi,
  'zh-hans': zhHans,
  'zh-hant': zhHant,
};
