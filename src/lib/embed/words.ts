import { m } from '#lib/paraglide/messages.js';
import type { EmbedView } from './views.ts';

interface ChartWords {
  /** What the chart is called where it stands alone. */
  title(): string;
  /** What it shows as it opens, for those who do not see it. */
  alt(): string;
}

export const EMBED_WORDS: Readonly<Record<EmbedView, ChartWords>> = {
  map: { title: m.embed_title_map, alt: m.card_alt_map },
  graph: { title: m.embed_title_graph, alt: m.card_alt_all_provider },
  timeline: { title: m.embed_title_timeline, alt: m.card_alt_all_event },
  table: { title: m.embed_title_table, alt: m.card_alt_data }
};
