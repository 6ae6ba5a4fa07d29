import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const sources = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`);

export default defineConfig([
  {
    entry: [
      'src/index.ts', 'src/calendars/index.ts', 'src/testing/index.ts', 'src/wording/index.ts',
      ...sources('src/rulesets'), ...sources('src/messages'), ...sources('src/wording/lexicons'),
    ],
    outDir: 'dist',
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    clean: true,
    treeshake: true,
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    outDir: 'dist',
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: false,
  },
]);
