import type { Tables } from '#lib/model/tables.ts';

/** Small files to try the page with, one a format, made from the public tables. */
export const EXAMPLES = [
  'example-table.csv',
  'example-list.txt',
  'example-stix.json',
  'example-misp.json'
] as const;
export type Example = (typeof EXAMPLES)[number];

export const isExample = (name: string): name is Example => (EXAMPLES as readonly string[]).includes(name);

const ROWS = 12;

/** Ids by number, so that the same tables give the same files. */
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The first rows of the list of 2018 whose host is known, each with the day on which its domain was published. */
function rowsOf({ addresses, domains, networks, providers }: Tables) {
  const published = new Map(domains.map((row) => [row.domain, row.first_published]));
  const names = new Map(providers.map((row) => [row.id, row.name]));
  const known = new Set(networks.map(({ asn }) => asn));
  return addresses
    .filter((row) => row.confidence === 'high' && row.asn !== null && known.has(row.asn))
    .slice(0, ROWS)
    .map((row) => {
      const provider = names.get(row.provider_id ?? '') ?? '';
      return { ...row, provider, date: published.get(row.domain) ?? '' };
    });
}

const quoted = (cell: string | number | null) =>
  /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell ?? '');

const WRITE: Record<Example, (rows: ReturnType<typeof rowsOf>) => string> = {
  'example-table.csv': (rows) =>
    [
      'domain,ip,asn,provider,country,first seen,note',
      ...rows.map((row) =>
        [row.domain, row.address, row.asn, row.provider, row.country, row.date, 'From the public tables']
          .map(quoted)
          .join(',')
      ),
      'news-update.example,192.0.2.10,64496,Example hosting,Hungary,2021-07,Made up'
    ].join('\n') + '\n',
  'example-list.txt': (rows) =>
    [
      '# One domain, address or link a line, defanged or not',
      ...rows.map(({ domain }, index) => (index % 2 ? domain : domain.replaceAll('.', '[.]'))),
      'hxxps://news-update[.]example/path # made up',
      '192.0.2.10'
    ].join('\n') + '\n',
  'example-stix.json': (rows) =>
    JSON.stringify(
      {
        type: 'bundle',
        id: `bundle--${uuid(0)}`,
        objects: rows.map(({ domain, date }, index) => ({
          type: 'indicator',
          spec_version: '2.1',
          id: `indicator--${uuid(index + 1)}`,
          created: `${date}T00:00:00.000Z`,
          modified: `${date}T00:00:00.000Z`,
          pattern: `[domain-name:value = '${domain}']`,
          pattern_type: 'stix',
          valid_from: `${date}T00:00:00.000Z`
        }))
      },
      null,
      2
    ) + '\n',
  'example-misp.json': (rows) =>
    JSON.stringify(
      {
        Event: {
          uuid: uuid(0),
          info: 'Example',
          date: rows[0]?.date ?? '',
          Attribute: rows.map(({ domain, date }, index) => ({
            uuid: uuid(index + 1),
            type: 'domain',
            category: 'Network activity',
            value: domain,
            first_seen: date
          }))
        }
      },
      null,
      2
    ) + '\n'
};

/** The text of an example. */
export const exampleText = (name: Example, tables: Tables): string => WRITE[name](rowsOf(tables));
