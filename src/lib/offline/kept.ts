/**
 * What one build of the site leaves on a reader's device. Addresses are relative to the root of the site: `data/cases.json`,
 * and `''` for the first page.
 */
export interface Kept {
  /** Hash of all that is kept. */
  id: string;
  /** Name of the script that the pages of this build begin with: it tells of which build an open page is. */
  app: string;
  /** Where all pages stand in one file (`pages.ts`). */
  pages: string;
  /** Address → hash of the content; null where the address has it already. */
  files: Readonly<Record<string, string | null>>;
  /** How much room it takes. */
  bytes: number;
}

/** Whether the name of a file changes with its content. */
export const hasHash = (path: string): boolean => path.startsWith('_app/immutable/');

/** For those who work on the site: no reader needs it without internet. */
const GALLERY = /^(?:fr\/)?gallery\//;
const PAGE = /^((?:.+\/)?)index\.html$/;

/**
 * The folder that a file of the build is the page of; null for what is no page or is not kept. Whole files to take away are
 * none.
 */
export const pageOf = (file: string): string | null =>
  GALLERY.test(file) ? null : (PAGE.exec(file)?.[1] ?? null);

/** Whether a file of the build is a page that is not kept. */
export const isLeft = (file: string): boolean => GALLERY.test(file) && PAGE.test(file);

const DATA = /^data\/(?!embed-)[\w-]+(?:\.(?:en|fr))?\.(?:json|csv)$/;
const STEPS = /^data\/v\/[^/]+\/changes\.json$/;

/**
 * Whether a file of the build is kept beside the pages: all code and type, the current tables and what changed between
 * versions, and the licences of what it is made of. Older tables, archives and social images are had from the network alone.
 */
export const keeps = (file: string): boolean =>
  !/\.(?:br|gz)$/.test(file) &&
  (hasHash(file) ||
    DATA.test(file) ||
    STEPS.test(file) ||
    /(?:^|\/)__data\.json$/.test(file) ||
    file === 'favicon.svg' ||
    file === 'THIRD-PARTY-NOTICES.txt');

/** What may stand in for a file that is not kept: the tables of the explorer hold all that an embed reads of them. */
export const standIn = (path: string): string =>
  path.replace(/^data\/embed-[a-z]+\.(en|fr)\.json$/, 'data/explorer.$1.json');

/** The tables of an older version, which are kept once a reader has looked at them. */
export const ofVersion = (path: string): boolean => /^data\/v\/[^/]+\/.+\.json$/.test(path);

/** The first script of a page, from its HTML or from an address; null for a page without one. */
export const appOf = (text: string): string | null => /\/entry\/(app\.[\w-]+\.js)/.exec(text)?.[1] ?? null;

/** How the caches of a site begin, so that two sites of one origin never touch each other's. `root` is its path. */
export const shelfName = (root: string): string => `pegasus ${root} `;

/** Where a build is written down once all of it is there. No file has such a name. */
export const DONE = '~kept';

/** The cache that says of which build each open page is. */
export const TABS = 'tabs';
