import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      'node_modules/',
      '.svelte-kit/',
      'build/',
      'src/lib/paraglide/',
      'test-results/',
      'bench/node_modules/',
      'mutants/{node_modules,tmp,report}/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } }, rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
    }
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      // Links of pages come from site/links.ts, which resolves them; the rule cannot see that far.
      'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true, ignoreGoto: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }]
    }
  },
  // Files of strangers hold control characters, joiners and marks: there they are what is looked for.
  {
    files: ['src/lib/load/open/**'],
    rules: { 'no-control-regex': 'off', 'no-misleading-character-class': 'off' }
  },
  { files: ['data/refresh/**', 'test/**', 'bench/**', '.ci/**'], rules: { 'no-console': 'off' } }
);
