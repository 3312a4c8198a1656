/** The records that have a page of their own; cases and domains are shown in the explorer only. */
export const PAGE_KINDS = ['country', 'provider', 'event'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const hasPage = (kind: string): kind is PageKind => (PAGE_KINDS as readonly string[]).includes(kind);
