import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Plugin } from 'vite';
import { writeCompressed } from '../../lib/delivery/compressed.ts';
import { packFiles } from './files.ts';
import { packPage } from './page.ts';

/** The name of the pack beside the pages of the site. */
const PACK = 'pegasus-explorer.html';

/** Puts what Vite built and the files of a built site into one HTML file in that site's folder, compressed besides as all pages are. */
export function writePack(site: string): Plugin {
  return {
    name: 'write-pack',
    // Last, as Vite itself still changes what was bundled.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (!existsSync(join(site, 'index.html')))
          throw new Error(`${site}/ holds no built site. Build it first: npm run build`);
        const parts = Object.values(bundle);
        const scripts = parts.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
        const others = parts.flatMap((each) => (each.type === 'asset' ? [each] : []));
        const styles = others.filter(({ fileName }) => fileName.endsWith('.css'));
        const [script, ...more] = scripts;
        if (!script || more.length > 0 || others.length !== styles.length)
          throw new Error(
            `The pack must be one script and styles, not ${parts.map((each) => each.fileName).join(', ')}.`
          );
        // The same site gives the same file: no time stands in it.
        const archive = zipSync(Object.fromEntries(packFiles(site)), { level: 9, mtime: '1980-01-02' });
        const page = packPage({
          theme: readFileSync('src/theme.js', 'utf8'),
          style: styles.map(({ source }) => String(source)).join('\n'),
          script,
          files: Buffer.from(archive).toString('base64')
        });
        writeCompressed(join(site, PACK), page, 11);
      }
    }
  };
}
