import { disc } from './hosting-disc.ts';
import { DOT_PART, LABEL, type Box, type PlacedGroup, type PlacedHosting } from './hosting-placed.ts';
import { fitText, textWidth } from './hosting-text.ts';
import type { HostingGroup } from './hosting-types.ts';

/** The domains at several providers stand a little apart, since each has lines of its own. */
export const SEVERAL_PITCH = 1.5;
const LABEL_ROOM = 124;
/** Room for the names that the language of the page gives: of the two other groups, and of generations. */
const OTHER_LABEL = 84;
const HEADING = 15;
const GAP = { x: 9, y: 7 };

/** Whether a group is one of the two that stand for no single provider, country, generation or network. */
export const isRest = (group: HostingGroup | undefined): boolean =>
  group?.kind === 'several' || group?.kind === 'unknown';

/** A cluster of dots, in units of the pitch, with the room its name needs, in px. */
interface Cell {
  index: number;
  r: number;
  label: number;
  text: string;
}

interface Shelf {
  cells: { cell: Cell; x: number; w: number }[];
  y: number;
  h: number;
}

function cellOf(group: HostingGroup, index: number): Cell {
  const apart = group.kind === 'several' ? SEVERAL_PITCH : 1;
  const r = disc(group.members.length).r * apart + DOT_PART / 2;
  const text = fitText(group.name, LABEL.size, LABEL_ROOM);
  const named = !isRest(group) && group.kind !== 'generation';
  const label = named ? Math.max(textWidth(text, LABEL.size), 20) : OTHER_LABEL;
  return { index, r, label, text };
}

/** Fills shelves from the left, the next one below as soon as a cell finds no room; null where one never fits. */
function shelve(cells: readonly Cell[], width: number, pitch: number, top: number): Shelf[] | null {
  const shelves: Shelf[] = [];
  let shelf: Shelf | null = null;
  let x = 0;
  let y = top;
  for (const cell of cells) {
    const gap = cell.label > 0 ? GAP.x : pitch * 0.9;
    const w = Math.max(2 * cell.r * pitch, cell.label);
    const h = 2 * cell.r * pitch + (cell.label > 0 ? 2 * LABEL.line + GAP.y : pitch * 0.9);
    if (w > width) return null;
    if (shelf === null || x + w > width) {
      if (shelf) y += shelf.h;
      shelf = { cells: [], y, h: 0 };
      shelves.push(shelf);
      x = 0;
    }
    shelf.cells.push({ cell, x, w });
    shelf.h = Math.max(shelf.h, h);
    x += w + gap;
  }
  return shelves;
}

function bottom(shelves: readonly Shelf[], top: number): number {
  const last = shelves.at(-1);
  return last ? last.y + last.h : top;
}

interface Packed {
  named: Shelf[];
  tail: Shelf[];
  tailTop: number;
  pitch: number;
}

function pack(named: Cell[], tail: Cell[], box: Box, pitch: number): Packed | null {
  const first = shelve(named, box.w, pitch, box.y);
  if (!first) return null;
  const tailTop = bottom(first, box.y) + (named.length > 0 && tail.length > 0 ? HEADING : 0);
  const rest = shelve(tail, box.w, pitch, tailTop);
  if (!rest || bottom(rest, tailTop) > box.y + box.h) return null;
  return { named: first, tail: rest, tailTop, pitch };
}

/** The largest pitch, in fifths of a px, at which all cells find room. */
function largest(named: Cell[], tail: Cell[], box: Box): Packed | null {
  let best: Packed | null = null;
  let low = 0;
  let high = 14;
  for (let round = 0; round < 18; round += 1) {
    const pitch = (low + high) / 2;
    const packed = pack(named, tail, box, pitch);
    if (packed) {
      best = packed;
      low = pitch;
    } else high = pitch;
  }
  const even = best && best.pitch >= 2 ? pack(named, tail, box, Math.floor(best.pitch * 5) / 5) : null;
  return even ?? best;
}

/** Names cost room, and dots want it too: the best of both by this weight. */
const NAMED = [20, 16, 13, 11, 9, 7, 5, 3, 0];
const LEGIBLE = 6;

function worth(packed: Packed, named: number): number {
  // A graph without any name is a riddle, whatever the size of its dots.
  return Math.min(packed.pitch, LEGIBLE) * Math.sqrt(named === 0 ? 0.1 : 4 + named);
}

