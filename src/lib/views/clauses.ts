import type { Address } from '#lib/model/address.ts';
import type { Domain, Generation } from '#lib/model/domain.ts';
import type { Tables } from '#lib/model/tables.ts';
import type { Catalog } from './catalog.ts';
import { columnsOf, generationBits, type Columns, type Listed } from './columns.ts';
import type { Filter, Selection, ViewName } from './filter.ts';
import { refang } from './defang.ts';
import { periodTest } from './periods.ts';
import { textOf, fold } from './text.ts';
import { caseSpan, domainSpans, eventSpan, overlaps, reportSpan, span, type Span } from './time.ts';

/** The tables whose rows a reader narrows down. */
export const RECORD_TYPES = [
  'events',
  'country_reports',
  'cases',
  'domains',
  'addresses',
  'server_counts'
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** The rows that a choice leaves, by their numbers in some lists: where these are known, no other row is looked at. */
export interface Numbers {
  numbers: () => readonly ArrayLike<number>[];
}

/** By row and row number, or the numbers themselves; it must say the same whenever it is asked. */
export type Tests = { [T in RecordType]?: ((row: Tables[T][number], index: number) => boolean) | Numbers };

/**
 * One choice of the reader, with the view that it was made in: that view does not hide anything because of it
 * (crossfilter, as in Mosaic's Selection). A record type without a test is not concerned by the choice.
 */
export interface Clause {
  source: ViewName | null;
  tests: Tests;
  /** What the table does with record types that the choice says nothing about. */
  silent: 'keep' | 'drop';
}

/** The day of Amnesty's 2021 report, whose counts carry no dates of their own. */
const COUNTS_SPAN = span('2021-07-18');

/** When an address was seen; null where that is not known. */
export function addressSpan({ observed_from: from, observed_to: to }: Address): Span | null {
  const first = from ?? to;
  return first === null ? null : span(first, to ?? first);
}

export function spansOfDomain(row: Domain, catalog: Catalog): Span[] {
  const first = catalog.addressesOfDomain.get(row.domain)?.[0];
  return domainSpans(row, first ? addressSpan(first) : null);
}

function timeClause(range: Span, catalog: Catalog): Clause {
  const { events, country_reports, cases, domains, addresses } = catalog.tables;
  const seenIn = (row: Address | undefined) => (row ? `${row.observed_from} ${row.observed_to}` : '');
  const byId = (row: { id: string }) => row.id;
  return {
    source: 'timeline',
    silent: 'drop',
    tests: {
      events: periodTest(events, byId, (row) => [eventSpan(row)], range),
      country_reports: periodTest(country_reports, byId, (row) => [reportSpan(row)], range),
      cases: periodTest(cases, byId, (row) => [caseSpan(row)], range),
      domains: periodTest(
        domains,
        (row) => `${row.first_published} ${seenIn(catalog.addressesOfDomain.get(row.domain)?.[0])}`,
        (row) => spansOfDomain(row, catalog),
        range
      ),
      addresses: periodTest(
        addresses,
        seenIn,
        (row) => [addressSpan(row)].filter((each) => each !== null),
        range
      ),
      server_counts: () => overlaps(COUNTS_SPAN, range)
    }
  };
}

/** The rows of the list that have one of some values in a column, and their domains. */
function holding(
  values: ReadonlySet<string>,
  codes: ReadonlyMap<string, number>,
  { starts, list }: Listed,
  { addresses }: Columns
): { addresses: Numbers; domains: Numbers } {
  const rows = () =>
    [...values].flatMap((value) => {
      const code = codes.get(value);
      return code === undefined ? [] : [list.subarray(starts[code], starts[code + 1])];
    });
  const domains = () => rows().map((some) => new Int32Array(some).map((row) => addresses.domain[row] ?? -1));
  return { addresses: { numbers: rows }, domains: { numbers: domains } };
}

function countryClause(countries: ReadonlySet<string>, catalog: Catalog): Clause {
  const holds = (iso3: string | null) => iso3 !== null && countries.has(iso3);
  const columns = columnsOf(catalog);
  return {
    source: 'map',
    silent: 'drop',
    tests: {
      events: (row) => row.countries.some(holds),
      country_reports: (row) => holds(row.iso3),
      // The country of a case is the state named as operator; the country of the person is not in the data.
      cases: (row) => row.operators.some(holds),
      ...holding(countries, columns.countries, columns.ofCountry, columns),
      server_counts: (row) => holds(row.iso3)
    }
  };
}

function providerClause(providers: ReadonlySet<string>, catalog: Catalog): Clause {
  const holds = (id: string | null) => id !== null && providers.has(id);
  const columns = columnsOf(catalog);
  return {
    source: 'graph',
    silent: 'drop',
    tests: {
      events: (row) => row.providers.some(holds),
      ...holding(providers, columns.providers, columns.ofProvider, columns),
      server_counts: (row) => holds(row.provider_id)
    }
  };
}

function generationClause(generations: ReadonlySet<Generation>, catalog: Catalog): Clause {
  const names: ReadonlySet<string> = generations;
  const { domains, addresses } = columnsOf(catalog);
  const wanted = generationBits(generations);
  const ofDomain = (index: number) => ((domains.generations[index] ?? 0) & wanted) !== 0;
  return {
    source: 'graph',
    silent: 'drop',
    tests: {
      events: (row) => row.generation !== null && names.has(String(row.generation)),
      domains: (_, index) => ofDomain(index),
      addresses: (_, index) => ofDomain(addresses.domain[index] ?? -1)
    }
  };
}

function domainClause(name: string, catalog: Catalog): Clause {
  const generation = catalog.domain.get(name)?.generation;
  return {
    source: 'graph',
    silent: 'drop',
    tests: {
      events: (row) => row.generation !== null && String(row.generation) === generation,
      domains: (row) => row.domain === name,
      addresses: (row) => row.domain === name
    }
  };
}

function eventClause(id: string, catalog: Catalog): Clause {
  const event = catalog.event.get(id);
  const countries = new Set(event?.countries);
  const tests: Tests = {
    events: (row) => row.id === id,
    country_reports: (row) => countries.has(row.iso3)
  };
  const narrowed =
    event && event.providers.length > 0
      ? providerClause(new Set(event.providers), catalog)
      : event?.generation
        ? generationClause(new Set([String(event.generation) as Generation]), catalog)
        : null;
  if (narrowed) {
    const { domains, addresses, server_counts } = narrowed.tests;
    Object.assign(tests, { domains, addresses, ...(server_counts ? { server_counts } : {}) });
  }
  return { source: 'timeline', silent: 'drop', tests };
}

function caseClause(id: string, catalog: Catalog): Clause {
  const sources = new Set(catalog.case.get(id)?.source_ids);
  // The data set of all cases is a source of every one of them: it links nothing.
  const linking = (ids: readonly string[]) => ids.some((s) => sources.has(s) && s !== 'granitt-victims');
  return {
    source: 'table',
    silent: 'drop',
    tests: {
      cases: (row) => row.id === id,
      events: (row) => linking(row.source_ids),
      country_reports: (row) => linking(row.source_ids)
    }
  };
}

function selectionClause(selection: Selection, catalog: Catalog): Clause {
  switch (selection.kind) {
    case 'country':
      return countryClause(new Set([selection.id]), catalog);
    case 'provider':
      return providerClause(new Set([selection.id]), catalog);
    case 'domain':
      return domainClause(selection.id, catalog);
    case 'event':
      return eventClause(selection.id, catalog);
    case 'case':
      return caseClause(selection.id, catalog);
  }
}

function textClause(q: string, catalog: Catalog): Clause {
  const needles = [...new Set([fold(q), refang(q)])].filter(Boolean);
  const has = (text: string) => needles.some((needle) => text.includes(needle));
  const tests = Object.fromEntries(
    RECORD_TYPES.map((type) => [type, (row: object) => has(textOf(row, catalog))])
  );
  return { source: null, silent: 'drop', tests };
}

/** Every choice of the reader as a clause, in no particular order. */
export function clausesOf(filter: Filter, selection: Selection | null, catalog: Catalog): Clause[] {
  const clauses: Clause[] = [];
  if (filter.from !== null || filter.to !== null) {
    clauses.push(timeClause(span(filter.from ?? '0001', filter.to ?? '9999'), catalog));
  }
  if (filter.countries.length > 0) clauses.push(countryClause(new Set(filter.countries), catalog));
  if (filter.providers.length > 0) clauses.push(providerClause(new Set(filter.providers), catalog));
  if (filter.generations.length > 0) clauses.push(generationClause(new Set(filter.generations), catalog));
  if (filter.lanes.length > 0) {
    const lanes = new Set<string>(filter.lanes);
    clauses.push({ source: null, silent: 'keep', tests: { events: (row) => lanes.has(row.lane) } });
  }
  if (filter.relations.length > 0) {
    const relations = new Set<string>(filter.relations);
    clauses.push({
      source: 'map',
      silent: 'keep',
      tests: { country_reports: (row) => relations.has(row.relation) }
    });
  }
  if (filter.q.trim() !== '') clauses.push(textClause(filter.q, catalog));
  if (selection) clauses.push(selectionClause(selection, catalog));
  return clauses;
}
