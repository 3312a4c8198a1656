import { loadKind } from '../../record-data.ts';
import type { PageLoad } from './$types';

/** A list of links: no script is shipped. */
export const csr = false;

export const load: PageLoad = ({ params: { kind, lang } }) => loadKind(kind, lang ?? 'en');
