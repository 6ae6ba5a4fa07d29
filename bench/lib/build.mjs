import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}.tmp/bench/`;

/** What is measured. `requestSchema` is no export of the package: peer (a) validates with it, as with a schema of its own. */
const ENTRY = `
export { check } from './src/check.ts';
export { compile } from './src/compile.ts';
export { allowedWindows, nextAllowed } from './src/plan.ts';
export { parseRequest } from './src/request.ts';
export { requestSchema } from './src/request-schema.ts';
export { prepare } from './src/wording/prepare.ts';
export { scanWording } from './src/wording/scan.ts';
export { lexicons } from './src/wording/lexicons/index.ts';
export { ruleset as us } from './src/rulesets/us.ts';
`;

/** One bundle of src as it ships: not minified, dependencies outside. Returns its file URL. */
export async function bundle() {
  mkdirSync(OUT, { recursive: true });
  const outfile = `${OUT}fair-contact.mjs`;
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, sourcefile: 'bench-entry.ts', loader: 'ts' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    target: 'es2022',
    treeShaking: true,
    outfile,
    logLevel: 'error',
  });
  return pathToFileURL(outfile).href;
}

export async function load() {
  return import(process.env.BENCH_BUNDLE ?? (await bundle()));
}
