import { loadTables } from '../load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({ tables: await loadTables(params.lang ?? 'en') });
