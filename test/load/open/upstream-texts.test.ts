import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv, sniff } from '#lib/load/open/csv.ts';
import { listOf } from '#lib/load/open/list.ts';
import { recognise } from '#lib/load/open/recognise.ts';
import type { Finding } from '#lib/load/open/types.ts';
import { hasUpstream, upstream } from './upstream.ts';

const bytes = (text: string) => new TextEncoder().encode(text.slice(0, 1 << 16));
const sorted = (values: Iterable<string | null>) =>
  [...new Set(values)].filter((value) => value !== null).sort();
const hostsOf = (findings: readonly Finding[]) => ({
  domains: sorted(findings.map(({ domain }) => domain)),
  addresses: sorted(findings.map(({ address }) => address))
});

async function open(text: string) {
  const { delimiter, header, mapping } = sniff(text);
  return readCsv(text, { file: 'test.csv', delimiter, header, mapping });
}

const CITIZEN_LAB = [
  '201608_NSO_Group',
  '201706_RecklessExploit',
  '201706_RecklessRedux',
  '201810_TheKingdomCameToCanada'
];

describe.runIf(hasUpstream)('files that others published, opened as they are', () => {
  test.each(CITIZEN_LAB)(
    'Citizen Lab’s %s gives all its hosts and days, and no false problem',
    async (folder) => {
      const text = new TextDecoder().decode(upstream(`citizenlab/${folder}/iocs.csv`));
      const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
      const of = (types: readonly string[]) => rows.filter(({ type = '' }) => types.includes(type));
      const urls = of(['url']).map(
        ({ value = '' }) => new URL(/^https?:/.test(value) ? value : `http://${value}`).hostname
      );
      const isAddress = (host: string) => /^[\d.]+$/.test(host);

      expect(recognise(bytes(text), text)).toEqual({ format: 'csv' });
      const { findings, troubles, account } = await open(text);
      expect(hostsOf(findings)).toEqual({
        domains: sorted([
          ...of(['domain', 'hostname']).map(({ value = '' }) => value.toLowerCase()),
          ...urls.filter((host) => !isAddress(host))
        ]),
        addresses: sorted([
          ...of(['ip-dst', 'ip-src']).map(({ value = '' }) => value),
          ...urls.filter(isAddress)
        ])
      });
      const days = of(['domain', 'hostname', 'ip-dst', 'ip-src', 'url']).map(({ date = '' }) => date);
      expect(sorted(findings.map(({ from }) => from))).toEqual(
        sorted(days.map((day) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`))
      );
      expect(troubles.filter(({ cost }) => cost !== 'note')).toEqual([]);
      expect(account.rows).toBe(rows.length);
      expect(account.setAside).toBe(0);
    }
  );

  test('Amnesty’s list of 2018 gives each domain with its address', async () => {
    const text = new TextDecoder().decode(upstream('amnesty/2018-08-01_nso/indicators.csv'));
    const pairs = text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '').trim()))
      .filter((cells) => /\d+\.\d+\.\d+\.\d+/.test(cells.join()));
    const { findings, troubles, account } = await open(text);
    const found = findings.map(({ domain, address }) => `${domain} ${address}`).sort();
    const asked = pairs.map((cells) => {
      const address = cells.find((cell) => /^\d+\.\d+\.\d+\.\d+$/.test(cell));
      return `${cells.find((cell) => cell.includes('.') && cell !== address)?.toLowerCase()} ${address}`;
    });
    expect(found).toEqual(asked.sort());
    expect(found).toHaveLength(604);
    expect(troubles).toEqual([]);
    expect(account.setAside).toBe(0);
  });

  test.each([
    'domains.txt',
    'v2_domains.txt',
    'v3_domains.txt',
    'v4_domains.txt',
    'v4_validation_domains.txt'
  ])('Amnesty’s %s gives every domain of it', (name) => {
    const text = new TextDecoder().decode(upstream(`amnesty/2021-07-18_nso/${name}`));
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    expect(recognise(bytes(text), text)).toEqual({ format: 'list' });
    const { findings, troubles, account } = listOf(text, name);
    expect(sorted(findings.map(({ domain }) => domain))).toEqual(
      sorted(lines.map((line) => line.trim().toLowerCase()))
    );
    expect(troubles).toEqual([]);
    expect(account.read).toBe(lines.length);
  });
});
