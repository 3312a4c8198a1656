import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { listOf } from '#lib/load/open/list.ts';
import { compare, together } from '#lib/open/compare.ts';
import { gather } from '#lib/open/gather.ts';
import { realTables } from '../helpers/real.ts';
import { contextOf, finding } from './findings.ts';

const real = await realTables();

/** A column of a CSV of ours, read without any code of ours. */
function column(file: string, name: string): string[] {
  const [header = '', ...lines] = readFileSync(`data/${file}`, 'utf8').trim().split('\n');
  const at = header.split(',').indexOf(name);
  return lines.map((line) => line.split(',')[at] ?? '');
}

test('the numbers of a comparison are those of sets computed from the files themselves', () => {
  const domains = column('domains.csv', 'domain');
  const addresses = [...new Set(column('addresses.csv', 'address'))];
  const mine = [...domains.filter((_, index) => index % 3 === 0), 'new.example', 'newer.example'];
  const text = [...mine, ...addresses.slice(0, 50), '192.0.2.77'].join('\n');
  const { tables } = gather(listOf(text, 'mine.txt').findings, contextOf(real));
  const found = compare(tables, real);
  const theirs = new Set(domains);
  expect(found.domains.shared).toEqual([...new Set(mine)].filter((name) => theirs.has(name)).sort());
  expect(found.domains.fresh).toEqual(['new.example', 'newer.example']);
  expect(found.addresses.shared).toEqual(addresses.slice(0, 50).sort());
  expect(found.addresses.fresh).toEqual(['192.0.2.77']);
});

test('networks, providers and countries are compared by what the file says', () => {
  const { tables } = gather(
    [
      finding({ domain: 'a.example', asn: 9009, country: 'DEU' }),
      finding({ domain: 'b.example', asn: 4200000001, provider: 'New host', country: 'ATG' })
    ],
    contextOf(real)
  );
  const { networks, providers, countries } = compare(tables, real);
  expect(networks).toEqual({ shared: ['9009'], fresh: ['4200000001'] });
  expect(providers).toEqual({
    shared: ['m247'],
    fresh: [tables.providers.find((p) => p.name === 'New host')?.id]
  });
  expect(countries).toEqual({ shared: ['DEU'], fresh: ['ATG'] });
});

test('together, a domain of both is drawn once, and says that the visitor has it too', () => {
  const [first] = real.domains;
  const { tables } = gather(
    [finding({ domain: first?.domain ?? '' }), finding({ domain: 'new.example' })],
    contextOf(real)
  );
  const both = together(tables, real);
  expect(both.domains).toHaveLength(real.domains.length + 1);
  expect(both.domains[0]?.also_in).toContain('own');
  expect(real.domains[0]?.also_in).not.toContain('own');
  const { domains } = hostingGraph(new Explorer(both, 'en').catalog);
  expect(domains.filter(({ generation }) => generation === 'own').map(({ name }) => name)).toEqual([
    'new.example'
  ]);
});
