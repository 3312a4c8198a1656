/** What every host of the site must say, apart from how its own configuration says it: docs/deploy.md. */

export const YEAR = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600, must-revalidate';
export const ASKED = 'public, max-age=0, must-revalidate';

export interface Sample {
  path: string;
  cache: string;
  /** By anyone, or by nobody. */
  framed: 'anyone' | 'nobody';
  /** Type without its charset. */
  type: string;
}

const sample = (path: string, cache: string, type: string): Sample => ({
  path,
  cache,
  framed: /^\/(fr\/)?embed\//.test(path) ? 'anyone' : 'nobody',
  type
});

const IMMUTABLE: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  txt: 'text/plain'
};

/**
 * One path of each kind. `immutable` are paths under /_app/immutable/, whose names change with each build;
 * `version` is a version of the data.
 */
export function samples(immutable: readonly string[], version: string): Sample[] {
  return [
    ...immutable.map((path) => sample(path, YEAR, IMMUTABLE[path.split('.').pop() ?? ''] ?? '')),
    sample(`/data/v/${version}/domains.csv`, YEAR, 'text/csv'),
    sample(`/data/v/${version}/pegasus-explorer.zip`, YEAR, 'application/zip'),
    // Made by the code of today from the tables of then.
    sample(`/data/v/${version}/explorer.fr.json`, ASKED, 'application/json'),
    sample(`/data/v/${version}/changes.json`, ASKED, 'application/json'),
    sample('/card/country/MEX.png', HOUR, 'image/png'),
    sample('/fr/card/country/MEX.png', HOUR, 'image/png'),
    sample('/embed.js', HOUR, 'text/javascript'),
    sample('/favicon.svg', HOUR, 'image/svg+xml'),
    ...['/', '/fr/', '/claims/', '/fr/data/', '/country/MEX/', '/fr/provider/m247/', '/data/changes/'].map(
      (path) => sample(path, ASKED, 'text/html')
    ),
    ...['/embed/', '/embed/timeline/', '/fr/embed/map/', '/fr/embed/country/MEX/'].map((path) =>
      sample(path, ASKED, 'text/html')
    ),
    sample('/data/domains.csv', ASKED, 'text/csv'),
    sample('/data/explorer.en.json', ASKED, 'application/json'),
    sample('/data/graph.gexf', ASKED, 'application/gexf+xml'),
    sample('/data/graph.graphml', ASKED, 'application/graphml+xml'),
    sample('/data/pegasus-explorer.zip', ASKED, 'application/zip'),
    sample('/_app/version.json', ASKED, 'application/json'),
    sample('/service-worker.js', ASKED, 'text/javascript')
  ];
}

/** What every answer carries. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
};

/** What all but the embeds carry. */
const FRAMED_BY_NOBODY: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY'
};

/** Headers that an answer must have, and those that it must not have (undefined). */
export function security(framed: Sample['framed']): Record<string, string | undefined> {
  const nobody = Object.entries(FRAMED_BY_NOBODY);
  return {
    ...EVERYWHERE,
    ...Object.fromEntries(nobody.map(([name, value]) => [name, framed === 'nobody' ? value : undefined]))
  };
}
