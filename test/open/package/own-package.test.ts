import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../helpers/check-files.ts';
import { dataPackage } from '../../load/fixture.ts';
import { finding } from '../findings.ts';
import { asWritten, filesOf, leftOf, ownOf, published, readBack } from './written.ts';

const own = (says: Parameters<typeof finding>[0][], day: string | null = null) =>
  ownOf(says.map(finding), day);
const dated = { from: '2021-07-18', to: '2021-07-18' };

describe('a package of a visitor’s files', { timeout: 30_000 }, () => {
  const everything = own(
    [
      {
        domain: 'evil.example',
        address: '192.0.2.1',
        country: 'DEU',
        asn: 4200000001,
        provider: 'Host & Co',
        ...dated
      },
      {
        domain: 'evil.example',
        address: '192.0.2.1',
        country: 'FRA',
        ...dated,
        source: 'https://news.example/a'
      },
      { domain: 'b.example', address: '192.0.2.2', asn: 9009, from: '2020-02-03', source: 'A colleague' },
      { title: '=Arrest at evil.example', from: '2022-03', country: 'ESP', note: 'Dit "oui" : l\'avocat' },
      {
        country: 'HUN',
        relation: 'suspected_operator',
        from: '2019',
        to: '2020-05',
        title: 'Call +33 6 12 34 56 78'
      },
      { country: 'HUN', relation: 'suspected_operator', from: '2019', to: '2020-05' }
    ],
    '2022-01-15'
  );

  test('passes the check that our own data passes, and comes back as the same tables', async () => {
    expect(await problemsOf(filesOf(everything))).toEqual([]);
    expect(readBack(everything)).toEqual({ tables: asWritten(everything), problems: [] });
  });

  test('says that nothing in it was checked, and that its lists are not Amnesty’s', () => {
    const { en } = everything.tables;
    expect(
      en.domains.map(({ domain, generation, first_published: day }) => [domain, generation, day])
    ).toEqual([
      ['b.example', 'other', '2020-02-03'],
      ['evil.example', 'other', '2021-07-18']
    ]);
    for (const row of [...en.events, ...en.country_reports])
      expect([row.verified, row.original]).toEqual([false, false]);
    expect(en.sources.filter(({ id }) => !published.sources.some((row) => row.id === id))).toMatchObject([
      { id: 'a-colleague', title: 'A colleague', publisher: 'mine.csv', url: 'https://a-colleague.invalid/' },
      { id: 'mine-csv', title: 'mine.csv', publisher: 'Own file', confirmed: false },
      { id: 'news-example-a', title: null, publisher: 'news.example', url: 'https://news.example/a' }
    ]);
  });

  test('holds the providers of ours that it names, in both languages, with their networks and sources', () => {
    const { en, fr } = everything.tables;
    const ours = published.providers.find(({ id }) => id === 'm247');
    expect(en.providers.find(({ id }) => id === 'm247')).toEqual(ours);
    expect(fr.providers.find(({ id }) => id === 'm247')?.role).toMatch(/réseau/i);
    expect(en.networks.map(({ asn, provider_id }) => [asn, provider_id])).toEqual([
      [9009, 'm247'],
      [4200000001, 'host-co']
    ]);
    expect(en.countries.map(({ iso3 }) => iso3)).toEqual(
      expect.arrayContaining(['DEU', 'ESP', 'FRA', 'HUN', ours?.head_office])
    );
  });

  test('writes the same address in two countries as two rows, each with the month that is known', () => {
    expect(everything.tables.en.addresses).toMatchObject([
      { id: 'evil.example-192.0.2.1', country: 'DEU', observed_from: '2021-07', provider_id: 'host-co' },
      { id: 'evil.example-192.0.2.1-2', country: 'FRA', provider_id: null },
      { id: 'b.example-192.0.2.2', observed_to: '2020-02' }
    ]);
  });

  test('holds no phone number and no link, and French as it is set', () => {
    const { en, fr } = everything.tables;
    expect(en.country_reports).toMatchObject([
      {
        id: 'HUN-suspected-operator-2022-01-15',
        summary: 'Call […]',
        period_start: '2019',
        reported: '2022-01-15'
      },
      { id: 'HUN-suspected-operator-2022-01-15-2', summary: expect.stringContaining('says no more') }
    ]);
    expect(fr.country_reports[1]?.summary).toContain('Non vérifié');
    expect(en.events).toMatchObject([
      { title: '=Arrest at evil[.]example', date: '2022-03-01', countries: ['ESP'] }
    ]);
    expect(fr.events[0]?.summary).toBe('Dit «\u00A0oui\u00A0»\u00A0: l’avocat');
    expect(leftOf(everything)).toEqual({ phone: 1 });
  });
});

