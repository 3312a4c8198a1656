import { LABEL, type Box, type PlacedCount, type PlacedHosting, type PlacedPool } from './hosting-placed.ts';
import { DOT_PART } from './hosting-placed.ts';
import type { HostingCount, HostingPool } from './hosting-types.ts';

/** One line of type where there is width, else two. */
const headingOf = (wide: boolean) => (wide ? 15 : 2 * LABEL.line + 2);
const GAP = 12;
/** Room for «gen. 4, validation» and a number, in either language. */
const BAND_LABEL = 80;
const ROW = 14;
/** Room for «688 of generation 4». */
const MAIN_LABEL = 116;
const FAN = 26;

type Strip = Pick<
  PlacedHosting,
  'pools' | 'poolsHeading' | 'poolPitch' | 'poolDot' | 'counts' | 'countsHeading'
> & { at: Map<number, [number, number]> };

/** The largest pitch at which every block of dots fits its box. */
function pitchFor(blocks: { count: number; box: Box }[], most: number): number {
  let low = 0.05;
  let high = Math.max(low, most);
  const fits = (pitch: number) =>
    blocks.every(({ count, box }) => Math.floor(box.w / pitch) * Math.floor(box.h / pitch) >= count);
  if (fits(high)) return high;
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low >= 1 ? Math.floor(low * 10) / 10 : low;
}

function split(box: Box, wide: boolean, bands: number, counts: number, main: boolean) {
  const { x, y, w, h } = box;
  const foot = !wide && bands > 0 ? Math.min(h * 0.32, 27) : 0;
  const top = headingOf(wide);
  const body = { y: y + top, h: Math.max(1, h - top - foot) };
  const countsW = counts > 0 ? (main || bands > 0 ? Math.min(w * 0.46, 196) : w) : 0;
  const poolsW = w - countsW - (countsW > 0 ? GAP : 0);
  const bandsW = wide && bands > 0 ? (main ? Math.min(poolsW * 0.5, BAND_LABEL + 64) : poolsW) : 0;
  const mainX = x + bandsW + (bandsW > 0 ? GAP : 0);
  return {
    foot: { x, y: y + h - foot + 3, w, h: foot - 3 },
    main: { x: mainX, ...body, w: Math.max(1, x + poolsW - mainX) },
    bands: { x, ...body, w: bandsW },
    counts: { x: x + w - countsW, ...body, w: countsW }
  };
}

/** One band a generation: its name, then its dots; below one another where there is width, else side by side. */
function bandBoxes(
  sizes: number[],
  wide: boolean,
  room: { foot: Box; bands: Box }
): { label: Box; box: Box }[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const least = Math.min(LABEL.line, room.bands.h / Math.max(1, sizes.length));
  const spare = room.bands.h - least * sizes.length;
  let top = room.bands.y;
  return sizes.map((size, order) => {
    if (wide) {
      const y = top;
      const h = least + spare * (size / total);
      top += h;
      const labelW = Math.min(BAND_LABEL, room.bands.w * 0.6);
      return {
        label: { x: room.bands.x, y, w: labelW, h: Math.min(h, LABEL.line) },
        box: {
          x: room.bands.x + labelW,
          y: y + 2,
          w: Math.max(1, room.bands.w - labelW),
          h: Math.max(1, h - 3)
        }
      };
    }
    const w = room.foot.w / sizes.length;
    const x = room.foot.x + order * w;
    const labelH = Math.min(LABEL.line, room.foot.h * 0.6);
    return {
      label: { x, y: room.foot.y, w: w - 4, h: labelH },
      box: { x, y: room.foot.y + labelH + 1, w: Math.max(1, w - 8), h: Math.max(1, room.foot.h - labelH - 1) }
    };
  });
}

