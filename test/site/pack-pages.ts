import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The site in one file, as it is opened from a disk. */
export const FILE = pathToFileURL(resolve('build/pegasus-explorer.html')).href;

/** All pages of the built site, but those for the frames of others, that for a visitor's files and the gallery: `/fr/story/`. */
export const ALL = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|\/)index\.html$/.test(name) && !/(^|\/)(?:embed|open|gallery)\//.test(name))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();
const RECORD = /^(\/fr)?\/(country|provider|event)\/.+/;

/** Each kind of page in French in the second engine, each page in English and a few in French in the first. */
export const SECOND = [
  '/fr/story/',
  '/fr/story/plain/',
  '/fr/classroom/',
  '/fr/claims/',
  '/fr/data/',
  '/fr/about/'
];
export const FIRST = [
  ...ALL.filter((path) => !path.startsWith('/fr/') && !RECORD.test(path)),
  ...['/country/MEX/', '/fr/', '/fr/provider/m247/'],
  ...ALL.filter((path) => path.startsWith('/fr/event/')).slice(0, 1)
];

/** The heading of a page as it was built. */
export const builtHeading = (path: string) =>
  (/<h1[^>]*>(.*?)<\/h1>/s.exec(readFileSync(`build${path}index.html`, 'utf8'))?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
