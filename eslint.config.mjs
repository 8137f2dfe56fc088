import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Each ban stands beside its reason; the reason is what the author of the line reads. */
const RESTRICTED_SYNTAX = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'A default export has another name at every import; export by name.',
  },
  { selector: 'ExportAllDeclaration', message: 'export * hides what a module offers; name what leaves it.' },
  {
    selector: 'CallExpression[callee.name="forwardRef"]',
    message: 'forwardRef hides an import cycle; break the cycle.',
  },
];
const PURE_IMPORTS = [
  {
    group: ['node:*', 'fs', 'path', 'crypto', 'events', 'http', 'https', 'net', 'os', 'stream', 'util', 'url'],
    message: 'The domain is pure: no I/O and nothing of Node.js, so that it runs anywhere and is tested without mocks.',
  },
  {
    group: ['@nestjs/*', 'typeorm', 'bullmq', '@nats-io/*', 'pg', 'express', 'rxjs', 'zod', 'react'],
    message: 'The domain knows no framework: it is the product if all machines were removed.',
  },
];
const IMPURE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is an argument in the domain.' },
  { selector: 'FunctionDeclaration[async=true]', message: 'The domain does no I/O, so nothing in it waits.' },
  { selector: 'ArrowFunctionExpression[async=true]', message: 'The domain does no I/O, so nothing in it waits.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time is an argument in the domain.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Randomness is an argument in the domain.',
  },
];
const SIZES = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-params': ['error', { max: 5 }],
};
const TYPED = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};
/** Words, facts and the public faces of the libraries, which are lists of names. */
const TABLES = ['**/knowledge/**', '**/messages/**', '**/lexicon*.ts', '**/golden/**', 'libs/*/src/index.ts'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/.data/', '**/.nx/', '**/coverage/', '**/node_modules/', '**/*.gen.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      ...SIZES,
      'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A Nest module is a class without members.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      // A record with computed keys is a map that can be written as JSON.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // `${n}` of a number is what a reader expects.
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['libs/**/*.ts', 'services/**/*.{ts,tsx}', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: TYPED,
  },
  {
    // The domain itself must not see Node.js; its specs do, and so stand in a project of their own.
    files: ['libs/domain/**/*.spec.ts'],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: ['libs/domain/tsconfig.spec.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: PURE_IMPORTS }],
      'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX, ...IMPURE],
    },
  },
  {
    files: ['services/console/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.browser },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A component is its markup; eighty lines of it read more easily than four pieces with their properties.
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['services/console/public/*.js'], languageOptions: { globals: globals.serviceworker } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.spec.{ts,tsx}', '**/testing/**/*.ts', 'tests/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // `describe` and `it` are functions only by syntax; what a spec finds missing fails the spec.
      'max-lines-per-function': 'off',
      // The columns of a table of cases.
      'max-params': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Tables of words and facts are data; their length says nothing about how hard they are to read.
  { files: TABLES, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    // What these tools load is the default export.
    files: ['*.config.{mjs,ts}', '**/*.config.{mjs,ts}', '.dependency-cruiser.cjs', 'jest.config.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