/** Places the domains without an address, and the counts of 2021 that lead off the largest of their blocks. */
export function placeStrip(
  pools: readonly HostingPool[],
  counts: readonly HostingCount[],
  box: Box,
  wide: boolean,
  most: number
): Strip {
  const size = (index: number) => pools[index]?.members.length ?? 0;
  const order = pools.map((_, index) => index);
  const main = order.reduce((best, index) => (best < 0 || size(index) > size(best) ? index : best), -1);
  const bands = order.filter((index) => index !== main);
  const room = split(box, wide, bands.length, counts.length, main >= 0);
  const boxes = bandBoxes(bands.map(size), wide, room);
  const blocks = order.map((index) => {
    const band = boxes[bands.indexOf(index)];
    const label = { x: room.main.x, y: box.y, w: room.main.w, h: wide ? LABEL.line : 2 * LABEL.line };
    return { index, count: size(index), ...(band ?? { label, box: room.main }) };
  });
  const pitch = pitchFor(blocks, most);
  const at = new Map<number, [number, number]>();
  const placed = blocks.map(({ index, label, box: dots }): PlacedPool => {
    const rows = Math.max(1, Math.floor(dots.h / pitch));
    const columns = Math.max(1, Math.ceil(size(index) / rows));
    pools[index]?.members.forEach((member, place) => {
      const column = Math.floor(place / rows);
      at.set(member, [dots.x + (column + 0.5) * pitch, dots.y + ((place % rows) + 0.5) * pitch]);
    });
    const used = { x: dots.x, y: dots.y, w: columns * pitch, h: Math.min(rows, size(index)) * pitch };
    return { index, label, box: used };
  });
  const source = placed.find((pool) => pool.index === main)?.box ?? null;
  return {
    pools: placed,
    poolsHeading: pools.length > 0 && bands.length > 0 && wide ? heading(box, room.bands) : null,
    poolPitch: pitch,
    poolDot: pitch * DOT_PART,
    counts: placeCounts(counts, room.counts, source),
    countsHeading: counts.length > 0 ? countsHeading(box, room, main >= 0, wide) : null,
    at
  };
}

/** Ends with the strip, and starts as far to the left as the name of the largest block lets it. */
function countsHeading(box: Box, room: { main: Box; counts: Box }, main: boolean, wide: boolean): Box {
  const x = main && wide ? Math.min(room.counts.x, room.main.x + MAIN_LABEL) : room.counts.x;
  return { x, y: box.y, w: box.x + box.w - x, h: wide ? LABEL.line : 2 * LABEL.line };
}

function heading(box: Box, part: Box): Box {
  return { x: part.x, y: box.y, w: part.w, h: LABEL.line };
}

/**
 * The counts as a list, largest first, each with a ribbon as wide as its count. What has no room is one line without
 * a mark: most of these figures are unverified, and their sum would say more than anybody knows.
 */
function placeCounts(counts: readonly HostingCount[], box: Box, source: Box | null): PlacedCount[] {
  const room = Math.max(1, Math.floor(box.h / ROW));
  const shown = counts.length <= room ? counts.length : room - 1;
  const rows = counts.slice(0, shown).map((count, index) => ({ index, servers: count.servers }));
  if (shown < counts.length) rows.push({ index: -1, servers: 0 });
  const most = rows.reduce((max, row) => Math.max(max, row.servers), 1);
  const total = rows.reduce((sum, row) => sum + row.servers, 0);
  const step = Math.min(box.h / Math.max(1, rows.length), ROW * 1.6);
  const radius = Math.min(step, 18) / 2 - 0.6;
  const fan = Math.min(FAN, box.w * 0.25);
  const startX = source ? source.x + source.w + 3 : box.x;
  const start = source ?? box;
  let before = 0;
  return rows.map(({ index, servers }, order) => {
    const x = box.x + fan + radius;
    const y = box.y + (order + 0.5) * step;
    const from = { x: startX, y: start.y + ((before + servers / 2) / Math.max(1, total)) * start.h };
    before += servers;
    const labelX = x + radius + 5;
    return {
      index,
      servers,
      x,
      y,
      r: index < 0 ? 0 : Math.max(1.2, radius * Math.sqrt(servers / most)),
      from,
      ribbon: index < 0 ? 0 : Math.max(1, (servers / most) * radius * 1.5),
      label: { x: labelX, y: y - LABEL.line / 2, w: Math.max(1, box.x + box.w - labelX), h: LABEL.line }
    };
  });
}
