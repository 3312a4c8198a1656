import type { Address } from '#lib/model/address.ts';
import { CONFIDENCES, type Confidence, type CountryReport } from '#lib/model/country-report.ts';
import type { Country } from '#lib/model/country.ts';
import { Rows } from './bits.ts';
import type { Catalog } from './catalog.ts';
import type { Filter, Layer, Selection } from './filter.ts';
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

/**
 * One place for every country that occurs in any report or as a country of servers, by name.
 * `places(catalog, matches, 'whatsapp_2019')` → `[{ iso3: 'DZA', present: true, count: { value: 38, … }, … }, …]`
 */
export function places(catalog: Catalog, matches: Matches, layer: Layer): Place[] {
  const servers = allServerCountries(catalog);
  const activeServers =
    layer === 'servers'
      ? serverCountries(catalog, matches.addresses, matches.server_counts)
      : new Set<string | null>();
  return placedCountries(catalog).map(({ iso3, name, lon, lat }) => {
    const all = catalog.reportsOfCountry.get(iso3) ?? [];
    const layers: Layer[] = [...new Set<Layer>(all.map((row) => row.relation))];
    if (servers.has(iso3)) layers.push('servers');
    const here = all.filter((row) => row.relation === layer);
    const chosen = here.filter((row) => matches.country_reports.has(row));
    const shown = chosen.length > 0 ? chosen : here;
    const counts = countsOf(shown);
    return {
      iso3,
      name,
      lon,
      lat,
      present: layers.includes(layer),
      active: chosen.length > 0 || activeServers.has(iso3),
      confidence: firmest(shown),
      reports: shown.length,
      counts,
      count: isCounted(layer) ? (counts[0] ?? null) : null,
      comparable: isComparable(layer),
      layers
    };
  });
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
