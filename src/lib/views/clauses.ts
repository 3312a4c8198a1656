import type { Address } from '#lib/model/address.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Tables } from '#lib/model/tables.ts';
import type { Catalog } from './catalog.ts';
import type { Filter, Selection, ViewName } from './filter.ts';
import { refang } from './defang.ts';
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

export type Tests = { [T in RecordType]?: (row: Tables[T][number]) => boolean };

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

export function addressSpan(row: Address): Span {
  return span(row.observed_from, row.observed_to);
}

export function spansOfDomain(row: Domain, catalog: Catalog): Span[] {
  const first = catalog.addressesOfDomain.get(row.domain)?.[0];
  return domainSpans(row, first ? addressSpan(first) : null);
}

function timeClause(range: Span, catalog: Catalog): Clause {
  return {
    source: 'timeline',
    silent: 'drop',
    tests: {
      events: (row) => overlaps(eventSpan(row), range),
      country_reports: (row) => overlaps(reportSpan(row), range),
      cases: (row) => overlaps(caseSpan(row), range),
      domains: (row) => spansOfDomain(row, catalog).some((each) => overlaps(each, range)),
      addresses: (row) => overlaps(addressSpan(row), range),
      server_counts: () => overlaps(COUNTS_SPAN, range)
    }
  };
}

function countryClause(countries: ReadonlySet<string>, catalog: Catalog): Clause {
  const holds = (iso3: string | null) => iso3 !== null && countries.has(iso3);
  return {
    source: 'map',
    silent: 'drop',
    tests: {
      events: (row) => row.countries.some(holds),
      country_reports: (row) => holds(row.iso3),
      // The country of a case is the state named as operator; the country of the person is not in the data.
      cases: (row) => row.operators.some(holds),
      domains: (row) => catalog.addressesOfDomain.get(row.domain)?.some((a) => holds(a.country)) ?? false,
      addresses: (row) => holds(row.country),
      server_counts: (row) => holds(row.iso3)
    }
  };
}

function providerClause(providers: ReadonlySet<string>, catalog: Catalog): Clause {
  const holds = (id: string | null) => id !== null && providers.has(id);
  return {
    source: 'graph',
    silent: 'drop',
    tests: {
      events: (row) => row.providers.some(holds),
      domains: (row) => catalog.addressesOfDomain.get(row.domain)?.some((a) => holds(a.provider_id)) ?? false,
      addresses: (row) => holds(row.provider_id),
      server_counts: (row) => holds(row.provider_id)
    }
  };
}

function generationClause(generations: ReadonlySet<string>, catalog: Catalog): Clause {
  const ofDomain = (row: Domain | undefined) =>
    row !== undefined && [row.generation, ...row.also_in].some((each) => generations.has(each));
  return {
    source: 'graph',
    silent: 'drop',
    tests: {
      events: (row) => row.generation !== null && generations.has(String(row.generation)),
      domains: ofDomain,
      addresses: (row) => ofDomain(catalog.domain.get(row.domain))
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
        ? generationClause(new Set([String(event.generation)]), catalog)
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
  const test = (row: object) => has(textOf(row, catalog));
  return {
    source: null,
    silent: 'drop',
    tests: {
      events: test,
      country_reports: test,
      cases: test,
      domains: test,
      addresses: test,
      server_counts: test
    }
  };
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
