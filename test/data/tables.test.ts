import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { bracket, confidenceOf } from '../../data/refresh/addresses.ts';
import { checkFolder } from '../../data/refresh/check.ts';
import { readDataFolder } from '../../data/refresh/read.ts';
import { dataDir } from '../load/fixture.ts';

const readme = readFileSync('data/README.md', 'utf8');
const { tables, problems } = await readDataFolder(dataDir, 'en');
const { addresses, cases, country_reports, domains, events, networks, providers, server_counts, sources } =
  tables;

/** How often each value occurs. */
function tally<T>(rows: readonly T[], of: (row: T) => string | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[of(row) ?? 'null'] = (counts[of(row) ?? 'null'] ?? 0) + 1;
  return counts;
}

test('the data folder has no problem', async () => {
  expect(problems).toEqual([]);
  expect(await checkFolder(dataDir)).toEqual([]);
});

describe('the domains', () => {
  test('are those of the list, and the eight that left it', () => {
    expect(tally(domains, ({ status }) => status)).toEqual({ listed: 1438, superseded: 6, withdrawn: 2 });
    expect(domains.filter(({ status }) => status === 'withdrawn').map(({ domain }) => domain)).toEqual([
      'access.dynamic-dns.net',
      'dynamic-dns.net'
    ]);
  });

  test('have the earliest generation that lists them', () => {
    expect(tally(domains, ({ generation }) => generation)).toEqual({
      '2': 95,
      '3': 598,
      '4': 688,
      '4-validation': 26,
      other: 39
    });
    expect(domains.filter(({ also_in }) => also_in.length > 0).map(({ domain }) => domain)).toEqual([
      'banca-movil.com',
      'ecommerce-ads.org',
      'pine-sales.com'
    ]);
    expect(domains.find(({ domain }) => domain === 'free247downloads.com')).toMatchObject({
      generation: '4',
      first_published_in: '2019-10-10_nso_morocco'
    });
  });

  test('are in order and in small letters', () => {
    const names = domains.map(({ domain }) => domain);
    expect(names).toEqual([...names].sort());
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });
});

describe('the addresses of 2018', () => {
  test('are 604 pairs of 595 domains and 596 addresses', () => {
    expect(addresses).toHaveLength(604);
    expect(new Set(addresses.map(({ domain }) => domain)).size).toBe(595);
    expect(new Set(addresses.map(({ address }) => address)).size).toBe(596);
  });

  test('say how their holders of 2016 and 2025 compare', () => {
    expect(tally(addresses, ({ reason }) => reason)).toEqual({
      agree: 292,
      changed: 169,
      only_2025: 121,
      only_2016: 12,
      none: 10
    });
  });

  test('name the holder of 2016 before that of 2025, never the one of today alone', () => {
    const named = tally(addresses, ({ provider_id }) => provider_id);
    expect(named).toMatchObject({ m247: 84, '23vnet': 73, redstation: 72, cloudscale: 59, swiftway: 27 });
    for (const later of ['iomart', 'hivelocity', 'as400039']) expect(named).not.toHaveProperty(later);
    expect(named.null).toBe(10);
  });

  test('follow the rule row by row, and name the provider of their network', () => {
    const byNetwork = new Map(networks.map(({ asn, provider_id }) => [asn, provider_id]));
    for (const row of addresses) {
      const differs = row.country !== null && row.country_2026 !== null && row.country !== row.country_2026;
      expect(row).toMatchObject({
        ...bracket(row),
        country_differs: differs,
        confidence: confidenceOf(row.reason, differs),
        provider_id: row.asn === null ? null : byNetwork.get(row.asn)
      });
    }
  });

  test('stood mostly in the Netherlands, the United Kingdom and Hungary in mid-2018', () => {
    expect(tally(addresses, ({ country }) => country)).toMatchObject({ NLD: 136, GBR: 111, HUN: 75 });
  });
});

describe('the bracket rule', () => {
  test.each([
    [1, 1, 1, 'agree'],
    [1, 2, 1, 'changed'],
    [null, 2, 2, 'only_2025'],
    [1, null, 1, 'only_2016'],
    [null, null, null, 'none']
  ] as const)('2016: %s, 2025: %s → %s, %s', (asn_2016, asn_2025, asn, reason) => {
    expect(bracket({ asn_2016, asn_2025 })).toEqual({ asn, reason });
  });

  test('is less sure by one step where the country differs, and never less than unknown', () => {
    const reasons = ['agree', 'changed', 'only_2025', 'only_2016', 'none'] as const;
    expect(reasons.map((reason) => confidenceOf(reason, false))).toEqual([
      'high',
      'medium',
      'low',
      'low',
      'unknown'
    ]);
    expect(reasons.map((reason) => confidenceOf(reason, true))).toEqual([
      'medium',
      'low',
      'unknown',
      'unknown',
      'unknown'
    ]);
  });
});