describe('in a fork', { timeout: 30_000 }, () => {
  const made = own(
    [
      { domain: published.domains[0]?.domain ?? '', ...dated },
      { domain: 'evil.example', address: '192.0.2.1', country: 'DEU', asn: 9009, ...dated },
      { title: published.events[0]?.id ?? '', from: '2022-03', country: 'ESP' },
      { country: 'HUN', relation: 'suspected_operator', from: '2019' }
    ],
    published.country_reports.find(({ iso3 }) => iso3 === 'HUN')?.reported
  );

  test('its rows stand beside ours, but for those that we have', async () => {
    const files = new Map([['datapackage.json', JSON.stringify(dataPackage)]]);
    for (const { path } of dataPackage.resources) {
      const before = readFileSync(`data/${path}`, 'utf8');
      const keys = new Set(before.split('\n').map((line) => line.split(',')[0]));
      const added = (filesOf(made).get(path) ?? '').split('\n').slice(1);
      const fresh = added.filter((line) => line !== '' && !keys.has(line.split(',')[0]));
      files.set(path, before + fresh.map((line) => `${line}\n`).join(''));
    }
    // Rows at the end of a table need their place, and the check says which; nothing else is wrong with them.
    const problems = (await problemsOf(files)).filter(
      ({ reason }) => !reason.includes('order of their keys')
    );
    expect(problems).toEqual([]);
    expect(files.get('domains.csv')).toContain('\nevil.example,other,');
    expect(files.get('events.csv')?.split('\n').length).toBe(published.events.length + 3);
    expect(files.get('country_reports.csv')?.split('\n').length).toBe(published.country_reports.length + 3);
  });
});

describe('what our tables demand and a file does not give', () => {
  test('is left out and counted, never made up', () => {
    const made = own([
      { domain: 'none.example' },
      { domain: 'year.example', from: '2020' },
      { domain: 'month.example', from: '2020-05', address: '192.0.2.1' },
      { domain: 'full.example', ...dated },
      { domain: 'full.example', address: '2001:db8::1', ...dated },
      { domain: 'full.example', provider: 'Somebody', ...dated },
      { domain: 'full.example', address: '192.0.2.2' },
      { domain: '555-123-4567.example', ...dated },
      { address: '192.0.2.9', ...dated },
      { country: 'HUN', relation: 'confirmed_victims', ...dated },
      { country: 'HUN' }
    ]);
    expect(made.tables.en.domains.map(({ domain }) => domain)).toEqual(['full.example']);
    expect(made.tables.en.addresses).toEqual([]);
    expect(made.tables.en.providers).toEqual([]);
    expect(leftOf(made)).toEqual({
      domain_no_day: 3,
      domain_form: 1,
      address_alone: 1,
      address_none: 1,
      address_ipv6: 1,
      address_no_month: 1,
      address_of_left: 1,
      report_no_day: 1,
      no_record: 1
    });
  });

  test('can be given by the visitor, but for what her file dates otherwise', () => {
    const made = own(
      [
        { domain: 'none.example' },
        { domain: 'same-month.example', from: '2021-07' },
        { domain: 'other-year.example', from: '2020' },
        { domain: 'full.example', from: '2019-01-02' },
        { country: 'HUN', relation: 'confirmed_victims' }
      ],
      '2021-07-18'
    );
    expect(made.tables.en.domains.map((row) => [row.domain, row.first_published])).toEqual([
      ['full.example', '2019-01-02'],
      ['none.example', '2021-07-18'],
      ['same-month.example', '2021-07-18']
    ]);
    expect(made.tables.en.country_reports).toMatchObject([{ reported: '2021-07-18', period_start: null }]);
    expect(leftOf(made)).toEqual({ domain_no_day: 1 });
    expect(readBack(made).problems).toEqual([]);
  });

  test('is taken from our table where it has the domain, with our source, withdrawn ones as withdrawn', () => {
    const rows = ['withdrawn', 'superseded', 'listed'].map((status) =>
      published.domains.find((row) => row.status === status)
    );
    const made = own(rows.map((row) => ({ domain: row?.domain ?? '' })));
    const [withdrawn, superseded, listed] = rows;
    expect(made.tables.en.domains.map(({ domain }) => domain)).toEqual(
      [withdrawn?.domain, listed?.domain].sort()
    );
    const found = made.tables.en.domains.find(({ domain }) => domain === withdrawn?.domain);
    expect(found).toEqual({ ...withdrawn, source_ids: ['mine-csv', ...(withdrawn?.source_ids ?? [])] });
    // Without its parent a superseded domain would refer to nothing.
    expect(leftOf(made)).toEqual({ domain_no_day: 1 });
    const alone = own([{ domain: superseded?.domain ?? '' }], '2022-01-15');
    expect(alone.tables.en.domains).toMatchObject([{ first_published: '2022-01-15', superseded_by: null }]);
    // A file that dates it otherwise is not corrected by us.
    expect(leftOf(own([{ domain: listed?.domain ?? '', from: '2015' }]))).toEqual({ domain_no_day: 1 });
    const both = own([{ domain: superseded?.domain ?? '' }, { domain: superseded?.superseded_by ?? '' }]);
    expect(both.tables.en.domains).toHaveLength(2);
    expect(readBack(both)).toEqual({ tables: asWritten(both), problems: [] });
  });
});

