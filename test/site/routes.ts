import { readdirSync } from 'node:fs';
import { versionOf } from '../../data/refresh/version-id.ts';

/** One address of each kind of page; those of /embed/ stand in frames. */
const OF_ROUTE: Readonly<Record<string, string>> = {
  '': '',
  '[kind=record]': 'country/',
  '[kind=record]/[id]': 'provider/m247/',
  about: 'about/',
  claims: 'claims/',
  classroom: 'classroom/',
  'classroom/[lesson=lesson]': 'classroom/who-says-so/',
  'classroom/[lesson=lesson]/key': 'classroom/who-says-so/key/',
  'classroom/glossary/[[level=plain]]': 'classroom/glossary/plain/',
  'classroom/poster': 'classroom/poster/',
  data: 'data/',
  'data/changes': 'data/changes/',
  'data/changes/[version]': `data/changes/${versionOf('data')}/`,
  embed: 'embed/',
  'embed/[kind=record]/[id]': 'embed/country/MEX/',
  'embed/graph': 'embed/graph/',
  'embed/map': 'embed/map/',
  'embed/table': 'embed/table/',
  'embed/timeline': 'embed/timeline/',
  gallery: 'gallery/',
  offline: 'offline/',
  open: 'open/',
  story: 'story/',
  'story/plain': 'story/plain/',
  'story/present': 'story/present/',
  'story/present/notes': 'story/present/notes/'
};

const ROOT = 'src/routes/[[lang=lang]]';

/** An address of every route that is a page, without the language; throws where a route has none here yet. */
function everyRoute(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)\+page\.svelte$/.test(file))
    .map((file) => {
      const route = file.replace(/\/?\+page\.svelte$/, '');
      const path = OF_ROUTE[route];
      if (path === undefined) throw new Error(`test/site/routes.ts has no address of the route ${route}.`);
      return path;
    })
    .sort();
}

/**
 * A page of each kind, every other one in French; `first` says which language begins, so that two engines that begin with
 * different ones see each kind in both. The gallery is left out: it holds every view fifty times, and axe takes minutes.
 */
export function inTurns(first: 'en' | 'fr'): string[] {
  return everyRoute()
    .filter((path) => path !== OF_ROUTE.gallery)
    .map((path, at) => ((at % 2 === 0) === (first === 'en') ? '/' : '/fr/') + path);
}

const SHARE = 'button[aria-haspopup="dialog"]';
const DIALOG = '[role="dialog"]';

/**
 * What stands open over the explorer or in it: the address, what is pressed for it in turn, what is then there, and the part
 * that is looked at, where it is not all of the page: a chart in the preview of a frame is the same chart once more.
 */
export const OPENED: readonly {
  path: string;
  press: readonly string[];
  seen: string;
  within?: string;
}[] = [
  { path: '/?sel=country:MEX', press: [], seen: '[data-panel="evidence"]' },
  {
    path: '/fr/?country=HUN',
    press: [SHARE],
    seen: '[role="dialog"] [data-state="active"][role="tabpanel"]',
    within: DIALOG
  },
  {
    path: '/fr/',
    press: [SHARE, '[role="tab"]:nth-of-type(3)'],
    seen: '[role="dialog"] [data-picture]',
    within: DIALOG
  },
  {
    path: '/?from=2017',
    press: ['[data-view="map"] .list > summary', '[data-view="graph"] > details > summary'],
    seen: '[data-view="graph"] > details[open] table'
  }
];
