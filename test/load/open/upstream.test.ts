import { describe, expect, test } from 'vitest';
import { decode } from '#lib/load/open/bytes.ts';
import { listOf } from '#lib/load/open/list.ts';
import { recognise } from '#lib/load/open/recognise.ts';
import type { Reading } from '#lib/load/open/types.ts';
import { expectAccounted, readTable } from './reading.ts';
import { hasUpstream, upstream } from './upstream.ts';

const set = (values: Iterable<string | null>) =>
  new Set([...values].filter((value) => value !== null).sort());
const text = (path: string) => decode(upstream(path)).text;
const formatOf = (path: string) =>
  recognise(upstream(path).subarray(0, 1 << 16), text(path).slice(0, 1 << 16));
/** The lines of a file by nothing but a regular expression: what its makers put in quotes has no quote inside. */
const cellsOf = (path: string, pattern: RegExp) =>
  [...text(path).matchAll(pattern)].map((found) => found.slice(1).map((cell) => cell ?? ''));
const hostOfUrl = (url: string) => /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.toLowerCase() ?? null;
const isAddress = (value: string) => /^\d+\.\d+\.\d+\.\d+$/.test(value);

function expectClean(reading: Reading): void {
  expect(reading.troubles).toEqual([]);
  expect(reading.account.setAside).toBe(0);
  expectAccounted(reading);
}

describe.runIf(hasUpstream)('Citizen Lab’s tables, as they are', () => {
  test.each([
    '201608_NSO_Group',
    '201706_RecklessExploit',
    '201706_RecklessRedux',
    '201810_TheKingdomCameToCanada'
  ])('%s gives every domain, address and day, and no false trouble', async (folder) => {
    const path = `citizenlab/${folder}/iocs.csv`;
    expect(formatOf(path)).toEqual({ format: 'csv' });
    const reading = await readTable(text(path));
    expectClean(reading);

    const rows = cellsOf(path, /^[^,\n]+,\d+,[^,\n]+,([^,\n]+),"([^"\n]*)","[^"\n]*",\d,(\d{8})$/gm);
    expect(rows.length).toBe(text(path).trim().split('\n').length - 1);
    expect(reading.account).toMatchObject({ rows: rows.length, read: rows.length });
    const hosts = rows.map(([type = '', value = '']) =>
      type === 'url' ? hostOfUrl(value) : value.toLowerCase()
    );
    expect(set(reading.findings.map(({ domain, address }) => domain ?? address))).toEqual(set(hosts));
    expect(set(reading.findings.map(({ address }) => address))).toEqual(
      set(hosts.filter((host) => host !== null && isAddress(host)))
    );
    const days = rows.map(([, , day = '']) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);
    expect(reading.findings.map(({ from }) => from)).toEqual(days);
    expect(reading.findings.map(({ to }) => to)).toEqual(days);
  });
});

describe.runIf(hasUpstream)('Amnesty’s lists, as they are', () => {
  test.each([
    '2019-10-10_nso_morocco/domains.txt',
    '2021-07-18_nso/domains.txt',
    '2021-07-18_nso/v2_domains.txt',
    '2021-07-18_nso/v3_domains.txt',
    '2021-07-18_nso/v4_domains.txt',
    '2021-07-18_nso/v4_validation_domains.txt'
  ])('%s gives every domain, and no false trouble', (name) => {
    const path = `amnesty/${name}`;
    expect(formatOf(path)).toEqual({ format: 'list' });
    const reading = listOf(text(path), name);
    expectClean(reading);
    const lines = text(path)
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((line) => line !== '');
    expect(reading.findings.map(({ domain }) => domain)).toEqual(lines);
  });

  test('the table of 2018 gives every pair of a domain and its address', async () => {
    const path = 'amnesty/2018-08-01_nso/indicators.csv';
    expect(formatOf(path)).toEqual({ format: 'csv' });
    const reading = await readTable(text(path));
    expectClean(reading);
    const pairs = cellsOf(path, /^"([^"\n]*)","([^"\n]*)"$/gm).slice(0);
    expect(pairs).toHaveLength(604);
    expect(reading.findings.map(({ domain, address }) => [domain, address])).toEqual(pairs);
  });

  test.each(['emails.txt', 'files.txt'])(
    '%s has indicators of no host, and that is no fault of it',
    (name) => {
      const { findings, account, troubles } = listOf(text(`amnesty/2021-07-18_nso/${name}`), name);
      expect(findings).toEqual([]);
      expect(account.silent).toBe(account.rows);
      expect(troubles).toMatchObject([{ kind: 'nothing_found', cost: 'note' }]);
    }
  );

  test('names of processes make no domain: com.apple.… is none', () => {
    expect(listOf(text('amnesty/2021-07-18_nso/processes.txt'), 'processes.txt').findings).toEqual([]);
  });
});
