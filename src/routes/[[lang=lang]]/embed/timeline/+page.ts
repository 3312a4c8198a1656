import { loadTables } from '../../../explorer-data.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({ tables: await loadTables(params.lang ?? 'en') });
