import { m } from '#lib/paraglide/messages.js';
import type { Box } from '#lib/views/hosting-placed.ts';
import type { Ink } from '#lib/drawing/ink.ts';
import { drawn, HEIGHT, stack, WIDTH, written, type Layer } from './layer.ts';
import { setText } from './text.ts';
import type { Faces, Setting } from './type.ts';

/** What every composition needs at hand. */
export interface Desk {
  ink: Ink;
  faces: Faces;
  /** The day of the data, in words. */
  date: string;
}

const EDGE = 56;
const INNER = WIDTH - 2 * EDGE;

/** The rooms of a sheet, in px: all cards are set on the same ones. */
export const ROOMS = {
  name: { x: EDGE, y: 44, w: 420, h: 30 },
  eyebrow: { x: EDGE + 430, y: 46, w: INNER - 430, h: 26 },
  title: { x: EDGE, y: 98, w: INNER, h: 92 },
  side: { x: EDGE, y: 216, w: 396, h: 342 },
  kicker: { x: EDGE, y: 96, w: INNER, h: 32 },
  chart: { x: 484, y: 204, w: WIDTH - 484 - EDGE, h: 362 },
  foot: { x: EDGE, y: 591, w: INNER - 256, h: 22 },
  date: { x: WIDTH - EDGE - 240, y: 591, w: 240, h: 22 }
} as const satisfies Record<string, Box>;

const rule = (y: number, width: number, ink: string) =>
  drawn(`<path fill="${ink}" d="M${EDGE} ${y}h${INNER}v${width}H${EDGE}z"/>`);

interface Heading {
  title: string;
  /** At the top, to the right: what kind of record it is. */
  eyebrow: string;
  /** Over the title, in the accent of the mark that it belongs to: the date of an event. */
  kicker?: string;
  /** At the foot: what the picture does not mean. */
  caution: string;
  /** Where a title needs more lines than the name of a country. */
  titleRoom?: Box;
  titleMax?: number;
}

/** What stands on every card round its picture: the name of the site, the title, the caution, the date of the data. */
export function sheet(
  { title, eyebrow, kicker = '', caution, titleRoom = ROOMS.title, titleMax = 76 }: Heading,
  desk: Desk
): Layer {
  const { ink, faces } = desk;
  const quiet: Setting = { face: 'sans', ink: ink('--ink-2'), max: 18, min: 14, leading: 1.3 };
  const texts: [string, Box, Setting][] = [
    [m.site_title(), ROOMS.name, { face: 'serif', ink: ink('--ink'), max: 25, min: 20, leading: 1.2 }],
    [eyebrow, ROOMS.eyebrow, { ...quiet, max: 21, align: 'end' }],
    [kicker, ROOMS.kicker, { face: 'sans', ink: ink('--accent'), max: 24, min: 20, leading: 1.2 }],
    [title, titleRoom, { face: 'serif', ink: ink('--ink'), max: titleMax, min: 38, leading: 1.12 }],
    [caution, ROOMS.foot, quiet],
    [
      m.data_version({ date: desk.date }),
      ROOMS.date,
      { ...quiet, ink: ink('--ink-3'), max: 17, align: 'end' }
    ]
  ];
  return stack(
    rule(30, 4, ink('--ink')),
    rule(HEIGHT - 52, 1, ink('--rule-strong')),
    written(texts.flatMap(([text, box, setting]) => setText(text, box, setting, faces).runs))
  );
}
