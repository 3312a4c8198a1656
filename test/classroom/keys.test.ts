import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { ANSWER_IDS, answerOf, type AnswerId } from '#lib/classroom/answers.ts';
import { LESSONS } from '#lib/classroom/lessons.ts';
import { tellKey } from '#lib/classroom/tell.ts';
import { CLASSROOM_EN } from '#lib/classroom/texts/en.ts';
import type { DataTables } from '#lib/model/tables.ts';
import { realTables } from '../helpers/real.ts';

type Row = Record<string, string>;
const rows = (name: string) =>
  Papa.parse<Row>(readFileSync(`data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;

let tables: DataTables;
beforeAll(async () => {
  tables = await realTables('en');
});

/** Counted once more from the files alone, without any of the code that the keys are made by. */
function counted(): Record<AnswerId, number | string[]> {
  const reports = rows('country_reports');
  const of = (relation: string) => [
    ...new Set(reports.filter((row) => row.relation === relation).map((row) => row.iso3 ?? ''))
  ];
  const [listed, traced, scanned] = ['numbers_selected', 'confirmed_victims', 'suspected_infection'].map(
    of
  ) as [string[], string[], string[]];
  const domains = rows('domains');
  const generation = (id: string) =>
    domains.filter((row) => row.generation === id && row.status === 'listed').length;
  const fourth = domains.filter((row) => row.generation === '4').map((row) => row.domain);
  const addresses = rows('addresses');
  const tally = (keys: string[]) => {
    const counts: Record<string, number> = {};
    for (const key of keys.filter(Boolean)) counts[key] = (counts[key] ?? 0) + 1;
    return Object.entries(counts).sort((a, b) => b[1] - a[1]);
  };
  const pairs = [...new Set(addresses.map((row) => `${row.provider_id}\n${row.domain}`))];
  const providers = tally(pairs.map((pair) => pair.split('\n')[0] ?? ''));
  const servers = rows('server_counts');
  const total = (kind: string) =>
    servers.filter((row) => row.kind === kind).reduce((sum, row) => sum + Number(row.servers), 0);
  const claims = rows('claims');
  const cases = rows('cases');
  const whatsapp = reports.filter((row) => row.relation === 'whatsapp_2019');
  return {
    listed: listed.length,
    mexicoListed: Number(
      reports.find((row) => row.relation === 'numbers_selected' && row.iso3 === 'MEX')?.count
    ),
    traced: traced.length,
    gen2: generation('2'),
    gen3: generation('3'),
    gen4: generation('4'),
    gen4Placed: addresses.filter((row) => fourth.includes(row.domain)).length,
    firstProviderDomains: providers[0]?.[1] ?? 0,
    pairs: addresses.length,
    pairsSure: addresses.filter((row) => row.confidence === 'high').length,
    byNetwork: total('network'),
    byCountry: total('country'),
    networksVerified: servers.filter((row) => row.kind === 'network' && row.verified === 'true').length,
    claims: claims.length,
    claimsConfirmed: claims.filter((row) => row.confidence === 'confirmed').length,
    claimsReported: claims.filter((row) => row.confidence === 'reported').length,
    scanned: scanned.length,
    scannedAndListed: scanned.filter((iso3) => listed.includes(iso3)).length,
    whatsapp: of('whatsapp_2019').length,
    whatsappUsers: whatsapp.reduce((sum, row) => sum + Number(row.count || 0), 0),
    cases: cases.length,
    casesConfirmed: cases.filter((row) => row.confidence === 'confirmed').length,
    unverifiedEvents: rows('events').filter((row) => row.verified === 'false').length,
    listedAndTraced: listed.filter((iso3) => traced.includes(iso3)),
    listedOnly: listed.filter((iso3) => !traced.includes(iso3)),
    listedNotScanned: listed.filter((iso3) => !scanned.includes(iso3)),
    firstProvider: [providers[0]?.[0] ?? ''],
    firstCountry: [tally(addresses.map((row) => row.country ?? ''))[0]?.[0] ?? ''],
    reportedClaim: claims.filter((row) => row.confidence === 'reported').map((row) => row.id ?? '')
  };
}

test('every answer equals what is counted from the files', () => {
  const expected = counted();
  for (const id of ANSWER_IDS) {
    const answer = answerOf(id, tables, 'en');
    if (answer?.kind === 'number') expect(answer.value, id).toBe(expected[id]);
    else {
      const ids = expected[id] as string[];
      expect(answer?.names.length, id).toBe(ids.length);
      for (const each of ids) {
        expect(
          answer?.names.some(({ accepted }) => accepted.includes(each)),
          `${id}: ${each}`
        ).toBe(true);
      }
    }
  }
});

const keyText = (of: DataTables) =>
  LESSONS.flatMap(({ id }) => tellKey(id, CLASSROOM_EN, of, 'en').tasks.flatMap(({ answers }) => answers))
    .map(({ label, shown }) => `${label}: ${shown.join(', ')}`)
    .join('\n');

describe('changing a table changes the key', () => {
  test.each([
    ['country_reports', (row: { relation: string }) => row.relation !== 'numbers_selected'],
    ['domains', (row: { generation: string }) => row.generation !== '2'],
    ['addresses', (row: { provider_id: string | null }) => row.provider_id !== 'm247'],
    ['server_counts', (row: { iso3: string | null }) => row.iso3 !== 'DEU'],
    ['claims', (row: { id: string }) => row.id !== 'fifty-countries'],
    ['cases', (row: { confidence: string }) => row.confidence !== 'confirmed'],
    ['events', (row: { verified: boolean }) => row.verified]
  ] as const)('%s', (name, kept) => {
    const fewer = {
      ...tables,
      [name]: (tables[name] as unknown[]).filter(kept as (row: unknown) => boolean)
    };
    expect(keyText(fewer)).not.toBe(keyText(tables));
  });
});

test('what no table gives is no answer', () => {
  expect(answerOf('firstProvider', { ...tables, addresses: [] }, 'en')).toBeNull();
  expect(answerOf('mexicoListed', { ...tables, country_reports: [] }, 'en')).toBeNull();
});

test('a tie has several right answers', () => {
  const addresses = ['m247', 'ovh'].flatMap((provider_id) =>
    tables.addresses.slice(0, 2).map((row) => ({ ...row, provider_id }))
  );
  const answer = answerOf('firstProvider', { ...tables, addresses }, 'en');
  expect(answer?.kind === 'names' && answer.names.map(({ shown }) => shown).sort()).toEqual([
    'M247',
    'OVHcloud'
  ]);
});
