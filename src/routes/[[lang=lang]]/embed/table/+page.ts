import { loadEmbed } from '../../../explorer-data.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
  tables: await loadEmbed('table', params.lang ?? 'en')
});
