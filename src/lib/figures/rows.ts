import { cellText } from '#lib/charts/RecordTable/cells.ts';
import { meaningOf } from '#lib/charts/WorldMap/describe.ts';
import { CONFIDENCE_NAMES, LAYER_WORDS } from '#lib/charts/WorldMap/words.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { COLUMNS, records, SHEETS, type Sheet } from '#lib/views/records.ts';
import { places } from '#lib/views/places.ts';
import type { FigureView } from './alt-text.ts';

/** What a chart shows as rows in the reader's words, the weightiest first. */
export interface ShownRows {
  columns: string[];
  rows: (string | number | null)[][];
}

function mapRows(explorer: Explorer): ShownRows {
  const shown = places(explorer.catalog, explorer.matches('map'), explorer.layer)
    .filter(({ present, active }) => present && active)
    .sort((a, b) => (b.count?.value ?? 0) - (a.count?.value ?? 0) || a.name.localeCompare(b.name));
  return {
    columns: [
      m.column_country(),
      LAYER_WORDS[explorer.layer].name(),
      m.column_count(),
      m.column_confidence()
    ],
    rows: shown.map((place) => [
      place.name,
      meaningOf(place),
      place.count?.value ?? null,
      place.confidence && CONFIDENCE_NAMES[place.confidence]()
    ])
  };
}

const names = m as unknown as Record<string, (() => string) | undefined>;

function sheetRows(sheet: Sheet, explorer: Explorer): ShownRows {
  const columns = COLUMNS[sheet]
    .map((column, at) => ({ ...column, at }))
    .filter(({ kind }) => kind !== 'long');
  const found = records(sheet, explorer.matches('table'), explorer.catalog);
  return {
    columns: columns.map(({ id }) => names[`column_${id}`]?.() ?? id),
    rows: Array.from(found, ({ cells }) =>
      columns.map(({ at, kind }) => cellText(cells[at] ?? null, kind, explorer.catalog))
    )
  };
}

/** The rows behind a chart as it stands. The table: those of its first sheet that holds any. */
export function shownRows(view: FigureView, explorer: Explorer): ShownRows {
  if (view === 'map' && explorer.layer !== 'servers') return mapRows(explorer);
  if (view === 'map') return sheetRows('server_counts', explorer);
  if (view === 'graph') return sheetRows('domains', explorer);
  const shown = explorer.matches('table');
  const first = SHEETS.find((sheet) => records(sheet, shown, explorer.catalog).length > 0);
  return sheetRows(view === 'timeline' ? 'events' : (first ?? 'events'), explorer);
}
