import type { Address } from '#lib/model/address.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { ServerCount } from '#lib/model/server-count.ts';
import type { Rows } from './bits.ts';
import type { Catalog } from './catalog.ts';
import { columnsOf } from './columns.ts';
import { lastOf } from './last.ts';
import type { Matches } from './match.ts';
import type { Record, Sheet } from './record-sheets.ts';
import { eventDate } from './time.ts';

function domainRecord(domain: Domain, address: Address | null): Record {
  return {
    key: address?.id ?? domain.domain,
    selection: { kind: 'domain', id: domain.domain },
    cells: [
      domain.domain,
      domain.generation,
      domain.first_published,
      address?.address ?? null,
      address?.provider_id ?? null,
      address?.country ?? null,
      address?.confidence ?? null
    ],
    sources: address?.source_ids ?? domain.source_ids
  };
}

function countRecord(row: ServerCount, catalog: Catalog): Record {
  const provider = row.provider_id;
  return {
    key: row.id,
    selection: provider
      ? { kind: 'provider', id: provider }
      : row.iso3
        ? { kind: 'country', id: row.iso3 }
        : null,
    cells: [
      provider ? (catalog.provider.get(provider)?.name ?? provider) : catalog.nameOf(row.iso3 ?? ''),
      row.kind,
      row.servers,
      row.verified
    ],
    sources: row.source_ids
  };
}

/** Every line that a sheet can have, by number, and those that the choices leave, in the order of the table. */
export interface Lines {
  count: number;
  record(line: number): Record;
  chosen(matches: Matches): Uint32Array;
}

/** A sheet with one line for each row of a table. */
function plain<T>(rows: readonly T[], of: (matches: Matches) => Rows<T>, record: (row: T) => Record): Lines {
  return {
    count: rows.length,
    record: (line) => record(rows[line] as T),
    chosen: (matches) => {
      const chosen = of(matches);
      const lines = new Uint32Array(chosen.size);
      let next = 0;
      for (let row = 0; next < lines.length; row += 1) {
        if (!chosen.hasAt(row)) continue;
        lines[next] = row;
        next += 1;
      }
      return lines;
    }
  };
}

/** A domain has a line for each of its published addresses, after one for itself where none of them is chosen. */
function domainLines(catalog: Catalog): Lines {
  const { domains, addresses } = catalog.tables;
  const { starts, list } = columnsOf(catalog).domains;
  const count = domains.length + list.length;
  const domainAt = new Uint32Array(count);
  for (let domain = 0; domain < domains.length; domain += 1) {
    const first = (starts[domain] ?? 0) + domain;
    domainAt.fill(domain, first, (starts[domain + 1] ?? 0) + domain + 1);
  }
  const chosen = lastOf((left: Rows<Domain>, rows: Rows<Address>): Uint32Array => {
    const lines = new Uint32Array(count);
    let next = 0;
    for (let domain = 0; domain < domains.length; domain += 1) {
      if (!left.hasAt(domain)) continue;
      const before = next;
      const end = starts[domain + 1] ?? 0;
      for (let place = starts[domain] ?? 0; place < end; place += 1) {
        if (!rows.hasAt(list[place] ?? -1)) continue;
        lines[next] = place + domain + 1;
        next += 1;
      }
      if (next > before) continue;
      lines[next] = (starts[domain] ?? 0) + domain;
      next += 1;
    }
    return lines.subarray(0, next);
  });
  return {
    count,
    record: (line) => {
      const domain = domainAt[line] ?? 0;
      const place = line - domain - 1;
      const address = place < (starts[domain] ?? 0) ? null : (addresses[list[place] ?? -1] ?? null);
      return domainRecord(domains[domain] as Domain, address);
    },
    chosen: ({ domains: left, addresses: rows }) => chosen(left, rows)
  };
}

export function linesOf(sheet: Sheet, catalog: Catalog): Lines {
  const { events, country_reports, cases, server_counts } = catalog.tables;
  switch (sheet) {
    case 'events':
      return plain(
        events,
        (matches) => matches.events,
        (row) => ({
          key: row.id,
          selection: { kind: 'event', id: row.id },
          cells: [row.title, eventDate(row), row.lane, row.countries, row.summary],
          sources: row.source_ids
        })
      );
    case 'country_reports':
      return plain(
        country_reports,
        (matches) => matches.country_reports,
        (row) => ({
          key: row.id,
          selection: { kind: 'country', id: row.iso3 },
          cells: [row.iso3, row.relation, row.reported, row.count, row.confidence, row.summary],
          sources: row.source_ids
        })
      );
    case 'cases':
      return plain(
        cases,
        (matches) => matches.cases,
        (row) => ({
          key: row.id,
          selection: { kind: 'case', id: row.id },
          cells: [row.name, row.role, row.disclosed, row.operators, row.result, row.vector, row.confidence],
          sources: row.source_ids
        })
      );
    case 'domains':
      return domainLines(catalog);
    case 'server_counts':
      return plain(
        server_counts,
        (matches) => matches.server_counts,
        (row) => countRecord(row, catalog)
      );
  }
}
