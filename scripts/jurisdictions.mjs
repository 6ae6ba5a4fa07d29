// Writes docs/jurisdictions.md and a page for each ruleset in docs/jurisdictions, from the rulesets themselves.
//   node scripts/jurisdictions.mjs           writes
//   node scripts/jurisdictions.mjs --check   compares, exits 1 if anything differs
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

async function readPages() {
  const folder = mkdtempSync(join(root, 'node_modules', '.jurisdictions-'));
  try {
    const outfile = join(folder, 'pages.mjs');
    await build({
      stdin: { contents: "export { pageMarkdown, tableMarkdown } from './src/cli/markdown.js'; export { rulesets } from './src/rulesets/index.js';", resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outfile,
      logLevel: 'error',
    });
    const { pageMarkdown, tableMarkdown, rulesets } = await import(pathToFileURL(outfile).href);
    const nothing = JSON.parse(readFileSync(join(root, 'scripts', 'read-nothing-to-check.json'), 'utf8'));
    const pages = new Map([['docs/jurisdictions.md', tableMarkdown(rulesets, nothing)]]);
    for (const [code, ruleset] of Object.entries(rulesets)) pages.set(`docs/jurisdictions/${code}.md`, pageMarkdown(ruleset));
    return pages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pages = await readPages();
const there = existsSync(join(root, 'docs/jurisdictions')) ? readdirSync(join(root, 'docs/jurisdictions')).map((name) => `docs/jurisdictions/${name}`) : [];
const surplus = there.filter((path) => !pages.has(path));

if (process.argv.includes('--check')) {
  const wrong = [...pages].filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text).map(([path]) => path);
  if (wrong.length + surplus.length > 0) {
    console.error(`${[...wrong, ...surplus].join('\n')}\ndiffer from the rulesets; run npm run docs`);
    process.exit(1);
  }
  console.log(`docs/jurisdictions tells of all ${pages.size - 1} rulesets as they are.`);
} else {
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of surplus) rmSync(join(root, path));
  console.log(`${pages.size - 1} pages written.`);
}
