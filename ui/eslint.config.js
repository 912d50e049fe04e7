import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

import { literalSentence } from './scripts/literalSentence.js';

const tests = ['src/**/*.test.{ts,tsx}', 'src/testing/**', 'src/ipc/fakeHost.ts'];

export default defineConfig(
  { ignores: ['dist', 'node_modules', 'src/ipc/bindings.ts', 'src/l10n/ids.ts'] },
  js.configs.recommended,
  ts.configs.recommended,
  hooks.configs.flat.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { milaf: { rules: { 'literal-sentence': literalSentence } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': ['error', { allow: ['error'] }],
      // A page is looked up by its route, not made while drawing.
      'react-hooks/static-components': 'off',
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].map((name) => ({
          name,
          message: 'Nothing is kept in the web view, and nothing goes over a network: ask the host.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'What is exported has a name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that owns it.' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text is text.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/kit/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^react-aria|^react-stately', message: 'Controls come from kit/.' }] },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'milaf/literal-sentence': 'error' },
  },
  { files: ['scripts/**', '*.config.*'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
);
