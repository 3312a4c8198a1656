import type { Catalog } from './catalog.ts';
import { clausesOf } from './clauses.ts';
import { EMPTY_FILTER, type Filter, type Layer, type Selection } from './filter.ts';
import { match } from './match.ts';
import { places } from './places.ts';

export const REMEDIES = ['selection', 'q', 'time', 'filter', 'reset'] as const;
export type Remedy = (typeof REMEDIES)[number];

/** What each remedy lets go of; the map's own choices, its layer and its countries, stay. */
export const REMEDY_PATCH: Readonly<Record<Remedy, Partial<Filter>>> = {
  selection: {},
  q: { q: '' },
  time: { from: null, to: null },
  filter: { providers: [], generations: [], lanes: [] },
  reset: { q: '', from: null, to: null, providers: [], generations: [], lanes: [] }
};

export const dropsSelection = (remedy: Remedy): boolean => remedy === 'selection' || remedy === 'reset';

/**
 * The smallest change of the reader's choices that puts a country on an empty map; null where there is none.
 * `from=2030` → `time`
 */
export function remedyFor(
  catalog: Catalog,
  filter: Filter,
  selection: Selection | null,
  layer: Layer
): Remedy | null {
  const fills = (remedy: Remedy) => {
    const changed: Filter = { ...EMPTY_FILTER, ...filter, ...REMEDY_PATCH[remedy] };
    const clauses = clausesOf(changed, dropsSelection(remedy) ? null : selection, catalog);
    return places(catalog, match(catalog.tables, clauses, 'map'), layer).some((place) => place.active);
  };
  return REMEDIES.find(fills) ?? null;
}
