import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { inPage } from './src/in-page.js';

/** The commit names the build, so that the same sources give the same files; outside of git, the time does. */
function version() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return String(Date.now());
  }
}

/** The scripts that stand in the pages: `src/hooks.server.ts` puts them there. */
const hashOf = (file) =>
  /** @type {const} */ (
    `sha256-${createHash('sha256')
      .update(inPage(readFileSync(file, 'utf8')))
      .digest('base64')}`
  );
const inline = ['src/theme.js', 'src/lib/embed/child.js', 'src/lib/embed/asleep.js'].map(hashOf);

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '404.html', precompress: true }),
    // Relative by default, so one build works under any base path; BASE_PATH is for hosts that need it absolute.
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
    version: { name: version() },
    // Pages ask for it when they have nothing else to do: src/lib/offline/start.ts.
    serviceWorker: { register: false },
    // Nothing is waited for before the first paint: the styles stand in the page.
    inlineStyleThreshold: 60_000,
    output: { preloadStrategy: 'modulepreload' },
    prerender: {
      entries: [
        '*',
        '/fr/',
        '/fr/story/',
        '/fr/story/plain/',
        '/fr/story/present/',
        '/fr/story/present/notes/',
        '/fr/claims/',
        '/fr/data/',
        '/fr/data/changes/',
        '/fr/about/',
        '/fr/classroom/',
        '/fr/open/',
        '/offline/',
        '/fr/offline/',
        '/embed/',
        '/fr/embed/',
        '/gallery/',
        '/fr/gallery/'
      ],
      handleMissingId: 'fail'
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', ...inline],
        'style-src': ['self'],
        // MapLibre and Svelte set some style attributes; no script can enter by them.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        // The preview of an embed.
        'frame-src': ['self'],
        'worker-src': ['self', 'blob:'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'object-src': ['none'],
        // No text becomes markup or code but what Svelte's templates and `src/lib/ui/trusted.ts` vouch for; `src/theme.js`
        // says where workers may come from.
        'require-trusted-types-for': ['script'],
        'trusted-types': ['default', 'svelte-trusted-html', 'pegasus-explorer']
      }
    },
    typescript: {
      config: (config) => {
        // It has no types but its own, so it is checked like the rest.
        config.exclude = config.exclude.filter(
          (/** @type {string} */ name) => !name.includes('service-worker')
        );
        config.include.push('../data/**/*.ts', '../bench/**/*.ts', '../mutants/*.ts', '../*.config.ts');
      }
    }
  }
};
