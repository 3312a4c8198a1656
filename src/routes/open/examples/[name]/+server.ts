import { error } from '@sveltejs/kit';
import { buildTables } from '#lib/delivery/build.ts';
import { EXAMPLES, exampleText, isExample } from '#lib/open/examples.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => EXAMPLES.map((name) => ({ name }));

export const GET: RequestHandler = async ({ params: { name } }) => {
  if (!isExample(name)) error(404);
  const type = name.endsWith('.csv')
    ? 'text/csv'
    : name.endsWith('.json')
      ? 'application/json'
      : 'text/plain';
  return new Response(exampleText(name, await buildTables('en')), {
    headers: { 'content-type': `${type}; charset=utf-8` }
  });
};
