import { loadTables, loadWorld } from '../load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  const [tables, world] = await Promise.all([loadTables(params.lang ?? 'en'), loadWorld()]);
  return { tables, world };
};
