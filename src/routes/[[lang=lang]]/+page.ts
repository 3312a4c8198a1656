import { loadExplorer } from '../explorer-data.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => loadExplorer(params.lang ?? 'en');
