// Written by scripts/lexicons.mjs (npm run lexicons).
import type { Lexicon } from '../lexicon.js';
import { lexicon as en } from './en.js';
import { lexicon as zhHans } from './zh-hans.js';

/** Every shipped lexicon. A bundle that names one language imports that file alone. */
export const lexicons: readonly Lexicon[] = [en, zhHans];
