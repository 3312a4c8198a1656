import { m } from '#lib/paraglide/messages.js';
import { cellText } from '#lib/charts/RecordTable/cells.ts';
import { number } from '#lib/charts/HostingGraph/sentences.ts';
import { fitted, LEADING, line, linesOf, paragraph, short, type TextStyle } from '#lib/drawing/pen.ts';
import { COLUMNS, records, type Column } from '#lib/views/records.ts';
import type { Plot, Subject } from './plot.ts';

/** Rows of a picture: more are read in the table itself, or in its file. */
const ROWS = 25;
/** Lines of a cell. */
const LINES = 2;
const GAP = 14;
const PAD = 6;
const SIZE = 11;
/** A column takes no more of the width than this before all have what they need. */
const WIDEST = 190;

/** Widths that fit the picture: what the texts need, the widest ones cut down first. */
function widthsOf(needs: readonly number[], room: number): number[] {
  const free = room - GAP * (needs.length - 1);
  let limit = Math.max(...needs, 1);
  const sum = (most: number) => needs.reduce((total, need) => total + Math.min(need, most), 0);
  while (sum(limit) > free && limit > 24) limit -= 1;
  const widths = needs.map((need) => Math.min(need, limit));
  const spare = (free - widths.reduce((total, width) => total + width, 0)) / widths.length;
  return widths.map((width) => width + Math.max(0, spare));
}

const isNumber = ({ kind }: Column) => kind === 'number';

/** The first rows of a sheet as the page orders them, each a group `data-row`. */
export function tablePlot({ explorer, pen, width, sheet }: Subject): Plot {
  const { catalog, locale } = explorer;
  const all = records(sheet, explorer.matches('table'), catalog);
  const kept = COLUMNS[sheet]
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.kind !== 'long');
  const head = kept.map(({ column }) => m[`column_${column.id}` as keyof typeof m & `column_${string}`]());
  const rows = all.slice(0, ROWS).map(({ cells, key }) => ({
    key,
    texts: kept.map(
      ({ column, index }) =>
        cellText(cells[index] ?? null, column.kind, catalog) || (index === 0 ? m.case_withheld() : '')
    )
  }));
  const plain: TextStyle = { size: SIZE, ink: pen.ink('--ink') };
  const strong: TextStyle = { size: SIZE, ink: pen.ink('--ink-2'), weight: 600 };
  const needs = kept.map((_, order) =>
    Math.max(
      pen.measure(head[order] ?? '', strong),
      Math.min(WIDEST, Math.max(0, ...rows.map(({ texts }) => pen.measure(texts[order] ?? '', plain))))
    )
  );
  const widths = widthsOf(needs, width);
  const lefts = widths.map((_, order) => widths.slice(0, order).reduce((sum, each) => sum + each + GAP, 0));

  let y = 0;
  const cell = (text: string, order: number, style: TextStyle) => {
    const [left = 0, room = 0] = [lefts[order], widths[order]];
    const column = kept[order]?.column;
    if (column && isNumber(column))
      return line(fitted(text, room, style, pen), left + room, y + PAD + SIZE, { ...style, anchor: 'end' });
    return paragraph(text, room, style, pen, { x: left, y: y + PAD, most: LINES }).marks;
  };
  const heightOf = (texts: readonly string[], style: TextStyle) =>
    2 * PAD +
    SIZE *
      LEADING *
      Math.min(
        LINES,
        Math.max(1, ...texts.map((text, order) => linesOf(text, widths[order] ?? 0, style, pen).length))
      );
  const rule = (ink: string) => `<path d="M0 ${short(y)}H${width}" stroke="${pen.ink(ink)}"/>`;

  const heading = head.map((text, order) => cell(text, order, strong)).join('');
  y += heightOf(head, strong);
  const marks = [heading, rule('--rule-strong')];
  for (const { texts, key } of rows) {
    marks.push(
      `<g data-row="${key.replaceAll('"', '')}">${texts.map((text, order) => cell(text, order, plain)).join('')}</g>`
    );
    y += heightOf(texts, plain);
    marks.push(rule('--rule'));
  }
  const rest = all.length - rows.length;
  if (rest > 0) {
    marks.push(
      line(m.figure_more_rows({ count: rest, n: number(rest, locale) }), 0, y + 18, {
        size: SIZE,
        ink: pen.ink('--ink-3')
      })
    );
    y += 26;
  }
  return { marks: marks.join(''), height: y, keys: [], meaning: m.claims_caution() };
}
