import type { Catalog } from './catalog.ts';
import { clausesOf } from './clauses.ts';
import { EMPTY_FILTER, type Filter, type Selection } from './filter.ts';
import { choiceOf, hosting } from './hosting.ts';
import { summaryOf } from './hosting-summary.ts';
import { match } from './match.ts';

/** What to let go of so that the graph shows something again; `all` where no single choice is enough. */
export type Remedy = 'selection' | 'q' | 'providers' | 'generations' | 'countries' | 'time' | 'all';

const WITHOUT: Record<Exclude<Remedy, 'selection' | 'all'>, Partial<Filter>> = {
  q: { q: '' },
  providers: { providers: [] },
  generations: { generations: [] },
  countries: { countries: [] },
  time: { from: null, to: null }
};

/** The filter without one choice. */
export function without(filter: Filter, remedy: Remedy): Filter {
  if (remedy === 'all') return EMPTY_FILTER;
  return remedy === 'selection' ? filter : { ...filter, ...WITHOUT[remedy] };
}

/** The smallest change that fills an empty graph, tried one by one: most personal choices first. */
export function remedyFor(catalog: Catalog, filter: Filter, selection: Selection | null): Remedy {
  const fills = (next: Filter, kept: Selection | null) => {
    const matches = match(catalog.tables, clausesOf(next, kept, catalog), 'graph');
    return !summaryOf(hosting(catalog, matches, choiceOf(next, kept))).empty;
  };
  if (selection && fills(filter, null)) return 'selection';
  for (const remedy of Object.keys(WITHOUT) as (keyof typeof WITHOUT)[]) {
    if (fills(without(filter, remedy), selection)) return remedy;
  }
  return 'all';
}
