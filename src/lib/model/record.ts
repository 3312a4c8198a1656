/** The records that have a page of their own; cases and domains are shown in the explorer only. */
export const PAGE_KINDS = ['country', 'provider', 'event'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const hasPage = (kind: string): kind is PageKind => (PAGE_KINDS as readonly string[]).includes(kind);

/** What has a social image of its own: those records, and each page that is no record. */
export const CARD_KINDS = [...PAGE_KINDS, 'page'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const isCardKind = (kind: string): kind is CardKind =>
  (CARD_KINDS as readonly string[]).includes(kind);
