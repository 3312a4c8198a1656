import { earlier, later } from './days.ts';
import type { StixObject } from './stix-objects.ts';

/** What others say of an object: who observed it when, what it belongs to, where it is. */
export interface Facts {
  from: string | null;
  to: string | null;
  /** The day on which a report that names it was published. */
  published: string | null;
  title: string | null;
  source: string | null;
  provider: string | null;
  countries: Set<string>;
  /** Rows of the objects that say so. */
  rows: Set<number>;
}

const none = (): Facts => ({
  from: null,
  to: null,
  published: null,
  title: null,
  source: null,
  provider: null,
  countries: new Set(),
  rows: new Set()
});

/** Facts gathered object by object; of two titles, sources or providers the first counts, days widen. */
export class FactBook {
  #facts = new Map<StixObject, Facts>();

  of(object: StixObject): Readonly<Facts> {
    return this.#facts.get(object) ?? none();
  }

  add(object: StixObject, said: Partial<Facts>, row: number): void {
    let facts = this.#facts.get(object);
    if (!facts) this.#facts.set(object, (facts = none()));
    facts.from = earlier(facts.from, said.from ?? null);
    facts.to = later(facts.to, said.to ?? null);
    facts.published = earlier(facts.published, said.published ?? null);
    facts.title ??= said.title ?? null;
    facts.source ??= said.source ?? null;
    facts.provider ??= said.provider ?? null;
    for (const country of said.countries ?? []) facts.countries.add(country);
    facts.rows.add(row);
  }
}
