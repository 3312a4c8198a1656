/** What kind of text or file a source is. */
export const SOURCE_KINDS = ['report', 'dataset', 'court', 'company', 'press', 'reference'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a fact was read. `confirmed` says that this exact address was seen, not that the page was read. */
export interface Source {
  id: string;
  /** Null where nobody has read the title yet: a title is never guessed from an address. */
  title: string | null;
  publisher: string;
  kind: SourceKind;
  /** BCP 47, for example `en`. */
  language: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  published: string | null;
  url: string;
  confirmed: boolean;
  archive_url: string | null;
  licence: string | null;
}
