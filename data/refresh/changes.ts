import type { TableName, DataTables } from '#lib/model/tables.ts';

export interface Change {
  table: TableName;
  added: string[];
  removed: string[];
  changed: string[];
}

const KEYS = { domains: 'domain', countries: 'iso3', networks: 'asn' } as const;

/** Which rows a table gained, lost or changed, by key. */
export function changesOf<T extends TableName>(
  table: T,
  before: DataTables[T],
  after: DataTables[T]
): Change {
  const old = byKey(table, before);
  const now = byKey(table, after);
  return {
    table,
    added: [...now.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !now.has(key)),
    changed: [...now].filter(([key, text]) => old.has(key) && old.get(key) !== text).map(([key]) => key)
  };
}

/** `domains: 2 added (a, b), 1 changed (c)`, at most ten names a kind. */
export function formatChange({ table, ...kinds }: Change): string {
  const parts = Object.entries(kinds)
    .filter(([, keys]) => keys.length > 0)
    .map(([kind, keys]) => {
      const more = keys.length > 10 ? `, and ${keys.length - 10} more` : '';
      return `${keys.length} ${kind} (${keys.slice(0, 10).join(', ')}${more})`;
    });
  return `${table}: ${parts.join(', ') || 'no change'}`;
}

function byKey<T extends TableName>(table: T, rows: DataTables[T]): Map<string, string> {
  const key: string = table in KEYS ? KEYS[table as keyof typeof KEYS] : 'id';
  return new Map(
    rows.map((row) => {
      const value: unknown = Reflect.get(row, key);
      return [String(value), JSON.stringify(row)];
    })
  );
}
