import { LANES, type Lane } from '#lib/model/event.ts';
import { GENERATIONS, type Generation } from '#lib/model/domain.ts';
import { RELATIONS, type Relation } from '#lib/model/country-report.ts';

/** What the map can show: one relation at a time, or where the servers stood. */
export type Layer = Relation | 'servers';
export const LAYERS: readonly Layer[] = [...RELATIONS, 'servers'];

export const VIEWS = ['map', 'timeline', 'graph', 'table'] as const;
export type ViewName = (typeof VIEWS)[number];

/** What the domains of the graph are gathered round; it narrows nothing down. The first is the default. */
export const GROUPINGS = ['provider', 'country', 'generation', 'network'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the reader narrowed down. Empty lists and nulls mean: everything. Replaced whole, never changed in place. */
export interface Filter {
  /** YYYY, YYYY-MM or YYYY-MM-DD, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** The first is the layer of the map. */
  readonly relations: readonly Layer[];
  readonly countries: readonly string[];
  readonly lanes: readonly Lane[];
  readonly generations: readonly Generation[];
  readonly providers: readonly string[];
  /** Free text. */
  readonly q: string;
}

export const EMPTY_FILTER: Filter = {
  from: null,
  to: null,
  relations: [],
  countries: [],
  lanes: [],
  generations: [],
  providers: [],
  q: ''
};

/** The layer of the map before anybody chose one: the firmest evidence first. */
export const DEFAULT_LAYER: Layer = 'confirmed_victims';

export function layerOf(filter: Filter): Layer {
  return filter.relations[0] ?? DEFAULT_LAYER;
}

export const SELECTION_KINDS = ['country', 'event', 'domain', 'provider', 'case'] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

/** The one record that the reader looks at. */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}

export const isLane = (text: string): text is Lane => (LANES as readonly string[]).includes(text);
export const isGrouping = (text: string): text is Grouping => (GROUPINGS as readonly string[]).includes(text);
export const isLayer = (text: string): text is Layer => (LAYERS as readonly string[]).includes(text);
export const isGeneration = (text: string): text is Generation =>
  (GENERATIONS as readonly string[]).includes(text);
