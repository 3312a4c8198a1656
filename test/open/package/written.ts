import { strFromU8 } from 'fflate';
import { checkContents } from '#data/refresh/contents.ts';
import { buildJson } from '#lib/delivery/downloads.ts';
import { packageOf } from '#lib/export/data-package.ts';
import { toZip } from '#lib/export/zip.ts';
import { readPackage } from '#lib/load/open/package.ts';
import { unzip } from '#lib/load/open/unpack.ts';
import type { Finding } from '#lib/load/open/types.ts';
import type { Problem } from '#lib/model/schema.ts';
import { LOCALES, type DataTables, type Locale } from '#lib/model/tables.ts';
import { gather } from '#lib/open/gather.ts';
import type { ProviderWords } from '#lib/open/package/companies.ts';
import type { LeftReason } from '#lib/open/package/left-out.ts';
import { ownPackage, type OwnPackage } from '#lib/open/package/own-package.ts';
import { realTables } from '../../helpers/real.ts';
import { dataPackage } from '../../load/fixture.ts';
import { contextOf } from '../findings.ts';

export const published = await realTables();
const providers = JSON.parse(await buildJson('providers')) as ProviderWords[];
const about = { name: 'mine', title: 'Mine', description: 'Not checked.', version: '2026-11-30' };

export const gathered = (findings: Iterable<Finding>) => gather(findings, contextOf(published));

export const ownOf = (findings: Iterable<Finding>, day: string | null = null): OwnPackage =>
  ownPackage(gathered(findings), { published, providers, day });

export const filesOf = ({ tables }: OwnPackage) => packageOf(tables, dataPackage, about);

export const leftOf = ({ left }: OwnPackage): Partial<Record<LeftReason, number>> =>
  Object.fromEntries(left.map(({ reason, count }) => [reason, count]));

/** The package through its zip and the reader of packages, and what the check says of what comes out. */
export function readBack(own: OwnPackage): { tables: Record<Locale, DataTables>; problems: Problem[] } {
  const { files } = unzip(toZip(filesOf(own), about.version), { file: 'a.zip' });
  const texts = new Map([...files].map(([name, bytes]) => [name, strFromU8(bytes)]));
  const read = LOCALES.map((locale) => {
    const { tables, problems } = readPackage(texts, 'a.zip', dataPackage, locale);
    if (!tables) throw new Error('refused');
    return { tables, problems };
  });
  const [en, fr] = read;
  if (!en || !fr) throw new Error('a language is missing');
  const tables = { en: en.tables, fr: fr.tables };
  return {
    tables,
    problems: [...en.problems, ...fr.problems, ...checkContents(tables, dataPackage)]
  };
}

/** The tables as they were written: none of claims and corrections. */
export const asWritten = ({ tables }: OwnPackage): Record<Locale, DataTables> => ({
  en: { ...tables.en, claims: [], corrections: [] },
  fr: { ...tables.fr, claims: [], corrections: [] }
});
