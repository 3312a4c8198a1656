import type { Address } from '#lib/model/address.ts';
import { CONFIDENCES, type Confidence, type CountryReport } from '#lib/model/country-report.ts';
import type { Country } from '#lib/model/country.ts';
import { Rows } from './bits.ts';
import type { Catalog } from './catalog.ts';
import type { Filter, Layer, Selection } from './filter.ts';
import { lastOf } from './last.ts';
import type { Matches } from './match.ts';
import { rowsByCountry } from './servers.ts';

/** Layers whose counts measure what the layer shows. The count beside an operator measures something else. */
const COUNTED: ReadonlySet<Layer> = new Set<Layer>([
  'numbers_selected',
  'confirmed_victims',
  'whatsapp_2019',
  'official_targets'
]);

export const isCounted = (layer: Layer): boolean => COUNTED.has(layer);

/**
 * Numbers on the list are counted by the client that selected them in one country, by where they are in another:
 * side by side without their meaning they would compare operators with targets.
 */
const isComparable = (layer: Layer): boolean => isCounted(layer) && layer !== 'numbers_selected';

/** A published count, with what it counts. Two counts of one country are never added up. */
export interface Count {
  value: number;
  meaning: string | null;
  confidence: Confidence;
}

/** A country as one layer of the map shows it. */
export interface Place {
  iso3: string;
  name: string;
  /** Degrees: a point inside it. */
  lon: number;
  lat: number;
  /** Something is published about it in this layer; else it is drawn as land, which is not zero. */
  present: boolean;
  /** Chosen by the other views; what is present but not active is dimmed, never removed. */
  active: boolean;
  /** The firmest of the reports shown; null where there is none, and for servers. */
  confidence: Confidence | null;
  /** Reports in this layer: the active ones where there are any, else all. */
  reports: number;
  /** Every count of these reports, the firmest and largest first. */
  counts: Count[];
  /** The first of them, for a list that says what it counts. */
  count: Count | null;
  /** May be written on the map without its meaning. */
  comparable: boolean;
  /** Every layer that it occurs in. */
  layers: Layer[];
}

const rank = (confidence: Confidence) => CONFIDENCES.indexOf(confidence);

function countsOf(reports: readonly CountryReport[]): Count[] {
  return reports
    .flatMap(({ count, count_meaning, confidence }) =>
      count === null ? [] : [{ value: count, meaning: count_meaning, confidence }]
    )
    .sort((a, b) => rank(a.confidence) - rank(b.confidence) || b.value - a.value);
}

function firmest(reports: readonly CountryReport[]): Confidence | null {
  return CONFIDENCES.find((each) => reports.some((row) => row.confidence === each)) ?? null;
}

/** The countries of servers: of some addresses of the 2018 list, or counted in 2021. */
function serverCountries(
  catalog: Catalog,
  addresses: Rows<Address>,
  counts: Iterable<{ iso3: string | null }>
): Set<string | null> {
  const found = new Set<string | null>();
  for (const [iso3, rows] of rowsByCountry(catalog, addresses)) if (rows > 0) found.add(iso3);
  for (const row of counts) found.add(row.iso3);
  return found;
}

const stood = new WeakMap<Catalog, Set<string | null>>();

/** All countries of servers; kept, since tables never change. */
function allServerCountries(catalog: Catalog): Set<string | null> {
  const { addresses, server_counts } = catalog.tables;
  const known = stood.get(catalog) ?? serverCountries(catalog, new Rows(addresses, null), server_counts);
  stood.set(catalog, known);
  return known;
}

/** A country of the map with its name; the same list for all layers. */
export type Named = Country & { name: string };

const placed = new WeakMap<Catalog, Named[]>();

/** The countries of the map, by name: those of any report, and those of servers. Kept, since tables never change. */
export function placedCountries(catalog: Catalog): readonly Named[] {
  const known = placed.get(catalog);
  if (known) return known;
  const servers = allServerCountries(catalog);
  const { compare } = new Intl.Collator(catalog.locale);
  const list = [...catalog.country.values()]
    .filter(({ iso3 }) => catalog.reportsOfCountry.has(iso3) || servers.has(iso3))
    .map((country) => ({ ...country, name: catalog.nameOf(country.iso3) }))
    .sort((a, b) => compare(a.name, b.name) || (a.iso3 < b.iso3 ? -1 : 1));
  placed.set(catalog, list);
  return list;
}

