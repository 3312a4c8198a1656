import type { TableName } from './tables.ts';

export const CORRECTION_KINDS = ['corrected', 'clarified', 'withdrawn', 'redacted'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What was wrong in a published row, and what was done. The text is in the language of the tables. */
export interface Correction {
  id: string;
  /** YYYY-MM-DD. */
  corrected: string;
  kind: CorrectionKind;
  table: TableName;
  /** Keys of rows, which may be gone; empty where none may be named. */
  row_ids: string[];
  what: string;
  source_ids: string[];
}
