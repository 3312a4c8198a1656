import { prepareCharts } from '#lib/charts/prepare.ts';
import { loadExplorer } from '../explorer-data.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const data = await loadExplorer(locale);
  if (!import.meta.env.SSR) await prepareCharts(data.tables, data.world, locale);
  return data;
};
