import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/built/consumers/**', 'node_modules/**'],
    testTimeout: 120_000,
  },
});