function choose(groups: readonly HostingGroup[], box: Box): Packed | null {
  const order = groups.map((_, index) => index);
  const providers = order.filter((index) => !isRest(groups[index]));
  const others = order.filter((index) => isRest(groups[index]));
  const labelled = groups.map((group, index) => cellOf(group, index));
  const bare = labelled.map((cell) => ({ ...cell, label: 0 }));
  const pick = (cells: Cell[], indexes: number[]) => indexes.flatMap((index) => cells[index] ?? []);
  let best: Packed | null = null;
  let most = 0;
  for (const count of new Set(NAMED.map((each) => Math.min(each, providers.length)))) {
    for (const more of count > 0 ? [others, []] : [[]]) {
      const named = [...providers.slice(0, count), ...more];
      const rest = [...providers.slice(count), ...(more.length > 0 ? [] : others)];
      const packed = largest(pick(labelled, named), pick(bare, rest), box);
      const value = packed ? worth(packed, count + 3 * more.length) : 0;
      if (value > most) {
        best = packed;
        most = value;
      }
    }
  }
  return best;
}

type Shelved = Pick<PlacedHosting, 'groups' | 'tail' | 'pitch' | 'dot' | 'x' | 'y'>;

/** Places the clusters on shelves inside a box, largest first, each on its name as on a plinth. */
export function placeGroups(groups: readonly HostingGroup[], domains: number, box: Box): Shelved {
  const x = new Float64Array(domains);
  const y = new Float64Array(domains);
  const packed = choose(groups, box);
  if (!packed) return { groups: [], tail: null, pitch: 1, dot: DOT_PART, x, y };
  const { pitch } = packed;
  const placed: PlacedGroup[] = [];
  for (const [shelves, labelled] of [
    [packed.named, true],
    [packed.tail, false]
  ] as const) {
    for (const shelf of shelves) {
      const used = shelf.cells.at(-1);
      const spare = labelled && used ? box.w - used.x - used.w : 0;
      // A nearly full shelf is spread over the whole width; a short one stays to the left.
      const spread = spare < box.w * 0.3 && shelf.cells.length > 1 ? spare / (shelf.cells.length - 1) : 0;
      const foot = shelf.y + shelf.h - (labelled ? 2 * LABEL.line + GAP.y : pitch * 0.9);
      shelf.cells.forEach(({ cell, x: left, w }, order) => {
        const r = cell.r * pitch;
        const cellX = box.x + left + spread * order;
        placed.push({
          index: cell.index,
          x: cellX + w / 2,
          y: labelled ? foot - r : shelf.y + shelf.h / 2 - pitch * 0.45,
          r,
          cell: { x: cellX, y: shelf.y, w, h: shelf.h },
          label: labelled ? { x: cellX, y: foot + 2, w, h: 2 * LABEL.line } : null,
          text: cell.text
        });
      });
    }
  }
  placed.sort((a, b) => a.index - b.index);
  for (const group of placed) {
    const members = groups[group.index]?.members ?? [];
    const points = disc(members.length);
    const step = pitch * (groups[group.index]?.kind === 'several' ? SEVERAL_PITCH : 1);
    members.forEach((member, order) => {
      x[member] = group.x + (points.x[order] ?? 0) * step;
      y[member] = group.y + (points.y[order] ?? 0) * step;
    });
  }
  return { groups: placed, tail: tailOf(packed, groups, box), pitch, dot: pitch * DOT_PART, x, y };
}

function tailOf(packed: Packed, groups: readonly HostingGroup[], box: Box): PlacedHosting['tail'] {
  if (packed.named.length === 0 || packed.tail.length === 0) return null;
  const counts = packed.tail.flatMap((shelf) =>
    shelf.cells.flatMap(({ cell: { index } }) => (isRest(groups[index]) ? [] : [groups[index]?.count ?? 0]))
  );
  if (counts.length === 0) return null;
  return {
    box: { x: box.x, y: packed.tailTop - HEADING, w: box.w, h: HEADING - 2 },
    count: counts.length,
    least: counts.reduce((a, b) => Math.min(a, b), Infinity),
    most: counts.reduce((a, b) => Math.max(a, b), 0)
  };
}
