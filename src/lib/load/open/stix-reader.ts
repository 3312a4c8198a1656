import { countryOf } from './countries.ts';
import { dayOf } from './days.ts';
import { objectsIn, own, shown, textIn, textsIn } from './json-values.ts';
import type { Rows } from './rows.ts';
import { FactBook } from './stix-facts.ts';
import { spotOf, type StixIndex, type StixObject } from './stix-objects.ts';
import { findingAt, spotAt, troubleAt } from './text-finding.ts';
import type { Finding, Trouble } from './types.ts';

/** What the parts of the reader of STIX share: the objects, what is known of them, and what is told on the way. */
export class StixReader {
  readonly findings: Finding[] = [];
  readonly troubles: Trouble[] = [];
  readonly facts = new FactBook();
  readonly #missing = new Set<string>();
  readonly #confidences = new Set<StixObject>();
  readonly #countries = new Map<StixObject, string | null>();
  #published = 0;

  constructor(
    readonly file: string,
    readonly index: StixIndex,
    readonly rows: Rows
  ) {}

  tell(
    kind: string,
    cost: Trouble['cost'],
    object: StixObject,
    column: string | null,
    value: string | null,
    more?: Trouble['more']
  ): void {
    this.troubles.push(troubleAt(kind, cost, spotOf(this.file, object, column), value, more));
  }

  note(kind: string, more: Record<string, string | number>, value: string | null = null): void {
    this.troubles.push(troubleAt(kind, 'note', spotAt(this.file), value, more));
  }

  /** The objects that a property refers to, one or a list. `needed`: something is lost where one is not there. */
  refs(object: StixObject, key: string, needed = false): StixObject[] {
    const value = own(object.body, key);
    const ids = typeof value === 'string' ? [value] : textsIn(object.body, key);
    return ids.flatMap((id) => {
      const found = this.index.find(object, id);
      if (!found) {
        if (needed) this.tell('stix_dangling', 'cell', object, key, id);
        else this.#missing.add(id);
      }
      return found ?? [];
    });
  }

  /** The day of a property; says so where it cannot be read. */
  day(object: StixObject, key: string): string | null {
    const value = own(object.body, key);
    if (value === undefined || value === null || value === '') return null;
    const day = typeof value === 'string' ? dayOf(value) : null;
    if (day === null) this.tell('object_date', 'cell', object, key, shown(value));
    return day;
  }

  /** The country of a location, as alpha-3; null where it names none, which is told once. */
  country(location: StixObject): string | null {
    const known = this.#countries.get(location);
    if (known !== undefined) return known;
    const text = textIn(location.body, 'country');
    const country = text === null ? null : countryOf(text);
    if (text !== null && country === null) this.tell('object_country', 'cell', location, 'country', text);
    this.#countries.set(location, country);
    return country;
  }

  /** Who says what an object says: a page that it names, else the name of that page or of its author. */
  source(object: StixObject): string | null {
    const pages = objectsIn(object.body, 'external_references');
    const url = pages
      .map((page) => textIn(page, 'url'))
      .find((each) => each && /^https?:\/\/\S+$/i.test(each));
    if (url) return url;
    const name = pages.map((page) => textIn(page, 'source_name')).find((each) => each !== null);
    const [author] = this.refs(object, 'created_by_ref');
    return name ?? (author ? textIn(author.body, 'name') : null);
  }

  /** Makes a finding of an object and of all that others say of it. */
  found(object: StixObject, said: Partial<Finding>, others: readonly StixObject[] = []): void {
    const facts = this.facts.of(object);
    const country = said.country ?? this.#oneCountry(object, facts.countries);
    const confidence = own(object.body, 'confidence');
    const stated = typeof confidence === 'number' ? `confidence: ${confidence}/100` : null;
    if (stated) this.#confidences.add(object);
    // A day that others saw it on says more than the day of the report.
    const seen = facts.from !== null || facts.to !== null;
    const published = seen || said.from ? null : facts.published;
    if (published !== null) this.#published++;
    this.findings.push({
      ...findingAt(spotOf(this.file, object)),
      ...said,
      country,
      from: seen ? facts.from : (said.from ?? published),
      to: seen ? facts.to : (said.to ?? null),
      provider: said.provider ?? facts.provider,
      title: said.title ?? textIn(object.body, 'name') ?? facts.title,
      source: this.source(object) ?? facts.source,
      note: [textIn(object.body, 'description'), stated].filter((part) => part !== null).join(' · ') || null
    });
    for (const row of [object.row, ...others.map((other) => other.row), ...facts.rows]) this.rows.read(row);
  }

  #oneCountry(object: StixObject, countries: ReadonlySet<string>): string | null {
    if (countries.size <= 1) return [...countries][0] ?? null;
    this.tell('object_countries', 'cell', object, null, [...countries].join(', '));
    return null;
  }

  /** What is said once for the whole file. */
  close(): void {
    const some = [...this.#missing].slice(0, 3).join(', ');
    if (this.#missing.size > 0) this.note('stix_dangling_others', { count: this.#missing.size }, some);
    if (this.#published > 0) this.note('stix_report_date', { count: this.#published });
    if (this.#confidences.size > 0) this.note('stix_confidence', { count: this.#confidences.size });
  }
}
