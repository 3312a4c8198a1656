import crossfilter from 'crossfilter2';
import Papa from 'papaparse';
import { readTables } from '../../src/lib/load/csv.ts';
import { monthIndex, axisOf } from '../../src/lib/views/timeline-axis.ts';
import type { DataPackage } from '../../src/lib/model/schema.ts';
import type { TableName, Tables } from '../../src/lib/model/tables.ts';
import { BRUSH, brushed, clicked, ready, update } from '../choices.ts';
import { timesOf } from '../measure.ts';

/** Times of both sides, in ms. */
export interface Pair {
  ours: number[];
  theirs: number[];
}

const STEPS = 60;

/** Four ways to look at the domains, as crossfilter keeps them: each with its groups, filtered by the other three. */
function dimensions(tables: Tables) {
  const axis = axisOf('2026-12');
  const first = new Map(tables.addresses.map((row) => [row.domain, row]));
  const rows = tables.domains.map((row) => {
    const address = first.get(row.domain);
    return {
      month: monthIndex(axis, row.first_published),
      generation: row.generation as string,
      host: address?.provider_id ?? '',
      country: address?.country ?? ''
    };
  });
  const domains = crossfilter(rows);
  const month = domains.dimension((row) => row.month);
  const host = domains.dimension((row) => row.host);
  const country = domains.dimension((row) => row.country);
  const generation = domains.dimension((row) => row.generation);
  const groups = [month, host, country, generation].map((dimension) => dimension.group());
  return { month, host, country, read: () => groups.map((group) => group.all()) };
}

/** A brush step: the counts of every view anew. Ours narrows events, cases, reports and addresses with it. */
export function brush(tables: Tables): Pair {
  const known = ready(tables, 'en');
  const { month, read } = dimensions(tables);
  return {
    ours: timesOf(STEPS, (step) => update(known, brushed(step)), 5),
    theirs: timesOf(
      STEPS,
      (step) => {
        month.filterRange([step, step + BRUSH + 1]);
        read();
      },
      5
    )
  };
}

/** Clicks on hosts and countries, in turn. */
export function click(tables: Tables): Pair {
  const known = ready(tables, 'en');
  const hosts = [...known.known.addressesOfProvider.keys()];
  const { host, country, read } = dimensions(tables);
  return {
    ours: timesOf(STEPS, (step) => update(known, clicked(hosts, step)), 4),
    theirs: timesOf(
      STEPS,
      (step) => {
        const { filter, selection } = clicked(hosts, step);
        if (selection) {
          country.filterAll();
          host.filterExact(selection.id);
        } else {
          host.filterAll();
          country.filterExact(filter.countries[0] ?? '');
        }
        read();
      },
      4
    )
  };
}

/** Two texts into rows: ours checks every cell and every reference, theirs only divides the text. */
export function read(texts: Record<TableName, string>, dataPackage: DataPackage): Pair {
  return {
    ours: timesOf(3, () => readTables(texts, dataPackage, 'en')),
    theirs: timesOf(3, () => Object.values(texts).map((text) => Papa.parse(text, { header: true })))
  };
}
