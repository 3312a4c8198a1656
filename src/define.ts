import { versionOf } from '../data/refresh/version-id.ts';

/** What the code is told of its build, the site's and the pack's alike: `ImportMetaEnv` in `app.d.ts`. */
export const define = {
  'import.meta.env.SITE_ORIGIN': JSON.stringify(process.env.SITE_ORIGIN ?? ''),
  'import.meta.env.DATA_VERSION': JSON.stringify(versionOf(process.env.DATA_DIR ?? 'data'))
};
