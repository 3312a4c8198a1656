import type { EmbedView } from './views.ts';

/**
 * Height of each embed, px, at every width from 280: its words take theirs, the chart has the rest (`embed.css`). So a frame
 * without script reserves just that. A card of a record is lower where less is known.
 */
export const NATURAL: Readonly<Record<EmbedView | 'record', number>> = {
  map: 640,
  graph: 760,
  timeline: 680,
  table: 720,
  record: 600
};
