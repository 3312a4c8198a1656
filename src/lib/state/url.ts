import {
  EMPTY_FILTER,
  isGeneration,
  isGrouping,
  isLane,
  isLayer,
  SELECTION_KINDS,
  type Filter,
  type Grouping,
  type Selection
} from '#lib/views/filter.ts';

/** Everything of a view that a link carries. */
export interface ViewState {
  filter: Filter;
  selection: Selection | null;
  /** Of the graph; by provider where there is none. */
  grouping?: Grouping;
}

/** A parameter that was dropped, for a quiet notice: the rest of the link holds. */
export interface DroppedParameter {
  name: string;
  value: string;
}

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const MAX_TEXT = 200;
const MAX_ITEMS = 100;

type Parse<T> = (value: string) => T | null;

interface Parameter {
  name: string;
  /** Writes the value of a filter, or null where it is the default. */
  write(filter: Filter): string | null;
  /** Reads a value into a filter; what it could not read comes back as dropped. */
  read(value: string, filter: Filter): { filter: Filter; dropped: string[] };
}

function one<K extends 'from' | 'to' | 'q'>(name: string, key: K, parse: Parse<string>): Parameter {
  return {
    name,
    write: (filter) => filter[key] || null,
    read(value, filter) {
      const parsed = parse(value);
      return parsed === null
        ? { filter, dropped: [value] }
        : { filter: { ...filter, [key]: parsed }, dropped: [] };
    }
  };
}

type ListKey = 'relations' | 'countries' | 'lanes' | 'generations' | 'providers';

function list<K extends ListKey>(name: string, key: K, parse: Parse<Filter[K][number]>): Parameter {
  return {
    name,
    write: (filter) => (filter[key].length > 0 ? filter[key].join(',') : null),
    read(value, filter) {
      const items = value.split(',').filter(Boolean);
      const kept = new Set<Filter[K][number]>();
      const dropped: string[] = [];
      for (const item of items.slice(0, MAX_ITEMS)) {
        const parsed = parse(item);
        if (parsed === null) dropped.push(item);
        else kept.add(parsed);
      }
      return { filter: { ...filter, [key]: [...kept] }, dropped };
    }
  };
}

const date: Parse<string> = (value) => (DATE.test(value) ? value : null);
const text: Parse<string> = (value) => (value.length <= MAX_TEXT ? value : null);
const iso3: Parse<string> = (value) => (/^[A-Za-z]{3}$/.test(value) ? value.toUpperCase() : null);
const id: Parse<string> = (value) => (/^[a-z0-9][a-z0-9_-]{0,80}$/.test(value) ? value : null);

/** How each part of the filter stands in the URL: the one place that knows, read both ways. */
export const PARAMETERS: readonly Parameter[] = [
  one('from', 'from', date),
  one('to', 'to', date),
  list('rel', 'relations', (value) => (isLayer(value) ? value : null)),
  list('country', 'countries', iso3),
  list('lane', 'lanes', (value) => (isLane(value) ? value : null)),
  list('gen', 'generations', (value) => (isGeneration(value) ? value : null)),
  list('provider', 'providers', id),
  one('q', 'q', text)
];

function readSelection(value: string): Selection | null {
  const colon = value.indexOf(':');
  const kind = SELECTION_KINDS.find((each) => each === value.slice(0, colon));
  const name = value.slice(colon + 1);
  if (!kind || name === '' || name.length > MAX_TEXT) return null;
  return { kind, id: kind === 'country' ? name.toUpperCase() : name };
}

/**
 * Reads a view from the parameters of a link. Never throws; unknown parameters are ignored.
 * `?from=2021&country=MEX&sel=provider:m247`
 */
export function readUrl(search: URLSearchParams): { state: ViewState; dropped: DroppedParameter[] } {
  let filter = EMPTY_FILTER;
  const dropped: DroppedParameter[] = [];
  for (const parameter of PARAMETERS) {
    const value = search.get(parameter.name);
    if (!value) continue;
    const result = parameter.read(value, filter);
    filter = result.filter;
    dropped.push(...result.dropped.map((each) => ({ name: parameter.name, value: each })));
  }
  if (filter.from !== null && filter.to !== null && filter.from.slice(0, filter.to.length) > filter.to) {
    dropped.push({ name: 'to', value: filter.to });
    filter = { ...filter, to: null };
  }
  const sel = search.get('sel');
  const selection = sel ? readSelection(sel) : null;
  if (sel && !selection) dropped.push({ name: 'sel', value: sel });
  const group = search.get('group');
  const grouping = group && isGrouping(group) && group !== 'provider' ? { grouping: group } : {};
  if (group && !isGrouping(group)) dropped.push({ name: 'group', value: group });
  return { state: { filter, selection, ...grouping }, dropped };
}

/**
 * Writes a view into parameters: only what differs from the default. Parameters that are not of the view
 * (`theme`, `data`, those of an embed) are kept as they are.
 */
export function writeUrl(state: ViewState, kept: URLSearchParams = new URLSearchParams()): URLSearchParams {
  const search = new URLSearchParams();
  for (const parameter of PARAMETERS) {
    const value = parameter.write(state.filter);
    if (value !== null) search.set(parameter.name, value);
  }
  if (state.selection) search.set('sel', `${state.selection.kind}:${state.selection.id}`);
  if (state.grouping && state.grouping !== 'provider') search.set('group', state.grouping);
  const own = new Set([...PARAMETERS.map((parameter) => parameter.name), 'sel', 'group']);
  for (const [name, value] of kept) if (!own.has(name)) search.append(name, value);
  return search;
}

/** The query of a link, readable: commas and colons need no escape in a query. `''` for the default view. */
export function queryOf(search: URLSearchParams): string {
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** An address that keeps showing what it shows, whatever changes later: with the version of the data in it. */
export function atVersion(address: string, version: string): string {
  const url = new URL(address);
  url.searchParams.set('data', version);
  url.search = queryOf(url.searchParams);
  return url.href;
}

/** The query of the same view of the current data. */
export function atCurrent(query: string): string {
  const search = new URLSearchParams(query);
  search.delete('data');
  return queryOf(search);
}
