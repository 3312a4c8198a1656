import { LESSONS } from '#lib/classroom/lessons.ts';
import { plainly, reader } from '#lib/classroom/tell.ts';
import { buildTables } from '#lib/delivery/build.ts';
import { CLASSROOM } from '../../classroom.ts';
import type { PageServerLoad } from './$types';

/** The entry in the language of the page, from the disk while prerendering. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const { entry, lessons } = CLASSROOM[locale];
  const { read, evidence } = reader(await buildTables(locale), locale);
  return {
    title: entry.title,
    lead: entry.lead,
    privacy: entry.privacy,
    lessons: LESSONS.map(({ id, minutes }) => {
      const { title, audience, lead } = lessons[id];
      return { id, minutes, title, audience, lead: plainly(read(lead)) };
    }),
    care: entry.care.map(({ title, paragraphs }) => ({ title, paragraphs: paragraphs.map(read) })),
    print: entry.print.map(read),
    evidence
  };
};
