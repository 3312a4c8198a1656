import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { define } from './src/define.ts';
import { writePack } from './src/pack/make/write.ts';
import { holdsNotice } from './src/shipped/plugin.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const site = process.env.BUILD_DIR ?? 'build';
const instead = (name: string) => here(`src/pack/instead/${name}`);

/** Files of the site that need a server, a base path or another file, and what the pack has in their place. */
const INSTEAD = new Map(
  Object.entries({
    'src/lib/ui/here.ts': 'here.ts',
    'src/lib/delivery/browser.ts': 'browser.ts',
    'src/lib/charts/WorldMap/gl/zoomable.svelte.ts': 'zoomable.ts',
    'src/routes/record-data.ts': 'record-data.ts',
    'src/lib/story/picture.ts': 'picture.ts',
    'src/routes/[[lang=lang]]/story/present/+page.ts': 'present-page.ts',
    'src/routes/[[lang=lang]]/PreloadTables.svelte': 'Nothing.svelte',
    'src/routes/[[lang=lang]]/ShareButton.svelte': 'Nothing.svelte',
    'src/lib/site/PackLink.svelte': 'Nothing.svelte',
    // A citation is an address that all can open.
    ...(process.env.SITE_ORIGIN ? {} : { 'src/lib/ui/Cite.svelte': 'Nothing.svelte' })
  }).map(([file, name]) => [here(file), instead(name)])
);

const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return (found && INSTEAD.get(found.id)) ?? null;
  }
};

/** The whole site in one HTML file, over the site that has just been built: docs/pack.md. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [standIns, svelte({ configFile: false }), holdsNotice(site), writePack(site)],
  resolve: {
    alias: {
      '$app/paths': instead('paths.ts'),
      '$app/navigation': instead('navigation.ts'),
      '$app/state': instead('state.ts'),
      '$app/environment': instead('environment.ts')
    }
  },
  define,
  build: {
    write: false,
    cssCodeSplit: false,
    // Typefaces and all else stand in the file.
    assetsInlineLimit: Infinity,
    modulePreload: false,
    rolldownOptions: {
      input: here('src/pack/main.ts'),
      output: { codeSplitting: false }
    }
  }
});
