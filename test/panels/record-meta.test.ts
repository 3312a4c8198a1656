import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#lib/model/tables.ts';
import { recordMeta, type RecordMeta } from '#lib/panels/record-meta.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { catalog, type Catalog } from '#lib/views/catalog.ts';
import { evidence } from '#lib/views/evidence.ts';
import { pagedRecords } from '#lib/views/record-index.ts';
import { realTables } from '../helpers/real.ts';

function metaOf(kind: 'country' | 'provider' | 'event', id: string, known: Catalog): RecordMeta {
  const found = evidence({ kind, id }, known);
  const meta = found && recordMeta(found, known);
  if (!meta) throw new Error(`${kind}/${id} has nothing to say`);
  return meta;
}

describe.each(LOCALES)('what search engines read, %s', (locale) => {
  let known: Catalog;
  beforeAll(async () => {
    overwriteGetLocale(() => locale);
    known = catalog(await realTables(locale), locale);
  });

  test('each record has a title and a description of its own', () => {
    const all = pagedRecords(known).map(({ kind, id }) => metaOf(kind, id, known));
    expect(new Set(all.map((meta) => meta.title)).size).toBe(all.length);
    expect(new Set(all.map((meta) => meta.description)).size).toBe(all.length);
    expect(all.filter((meta) => /undefined|null/.test(meta.title + meta.description))).toEqual([]);
  });

  test('a summary stands whole, so that no denial is cut off', () => {
    for (const { kind, id } of pagedRecords(known)) {
      const found = evidence({ kind, id }, known);
      const said =
        found?.kind === 'country'
          ? found.relations[0]?.reports[0]?.summary
          : found?.kind === 'event'
            ? found.event.summary
            : found?.kind === 'provider'
              ? found.provider.role
              : undefined;
      if (said) expect(metaOf(kind, id, known).description, `${kind}/${id}`).toContain(said);
    }
  });

  test('what was not checked says so, and what a company answered is there', () => {
    const unverified = known.tables.events.filter((row) => !row.verified);
    expect(unverified.length).toBeGreaterThan(0);
    for (const row of unverified) {
      expect(metaOf('event', row.id, known).description).toMatch(/not yet checked|pas encore/);
    }
    const aws = known.provider.get('aws');
    expect(metaOf('provider', 'aws', known).description).toContain(aws?.response);
  });

  test('a report comes with its confidence and date', () => {
    expect(metaOf('country', 'ARE', known).description).toMatch(
      locale === 'en' ? /Reported, 18 July 2021\.$/ : /Rapporté, 18 juillet 2021\.$/
    );
  });
});
