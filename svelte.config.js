import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    // Relative by default, so one build works under any base path; BASE_PATH is for hosts that need it absolute.
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
    output: { preloadStrategy: 'modulepreload' },
    prerender: { entries: ['*', '/fr/', '/fr/data/', '/fr/about/'], handleMissingId: 'fail' },
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
