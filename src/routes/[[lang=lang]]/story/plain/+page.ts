import { loadExplorer } from '../../../explorer-load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  ...(await loadExplorer(params.lang ?? 'en'))
});
