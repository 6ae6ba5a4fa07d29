// Writes the JSON Schemas of rulesets and requests beside the build, from the same zod schemas that check them.
import { writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(root, 'node_modules', '.schemas-'));
try {
  const outfile = join(folder, 'schemas.mjs');
  await build({
    stdin: {
      contents: `
        import { z } from 'zod';
        import { rulesetSchema } from './src/ruleset.js';
        import { requestSchema } from './src/request-schema.js';
        import { caseSchema } from './src/testing/case-format.js';
        import { builtInKinds } from './src/rules/index.js';
        export const schemas = {
          'schema.json': [rulesetSchema(builtInKinds), 'A fair-contact ruleset'],
          'request.schema.json': [requestSchema, 'A fair-contact request'],
          'case.schema.json': [caseSchema, 'A fair-contact test case'],
        };
        export { z };
      `,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  const { schemas, z } = await import(pathToFileURL(outfile).href);
  for (const [file, [schema, title]] of Object.entries(schemas)) {
    const json = z.toJSONSchema(schema, {
      unrepresentable: 'any',
      io: 'input',
      // Instants and dates are checked by code: say at least which JSON types they may have.
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'custom') jsonSchema.type = ['string', 'integer'];
      },
    });
    writeFileSync(join(root, 'dist', file), `${JSON.stringify({ title, ...json }, null, 1)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
