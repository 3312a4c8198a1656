import { loadEmbed, loadWorld } from '../../../explorer-data.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  const [tables, world] = await Promise.all([loadEmbed('map', params.lang ?? 'en'), loadWorld()]);
  return { tables, world };
};
