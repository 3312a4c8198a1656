import { loadRecord } from '../../../record-data.ts';
import type { PageLoad } from './$types';

/** Text with links: no script is shipped, so the tables stay on the side of the build. */
export const csr = false;

export const load: PageLoad = ({ params: { kind, id, lang } }) => loadRecord(kind, id, lang ?? 'en');
