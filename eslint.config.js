import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test/built/consumers', 'coverage', '.tmp', '.mutation'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-globals': ['error', 'process', 'Buffer'],
    },
  },
  { files: ['src/cli/**', 'test/**', 'bench/**', 'scripts/**', 'examples/**', '*.config.*'], rules: { 'no-restricted-globals': 'off' } },
);
