// Writes the list of src/rulesets/index.ts, between its two marks, from the files of the folder.
//   node scripts/rulesets.mjs           writes
//   node scripts/rulesets.mjs --check   compares, exits 1 if it differs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/rulesets/', import.meta.url);
const target = new URL('index.ts', folder);
const codes = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => name.slice(0, -3)).sort();
const nameOf = (code) => `${code.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Rules`;
const list = [
  ...codes.map((code) => `import { ruleset as ${nameOf(code)} } from './${code}.js';`),
  '',
  '/** Every shipped ruleset by its code. To bundle only what is used, import `fair-contact/rulesets/<code>`. */',
  'export const rulesets: Readonly<Record<string, Ruleset>> = {',
  ...codes.map((code) => `  ${/^[a-z]+$/.test(code) ? code : `'${code}'`}: ${nameOf(code)},`),
  '};',
].join('\n');

const [OPENS, CLOSES] = ['// <list written by scripts/rulesets.mjs>', '// </list>'];
const before = readFileSync(target, 'utf8');
const [start, end] = [before.indexOf(OPENS), before.indexOf(CLOSES)];
if (start < 0 || end < 0) throw new Error(`src/rulesets/index.ts has lost its marks (${OPENS} … ${CLOSES})`);
const after = `${before.slice(0, start + OPENS.length)}\n${list}\n${before.slice(end)}`;
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('src/rulesets/index.ts does not list the files of its folder; run npm run rulesets');
    process.exit(1);
  }
  console.log(`src/rulesets/index.ts lists all ${codes.length} rulesets.`);
} else {
  writeFileSync(target, after);
  console.log(`${codes.length} rulesets listed.`);
}
