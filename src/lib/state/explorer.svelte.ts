import { tick } from 'svelte';
import { catalogOf, type Catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import {
  EMPTY_FILTER,
  layerOf,
  sameSelection,
  type Filter,
  type Grouping,
  type Layer,
  type Selection,
  type ViewName
} from '#lib/views/filter.ts';
import { match, type Matches } from '#lib/views/match.ts';
import type { Locale, Tables } from '#lib/model/tables.ts';
import { readUrl, writeUrl, type DroppedParameter, type ViewState } from './url.ts';

/** Whether a change is a step to go back to, or goes on from the last one (a drag, typing). */
export type Step = 'push' | 'replace';

function measured<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  performance.measure(name, { start });
  return result;
}

/** Makes a change, and notes how long it took until all views had followed it. */
function followed(change: () => void): void {
  const start = performance.now();
  change();
  void tick().then(() => performance.measure('explorer:view-update', { start }));
}

/** The one state behind all views: what is narrowed down, what is selected, what the pointer is on. */
export class Explorer {
  readonly catalog: Catalog;
  #filter = $state.raw<Filter>(EMPTY_FILTER);
  #selection = $state.raw<Selection | null>(null);
  #hover = $state.raw<Selection | null>(null);
  #grouping = $state.raw<Grouping>('provider');
  #sought = $state.raw<Selection | null>(null);
  #brought = $state.raw<Selection | null>(null);
  #dropped = $state.raw<readonly DroppedParameter[]>([]);
  #changed: (step: Step) => void;

  #clauses = $derived.by(() => clausesOf(this.#filter, this.#selection, this.catalog));
  #map = $derived.by(() => this.#match('map'));
  #timeline = $derived.by(() => this.#match('timeline'));
  #graph = $derived.by(() => this.#match('graph'));
  #table = $derived.by(() => this.#match('table'));

  /** `changed` is told of every change of filter or selection, to write the URL. */
  constructor(tables: Tables, locale: Locale, changed: (step: Step) => void = () => undefined) {
    this.catalog = catalogOf(tables, locale);
    this.#changed = changed;
  }

  get tables(): Tables {
    return this.catalog.tables;
  }

  get locale(): Locale {
    return this.catalog.locale;
  }

  get filter(): Filter {
    return this.#filter;
  }

  get selection(): Selection | null {
    return this.#selection;
  }

  get hover(): Selection | null {
    return this.#hover;
  }

  /** What the domains of the graph are gathered round. */
  get grouping(): Grouping {
    return this.#grouping;
  }

  /** The selected record, where the reader asked to be led to it; else null. */
  get sought(): Selection | null {
    return sameSelection(this.#sought, this.#selection) ? this.#sought : null;
  }

  /** Whether the selection came with the address: the reader is elsewhere on the page, and is left there. */
  get brought(): boolean {
    return this.#brought !== null && this.#brought === this.#selection;
  }

  /** Parameters of the link that could not be read. */
  get dropped(): readonly DroppedParameter[] {
    return this.#dropped;
  }

  /** What the map shows. */
  get layer(): Layer {
    return layerOf(this.#filter);
  }

  /** Anything narrowed down or selected. */
  get touched(): boolean {
    return this.#selection !== null || [...writeUrl({ ...this.view, selection: null }).keys()].length > 0;
  }

  /** The rows that a view shows as chosen, by the choices made in the other views. */
  matches(view: ViewName): Matches {
    // One at a time: reading all four would compute what nobody asked for.
    switch (view) {
      case 'map':
        return this.#map;
      case 'timeline':
        return this.#timeline;
      case 'graph':
        return this.#graph;
      case 'table':
        return this.#table;
    }
  }

  #match(view: ViewName): Matches {
    return measured('explorer:filter', () => match(this.tables, this.#clauses, view));
  }

  /** Changes parts of the filter: `narrow({ from: '2021' })`. */
  narrow(patch: Partial<Filter>, step: Step = 'push'): void {
    const next = { ...this.#filter, ...patch };
    if (JSON.stringify(next) === JSON.stringify(this.#filter)) return;
    followed(() => (this.#filter = next));
    this.#changed(step);
  }

  /**
   * Selects a record, or nothing; choosing what is selected already lets it go. A provider or a country beside those
   * that are chosen takes their place, as a plain click does in any list: together they would leave nothing.
   */
  select(selection: Selection | null): void {
    const next = sameSelection(selection, this.#selection) ? null : selection;
    if (next === this.#selection) return;
    const { providers, countries } = this.#filter;
    const beside = (chosen: readonly string[], id: string) => chosen.length > 0 && !chosen.includes(id);
    followed(() => {
      this.#selection = next;
      if (next?.kind === 'provider' && beside(providers, next.id))
        this.#filter = { ...this.#filter, providers: [] };
      if (next?.kind === 'country' && beside(countries, next.id))
        this.#filter = { ...this.#filter, countries: [] };
    });
    this.#changed('push');
  }

  /** Selects a record and leads the reader there, even if it is selected already: as a search does. */
  seek(selection: Selection): void {
    this.#sought = selection;
    if (!sameSelection(selection, this.#selection)) this.select(selection);
  }

  /** Gathers the domains of the graph round something else: the same domains, so nothing else changes. */
  group(grouping: Grouping): void {
    if (grouping === this.#grouping) return;
    followed(() => (this.#grouping = grouping));
    this.#changed('push');
  }

  /** The record under the pointer or the focus; no step in the history. */
  point(selection: Selection | null): void {
    if (!sameSelection(selection, this.#hover)) this.#hover = selection;
  }

  reset(): void {
    this.#dropped = [];
    if (!this.touched) return;
    followed(() => {
      this.#filter = EMPTY_FILTER;
      this.#selection = null;
      this.#grouping = 'provider';
    });
    this.#changed('push');
  }

  /** Takes over the view of a link, without a step in the history. */
  restore(search: URLSearchParams): void {
    const { state, dropped } = readUrl(search);
    this.#filter = state.filter;
    this.#selection = state.selection;
    this.#grouping = state.grouping ?? 'provider';
    this.#sought = null;
    this.#brought = state.selection;
    this.#dropped = dropped;
  }

  /** The view as it stands, for the URL. */
  get view(): ViewState {
    return { filter: this.#filter, selection: this.#selection, grouping: this.#grouping };
  }
}
