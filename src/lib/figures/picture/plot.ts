import type { Drawn, Pen } from '#lib/drawing/pen.ts';
import type { Topology } from 'topojson-specification';
import type { Sheet } from '#lib/views/records.ts';
import type { ExplorerLike } from '../explorer.ts';
import type { Key } from './key.ts';

/** What a picture is made of. */
export interface Subject {
  explorer: ExplorerLike;
  pen: Pen;
  /** Width of the chart, px. */
  width: number;
  /** Shapes of the world, with the object `countries`. */
  world: Topology;
  /** Of the table. */
  sheet: Sheet;
}

/** A chart without its frame. */
export interface Plot extends Drawn {
  keys: Key[];
  /** What its marks mean, and what they do not mean. */
  meaning: string;
}
