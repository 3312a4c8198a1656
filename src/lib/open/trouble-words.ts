import { field } from '#lib/charts/RecordTable/csv.ts';
import type { Spot, Trouble } from '#lib/load/open/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { visible } from './visible.ts';

type Message = ((inputs: Record<string, string | number>) => string) | undefined;

/** What may stand in the sentences of a trouble. */
function inputsOf({ value, spot, more }: Trouble): Record<string, string | number> {
  const { row, column, object } = spot;
  const texts = { ...more, value: value ?? '', row: row ?? '', column: column ?? '', object: object ?? '' };
  return Object.fromEntries(
    Object.entries(texts).map(([name, each]) => [name, typeof each === 'string' ? visible(each) : each])
  );
}

// The build ships the messages that begin as these names do; a kind without a message says its name.
export function reasonOf(trouble: Trouble): string {
  const message = m[`trouble_${trouble.kind}` as 'trouble_empty'] as Message;
  return message?.(inputsOf(trouble)) ?? trouble.kind;
}
export function fixOf(trouble: Trouble): string {
  const message = m[`trouble_${trouble.kind}_fix` as 'trouble_empty_fix'] as Message;
  return message?.(inputsOf(trouble)) ?? '';
}

/** Where something stands: `row 3, column “ip”`; empty where the whole file is meant. */
export function placeOf({ row, column, object }: Spot): string {
  const parts = [
    row === null ? '' : m.open_at_row({ row }),
    column === null ? '' : m.open_at_column({ column: visible(column) }),
    object === null ? '' : visible(object)
  ];
  return parts.filter(Boolean).join(', ');
}

/** Troubles of one kind and cost, in the order in which they came. */
export interface TroubleGroup {
  kind: string;
  cost: Trouble['cost'];
  troubles: Trouble[];
}

const COSTS: readonly Trouble['cost'][] = ['file', 'row', 'cell', 'note'];

/** Troubles by kind: first what cost most, then what came most often. */
export function grouped(troubles: readonly Trouble[]): TroubleGroup[] {
  const groups = new Map<string, TroubleGroup>();
  for (const trouble of troubles) {
    const key = `${trouble.cost} ${trouble.kind}`;
    const group = groups.get(key);
    if (group) group.troubles.push(trouble);
    else groups.set(key, { kind: trouble.kind, cost: trouble.cost, troubles: [trouble] });
  }
  return [...groups.values()].sort(
    (a, b) => COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost) || b.troubles.length - a.troubles.length
  );
}

/** All troubles as a table to take away, safe to open in a spreadsheet. */
export function troublesCsv(troubles: readonly Trouble[]): string {
  const rows = troubles.map((each) => {
    const { file, row, column, object } = each.spot;
    return [file, row, column, object, each.cost, each.value, reasonOf(each), fixOf(each)];
  });
  const header = ['file', 'row', 'column', 'object', 'cost', 'value', 'reason', 'fix'];
  return [header, ...rows].map((line) => line.map(field).join(',')).join('\r\n') + '\r\n';
}
