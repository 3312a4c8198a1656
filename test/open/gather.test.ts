import { describe, expect, test } from 'vitest';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { timelineFrame } from '#lib/views/timeline.ts';
import { gather } from '#lib/open/gather.ts';
import { realTables } from '../helpers/real.ts';
import { contextOf, finding } from './findings.ts';

const real = await realTables();
const context = contextOf(real);
const [m247] = real.providers.filter(({ id }) => id === 'm247');
const own = (...says: Parameters<typeof finding>[0][]) => gather(says.map(finding), context);

describe('what a file does not say', () => {
  test('no date is invented for a domain: it is in no month, and counted as without place', () => {
    const { tables, unplaced } = own({ domain: 'a.example' }, { domain: 'b.example', from: '2021-07-18' });
    expect(tables.domains.map((row) => row.first_published)).toEqual([null, '2021-07-18']);
    expect(unplaced.timeline.map(({ reason, rows }) => [reason, rows.map(({ what }) => what)])).toEqual([
      ['no_date', ['a.example']]
    ]);
    const frame = timelineFrame(new Explorer(tables, 'en').catalog);
    expect(frame.domains.bins.reduce((sum, each) => sum + each, 0)).toBe(1);
  });

  test('a year alone is of no month', () => {
    const { tables, unplaced } = own({ domain: 'a.example', from: '2020' });
    expect(unplaced.timeline[0]?.reason).toBe('year_only');
    const frame = timelineFrame(new Explorer(tables, 'en').catalog);
    expect(Math.max(...frame.domains.bins)).toBe(0);
  });

  test('a typed year of 9999 does not stretch the axis over eight thousand years', () => {
    const { tables, unplaced } = own({ domain: 'a.example', address: '192.0.2.1', from: '9999-01-01' });
    expect(unplaced.timeline[0]?.reason).toBe('date_far');
    expect(timelineFrame(new Explorer(tables, 'en').catalog).axis.months.length).toBeLessThan(40);
  });

  test('a country without a relation makes no allegation, and is listed', () => {
    const { tables, unplaced } = own({ country: 'HUN' });
    expect(tables.country_reports).toEqual([]);
    expect(unplaced.map).toMatchObject([{ reason: 'no_relation', rows: [{ what: 'HUN' }] }]);
  });

  test('a report without a confidence is shown at the level that claims least, and counted', () => {
    const { tables, assumed } = own({ country: 'HUN', relation: 'suspected_operator', title: 'A report' });
    expect(tables.country_reports).toMatchObject([{ iso3: 'HUN', confidence: 'suspected', reported: '' }]);
    expect(assumed).toBe(1);
  });

  test('a country that no shape is known of is listed, not dropped', () => {
    const { unplaced } = own({ domain: 'a.example', country: 'ATA' });
    expect(unplaced.map).toMatchObject([{ reason: 'no_point', rows: [{ what: 'a.example' }] }]);
  });

  test('an event without a host is drawn only with a title and a date', () => {
    const { tables, unplaced } = own(
      { title: 'Arrest', from: '2022-03', country: 'ESP', note: 'In Madrid.' },
      { title: 'No date' }
    );
    expect(tables.events).toMatchObject([
      { title: 'Arrest', date: '2022-03-01', date_precision: 'month', countries: ['ESP'] }
    ]);
    expect(unplaced.timeline).toMatchObject([{ reason: 'no_date', rows: [{ what: 'No date' }] }]);
  });
});

