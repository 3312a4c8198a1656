import { loadRecord } from '../../../../record-data.ts';
import type { PageLoad } from './$types';

/** Text with links; the height is told by the one script that every embed has. */
export const csr = false;

export const load: PageLoad = ({ params: { kind, id, lang } }) => loadRecord(kind, id, lang ?? 'en');
