import { DOTTED, PHONE } from '#lib/model/checked-text.ts';
import { localisedName, type DataPackage, type Problem } from '#lib/model/schema.ts';
import { LOCALES, TABLE_NAMES, type Locale, type DataTables, type TableName } from '#lib/model/tables.ts';

type Finding = Pick<Problem, 'column' | 'value' | 'reason' | 'fix'>;
type AnyRow = Record<string, unknown>;

/** Columns in which long numbers are something else. */
const NUMBERED = new Set(['url', 'archive_url', 'id', 'address']);

const FRENCH: readonly { wrong: RegExp; reason: string; fix: string }[] = [
  { wrong: /'/, reason: 'A straight apostrophe in French.', fix: 'Write ’.' },
  { wrong: /"/, reason: 'Straight quotes in French.', fix: 'Write « and », with no-break spaces inside.' },
  {
    wrong: /[^\u00A0\u202F]»|[^\u00A0\u202F][:;?!](?=\s|$)|«[^\u00A0\u202F]/,
    reason: 'A sign of punctuation without its no-break space in French.',
    fix: 'Put a no-break space (U+00A0) before : ; ? ! » and after «.'
  },
  {
    wrong: /\d \d{3}(?!\d)|\d [%€]/,
    reason: 'An ordinary space inside a number in French.',
    fix: 'Use a no-break space (U+00A0).'
  }
];

/**
 * What the schema cannot say: sources that nothing cites, phone numbers, French typography, and the
 * promises to the people and companies named. Rows are those of a folder without other problems.
 */
export function checkContents(
  tables: Readonly<Record<Locale, DataTables>>,
  dataPackage: DataPackage
): Problem[] {
  const problems: Problem[] = [];
  const report = (table: TableName, index: number, finding: Finding) =>
    problems.push({ file: `${table}.csv`, row: index + 2, ...finding });

  for (const locale of LOCALES) {
    for (const name of TABLE_NAMES) {
      const french = locale === 'fr' ? localisedColumns(dataPackage, name) : new Set<string>();
      tables[locale][name].forEach((row, index) => {
        for (const finding of textFindings({ ...row }, french)) report(name, index, finding);
      });
    }
  }
  for (const { table, index, ...finding } of factFindings(tables.en)) report(table, index, finding);
  for (const { table, index, ...finding } of lostRows(tables.en, dataPackage)) report(table, index, finding);
  return unique(problems);
}

function textFindings(row: AnyRow, french: ReadonlySet<string>): Finding[] {
  return Object.entries(row).flatMap(([column, value]) => {
    const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
    return texts.flatMap((text): Finding[] => {
      const phone = NUMBERED.has(column) ? null : PHONE.exec(text);
      const findings: Finding[] = [];
      if (phone) {
        const reason = 'This looks like a phone number; none may be published.';
        findings.push({ column, value: phone[0], reason, fix: 'Remove it.' });
      }
      if (french.has(column)) {
        for (const { wrong, reason, fix } of FRENCH) {
          const found = wrong.exec(text);
          if (!found) continue;
          const value = text.slice(Math.max(0, found.index - 12), found.index + 12);
          findings.push({ column: `${column}_fr`, value, reason, fix });
        }
      }
      return findings;
    });
  });
}

/** The columns of a row that exist in both languages. */
function localisedColumns({ resources }: DataPackage, table: TableName): Set<string> {
  const fields = resources.find(({ name }) => name === table)?.schema.fields ?? [];
  return new Set(fields.flatMap(({ name }) => localisedName(name)?.name ?? []));
}

type FactFinding = Finding & { table: TableName; index: number };

function factFindings(tables: DataTables): FactFinding[] {
  return [
    ...orphans(tables),
    ...plainDomains(tables),
    ...outOfOrder('sources', 'id', tables.sources, ({ id }) => id),
    ...outOfOrder('events', 'date', tables.events, ({ date, id }) => `${date} ${id}`),
    ...outOfOrder('providers', 'id', tables.providers, ({ id }) => id),
    ...tables.cases.flatMap((row, index): FactFinding[] => {
      if (row.role !== 'family' || (row.name === null && row.affiliation === null)) return [];
      const column = row.name === null ? 'affiliation' : 'name';
      const reason = 'A relative may be shown by role only.';
      return [{ table: 'cases', index, column, value: row[column], reason, fix: 'Empty the cell.' }];
    }),
    ...tables.addresses.flatMap((row, index): FactFinding[] => {
      const provider = tables.providers.find(({ id }) => id === row.provider_id);
      if (provider?.kind !== 'not_a_host') return [];
      const reason = 'This company is no host, and must not be named as one.';
      const fix = 'Rebuild the table, or correct networks.csv.';
      return [{ table: 'addresses', index, column: 'provider_id', value: row.provider_id, reason, fix }];
    }),
    ...tables.domains.flatMap((row, index): FactFinding[] => {
      if ((row.status === 'superseded') === (row.superseded_by !== null)) return [];
      const reason = 'A parent domain belongs to superseded domains, and only to them.';
      const fix = 'Correct the status or the parent.';
      return [{ table: 'domains', index, column: 'superseded_by', value: row.superseded_by, reason, fix }];
    }),
    ...tables.server_counts.flatMap((row, index): FactFinding[] => {
      const right = row.kind === 'country' ? row.iso3 !== null && row.asn === null : row.iso3 === null;
      if (right) return [];
      const reason = 'A count is of a network or of a country, never of both.';
      const fix = 'Empty one of the two.';
      return [{ table: 'server_counts', index, column: 'iso3', value: row.iso3, reason, fix }];
    }),
    ...tables.events.flatMap((row, index): FactFinding[] => {
      if (row.end_date === null || row.end_date >= row.date) return [];
      const reason = `It ends before it begins (${row.date}).`;
      const fix = 'Correct one of the dates.';
      return [{ table: 'events', index, column: 'end_date', value: row.end_date, reason, fix }];
    }),
    ...tables.country_reports.flatMap((row, index): FactFinding[] => {
      const { period_start: start, period_end: end } = row;
      // A year ends after all its months, hence the last letter of the alphabet.
      if (start === null || end === null || `${end}~` >= start) return [];
      const reason = `It ends before it begins (${start}).`;
      const fix = 'Correct one of the dates.';
      return [{ table: 'country_reports', index, column: 'period_end', value: end, reason, fix }];
    })
  ];
}

function orphans(tables: DataTables): FactFinding[] {
  const cited = new Set<string>();
  for (const name of TABLE_NAMES) {
    for (const row of tables[name]) {
      if ('source_ids' in row) for (const id of row.source_ids) cited.add(id);
    }
  }
  return tables.sources.flatMap(({ id }, index): FactFinding[] => {
    if (cited.has(id)) return [];
    const reason = 'No row of any table cites this source.';
    return [{ table: 'sources', index, column: 'id', value: id, reason, fix: 'Remove the row.' }];
  });
}

/** The order of the file is that of lists on pages, and keeps two changes apart. */
function outOfOrder<Row>(
  table: TableName,
  column: keyof Row & string,
  rows: readonly Row[],
  keyOf: (row: Row) => string
): FactFinding[] {
  const keys = rows.map(keyOf);
  return rows.flatMap((row, index): FactFinding[] => {
    const before = keys[index - 1];
    const key = keys[index] ?? '';
    if (before === undefined || before <= key) return [];
    const next = keys.findIndex((each) => each > key);
    const reason = `This row comes after “${before}”: the rows of this table are in the order of their keys.`;
    const fix = `Move it up, to row ${next + 2}, before “${keys[next]}”.`;
    return [{ table, index, column, value: String(row[column]), reason, fix }];
  });
}

/** Corrections of rows that are not there, though nothing says that they were withdrawn. */
function lostRows(tables: DataTables, { resources }: DataPackage): FactFinding[] {
  return tables.corrections.flatMap((row, index) => {
    if (row.kind === 'withdrawn' || row.kind === 'redacted') return [];
    const key = resources.find(({ name }) => name === row.table)?.schema.primaryKey ?? 'id';
    const keys = new Set(tables[row.table].map((each) => String(Reflect.get(each, key))));
    return row.row_ids
      .filter((id) => !keys.has(id))
      .map((value): FactFinding => {
        const reason = `The table ${row.table} has no such row.`;
        const fix = 'Write the key of a row, or say that it was withdrawn.';
        return { table: 'corrections', index, column: 'row_ids', value, reason, fix };
      });
  });
}

/** Malicious domains in sentences: shown as they stand, a program would make links of them. */
function plainDomains(tables: DataTables): FactFinding[] {
  const domains = new Set(tables.domains.map((row) => row.domain));
  return (['events', 'country_reports', 'providers', 'claims', 'corrections'] as const).flatMap((table) =>
    tables[table].flatMap((row, index) =>
      Object.entries(row).flatMap(([column, text]): FactFinding[] => {
        const words = typeof text === 'string' ? (text.toLowerCase().match(DOTTED) ?? []) : [];
        const value = words.find((word) => domains.has(word));
        if (!value) return [];
        const reason = 'A malicious domain that a program could make a link of.';
        return [{ table, index, column, value, reason, fix: `Write ${value.replaceAll('.', '[.]')}.` }];
      })
    )
  );
}

/** Columns without a language are read twice. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
