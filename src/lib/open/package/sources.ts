import type { Source } from '#lib/model/source.ts';
import { Ids, slug } from './ids.ts';
import { OWN_FILE, type Wording } from './wording.ts';

/** The address that a file gives for who says so; null where that is no page, or lies on a host of the files themselves. */
function pageOf(text: string, wording: Wording): URL | null {
  if (!/^https?:\/\/\S+$/.test(text)) return null;
  try {
    const url = new URL(text);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return url.username === '' && !wording.isListed(host) ? url : null;
  } catch {
    return null;
  }
}

/**
 * The sources of a visitor's rows as our tables have them. A page that a file names is cited by its address, ours where we have
 * that page. A file, and a name without an address, get one that ends in `.invalid`, which RFC 2606 keeps from ever leading
 * anywhere: the column needs one, nobody gave any, and it asks to be replaced.
 */
export class Shelf {
  readonly #rows = new Map<string, Source>();
  /** Ids in the package by those of the gathered tables. */
  readonly #ids = new Map<string, string>();
  readonly #titles: ReadonlyMap<string, string>;

  constructor(gathered: readonly Source[], ours: readonly Source[], wording: Wording) {
    const ids = new Ids(ours.map(({ id }) => id));
    const byPage = new Map(ours.map((row) => [row.url, row]));
    for (const row of ours) this.#rows.set(row.id, row);
    for (const row of gathered) {
      const own = row.url === '';
      const page = own && row.title !== null ? pageOf(row.title, wording) : null;
      const known = own ? (page ? byPage.get(row.title ?? '') : undefined) : row;
      const made = known ?? ownSource(row, page, ids, wording);
      this.#rows.set(made.id, made);
      byPage.set(made.url, made);
      this.#ids.set(row.id, made.id);
    }
    this.#titles = new Map(gathered.map(({ id, title }) => [id, title ?? '']));
  }

  /** The ids of a row of the gathered tables, or of ours, in the package. */
  ids(ids: readonly string[]): string[] {
    return [...new Set(ids.map((id) => this.#ids.get(id) ?? id))];
  }

  /** The first file that a row comes from, as the folder of a list is written: `mine.csv` → `mine-csv`. */
  listOf(ids: readonly string[]): string {
    return slug(this.#titles.get(ids[0] ?? '') ?? '', 'own-file');
  }

  /** Those that rows cite, in the order of their ids. */
  cited(rows: Iterable<{ source_ids: readonly string[] }>): Source[] {
    const cited = new Set<string>();
    for (const { source_ids } of rows) for (const id of source_ids) cited.add(id);
    return [...cited].sort().flatMap((id) => this.#rows.get(id) ?? []);
  }
}

function ownSource(row: Source, page: URL | null, ids: Ids, wording: Wording): Source {
  const id = ids.once(slug(page ? page.host + page.pathname : (row.title ?? ''), 'source'));
  const title = page ? '' : wording.say(row.title ?? '');
  const publisher = wording.say(page ? page.hostname : row.publisher);
  return {
    ...row,
    id,
    // A title is never guessed from an address.
    title: title || null,
    publisher: publisher || OWN_FILE,
    url: page ? (row.title ?? '') : `https://${id}.invalid/`,
    // Nobody has seen the page.
    confirmed: false
  };
}
