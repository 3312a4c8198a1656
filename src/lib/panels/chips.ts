import type { Catalog } from '#lib/views/catalog.ts';
import type { Filter, Selection } from '#lib/views/filter.ts';
import { formatDate, formatRange } from '#lib/ui/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { generationName } from '#lib/charts/generation-name.ts';
import { selectionLabel } from './labels.ts';

/** One choice of the reader in words, and what takes it back. */
export interface Chip {
  key: string;
  label: string;
  /** The part of the filter without it; null where it is the selection. */
  without: Partial<Filter> | null;
}

function period(filter: Filter, locale: string): string {
  if (filter.from && filter.to) return formatRange(filter.from, filter.to, locale);
  if (filter.from) return m.chip_since({ date: formatDate(filter.from, locale) });
  return m.chip_until({ date: formatDate(filter.to ?? '', locale) });
}

function each<T>(
  items: readonly T[],
  name: string,
  label: (item: T) => string,
  without: (rest: T[]) => Partial<Filter>
) {
  return items.map((item) => ({
    key: `${name}:${item}`,
    label: label(item),
    without: without(items.filter((other) => other !== item))
  }));
}

/** Every choice as a chip, the selection first. The layer of the map is no chip: its switch shows it. */
export function chipsOf(filter: Filter, selection: Selection | null, catalog: Catalog): Chip[] {
  const chips: Chip[] = [];
  if (selection) {
    chips.push({ key: 'sel', label: selectionLabel(selection, catalog), without: null });
  }
  if (filter.from || filter.to) {
    chips.push({ key: 'time', label: period(filter, catalog.locale), without: { from: null, to: null } });
  }
  return [
    ...chips,
    ...each(
      filter.countries,
      'country',
      (id) => catalog.nameOf(id),
      (countries) => ({ countries })
    ),
    ...each(
      filter.providers,
      'provider',
      (id) => catalog.provider.get(id)?.name ?? id,
      (providers) => ({ providers })
    ),
    ...each(
      filter.lanes,
      'lane',
      (lane) => m[`lane_${lane}`](),
      (lanes) => ({ lanes })
    ),
    ...each(filter.generations, 'gen', generationName, (generations) => ({ generations })),
    ...(filter.q ? [{ key: 'q', label: m.chip_text({ text: filter.q }), without: { q: '' } }] : [])
  ];
}

interface Chosen {
  filter: Filter;
  selection: Selection | null;
  catalog: Catalog;
}

/** All that the reader chose, as the chips say it: `since 2021 · Mexico`; empty where everything is shown. */
export const filterInWords = ({ filter, selection, catalog }: Chosen): string =>
  chipsOf(filter, selection, catalog)
    .map(({ label }) => label)
    .join(' · ');
