import type { Generation } from '#lib/model/domain.ts';
import type { Lane } from '#lib/model/event.ts';
import type { Catalog } from '#lib/views/catalog.ts';
import { defang, isAddress } from '#lib/views/defang.ts';
import type { Cell, CellKind } from '#lib/views/records.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/ui/dates.ts';
import { generationName } from '../generation-name.ts';

type Words = (cell: string, catalog: Catalog) => string;

/** A vocabulary's messages by value; a value without a message shows as it is. */
function vocabulary(prefix: string): Words {
  const messages = m as unknown as Record<string, (() => string) | undefined>;
  return (cell) => messages[`${prefix}_${cell}`]?.() ?? cell;
}

const WORDS: Partial<Record<CellKind, Words>> = {
  date: (cell, catalog) => formatDate(cell, catalog.locale),
  lane: (cell) => m[`lane_${cell as Lane}`](),
  relation: vocabulary('layer'),
  confidence: vocabulary('confidence'),
  role: vocabulary('role'),
  result: vocabulary('result'),
  host: vocabulary('host'),
  count_kind: vocabulary('count_kind'),
  country: (cell, catalog) => catalog.nameOf(cell),
  countries: (cell, catalog) => catalog.nameOf(cell),
  generation: (cell) => generationName(cell as Generation),
  provider: (cell, catalog) => catalog.provider.get(cell)?.name ?? cell,
  domain: defang
};

/** A cell in the reader's language; empty where there is no value. */
export function cellText(cell: Cell, kind: CellKind, catalog: Catalog): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return new Intl.NumberFormat(catalog.locale).format(cell);
  if (typeof cell === 'boolean') return cell ? m.yes() : m.from_memory();
  const words = WORDS[kind] ?? ((text: string) => text);
  if (typeof cell === 'string') {
    // Addresses are shown like domains: nothing on the page should lead there.
    return kind === 'text' && isAddress(cell) ? defang(cell) : words(cell, catalog);
  }
  return [...new Set(cell)].map((each) => words(each, catalog)).join(', ');
}
