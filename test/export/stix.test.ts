import { describe, expect, test } from 'vitest';
import { stixBundle } from '#lib/export/stix.ts';
import { observableId } from '#lib/export/stix-id.ts';
import { endOf, startOf } from '#lib/export/stix-time.ts';
import { readStix } from '#lib/load/open/stix.ts';
import { realTables } from '../helpers/real.ts';
import { provider, tinyTables } from '../helpers/tables.ts';

const tables = await realTables();
const bundle = stixBundle(tables, '2026-11-30');
const sorted = (rows: readonly unknown[]) => [...new Set(rows.map((row) => JSON.stringify(row)))].sort();

describe('the bundle that is written', () => {
  const reading = readStix(JSON.parse(JSON.stringify(bundle)), 'a.json');

  test('reads back to the same domains, addresses and links', () => {
    expect(reading.account.setAside).toBe(0);
    expect(reading.troubles.filter(({ cost }) => cost !== 'note')).toEqual([]);
    const { findings } = reading;
    expect(sorted(findings.flatMap(({ domain }) => domain ?? []))).toEqual(
      sorted(tables.domains.map(({ domain }) => domain))
    );
    expect(
      sorted(findings.flatMap(({ domain, address }) => (address === null ? [] : [[domain, address]])))
    ).toEqual(sorted(tables.addresses.map(({ domain, address }) => [domain, address])));
  });

  test('reads back to the same networks, providers, countries and days of each address', () => {
    const providers = new Map(tables.providers.map((row) => [row.id, row]));
    const nameOf = (id: string | null) => (id === null ? null : (providers.get(id)?.name ?? null));
    const links = reading.findings.filter(({ address, domain }) => address !== null && domain !== null);
    expect(sorted(links.map((row) => [row.domain, row.address, row.asn, row.provider]))).toEqual(
      sorted(tables.addresses.map((row) => [row.domain, row.address, row.asn, nameOf(row.provider_id)]))
    );
    expect(new Set(links.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['2016-08-01 2018-08-31']));
    const placed = tables.addresses.filter(({ country }) => country !== null);
    expect(links.filter(({ country }) => country !== null).length).toBeLessThanOrEqual(placed.length);
  });

  test('is the same for the same tables and time', async () => {
    expect(stixBundle(await realTables(), '2026-11-30')).toEqual(bundle);
    expect(stixBundle(tables, '2026-12-01').id).not.toBe(bundle.id);
  });

  test('has each object once, and refers to nothing that is not there', () => {
    const ids = new Set(bundle.objects.map(({ id }) => id));
    expect(ids.size).toBe(bundle.objects.length);
    for (const { type, id, source_ref, target_ref, object_refs } of bundle.objects) {
      expect(id).toMatch(
        new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
      );
      const refs = [source_ref, target_ref, ...(Array.isArray(object_refs) ? object_refs : [])];
      for (const ref of refs) if (ref !== undefined) expect(ids.has(String(ref))).toBe(true);
    }
  });

  test('has what the specification requires of each type', () => {
    const required: Record<string, string[]> = {
      'domain-name': ['value'],
      'ipv4-addr': ['value'],
      'autonomous-system': ['number'],
      infrastructure: ['name', 'created', 'modified'],
      location: ['country', 'created', 'modified'],
      'observed-data': [
        'first_observed',
        'last_observed',
        'number_observed',
        'object_refs',
        'created',
        'modified'
      ],
      relationship: ['relationship_type', 'source_ref', 'target_ref', 'created', 'modified'],
      report: ['name', 'published', 'object_refs', 'created', 'modified']
    };
    for (const object of bundle.objects) {
      const missing = ['spec_version', ...(required[object.type] ?? ['unknown type'])].filter(
        (key) => !(key in object)
      );
      expect(missing).toEqual([]);
    }
  });
});

test('a company that is no host is never named as one', () => {
  const tiny = tinyTables();
  tiny.providers = [
    provider({ id: 'host-a', name: 'No Host', kind: 'not_a_host' }),
    provider({ id: 'host-b' })
  ];
  expect(JSON.stringify(stixBundle(tiny, '2026-11-30'))).not.toContain('No Host');
});

test('observables have the ids that every program gives them', () => {
  // The namespace of the specification, and the value as canonical JSON: uuid5(ns, '{"value":"198.51.100.3"}').
  expect(observableId('ipv4-addr', 'value', '198.51.100.3')).toBe(
    'ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4'
  );
});

test.each([
  ['2016', '2016-01-01T00:00:00.000Z', '2016-12-31T23:59:59.999Z'],
  ['2016-02', '2016-02-01T00:00:00.000Z', '2016-02-29T23:59:59.999Z'],
  ['2018-08-05', '2018-08-05T00:00:00.000Z', '2018-08-05T23:59:59.999Z']
])('%s lasts from %s to %s', (date, from, to) => expect([startOf(date), endOf(date)]).toEqual([from, to]));
