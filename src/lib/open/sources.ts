import type { Source } from '#lib/model/source.ts';
import type { Finding } from '#lib/load/open/types.ts';

/** The visitor's files, and whom they name, as sources: each with a name and no address, so that nothing links there. */
export class SourceBook {
  readonly sources = new Map<string, Source>();
  readonly #ids = new Map<string, string>();

  /** Ids of the file of a finding, and of whom it names. */
  of({ spot: { file }, source }: Finding): string[] {
    const named = source === null ? [] : [this.#id(source, file)];
    return [this.file(file), ...named];
  }

  file(name: string): string {
    return this.#id(name, '');
  }

  #id(title: string, publisher: string): string {
    const key = `${publisher}\n${title}`;
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `own-source-${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.sources.set(id, {
      id,
      title,
      publisher,
      kind: 'dataset',
      language: 'und',
      published: null,
      url: '',
      confirmed: true,
      archive_url: null,
      licence: null
    });
    return id;
  }
}
