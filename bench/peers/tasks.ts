import crossfilter from 'crossfilter2';
import Papa from 'papaparse';
import { readTables } from '../../src/lib/load/csv.ts';
import { monthIndex, axisOf } from '../../src/lib/views/timeline-axis.ts';
import type { DataPackage } from '../../src/lib/model/schema.ts';
import type { TableName, Tables } from '../../src/lib/model/tables.ts';
import { BRUSH, brushed, clicked, counts, ready } from '../choices.ts';
import { timesOf } from '../measure.ts';

/** Times of both sides, in ms; of steps, their mean: most move no domain, and some move a whole list at once. */
export interface Pair {
  ours: number[];
  theirs: number[];
}

const STEPS = 60;

function meanOf(work: (step: number) => void): number[] {
  for (let step = 0; step < STEPS; step += 1) work(step);
  const [all = NaN] = timesOf(1, () => {
    for (let step = 0; step < STEPS; step += 1) work(step);
  });
  return [all / STEPS];
}

/** Four ways to look at the domains, as crossfilter keeps them: each with its groups, filtered by the other three. */
function dimensions(tables: Tables) {
  const axis = axisOf('2026-12');
  const first = new Map(tables.addresses.map((row) => [row.domain, row]));
  const rows = tables.domains.map((row) => {
    const address = first.get(row.domain);
    return {
      month: monthIndex(axis, row.first_published ?? ''),
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
    ours: meanOf((step) => counts(known, brushed(step))),
    theirs: meanOf((step) => {
      month.filterRange([step, step + BRUSH + 1]);
      read();
    })
  };
}

/** Clicks on hosts and countries, in turn. */
export function click(tables: Tables): Pair {
  const known = ready(tables, 'en');
  const hosts = [...known.known.addressesOfProvider.keys()];
  const { host, country, read } = dimensions(tables);
  return {
    ours: meanOf((step) => counts(known, clicked(hosts, step))),
    theirs: meanOf((step) => {
      const { filter, selection } = clicked(hosts, step);
      if (selection) {
        country.filterAll();
        host.filterExact(selection.id);
      } else {
        host.filterAll();
        country.filterExact(filter.countries[0] ?? '');
      }
      read();
    })
  };
}

/** Two texts into rows: ours checks every cell and every reference, theirs only divides the text. */
export function read(texts: Record<TableName, string>, dataPackage: DataPackage): Pair {
  return {
    ours: timesOf(3, () => readTables(texts, dataPackage, 'en')),
    theirs: timesOf(3, () => Object.values(texts).map((text) => Papa.parse(text, { header: true })))
  };
}
