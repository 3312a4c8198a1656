import MiniSearch from 'minisearch';
import type { Catalog } from './catalog.ts';
import { defang, refang } from './defang.ts';
import type { Selection } from './filter.ts';
import { fold } from './text.ts';

/** A record that the search finds. */
export interface Hit {
  selection: Selection;
  /** As shown: domains are defanged. */
  title: string;
  /** A second line that tells records of one name apart. */
  note: string;
}

interface Entry extends Hit {
  id: string;
  words: string;
}

export type Search = (query: string) => Hit[];

const LIMIT = 12;

function entriesOf(catalog: Catalog, withheld: string): Entry[] {
  const entry = (kind: Selection['kind'], id: string, title: string, note: string, words: string): Entry => ({
    id: `${kind}:${id}`,
    selection: { kind, id },
    title,
    note,
    words
  });
  const { countries, events, providers, cases, domains } = catalog.tables;
  return [
    ...countries.map((row) => entry('country', row.iso3, catalog.nameOf(row.iso3), '', row.iso3)),
    ...events.map((row) =>
      entry('event', row.id, row.title, row.date.slice(0, 4), [row.summary, ...row.actors].join(' '))
    ),
    ...providers.map((row) => {
      const networks = catalog.networksOfProvider.get(row.id) ?? [];
      const names = networks.flatMap((each) => [`AS${each.asn}`, each.name_2016 ?? '', each.name_2025 ?? '']);
      return entry('provider', row.id, row.name, '', [...row.aliases, ...names].join(' '));
    }),
    ...cases.map((row) => entry('case', row.id, row.name ?? withheld, row.affiliation ?? '', row.role)),
    ...domains.map((row) =>
      entry('domain', row.domain, defang(row.domain), '', row.domain.replaceAll('.', ' '))
    )
  ];
}

/**
 * An index of everything that has a name: countries, events, providers, cases and domains.
 * A domain is also found when it is pasted defanged or as a URL: `hxxps://free247downloads[.]com/x`.
 */
export function searchIndex(catalog: Catalog, withheld: string): Search {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'words'],
    storeFields: ['selection', 'title', 'note'],
    processTerm: (term) => fold(term) || null,
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.15 : false) }
  });
  index.addAll(entriesOf(catalog, withheld));
  return (query) => {
    const text = query.trim();
    if (text === '') return [];
    const name = refang(text);
    const exact = catalog.domain.has(name)
      ? [{ selection: { kind: 'domain', id: name } as const, title: defang(name), note: '' }]
      : [];
    const words = name.includes('.') && /[[/:]/.test(text) ? name.replaceAll('.', ' ') : text;
    const found = index
      .search(words, { combineWith: 'AND' })
      .map(({ selection, title, note }) => ({ selection, title, note }) as Hit)
      .filter((hit) => hit.selection.id !== exact[0]?.selection.id);
    return [...exact, ...found].slice(0, LIMIT);
  };
}
