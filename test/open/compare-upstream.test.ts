import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '#lib/open/compare.ts';
import { gather } from '#lib/open/gather.ts';
import { readSource, type Told } from '#lib/open/read-source.ts';
import type { Finding } from '#lib/load/open/types.ts';
import { realTables } from '../helpers/real.ts';
import { hasUpstream, upstream } from '../load/open/upstream.ts';
import { contextOf } from './findings.ts';

const real = await realTables();

/** Opens a file as the page does, whatever it is. */
async function openedAsIs(path: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const kinds: Told['kind'][] = [];
  const source = new Blob([upstream(path) as Uint8Array<ArrayBuffer>]);
  await readSource({ source, name: path, choice: null, schema: null }, (told) => {
    kinds.push(told.kind);
    if (told.kind === 'findings') findings.push(...told.findings);
    if (told.kind === 'troubles') expect(told.troubles.filter(({ cost }) => cost !== 'note')).toEqual([]);
  });
  expect(kinds.at(-1)).toBe('end');
  return findings;
}

/** Our own lists by nothing but their lines: no name or address in them has a comma or a quote. */
function column(file: string, name: string): Set<string> {
  const [header = '', ...lines] = readFileSync(`data/${file}`, 'utf8').trim().split('\n');
  const at = header.split(',').indexOf(name);
  return new Set(lines.map((line) => line.split(',')[at] ?? ''));
}
const ours = { domains: column('domains.csv', 'domain'), addresses: column('addresses.csv', 'address') };
const isAddress = (host: string) => /^\d+\.\d+\.\d+\.\d+$/.test(host);
const hostOf = (value: string) => (/^(?:https?:\/\/)?([^/:?#]+)/.exec(value)?.[1] ?? value).toLowerCase();
const text = (path: string) => new TextDecoder().decode(upstream(path));

/** Hosts of published files, read by regular expressions alone. */
const PUBLISHED: readonly (readonly [path: string, hosts: () => string[]])[] = [
  [
    'amnesty/2021-07-18_nso/pegasus.stix2',
    () =>
      [...text('amnesty/2021-07-18_nso/pegasus.stix2').matchAll(/domain-name:value\s*=\s*'([^']+)'/g)].map(
        ([, host = '']) => host
      )
  ],
  [
    'amnesty/2021-07-18_nso/domains.txt',
    () =>
      text('amnesty/2021-07-18_nso/domains.txt')
        .split('\n')
        .filter((line) => line.trim() !== '')
  ],
  [
    'amnesty/2018-08-01_nso/indicators.csv',
    () =>
      [...text('amnesty/2018-08-01_nso/indicators.csv').matchAll(/^"([^"\n]*)","([^"\n]*)"$/gm)].flatMap(
        ([, domain = '', address = '']) => [domain, address]
      )
  ],
  ...[
    '201608_NSO_Group',
    '201706_RecklessExploit',
    '201706_RecklessRedux',
    '201810_TheKingdomCameToCanada'
  ].map(
    (folder) =>
      [
        `citizenlab/${folder}/iocs.csv`,
        () =>
          [
            ...text(`citizenlab/${folder}/iocs.csv`).matchAll(/^[^,\n]+,\d+,[^,\n]+,([^,\n]+),"([^"\n]*)"/gm)
          ].map(([, , value = '']) => hostOf(value))
      ] as const
  ),
  ...['201706_RecklessRedux', '201810_TheKingdomCameToCanada'].map(
    (folder) =>
      [
        `citizenlab/${folder}/misp.json`,
        () =>
          [...text(`citizenlab/${folder}/misp.json`).matchAll(/^ {16}"value": "([^"]*)"/gm)].map(
            ([, value = '']) => hostOf(value.replaceAll('\\/', '/'))
          )
      ] as const
  )
];

describe.runIf(hasUpstream)('published files as they are, beside the public set', () => {
  test.each(PUBLISHED)('%s: shared and new are the sets of its own lines', async (path, hosts) => {
    const { tables } = gather(await openedAsIs(path), contextOf(real));
    const found = compare(tables, real);
    const mine = [...new Set(hosts().map((host) => host.toLowerCase().trim()))].sort();
    const [addresses, domains] = [mine.filter(isAddress), mine.filter((host) => !isAddress(host))];
    expect(mine.length).toBeGreaterThan(0);
    expect(found.domains.shared).toEqual(domains.filter((name) => ours.domains.has(name)));
    expect(found.domains.fresh).toEqual(domains.filter((name) => !ours.domains.has(name)));
    expect(found.addresses.shared).toEqual(addresses.filter((each) => ours.addresses.has(each)));
    expect(found.addresses.fresh).toEqual(addresses.filter((each) => !ours.addresses.has(each)));
  });
});
