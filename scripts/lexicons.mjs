/** Writes src/wording/lexicons/index.ts from the files beside it. */
import { readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/wording/lexicons/', import.meta.url);
const names = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts').map((file) => file.slice(0, -3)).sort();
const variable = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()).replace(/^(in|is|do|as)$/, '$1_');
writeFileSync(
  new URL('index.ts', folder),
  `// Written by scripts/lexicons.mjs (npm run lexicons).
import type { Lexicon } from '../lexicon.js';
${names.map((name) => `import { lexicon as ${variable(name)} } from './${name}.js';`).join('\n')}

/** Every shipped lexicon. A bundle that names one language imports that file alone. */
export const lexicons: readonly Lexicon[] = [${names.map(variable).join(', ')}];
`,
);
