import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { globalIgnores, defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NO_BARRELS = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels.' },
];
const WORDS = [
  { selector: 'JSXText[value=/[A-Za-z]{2}/]', message: 'Words stand in wording/, in every language.' },
  {
    selector:
      'JSXAttribute[name.name=/^(label|title|aria-label|placeholder|alt|description|head)$/] > Literal[value=/[A-Za-z]{2}/]',
    message: 'Words stand in wording/, in every language.',
  },
  {
    selector: 'Property[key.name=/^(label|title|head|placeholder)$/] > Literal[value=/[A-Za-z]{2}/]',
    message: 'Words stand in wording/, in every language.',
  },
];
const PURE = [
  { selector: 'Decorator', message: 'A domain has no decorators.' },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes in as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time comes in as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance comes in as an argument.',
  },
  { selector: 'MemberExpression[object.name="crypto"]', message: 'Ids come in as arguments.' },
  { selector: 'AwaitExpression', message: 'A decision does no input or output.' },
];

export default defineConfig(
  globalIgnores(['libs/client/src/generated/', 'dist/', '.data/', 'coverage/', 'test-output/', 'docs/']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest modules, payload classes and DTOs are classes by the frameworks' rules.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-restricted-syntax': ['error', ...NO_BARRELS],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only libs/platform/config reads the environment.' },
      ],
    },
  },
  {
    files: [
      'libs/platform/src/config/**',
      'libs/*/test/**',
      'tools/**',
      'test/**',
      '**/*.int-spec.ts',
      '**/*.e2e-spec.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['apps/*/src/*/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_BARRELS, ...PURE] },
  },
  {
    files: ['apps/console/page/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...NO_BARRELS, ...WORDS] },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  prettier,
);
