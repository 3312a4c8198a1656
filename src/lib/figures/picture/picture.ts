import { escapeXml } from '#lib/export/xml.ts';
import {
  at,
  FAMILIES,
  line,
  paragraph,
  short,
  type Drawn,
  type Pen,
  type TextStyle
} from '#lib/drawing/pen.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/ui/dates.ts';
import type { Sheet } from '#lib/views/records.ts';
import type { Topology } from 'topojson-specification';
import type { ExplorerLike, FigureView } from '../explorer.ts';
import type { Provenance } from '../files.ts';
import { altText, sentenceOf } from '../words.ts';
import { graphPlot } from './graph.ts';
import { legend } from './key.ts';
import { mapPlot } from './map.ts';
import type { Plot, Subject } from './plot.ts';
import { tablePlot } from './table.ts';
import { timelinePlot } from './timeline.ts';

/** Px: the width that charts are laid out for, and the margins beside them. */
const WIDTH = 800;
const MARGIN = 24;
/** A picture at 1× is larger than its layout, since pages shrink pictures. */
const SCALE = 1.5;

export interface PictureOptions {
  pen: Pen;
  provenance: Provenance;
  world: Topology;
  sheet?: Sheet;
  /** Px that it is laid out for: in a narrower one the type is larger beside the chart. */
  room?: number;
  /** `@font-face` rules with the typefaces in them; '' leaves them to the reader's machine. */
  fonts?: string;
}

/** A picture of a view that stands for itself anywhere. */
export interface Picture {
  svg: string;
  /** Px at 1×. */
  width: number;
  height: number;
  /** What it shows, in words. */
  alt: string;
}

const PLOTS: Readonly<Record<FigureView, (subject: Subject) => Plot>> = {
  map: mapPlot,
  graph: graphPlot,
  timeline: timelinePlot,
  table: tablePlot
};

/** Parts under each other, with so many px before each. */
function stacked(parts: readonly (Drawn & { before: number })[]): Drawn {
  let y = 0;
  const marks = parts
    .filter(({ height }) => height > 0)
    .map((part) => {
      y += part.before;
      const placed = at(part.marks, 0, y);
      y += part.height;
      return placed;
    });
  return { marks: marks.join(''), height: y };
}

/** Makes parts of texts as wide as the chart. */
const partsOf = (width: number, pen: Pen) => (text: string, style: TextStyle, before: number) => ({
  ...paragraph(text, width, style, pen),
  before
});

function head(
  view: FigureView,
  explorer: ExplorerLike,
  { pen, provenance, sheet }: PictureOptions,
  width: number
): Drawn {
  const { ink } = pen;
  const sentence = sentenceOf(view, explorer, sheet);
  const chosen = provenance.filter === '' ? '' : m.figure_chosen({ filter: provenance.filter });
  const quiet: TextStyle = { size: 13, ink: ink('--ink-2') };
  const part = partsOf(width, pen);
  return stacked([
    part(provenance.title, { size: 24, face: 'serif', weight: 600, ink: ink('--ink') }, 0),
    part(sentence, quiet, 4),
    part(chosen, { ...quiet, weight: 600, ink: ink('--accent') }, 3)
  ]);
}

/** Where it is from, under which licence, of which day, and where it can be seen and checked. */
function foot(
  explorer: ExplorerLike,
  meaning: string,
  { pen, provenance }: PictureOptions,
  width: number
): Drawn {
  const { ink } = pen;
  const { source, licence, version, permalink } = provenance;
  const small: TextStyle = { size: 10, ink: ink('--ink-3') };
  const part = partsOf(width, pen);
  const date = m.figure_data({ date: formatDate(version.slice(0, 10), explorer.locale), version });
  const rule = { marks: `<path d="M0 .5H${width}" stroke="${ink('--rule-strong')}"/>`, height: 1, before: 8 };
  return stacked([
    part(meaning, { size: 11, ink: ink('--ink-2') }, 10),
    rule,
    part(m.figure_source({ source }), small, 6),
    part(licence, small, 2),
    part(date, small, 2),
    part(permalink, { ...small, ink: ink('--ink-2') }, 2)
  ]);
}

/**
 * A view as it stands, as one SVG file that needs nothing else: title, choices in words, legend, chart, what it does not mean,
 * source, licence, version and address are in it. The same view gives the same text, whatever the size of the page.
 */
export function pictureOf(view: FigureView, explorer: ExplorerLike, options: PictureOptions): Picture {
  const { pen, world, sheet = 'events', room = WIDTH, fonts = '', provenance } = options;
  const inner = room - 2 * MARGIN;
  const plot = PLOTS[view]({ explorer, pen, width: inner, world, sheet });
  const body = stacked([
    { ...head(view, explorer, options, inner), before: 18 },
    { ...legend(plot.keys, inner, pen), before: 8 },
    { ...plot, before: 10 },
    { ...foot(explorer, plot.meaning, options, inner), before: 0 }
  ]);
  const height = Math.ceil(body.height + MARGIN);
  const alt = altText(view, explorer, sheet);
  const { source, licence, version, permalink } = provenance;
  const about = [source, licence, version, permalink].map(escapeXml).join('\n');
  const { ink } = pen;
  const name = line(m.site_title(), room - MARGIN, height - MARGIN + 4, {
    size: 12,
    face: 'serif',
    weight: 600,
    ink: ink('--ink'),
    anchor: 'end'
  });
  const [w, h] = [room * SCALE, short(height * SCALE)];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${room} ${height}" role="img"` +
    ` lang="${explorer.locale}" font-family="${FAMILIES.sans}" style="font-variant-numeric:lining-nums tabular-nums">` +
    `<title>${escapeXml(provenance.title)}</title><desc>${escapeXml(alt)}</desc><metadata>${about}</metadata>` +
    (fonts === '' ? '' : `<style>${fonts}</style>`) +
    `<path d="M0 0H${room}V${height}H0z" fill="${ink('--paper')}"/>` +
    `<path d="M${MARGIN} 8h${inner}v3h-${inner}z" fill="${ink('--ink')}"/>` +
    at(body.marks, MARGIN, 0) +
    name +
    `</svg>`;
  return { svg, width: w, height: h, alt };
}
