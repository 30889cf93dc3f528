import { fileURLToPath } from 'node:url';

import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

import { languageFolders, pageRooms, rooms, roomsOfThePage } from './rooms.js';

const roomNames = Object.keys(rooms);
/** @param {readonly string[]} allowed */
const strangersTo = (allowed) => roomNames.filter((name) => !allowed.includes(name));
const runtimes = ['electron', 'node:*'];

/**
 * Forbids imports of the rooms (and packages) that a room may not know, and of folders of languages.
 * @param {readonly string[]} allowed
 * @param {readonly string[]} packages
 * @param {readonly string[]} strangeLanguages
 * @returns {import('eslint').Linter.RulesRecord}
 */
const noImports = (allowed, packages, strangeLanguages = languageFolders) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: `^(?:\\.{1,2}/)+(?:src-main/)?(?:${strangersTo(allowed).join('|')})/`,
          message: 'Imports run one way: see scripts/config/rooms.js.',
        },
        ...(strangeLanguages.length > 0
          ? [
              {
                regex: `^\\.{1,2}/(?:.*/)?(?:${strangeLanguages.join('|')})/`,
                message: 'A language is reached through grammars.ts alone: see scripts/config/rooms.js.',
              },
            ]
          : []),
        ...(packages.length > 0 ? [{ group: packages, message: 'This room is free of runtimes and clocks.' }] : []),
      ],
    },
  ],
});

/**
 * @param {readonly string[]} names of globals
 * @returns {import('eslint').Linter.RulesRecord}
 */
const noGlobals = (names) => ({
  'no-restricted-globals': [
    'error',
    ...names.map((name) => ({ name, message: 'Pure rooms know no runtime, no clock and no time zone.' })),
  ],
});

const clocks = [
  'Date',
  'process',
  'window',
  'document',
  'console',
  'performance',
  'setTimeout',
  'fetch',
  'navigator',
  'Intl',
];
/** The page's code is compiled with the browser's globals: its pure rooms are refused them one by one. */
const clocksOfBrowser = [...new Set([...clocks, ...Object.keys(globals.browser)])];

/**
 * Forbids a room of the page everything but its own files and what the table allows.
 * @param {string} name
 * @param {(typeof pageRooms)[string]} room
 * @param {string} up the way out of the room: files may lie in one folder of it
 * @returns {import('eslint').Linter.RulesRecord}
 */
const noImportsOfPage = (name, { pure, imports, packages }, up) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: `^${up}(?!\\.\\./|(?:${[name, ...imports].join('|')})/)`,
          message: 'Imports run one way: see `pageRooms` in scripts/config/rooms.js.',
        },
        {
          regex: `^${up}\\.\\./(?!src-main/(?:${roomsOfThePage.join('|')})/)`,
          message: 'The page imports types and pure rooms: see `roomsOfThePage` in scripts/config/rooms.js.',
        },
        {
          regex: `^(?!\\.)${packages.length > 0 ? `(?!(?:${packages.join('|')})(?:/|$))` : ''}`,
          message: 'This room does without that package: see scripts/config/rooms.js.',
        },
        ...(pure ? [{ regex: '\\.svelte(?:\\.ts)?$', message: 'Pure rooms have no runes.' }] : []),
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'ImportExpression', message: 'The page is loaded as one; what is imported stands at the top.' },
  ],
});

/**
 * A pure room of the page holds no file that Svelte's compiler reads.
 * @type {import('eslint').Linter.RulesRecord}
 */
const noRunes = { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'Pure rooms have no runes.' }] };

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'test-results/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
        project: ['tsconfig.json', 'src-main/tsconfig.json', 'src-renderer/tsconfig.json'],
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
    // `let x = $derived()` and props are written once by the compiler's rules, not by prefer-const's.
    // Maps and sets of a derived value are made anew, never changed: reactive ones would watch every entry for nothing.
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['src-renderer/**'],
    languageOptions: { globals: globals.browser },
    rules: noImports(roomsOfThePage, runtimes),
  },
  ...Object.entries(rooms).flatMap(([name, { pure, imports }]) => {
    const allowed = [name, ...imports];
    const packages = pure ? [...runtimes, ...(name === 'api' ? [] : ['zod'])] : [];
    const ignores = ['**/*.test.ts'];
    return [
      {
        files: [`src-main/${name}/**/*.ts`],
        ignores,
        rules: { ...noImports(allowed, packages), ...(pure ? noGlobals(clocks) : {}) },
      },
      { files: [`src-main/${name}/**/grammars.ts`], ignores, rules: noImports(allowed, packages, []) },
      ...languageFolders.map((language) => ({
        files: [`src-main/${name}/**/${language}/**/*.ts`],
        ignores,
        rules: noImports(
          allowed,
          packages,
          languageFolders.filter((folder) => folder !== language),
        ),
      })),
    ];
  }),
  ...Object.entries(pageRooms).flatMap(([name, room]) => [
    {
      files: [`src-renderer/${name}/**`],
      ignores: ['**/*.test.ts'],
      rules: { ...noImportsOfPage(name, room, '\\.\\./'), ...(room.pure ? noGlobals(clocksOfBrowser) : {}) },
    },
    {
      files: [`src-renderer/${name}/*/**`],
      ignores: ['**/*.test.ts'],
      rules: noImportsOfPage(name, room, '\\.\\./\\.\\./'),
    },
    ...(room.pure ? [{ files: [`src-renderer/${name}/**/*.{svelte,svelte.ts}`], rules: noRunes }] : []),
  ]),
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