describe('what is said twice', () => {
  test('is one mark, counted as repeated', () => {
    const { tables, repeated, said } = own(
      { domain: 'a.example', from: '2021-05-02' },
      { domain: 'a.example', from: '2021-05-01', address: '192.0.2.1' },
      { domain: 'a.example', address: '192.0.2.1', country: 'DEU' }
    );
    expect(tables.domains).toMatchObject([{ domain: 'a.example', first_published: '2021-05-01' }]);
    expect(tables.addresses).toMatchObject([{ address: '192.0.2.1', country: 'DEU' }]);
    expect(repeated).toBe(2);
    expect(said.get('a.example')).toHaveLength(3);
  });

  test('but two countries of one address are two claims', () => {
    const { tables } = own(
      { domain: 'a.example', address: '192.0.2.1', country: 'DEU' },
      { domain: 'a.example', address: '192.0.2.1', country: 'FRA' }
    );
    expect(tables.addresses.map(({ country }) => country)).toEqual(['DEU', 'FRA']);
    expect(new Set(tables.addresses.map(({ id }) => id)).size).toBe(2);
  });
});

describe('hosts', () => {
  test('are found in our tables by AS number and by name, whatever its case', () => {
    const [network] = real.networks.filter(({ provider_id }) => provider_id === 'm247');
    const { tables } = own(
      { domain: 'a.example', asn: network?.asn ?? 0 },
      { domain: 'b.example', provider: m247?.name.toUpperCase() ?? '' }
    );
    expect(tables.addresses.map((row) => row.provider_id)).toEqual(['m247', 'm247']);
    expect(tables.providers.map(({ id }) => id)).toEqual(['m247']);
  });

  test('that no table of ours has are the visitor’s own', () => {
    const { tables } = own({
      domain: 'a.example',
      address: '2001:db8::1',
      asn: 4200000001,
      provider: 'Host & Co'
    });
    expect(tables.providers).toMatchObject([{ name: 'Host & Co', kind: 'unknown', verified: false }]);
    expect(tables.networks).toMatchObject([{ asn: 4200000001, provider_id: tables.providers[0]?.id }]);
    expect(tables.addresses).toMatchObject([{ provider_id: tables.providers[0]?.id, confidence: 'unknown' }]);
  });

  test('are looked up in a table of networks that the visitor dropped', () => {
    const lookup = (address: string) =>
      address === '192.0.2.1' ? { asn: 4200000002, name: 'Dropped' } : null;
    const { tables } = gather([finding({ address: '192.0.2.1' })], contextOf(real, [{ lookup }]));
    expect(tables.addresses).toMatchObject([{ domain: '192.0.2.1', asn: 4200000002 }]);
    expect(tables.providers).toMatchObject([{ name: 'Dropped' }]);
  });

  test('of an address of our own list come with its sources', () => {
    const listed = real.addresses.find((row) => row.provider_id !== null && row.confidence === 'high');
    const { tables } = own({ domain: 'a.example', address: listed?.address ?? '' });
    expect(tables.addresses).toMatchObject([
      { provider_id: listed?.provider_id, confidence: 'high', country: null }
    ]);
    const sources = new Set(tables.sources.map(({ id }) => id));
    expect(tables.addresses[0]?.source_ids.every((id) => sources.has(id))).toBe(true);
  });

  test('stand in the graph, addresses by themselves too', () => {
    const { tables } = own({ address: '192.0.2.9', asn: 9009 }, { domain: 'a.example' });
    const graph = hostingGraph(new Explorer(tables, 'en').catalog);
    expect(graph.domains.map(({ name, generation }) => [name, generation])).toEqual([
      ['192.0.2.9', 'own'],
      ['a.example', 'own']
    ]);
  });
});

test('every id that a row names is in its table', () => {
  const { tables } = own(
    ...real.addresses.map(({ domain, address }) => ({ domain, address, source: 'https://x.example/report' })),
    { country: 'HUN', relation: 'suspected_operator' as const, title: 'x' }
  );
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  const [sources, providers] = [ids(tables.sources), ids(tables.providers)];
  for (const row of [...tables.domains, ...tables.addresses, ...tables.providers, ...tables.networks])
    expect(row.source_ids.filter((id) => !sources.has(id))).toEqual([]);
  for (const row of tables.addresses) if (row.provider_id) expect(providers).toContain(row.provider_id);
  expect(tables.sources.filter(({ url, id }) => id.startsWith('own-') && url !== '')).toEqual([]);
});
