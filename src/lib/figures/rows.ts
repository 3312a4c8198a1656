import { defang, isAddress } from '#lib/views/defang.ts';
import { hostOf } from '#lib/views/hosting-rules.ts';
import { places } from '#lib/views/places.ts';
import { COLUMNS, records, type Cell as SheetCell, type Sheet } from '#lib/views/records.ts';
import { serverPlaces } from '#lib/views/servers.ts';
import { eventDate } from '#lib/views/time.ts';
import { chosenHosting, timelineOf, type ExplorerLike, type FigureView } from './explorer.ts';

export type Value = string | number | null;

/** Values as in the tables, not as shown; domains and addresses are defanged, lists stand with semicolons. */
export interface ShownRows {
  columns: string[];
  rows: Value[][];
}

const SOURCES = ['source_ids', 'source_urls'];
const list = (items: Iterable<string>) => [...new Set(items)].join(';');

function sourcesOf({ catalog }: ExplorerLike, ids: Iterable<string>): Value[] {
  const unique = [...new Set(ids)];
  return [list(unique), list(unique.flatMap((id) => catalog.source.get(id)?.url ?? []))];
}

/** A row for each country of the layer that is chosen. */
function mapRows(explorer: ExplorerLike): ShownRows {
  const { catalog, layer } = explorer;
  if (layer === 'servers') return serverRows(explorer);
  const matches = explorer.matches('map');
  const rows = places(catalog, matches, layer)
    .filter((place) => place.present && place.active)
    .map((place): Value[] => {
      const reports = (catalog.reportsOfCountry.get(place.iso3) ?? []).filter(
        (row) => row.relation === layer && matches.country_reports.has(row)
      );
      const ids = reports.flatMap((row) => row.source_ids);
      const { iso3, name, confidence, count } = place;
      return [
        iso3,
        name,
        layer,
        confidence,
        reports.length,
        count?.value ?? null,
        count?.meaning ?? null,
        ...sourcesOf(explorer, ids)
      ];
    });
  return {
    columns: ['iso3', 'country', 'relation', 'confidence', 'reports', 'count', 'count_meaning', ...SOURCES],
    rows
  };
}

/** Two counts of different kinds, side by side and never added up. */
function serverRows(explorer: ExplorerLike): ShownRows {
  const { catalog } = explorer;
  const matches = explorer.matches('map');
  const rows = serverPlaces(catalog, matches)
    .places.filter((place) => place.addresses > 0 || place.countedActive)
    .map(({ iso3, name, addresses, counted, countedActive, verified }): Value[] => {
      const here = (row: { iso3: string | null }) => countedActive && row.iso3 === iso3;
      const ids = [
        ...catalog.tables.addresses.filter((row) => row.country === iso3 && matches.addresses.has(row)),
        ...catalog.tables.server_counts.filter(here)
      ].flatMap((row) => row.source_ids);
      const in2021 = countedActive ? counted : null;
      return [
        iso3,
        name,
        addresses,
        in2021,
        in2021 === null ? null : String(verified),
        ...sourcesOf(explorer, ids)
      ];
    });
  return {
    columns: ['iso3', 'country', 'addresses_2018', 'servers_2021', 'servers_2021_verified', ...SOURCES],
    rows
  };
}

function timelineRows(explorer: ExplorerLike): ShownRows {
  const rows = timelineOf(explorer).shown.map(({ event }): Value[] => [
    event.id,
    event.title,
    eventDate(event),
    event.end_date,
    event.date_precision,
    event.lane,
    list(event.countries),
    event.summary,
    String(event.verified),
    ...sourcesOf(explorer, event.source_ids)
  ]);
  const columns = ['id', 'title', 'date', 'end_date', 'date_precision', 'lane', 'countries', 'summary'];
  return { columns: [...columns, 'verified', ...SOURCES], rows };
}

/** Chosen domains, each with its chosen addresses or alone, then the chosen counts of 2021. */
function graphRows(explorer: ExplorerLike): ShownRows {
  const { catalog } = explorer;
  const { view, domains: chosen, counts, isChosen } = chosenHosting(explorer);
  const domains = view.graph.domains.flatMap(({ name, generation, published }) => {
    if (!chosen.has(name)) return [];
    const found = (catalog.addressesOfDomain.get(name) ?? []).filter(isChosen);
    const start = [defang(name), generation, published];
    const alone = sourcesOf(explorer, catalog.domain.get(name)?.source_ids ?? []);
    if (found.length === 0) return [['domain', ...start, null, null, null, null, null, null, ...alone]];
    return found.map((row): Value[] => {
      const host = hostOf(row, catalog);
      const provider = host === null ? null : (catalog.provider.get(host)?.name ?? host);
      const place = [defang(row.address), host, provider, row.country, row.confidence, null];
      return ['address_2018', ...start, ...place, ...sourcesOf(explorer, row.source_ids)];
    });
  });
  const table = new Map(catalog.tables.server_counts.map((row) => [row.id, row]));
  const counted = view.graph.counts.flatMap(({ id, provider, name, servers }) => {
    if (!counts.has(id)) return [];
    const ids = table.get(id)?.source_ids ?? [];
    return [
      [
        'servers_2021',
        null,
        null,
        null,
        null,
        provider,
        name,
        null,
        null,
        servers,
        ...sourcesOf(explorer, ids)
      ]
    ];
  });
  const columns = ['kind', 'domain', 'generation', 'first_published', 'address', 'provider_id', 'provider'];
  return {
    columns: [...columns, 'country', 'host_confidence', 'servers', ...SOURCES],
    rows: [...domains, ...counted]
  };
}

function plain(cell: SheetCell): Value {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'string') return list(cell);
  return isAddress(cell) ? defang(cell) : cell;
}

function tableRows(explorer: ExplorerLike, sheet: Sheet): ShownRows {
  const columns = COLUMNS[sheet];
  const rows = Array.from(
    records(sheet, explorer.matches('table'), explorer.catalog),
    ({ cells, sources }): Value[] => [
      ...cells.map((cell, at) =>
        columns[at]?.kind === 'domain' && typeof cell === 'string' ? defang(cell) : plain(cell)
      ),
      ...sourcesOf(explorer, sources)
    ]
  );
  return { columns: [...columns.map(({ id }) => id), ...SOURCES], rows };
}

/** The records that a view shows as chosen now, one a row, and no others. */
export function shownRows(view: FigureView, explorer: ExplorerLike, sheet: Sheet = 'events'): ShownRows {
  switch (view) {
    case 'map':
      return mapRows(explorer);
    case 'timeline':
      return timelineRows(explorer);
    case 'graph':
      return graphRows(explorer);
    case 'table':
      return tableRows(explorer, sheet);
  }
}
