/** A cell before and after; null where its row, or its column, was not there. */
export type CellChange = readonly [before: string | null, after: string | null];

/** A row that differs. A new or a lost one has all its cells, a corrected one those that differ, without its key. */
export interface RowChange {
  key: string;
  cells: Readonly<Record<string, CellChange>>;
}

/** The rows of a table that differ between two versions, in the order of their keys. */
export interface TableChange {
  table: string;
  /** The column that tells its rows apart. */
  key: string;
  rows: readonly RowChange[];
}

/** A table as its file has it. */
export interface CellTable {
  name: string;
  key: string;
  rows: readonly Readonly<Record<string, string>>[];
}

export const CHANGE_KINDS = ['added', 'corrected', 'withdrawn', 'removed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

type Row = Readonly<Record<string, string>>;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What differs between two versions of the tables. Tables without a difference are left out. */
export function changesBetween(before: readonly CellTable[], after: readonly CellTable[]): TableChange[] {
  const old = new Map(before.map((table) => [table.name, table]));
  const now = new Map(after.map((table) => [table.name, table]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name) => {
    const key = (now.get(name) ?? old.get(name))?.key ?? 'id';
    const was = rowsByKey(old.get(name), key);
    const is = rowsByKey(now.get(name), key);
    const rows = [...new Set([...was.keys(), ...is.keys()])].sort(byText).flatMap((id) => {
      const cells = cellChanges(was.get(id), is.get(id));
      return Object.keys(cells).length > 0 ? [{ key: id, cells }] : [];
    });
    return rows.length > 0 ? [{ table: name, key, rows }] : [];
  });
}

function rowsByKey(table: CellTable | undefined, key: string): Map<string, Row> {
  return new Map((table?.rows ?? []).map((row) => [row[key] ?? '', row]));
}

function cellChanges(was: Row | undefined, is: Row | undefined): Record<string, CellChange> {
  const columns = new Set([...Object.keys(is ?? {}), ...Object.keys(was ?? {})]);
  return differing([...columns].map((column) => [column, [was?.[column] ?? null, is?.[column] ?? null]]));
}

const differing = (cells: readonly (readonly [string, CellChange])[]): Record<string, CellChange> =>
  Object.fromEntries(cells.filter(([, [before, after]]) => before !== after));

/** Two steps, one after the other, as one: what is undone by the second is in neither. */
export function compose(first: readonly TableChange[], second: readonly TableChange[]): TableChange[] {
  const later = new Map(second.map((change) => [change.table, change]));
  const tables = new Map([...first, ...second].map((change) => [change.table, change]));
  const earlier = new Map(first.map((change) => [change.table, change]));
  return [...tables.values()].flatMap(({ table, key }) => {
    const rows = composeRows(earlier.get(table)?.rows ?? [], later.get(table)?.rows ?? []);
    return rows.length > 0 ? [{ table, key, rows }] : [];
  });
}

function composeRows(first: readonly RowChange[], second: readonly RowChange[]): RowChange[] {
  const earlier = new Map(first.map((row) => [row.key, row.cells]));
  const later = new Map(second.map((row) => [row.key, row.cells]));
  return [...new Set([...earlier.keys(), ...later.keys()])].sort(byText).flatMap((key) => {
    const was = earlier.get(key) ?? {};
    const is = later.get(key) ?? {};
    const cells = differing(
      [...new Set([...Object.keys(was), ...Object.keys(is)])].map((column): [string, CellChange] => {
        const [before, between] = was[column] ?? [undefined, undefined];
        const [start, end] = is[column] ?? [between ?? null, between ?? null];
        return [column, [before === undefined ? start : before, end]];
      })
    );
    return Object.keys(cells).length > 0 ? [{ key, cells }] : [];
  });
}

/** What happened to a row. A row is withdrawn when its status says so from now on. */
export function kindOf({ cells }: RowChange, key: string): ChangeKind {
  const [before, after] = cells[key] ?? ['', ''];
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return cells.status?.[1] === 'withdrawn' ? 'withdrawn' : 'corrected';
}

/** How many rows of a table were added, corrected, withdrawn and removed. */
export function countKinds({ key, rows }: TableChange): Record<ChangeKind, number> {
  const counts = { added: 0, corrected: 0, withdrawn: 0, removed: 0 };
  for (const row of rows) counts[kindOf(row, key)] += 1;
  return counts;
}
