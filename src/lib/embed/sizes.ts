import type { EmbedView } from './views.ts';

/**
 * Heights for frames that no script fits, px: what each chart takes at most widths, as looked at in the browser. The table
 * and some cards take more where they are narrow, and then scroll.
 */
export const NATURAL: Readonly<Record<EmbedView | 'record', number>> = {
  map: 620,
  graph: 760,
  timeline: 820,
  table: 720,
  record: 560
};
