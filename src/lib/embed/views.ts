/** The charts that can be embedded. */
export const EMBED_VIEWS = ['map', 'graph', 'timeline', 'table'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];
