import { oneLanguage } from './src/one-language.ts';
import { versionOf } from './data/refresh/version-id.ts';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    // Its watcher keeps Vitest from ending; the messages are compiled by `npm run messages` before.
    !process.env.VITEST &&
      paraglideVitePlugin({
        project: './project.inlang',
        outdir: './src/lib/paraglide',
        strategy: ['url', 'baseLocale'],
        outputStructure: 'locale-modules',
        emitTsDeclarations: true
      }),
    oneLanguage(),
    sveltekit()
  ],
  define: {
    'import.meta.env.SITE_ORIGIN': JSON.stringify(process.env.SITE_ORIGIN ?? ''),
    'import.meta.env.DATA_VERSION': JSON.stringify(versionOf(process.env.DATA_DIR ?? 'data'))
  },
  build: {
    rolldownOptions: {
      output: {
        // What every chart stands on is one file: in the small pieces that pages happen to share, the same bytes compress
        // by a tenth less.
        codeSplitting: {
          groups: [{ name: 'core', test: /node_modules|src\/lib\/(?!paraglide)/, minShareCount: 5 }]
        }
      }
    },
    // MapLibre's own chunk is large and loaded late on purpose.
    chunkSizeWarningLimit: 1200
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/site/**'],
    environment: 'node',
    expect: { requireAssertions: true }
  }
});
