import type { ViewName } from '#lib/views/filter.ts';

/** The charts that can be embedded and shared, in the order of the page. */
export const EMBED_VIEWS = ['map', 'graph', 'timeline', 'table'] as const satisfies readonly ViewName[];
export type EmbedView = ViewName;
