import { loadExplorer } from '../explorer-load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => loadExplorer(params.lang ?? 'en');
