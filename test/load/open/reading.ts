import { expect } from 'vitest';
import { readCsv, sniff, type Delimiter, type Mapping } from '#lib/load/open/csv.ts';
import type { Reading } from '#lib/load/open/types.ts';

/** A table read as it was guessed, but for what a test says. */
export function readTable(
  text: string,
  fixed: { delimiter?: Delimiter; header?: boolean; mapping?: Mapping } = {}
): Promise<Reading> {
  return readCsv(text, { file: 'a.csv', ...sniff(text, fixed), ...fixed });
}

export const kinds = ({ troubles }: Reading): string[] => troubles.map(({ kind }) => kind);

/** Each row is one thing: read, set aside or silent; and what was set aside says why. */
export function expectAccounted({ account, findings, troubles }: Reading): void {
  expect(account.read + account.setAside + account.silent).toBe(account.rows);
  const aside = new Set(troubles.filter(({ cost }) => cost === 'row').map(({ spot }) => spot.row));
  expect(aside.size).toBe(account.setAside);
  expect(new Set(findings.map(({ spot }) => spot.row)).size).toBe(account.read);
}
