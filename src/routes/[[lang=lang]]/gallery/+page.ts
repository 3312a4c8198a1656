import { loadExplorer } from '../../explorer-load.ts';
import type { PageLoad } from './$types';

/** What the scenes with real data are drawn from. */
export const load: PageLoad = ({ params }) => loadExplorer(params.lang ?? 'en');