describe('the curated tables', () => {
  /** The numbers of a line of data/README.md: `| `events` | 121 | by hand |`. */
  const told = (table: string, columns: number) => {
    const line = new RegExp(`^\\| \`${table}\`${' \\| ([\\d,]+)'.repeat(columns)} \\|`, 'm').exec(readme);
    return line?.slice(1).map((number) => Number(number.replace(',', '')));
  };

  test.each(TABLE_NAMES)('%s has as many rows as its page says, so none is lost unseen', (table) => {
    expect(told(table, 1), `correct the number of rows of ${table} in data/README.md`).toEqual([
      tables[table].length
    ]);
  });

  test('have the reports of each relation', () => {
    expect(tally(country_reports, ({ relation }) => relation)).toEqual({
      numbers_selected: 18,
      suspected_infection: 46,
      confirmed_victims: 47,
      suspected_operator: 39,
      whatsapp_2019: 21,
      official_targets: 17
    });
  });

  test('count the servers of 2021 by network and by country apart', () => {
    const sum = (kind: string) =>
      server_counts.filter((row) => row.kind === kind).reduce((total, { servers }) => total + servers, 0);
    expect(sum('country')).toBe(425);
    expect(sum('network')).toBe(420);
    expect(server_counts.filter(({ kind, provider_id }) => kind === 'network' && !provider_id)).toEqual([]);
  });

  test('mark what is unverified', () => {
    expect(events.filter(({ verified }) => !verified)).toHaveLength(8);
    expect(country_reports.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual([
      'BDI-official-targets-2021-11'
    ]);
  });

  test('have the original first where they say so, at an address that was seen', () => {
    const seen = new Set(sources.flatMap(({ id, confirmed }) => (confirmed ? [id] : [])));
    for (const rows of [events, country_reports]) {
      const wrong = rows.filter((row) => row.original && !seen.has(row.source_ids[0] ?? ''));
      expect(wrong.map(({ id }) => id)).toEqual([]);
    }
    for (const [name, rows] of Object.entries({ events, country_reports }))
      expect(
        told(name, 2),
        `correct the numbers of ${name} under “What counts as an original” in data/README.md`
      ).toEqual([rows.filter(({ original }) => original).length, rows.length]);
  });

  test('keep the AS numbers of providers in the networks', () => {
    const aliases = providers.flatMap((provider) => provider.aliases);
    expect(aliases.filter((alias) => /^AS\d+$/.test(alias))).toEqual([]);
  });

  test('call a provider known from routing alone what it is, and no other', () => {
    const listed = ['amnesty-investigations', 'ip-location-db'];
    for (const { id, role, routing_only, source_ids } of providers) {
      expect(
        source_ids.every((source) => listed.includes(source)),
        id
      ).toBe(routing_only);
      if (routing_only && id !== 'as400039') {
        expect(role, id).toMatch(/^Network that announced addresses of Amnesty’s 2018 domain list\./);
      }
    }
  });
});

describe('the people', () => {
  test('are 129 cases, 22 of them with a named laboratory', () => {
    expect(cases).toHaveLength(129);
    expect(tally(cases, ({ confidence }) => confidence)).toEqual({ reported: 107, confirmed: 22 });
  });

  test('who are relatives or minors have no name and nothing that leads to one', () => {
    const relatives = cases.filter(({ role }) => role === 'family');
    expect(relatives.map(({ id, name, affiliation }) => [id, name, affiliation])).toEqual([
      ['relative-1', null, null],
      ['relative-2', null, null],
      ['relative-3', null, null]
    ]);
  });

  test('are never described by a tie of kinship', () => {
    expect(
      cases.filter(({ affiliation }) => /\b(wife|son|daughter|mother|father) of\b/i.test(affiliation ?? ''))
    ).toEqual([]);
    expect(cases.find(({ id }) => id === 'griselda-triana')).toMatchObject({
      affiliation: null,
      role: 'journalist'
    });
  });

  test('have their first reports before the list that collected them', () => {
    for (const { id, source_ids } of cases) {
      expect(source_ids.length, id).toBeGreaterThan(1);
      expect(source_ids.at(-1), id).toBe('granitt-victims');
    }
  });
});

describe('the sources', () => {
  test('are one an address, and their dates stand in it', () => {
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
    expect(sources.find(({ id }) => id === 'theguardian-2021-07-18-revealed-leak-uncovers')).toMatchObject({
      publisher: 'The Guardian',
      kind: 'press',
      language: 'en',
      published: '2021-07-18',
      confirmed: true,
      archive_url:
        'https://web.archive.org/web/20210718/https://www.theguardian.com/world/2021/jul/18/revealed-leak-uncovers-global-abuse-of-cyber-surveillance-weapon-nso-group-pegasus'
    });
  });

  test('that are data sets name their licence where they have one', () => {
    const licences = sources.flatMap(({ id, licence }) => (licence ? [`${id}: ${licence}`] : []));
    expect(licences).toContain('granitt-victims: CC BY-NC-SA 4.0');
    expect(licences).toContain('citizenlab-indicators: CC BY-NC-SA 4.0');
    expect(licences).toContain('amnesty-investigations: CC BY');
  });
});
