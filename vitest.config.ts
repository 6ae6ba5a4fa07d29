import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/built/consumers/**', 'node_modules/**'],
    maxWorkers: 2,
    testTimeout: 120_000,
  },
});
