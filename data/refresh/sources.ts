import type { Source } from '#lib/model/source.ts';
import { hostOf, publisherOf } from './publishers.ts';
import { archiveUrl, citedCapture, cleanUrl, dateInUrl, urlKey } from './urls.ts';

/** Words that tell nothing about a text. */
const IDLE = new Set(
  (
    'a an and are as at by de des du el en et for from has html in is la le les los of on or over ' +
    'pegasus php spyware the to un une with www index latest article articles news'
  ).split(' ')
);

/** Second-level endings below which a name is registered, as in `eadt.co.uk`. */
const SECOND_LEVEL = new Set(['ac', 'azurewebsites', 'co', 'com', 'gov', 'go-vip', 'org']);

/** The sources of the project, found by address and extended by new ones. */
export class SourceIndex {
  readonly added: Source[] = [];
  readonly #byUrl = new Map<string, Source>();
  readonly #ids = new Set<string>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) this.#remember(source);
  }

  /** The id of an address. A new one becomes a source; `day` is that of the fact that cites it. */
  idOf(address: string, day: string): string {
    const known = this.#byUrl.get(urlKey(address));
    if (known) return known.id;
    const source = describe(address, day, this.#ids);
    this.added.push(source);
    this.#remember(source);
    return source.id;
  }

  #remember(source: Source): void {
    this.#byUrl.set(urlKey(source.url), source);
    this.#ids.add(source.id);
  }
}

/** The row of an address that a fact of a day cites. Its title stays open: nobody has read it yet. */
export function describe(address: string, day: string, taken: ReadonlySet<string>): Source {
  const url = cleanUrl(address);
  const published = dateInUrl(url);
  const publisher = publisherOf(url);
  return {
    id: freshId(url, published, taken),
    title: null,
    publisher: publisher?.publisher ?? hostOf(url),
    kind: publisher?.kind ?? 'press',
    language: publisher?.language ?? 'und',
    published,
    url,
    confirmed: true,
    archive_url: citedCapture(address) ?? archiveUrl(url, captureDay(published, day)),
    licence: null
  };
}

/** The day to ask the archive for: that of publication, as far as known, else that of the fact. */
export function captureDay(published: string | null, factDay: string): string {
  const date = published === null || factDay.startsWith(published) ? factDay : published;
  return date + '-01-01'.slice(date.length - 4);
}

/** `theguardian-2021-07-18-revealed-leak-uncovers`: host, date in the address, its first words. */
function freshId(url: string, published: string | null, taken: ReadonlySet<string>): string {
  const words = slugWords(url);
  const start = [hostSlug(hostOf(url)), ...(published ? [published] : [])];
  const base = [...start, ...words.slice(0, 3)].join('-');
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

function hostSlug(host: string): string {
  const labels = host.split('.').slice(0, -1);
  while (labels.length > 1 && SECOND_LEVEL.has(labels[labels.length - 1] ?? '')) labels.pop();
  return slug(labels[labels.length - 1] ?? host);
}

/** The telling words of the last telling part of the path; else what the path ends in. */
function slugWords(url: string): string[] {
  const { pathname, search, hash } = new URL(url);
  const parts = (pathname + hash).split('/').map(readable).filter(Boolean).reverse();
  const telling = parts.find((part) => wordsOf(part).length > 1) ?? parts[0] ?? '';
  const words = wordsOf(telling);
  if (words.length > 0) return words;
  return slug(telling || search)
    .split('-')
    .filter(Boolean);
}

function wordsOf(part: string): string[] {
  return slug(part)
    .split('-')
    .filter((word) => /[a-z]{2}/.test(word) && word.length < 24 && !IDLE.has(word));
}

function readable(part: string): string {
  // An escaped letter is no word worth keeping, and need not be well formed.
  return part.replace(/%[0-9a-f]{2}/gi, ' ').replace(/\.(html?|pdf|json|asp|txt|amp)/g, '');
}

/** Lower case letters and digits, joined by `-`. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
