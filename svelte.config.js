import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';

/** The commit names the build, so that the same sources give the same files; outside of git, the time does. */
function version() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return String(Date.now());
  }
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '404.html', precompress: true }),
    // Relative by default, so one build works under any base path; BASE_PATH is for hosts that need it absolute.
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
    version: { name: version() },
    output: { preloadStrategy: 'modulepreload' },
    prerender: {
      entries: ['*', '/fr/', '/fr/claims/', '/fr/data/', '/fr/data/changes/', '/fr/about/'],
      handleMissingId: 'fail'
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // MapLibre and Svelte set some style attributes; no script can enter by them.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self', 'blob:'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'object-src': ['none']
      }
    },
    typescript: {
      config: (config) => {
        config.include.push('../data/**/*.ts', '../bench/**/*.ts', '../*.config.ts');
      }
    }
  }
};