/** A country in one layer, with what no choice changes; its places by which of its reports are chosen. */
interface Standing {
  country: Named;
  /** Its reports in this layer. */
  here: readonly CountryReport[];
  layers: Layer[];
  made: Map<string, Place>;
}

function standingsOf(catalog: Catalog, layer: Layer): Standing[] {
  const servers = allServerCountries(catalog);
  return placedCountries(catalog).map((country) => {
    const all = catalog.reportsOfCountry.get(country.iso3) ?? [];
    const layers: Layer[] = [...new Set<Layer>(all.map((row) => row.relation))];
    if (servers.has(country.iso3)) layers.push('servers');
    return { country, here: all.filter((row) => row.relation === layer), layers, made: new Map() };
  });
}

const standings = new WeakMap<Catalog, Map<Layer, Standing[]>>();

function standing(catalog: Catalog, layer: Layer): Standing[] {
  const layers = standings.get(catalog) ?? new Map<Layer, Standing[]>();
  standings.set(catalog, layers);
  const known = layers.get(layer) ?? standingsOf(catalog, layer);
  layers.set(layer, known);
  return known;
}

function placeOf({ country, here, layers }: Standing, layer: Layer, chosen: readonly CountryReport[]): Place {
  const { iso3, name, lon, lat } = country;
  const shown = chosen.length > 0 ? chosen : here;
  const counts = countsOf(shown);
  return {
    iso3,
    name,
    lon,
    lat,
    present: layers.includes(layer),
    active: chosen.length > 0,
    confidence: firmest(shown),
    reports: shown.length,
    counts,
    count: isCounted(layer) ? (counts[0] ?? null) : null,
    comparable: isComparable(layer),
    layers
  };
}

/** A country of which the same reports are chosen is the same object as before, so that nobody draws it anew. */
function chosenPlace(each: Standing, layer: Layer, reports: Matches['country_reports']): Place {
  const chosen = each.here.filter((row) => reports.has(row));
  const key = chosen.length === each.here.length ? 'all' : chosen.map((row) => row.id).join(' ');
  const known = each.made.get(key) ?? placeOf(each, layer, chosen);
  each.made.set(key, known);
  return known;
}

const reported = lastOf((catalog: Catalog, reports: Matches['country_reports'], layer: Layer): Place[] =>
  standing(catalog, layer).map((each) => chosenPlace(each, layer, reports))
);

const hosting = lastOf(
  (catalog: Catalog, addresses: Rows<Address>, counts: Matches['server_counts']): Place[] => {
    const active = serverCountries(catalog, addresses, counts);
    return standing(catalog, 'servers').map((each) => ({
      ...placeOf(each, 'servers', []),
      active: active.has(each.country.iso3)
    }));
  }
);

/**
 * One place for every country that occurs in any report or as a country of servers, by name; the same list as before where
 * the choices leave the same rows.
 * `places(catalog, matches, 'whatsapp_2019')` → `[{ iso3: 'DZA', present: true, count: { value: 38, … }, … }, …]`
 */
export function places(catalog: Catalog, matches: Matches, layer: Layer): Place[] {
  return layer === 'servers'
    ? hosting(catalog, matches.addresses, matches.server_counts)
    : reported(catalog, matches.country_reports, layer);
}

export interface PlacesSummary {
  /** Countries in this layer. */
  present: number;
  /** Of these, those chosen by the other views. */
  active: number;
  /** The active ones with the largest counts. */
  top: Place[];
}

/** What a sentence says of a layer: how many countries, and up to three with the largest count. */
export function summarize(list: readonly Place[], most = 3): PlacesSummary {
  const active = list.filter((place) => place.active);
  return {
    present: list.filter((place) => place.present).length,
    active: active.length,
    top: active
      .filter((place) => place.comparable && place.count !== null)
      .sort((a, b) => (b.count?.value ?? 0) - (a.count?.value ?? 0) || (a.iso3 < b.iso3 ? -1 : 1))
      .slice(0, most)
  };
}

/** Look-up by country: `byIso3([{ iso3: 'MEX' }]).get('MEX')` */
export function byIso3<T extends { iso3: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.iso3, row]));
}

/** The countries that the reader chose: selected, or narrowed down to. */
export function chosenCountries(filter: Filter, selection: Selection | null): ReadonlySet<string> {
  return new Set(selection?.kind === 'country' ? [...filter.countries, selection.id] : filter.countries);
}
