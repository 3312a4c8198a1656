import type { Locale } from './tables.ts';

/** A state of the tables that was published and stays reachable: its day and a hash of its tables. */
export interface DataVersion {
  /** `2026-11-24-1a2b3c4d`. */
  id: string;
  /** What is new in it, in a sentence; null for tables that are not frozen yet. */
  note: Record<Locale, string> | null;
  /** The day on which something was taken out of it to protect a person. Its hash does not hold since. */
  redacted?: string;
}

const VERSION_ID = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{8})$/;

export const isVersionId = (text: string): boolean => VERSION_ID.test(text);

/** The day and the hash of a version's id; null for any other text. */
export function versionParts(id: string): { day: string; hash: string } | null {
  const [, day, hash] = VERSION_ID.exec(id) ?? [];
  return day && hash ? { day, hash } : null;
}
