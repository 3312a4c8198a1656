import { LABEL, type Box, type PlacedCountry, type PlacedGroup, type PlacedLink } from './hosting-placed.ts';
import type { HostingCountry, HostingLink } from './hosting-types.ts';

/** Height of a line: alone, in two columns (narrow pictures are touched, by fingers that need 24 px), in a low box. */
const ROW = { alone: 18, paired: 24, low: 16.5 };
const HEADING = 15;
const COLUMN_GAP = 16;
/** So many lines are drawn before anything is chosen; all of them would be a thicket. */
const AT_REST = 12;

/** Height of the list in two columns: three lines for fingers where there is room, else as many closer ones. */
export function pairedHeight(aboveH: number): number {
  const ample = HEADING + 3 * ROW.paired;
  return aboveH * 0.44 >= ample ? ample : Math.min(65, aboveH * 0.4);
}

/** The countries as an ordered list of bars, in one column or two; what has no room is the last line. */
export function placeCountries(
  countries: readonly HostingCountry[],
  box: Box,
  columns: number
): { countries: PlacedCountry[]; heading: Box | null } {
  if (countries.length === 0) return { countries: [], heading: null };
  const low = box.h < HEADING + 3 * ROW.paired;
  const rowH = columns === 1 ? ROW.alone : low ? ROW.low : ROW.paired;
  const lines = Math.max(1, Math.floor((box.h - HEADING) / rowH));
  const room = lines * columns;
  const shown = countries.length <= room ? countries.length : room - 1;
  const rest = countries.slice(shown).reduce((sum, country) => sum + country.rows, 0);
  const rows = countries.slice(0, shown).map((country, index) => ({ index, rows: country.rows }));
  if (shown < countries.length) rows.push({ index: -1, rows: rest });
  const most = rows.reduce((max, row) => Math.max(max, row.index < 0 ? 0 : row.rows), 1);
  const width = (box.w - COLUMN_GAP * (columns - 1)) / columns;
  const step = Math.min((box.h - HEADING) / lines, rowH * 1.5);
  return {
    heading: { x: box.x, y: box.y, w: box.w, h: LABEL.line },
    countries: rows.map((row, order) => ({
      ...row,
      box: {
        x: box.x + Math.floor(order / lines) * (width + COLUMN_GAP),
        y: box.y + HEADING + (order % lines) * step,
        w: width,
        h: rowH
      },
      bar: Math.min(1, row.rows / most) * width
    }))
  };
}

/** Curves from the clusters to the list, their width by the number of rows. */
export function placeLinks(
  links: readonly HostingLink[],
  groups: readonly PlacedGroup[],
  countries: readonly PlacedCountry[],
  wide: boolean
): PlacedLink[] {
  const groupAt = new Map(groups.map((group) => [group.index, group]));
  const lineOf = new Map(countries.map((country, line) => [country.index, line]));
  const others = lineOf.get(-1);
  const most = links.reduce((max, link) => Math.max(max, link.rows), 1);
  const placed: PlacedLink[] = [];
  links.forEach((link, index) => {
    const group = groupAt.get(link.group);
    const line = lineOf.get(link.country) ?? others;
    const country = line === undefined ? undefined : countries[line];
    if (!group || line === undefined || !country) return;
    const endX = wide ? country.box.x - 4 : country.box.x + country.box.w * 0.5;
    const endY = wide ? country.box.y + country.box.h * 0.45 : country.box.y;
    const bend = wide ? Math.max(24, (endX - group.x) * 0.55) : Math.max(14, (endY - group.y) * 0.5);
    placed.push({
      index,
      country: line,
      curve: wide
        ? [group.x, group.y, group.x + bend, group.y, endX - bend * 0.6, endY, endX, endY]
        : [group.x, group.y, group.x, group.y + bend, endX, endY - bend, endX, endY],
      width: 0.6 + 5.4 * (link.rows / most),
      rest: placed.length < AT_REST && link.rows >= most * 0.05
    });
  });
  return placed;
}
