import { expect } from 'vitest';
import type { Reading } from '#lib/load/open/types.ts';

export const kindsOf = ({ troubles }: Reading): string[] => troubles.map(({ kind }) => kind);

export const domainsOf = ({ findings }: Reading): string[] =>
  [...new Set(findings.flatMap(({ domain }) => domain ?? []))].sort();

/** Every object is one thing: read, set aside or silent; what was set aside says why, what was read says where. */
export function expectWhole(reading: Reading, rows?: number): void {
  const { account, findings, troubles } = reading;
  expect(account.read + account.setAside + account.silent).toBe(account.rows);
  if (rows !== undefined) expect(account.rows).toBe(rows);
  expect(troubles.filter(({ cost }) => cost === 'row').length).toBeGreaterThanOrEqual(account.setAside);
  if (findings.length > 0) expect(account.read).toBeGreaterThan(0);
  for (const { value } of troubles) expect(value?.length ?? 0).toBeLessThanOrEqual(200);
}

/** `depth` lists within each other, as text. */
export const nested = (depth: number, open = '[', close = ']'): string =>
  open.repeat(depth) + close.repeat(depth);
