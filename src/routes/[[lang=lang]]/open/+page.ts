import { loadExplorer } from '../../explorer-load.ts';
import type { PageLoad } from './$types';

/** The public tables, that a visitor's files are looked up in and compared with. */
export const load: PageLoad = ({ params }) => loadExplorer(params.lang ?? 'en');
