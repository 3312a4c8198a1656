import type { Box } from '#lib/views/hosting-placed.ts';
import { short } from '#lib/drawing/pen.ts';
import { drawn, stack, written, type Layer } from './layer.ts';
import type { Desk } from './sheet.ts';
import { fit, heightOf, setText } from './text.ts';
import type { Setting } from './type.ts';

/** A line of a small table: what, and how many of it. */
export interface Row {
  label: string;
  value: string;
}

/** Rows under a heading. */
export interface Table {
  heading: string;
  rows: readonly Row[];
}

const MOST_PITCH = 38;
const HEADING = 30;
const BETWEEN = 20;

/** Small tables under each other as a newspaper sets them, with hairlines; all rows as high as there is room. */
export function tablesIn(tables: readonly Table[], box: Box, desk: Desk): Layer {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const top = ({ heading }: Table) => (heading === '' ? 0 : HEADING);
  const fixed = filled.reduce((sum, table) => sum + top(table), BETWEEN * Math.max(0, filled.length - 1));
  const count = filled.reduce((sum, { rows }) => sum + rows.length, 0);
  const pitch = Math.min(MOST_PITCH, (box.h - fixed) / Math.max(1, count));
  let y = box.y;
  return stack(
    ...filled.map((table) => {
      const room = { ...box, y: y + top(table), h: pitch * table.rows.length };
      const heading = setText(table.heading, { ...box, y, h: HEADING }, small(desk), desk.faces).runs;
      y = room.y + room.h + BETWEEN;
      return stack(written(heading), rowsIn(table.rows, room, desk));
    })
  );
}

const small = ({ ink }: Desk): Setting => ({
  face: 'sans',
  ink: ink('--ink-2'),
  max: 18,
  min: 14,
  leading: 1.2
});

function rowsIn(rows: readonly Row[], box: Box, desk: Desk): Layer {
  const { ink, faces } = desk;
  const pitch = box.h / rows.length;
  const most = Math.min(21, Math.floor(pitch * 0.62));
  const numbers = rows.map(({ value }) => faces.sans.width(value, most - 1));
  const roomOf = (order: number) => box.w - ((numbers[order] ?? 0) > 0 ? (numbers[order] ?? 0) + 16 : 0);
  // One size for all of them.
  const sizes = rows.map(
    ({ label }, order) =>
      fit(label, faces.sans, { w: roomOf(order), h: most + 4 }, { ...small(desk), max: most }).size
  );
  const size = Math.min(...sizes);
  const lines = rows.flatMap(({ label, value }, order) => {
    const line = { ...box, y: box.y + order * pitch + (pitch - size) / 2 - 1, h: size + 4 };
    const number = setText(value, line, { ...small(desk), max: size - 1, align: 'end' }, faces).runs;
    const w = roomOf(order);
    const name = { ...small(desk), ink: ink('--ink'), max: size };
    return [...number, ...setText(label, { ...line, w }, name, faces).runs];
  });
  const hairs = Array.from(
    { length: rows.length + 1 },
    (_, order) => `M${box.x} ${short(box.y + order * pitch)}h${box.w}`
  );
  return stack(drawn(`<path d="${hairs.join('')}" fill="none" stroke="${ink('--rule')}"/>`), written(lines));
}

/** A paragraph of a column; a lead is larger than the rest. */
export interface Paragraph {
  text: string;
  lead?: boolean;
}

/** Between paragraphs, as a share of the size. */
const GAP = 0.9;

/**
 * Paragraphs under each other, all shrunk together until the last word stands. Null where even the smallest type has
 * no room: half a statement may lack its denial, so nothing is ever cut here.
 */
export function paragraphsIn(paragraphs: readonly Paragraph[], box: Box, { ink, faces }: Desk): Layer | null {
  const shown = paragraphs.filter(({ text }) => text !== '');
  for (let size = 22; size >= 16; size -= 1) {
    const settings = shown.map(({ lead }): Setting => {
      const own = lead ? size + 3 : size;
      return { face: 'sans', ink: ink(lead ? '--ink' : '--ink-2'), max: own, min: own, leading: 1.32 };
    });
    const fitted = shown.map(({ text }, order) => {
      const setting = settings[order] as Setting;
      return fit(text, faces[setting.face], box, setting);
    });
    const heights = fitted.map((each, order) =>
      heightOf(each.lines.length, each.size, settings[order]?.leading ?? 1)
    );
    const total =
      heights.reduce((sum, height) => sum + height, 0) + GAP * size * Math.max(0, shown.length - 1);
    if (total > box.h || fitted.some(({ whole }) => !whole)) continue;
    let y = box.y;
    return stack(
      ...shown.map(({ text }, order) => {
        const h = (heights[order] ?? 0) + size * 0.3;
        const { runs, height } = setText(text, { ...box, y, h }, settings[order] as Setting, faces);
        y += height + GAP * size;
        return written(runs);
      })
    );
  }
  return null;
}

/** The same where there must be room. Throws where there is none. */
export function wholeIn(paragraphs: readonly Paragraph[], box: Box, desk: Desk): Layer {
  const layer = paragraphsIn(paragraphs, box, desk);
  if (!layer) throw new Error(`A card has no room for: ${paragraphs.map(({ text }) => text).join(' ')}`);
  return layer;
}