describe('sources', () => {
  test('that are pages of ours are cited as ours, twice-named ones once', () => {
    const [ours] = published.sources;
    const page = 'https://report.example/page';
    const made = own([
      { domain: 'a.example', source: ours?.url ?? '', ...dated },
      { domain: 'b.example', source: page, ...dated },
      {
        domain: 'c.example',
        source: page,
        spot: { file: 'other.csv', row: 2, column: null, object: null },
        ...dated
      }
    ]);
    expect(made.tables.en.domains.map((row) => row.source_ids)).toEqual([
      ['mine-csv', ours?.id],
      ['mine-csv', 'report-example-page'],
      ['other-csv', 'report-example-page']
    ]);
    expect(readBack(made).problems).toEqual([]);
  });

  test('on a host of the files are no links: a fork would lead its readers there', () => {
    const made = own([{ domain: 'evil.example', source: 'https://login.evil.example/x', ...dated }]);
    expect(made.tables.en.sources.map(({ url }) => new URL(url).hostname)).toEqual([
      expect.stringMatching(/\.invalid$/),
      expect.stringMatching(/\.invalid$/)
    ]);
    expect(JSON.stringify(made.tables.en.sources)).not.toContain('evil.example');
  });

  test('whose file names are only signs, or a phone number, get ids all the same', () => {
    const files = ['公司.csv', '0612345678.csv', '...'];
    const made = own(
      files.map((file, at) => ({
        domain: `d${at}.example`,
        spot: { file, row: 2, column: null, object: null },
        ...dated
      }))
    );
    expect(new Set(made.tables.en.sources.map(({ id }) => id)).size).toBe(3);
    expect(readBack(made)).toEqual({ tables: asWritten(made), problems: [] });
  });
});

test('a company that is no host is never named as one', () => {
  const company = published.providers.find(({ kind }) => kind === 'not_a_host');
  const made = own([{ domain: 'a.example', address: '192.0.2.1', provider: company?.name ?? '', ...dated }]);
  expect(made.tables.en.addresses).toEqual([]);
  expect(leftOf(made)).toEqual({ address_not_host: 1 });
});

test('of nothing but headers is a package too', () => {
  const made = own([{ domain: 'none.example' }]);
  expect(filesOf(made).get('domains.csv')?.trim().split('\n')).toHaveLength(1);
  expect(readBack(made)).toEqual({ tables: asWritten(made), problems: [] });
});
