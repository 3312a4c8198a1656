import { define } from './src/define.ts';
import { oneLanguage } from './src/one-language.ts';
import { shipped } from './src/shipped/plugin.ts';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The rooms that charts are made of. Not theirs that many pages of one kind share (lessons, the story), nor the styles of still
 * pictures: an embed would carry them for nothing.
 */
const CORE =
  /node_modules|src\/lib\/(?:delivery|load|model|panels|site|state|ui|views|charts)\/(?!.*(?:StaticGraph|world-map\.css|marks\.css))/;

/** Kit's preview does not know the files that are made after it, the pack among them: `npm start` shows what a host would have. */
const asHosted: Plugin = {
  name: 'as-hosted',
  configurePreviewServer({ config, middlewares }) {
    middlewares.use(
      config.base,
      sirv(process.env.BUILD_DIR ?? 'build', { etag: true, brotli: true, gzip: true })
    );
  }
};

/** The notice of others' work in the site: /THIRD-PARTY-NOTICES.txt. */
const notice = shipped();

export default defineConfig(({ command }) => ({
  plugins: [
    // Follows the messages while one writes them. Else they have been compiled before, by `npm run messages`: tests read them
    // while the site is built.
    command === 'serve' &&
      !process.env.VITEST &&
      paraglideVitePlugin({
        project: './project.inlang',
        outdir: './src/lib/paraglide',
        strategy: ['url', 'baseLocale'],
        outputStructure: 'locale-modules',
        emitTsDeclarations: true
      }),
    oneLanguage(),
    asHosted,
    notice.inPage,
    sveltekit()
  ],
  worker: { plugins: () => [notice.inWorker] },
  define,
  build: {
    rolldownOptions: {
      output: {
        // What every chart stands on is one file: in the small pieces that pages happen to share, the same bytes compress
        // by a tenth less.
        codeSplitting: {
          groups: [{ name: 'core', test: CORE, minShareCount: 7 }]
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
    isolate: false,
    setupFiles: ['test/helpers/setup.ts'],
    expect: { requireAssertions: true }
  }
}));
