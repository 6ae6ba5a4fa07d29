// Written by scripts/lexicons.mjs (npm run lexicons).
import type { Lexicon } from '../lexicon.js';
import { lexicon as en } from './en.js';
import { lexicon as es } from './es.js';
import { lexicon as id } from './id.js';
import { lexicon as ja } from './ja.js';
import { lexicon as ko } from './ko.js';
import { lexicon as pt } from './pt.js';
import { lexicon as zhHans } from './zh-hans.js';
import { lexicon as zhHant } from './zh-hant.js';

/** Every shipped lexicon. A bundle that names one language imports that file alone. */
export const lexicons: readonly Lexicon[] = [en, es, id, ja, ko, pt, zhHans, zhHant];
