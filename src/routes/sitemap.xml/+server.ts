import { CLASSROOM_PATHS } from '#lib/classroom/lessons.ts';
import { buildTables } from '#lib/delivery/build.ts';
import { PAGE_KINDS } from '#lib/model/record.ts';
import {
  classroomLink,
  inBoth,
  kindLink,
  pageLink,
  pages,
  recordLink,
  type PageName
} from '#lib/site/links.ts';
import { absolute, ORIGIN } from '#lib/site/origin.ts';
import { sitemap } from '#lib/site/sitemap.ts';
import { levelLink, notesLink, presentLink } from '#lib/story/links.ts';
import { pagedRecords } from '#lib/views/record-index.ts';
import type { RequestHandler } from './$types';

/** A sitemap holds whole addresses only: without SITE_ORIGIN there is none. */
export const prerender = ORIGIN !== '';

export const GET: RequestHandler = async ({ url }) => {
  const records = pagedRecords({ tables: await buildTables('en') });
  const relative = [
    ...(Object.keys(pages) as PageName[]).map((page) => inBoth((each) => pageLink(page, each))),
    ...CLASSROOM_PATHS.map((path) => inBoth((each) => classroomLink(path, each))),
    inBoth((each) => levelLink('plain', each)),
    ...[presentLink, notesLink].map(inBoth),
    ...PAGE_KINDS.map((kind) => inBoth((each) => kindLink(kind, each))),
    ...records.map(({ kind, id }) => inBoth((each) => recordLink(kind, id, each)))
  ];
  const whole = (address: string) => absolute(address, url.pathname);
  const listed = relative.map((page) => ({ en: whole(page.en), fr: whole(page.fr) }));
  return new Response(sitemap(listed), { headers: { 'content-type': 'application/xml' } });
};
