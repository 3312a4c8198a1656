import { describe, expect, test } from 'vitest';
import { LOCALES } from '#lib/model/tables.ts';
import { readUrl, writeUrl } from '#lib/state/url.ts';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { match } from '#lib/views/match.ts';
import { realTables } from '../helpers/real.ts';

/** What was said in July 2021, as the ledger promises to answer it. */
const PROMISED = [
  'nso-founded-2010',
  'leak-50000-numbers',
  'fifty-countries',
  'selected-since-2016',
  'who-was-listed',
  'amnesty-forensic-method',
  'citizen-lab-confirmation',
  'malicious-subdomains',
  'imessage-weaknesses',
  'what-pegasus-collects',
  'mostly-iphones',
  'cloudfront-delivery',
  'amazon-told-and-acted',
  'digitalocean-and-linode',
  'servers-in-europe',
  'cloud-shields-from-scans',
  'facebook-sued-in-2019',
  'apple-to-follow',
  'more-to-come',
  'nso-denial',
  'nso-purpose',
  'nso-defamation-threat'
];

const TEXTS = [
  'title',
  'claim',
  'said_by',
  'evidence_for',
  'evidence_against',
  'confidence_reason',
  'answer',
  'later'
] as const;

describe.each(LOCALES)('the claims in %s', async (locale) => {
  const tables = await realTables(locale);
  const known = catalog(tables, locale);
  const { claims } = tables;

  test('are those that were promised', () => {
    expect(claims.map(({ id }) => id)).toEqual(PROMISED);
  });

  test('say who made them, what speaks for and against them, and why they are so sure', () => {
    for (const claim of claims) {
      for (const column of TEXTS) expect(claim[column].trim(), `${claim.id}.${column}`).not.toBe('');
    }
  });

  test('rest on records whose sources they share', () => {
    for (const { id, event_ids, report_ids, source_ids } of claims) {
      const records = [
        ...tables.events.filter((row) => event_ids.includes(row.id)),
        ...tables.country_reports.filter((row) => report_ids.includes(row.id))
      ];
      const theirs = new Set(records.flatMap((row) => row.source_ids));
      expect(
        source_ids.filter((source) => !theirs.has(source)),
        id
      ).toEqual([]);
      const unsourced = records.filter(
        (row) => !row.source_ids.some((source) => source_ids.includes(source))
      );
      expect(
        unsourced.map((row) => row.id),
        id
      ).toEqual([]);
    }
  });

  describe.each(claims)('the view of $id', ({ view, event_ids, report_ids }) => {
    const { state, dropped } = readUrl(new URLSearchParams(view));

    test('is read whole, and written back the same', () => {
      expect(dropped).toEqual([]);
      const parameters = (search: URLSearchParams) => [...search].sort();
      expect(parameters(writeUrl(state))).toEqual(parameters(new URLSearchParams(view)));
    });

    test('selects only what is there', () => {
      const { filter, selection } = state;
      expect(filter.countries.filter((iso3) => !known.country.has(iso3))).toEqual([]);
      expect(filter.providers.filter((id) => !known.provider.has(id))).toEqual([]);
      if (selection) expect(known[selection.kind].has(selection.id)).toBe(true);
    });

    test('shows records that the claim rests on', () => {
      const matches = match(tables, clausesOf(state.filter, state.selection, known), 'table');
      const shown = [...matches.events, ...matches.country_reports].map(({ id }) => id);
      expect(shown.filter((id) => event_ids.includes(id) || report_ids.includes(id))).not.toEqual([]);
    });
  });
});

test('both languages give the same facts to the same claims', async () => {
  const facts = async (locale: 'en' | 'fr') =>
    (await realTables(locale)).claims.map(
      ({ id, said, confidence, event_ids, report_ids, view, source_ids }) => ({
        id,
        said,
        confidence,
        event_ids,
        report_ids,
        view,
        source_ids
      })
    );
  expect(await facts('fr')).toEqual(await facts('en'));
});

test('a translation is no copy of the English', async () => {
  const [en, fr] = [(await realTables('en')).claims, (await realTables('fr')).claims];
  for (const [index, claim] of en.entries()) {
    expect(fr[index]?.claim, claim.id).not.toBe(claim.claim);
    expect(fr[index]?.later, claim.id).not.toBe(claim.later);
  }
});
