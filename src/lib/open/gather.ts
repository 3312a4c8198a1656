import type { Country } from '#lib/model/country.ts';
import type { CountryReport } from '#lib/model/country-report.ts';
import type { Event } from '#lib/model/event.ts';
import type { Finding } from '#lib/load/open/types.ts';
import { HostBook } from './hosts.ts';
import { ProviderBook } from './providers.ts';
import { SourceBook } from './sources.ts';
import type { Context, Gathered } from './types.ts';
import { isDatable, unplaced, type Loose } from './unplaced.ts';

export type * from './types.ts';

/**
 * Findings → tables of ours, one finding at a time, so that a page can do other things between them. Nothing is guessed:
 * what a finding does not say stays empty, and what no view can place is listed by view.
 */
export class Gatherer {
  readonly #context: Context;
  readonly #sources = new SourceBook();
  readonly #providers: ProviderBook;
  readonly #hosts: HostBook;
  readonly #countries = new Map<string, Country | null>();
  readonly #reports = new Map<string, CountryReport>();
  readonly #events = new Map<string, Event>();
  readonly #said = new Map<string, Finding[]>();
  readonly #loose: Loose[] = [];
  #findings = 0;
  #repeated = 0;
  #assumed = 0;

  constructor(context: Context) {
    this.#context = context;
    this.#providers = new ProviderBook(context.published, context.networks);
    this.#hosts = new HostBook(context.published, this.#providers);
  }

  take(finding: Finding): void {
    this.#findings += 1;
    const sources = this.#sources.of(finding);
    const { domain, address, country, relation, title } = finding;
    const name = domain ?? address;
    let isNew = false;
    if (country !== null) this.#country(country);
    if (name !== null) {
      this.#keep(name, finding);
      isNew = this.#hosts.take(finding, name, sources);
    }
    if (country !== null && relation !== null) isNew = this.#report(finding, country, sources) || isNew;
    else if (name === null && title !== null && isDatable(finding.from ?? finding.to))
      isNew = this.#event(finding, title, sources);
    else if (name === null) {
      const what = title ?? finding.provider ?? country ?? finding.note ?? '';
      this.#loose.push({ finding, what });
      isNew = true;
    }
    if (!isNew) this.#repeated += 1;
  }

  end(): Gathered {
    const { published } = this.#context;
    const hosts = [...this.#hosts.hosts.values()];
    const addresses = hosts.flatMap((host) => host.addresses);
    const sources = new Map(this.#sources.sources);
    const used = new Set(
      [...addresses, ...this.#providers.providers.values(), ...this.#providers.networks.values()].flatMap(
        (row) => row.source_ids
      )
    );
    for (const row of published.sources) if (used.has(row.id)) sources.set(row.id, row);
    for (const { head_office } of this.#providers.providers.values())
      if (head_office !== null) this.#country(head_office);
    return {
      tables: {
        sources: [...sources.values()],
        countries: [...this.#countries.values()].filter((each) => each !== null),
        events: [...this.#events.values()],
        country_reports: [...this.#reports.values()],
        cases: [],
        domains: hosts.map((host) => host.row),
        addresses,
        providers: [...this.#providers.providers.values()],
        networks: [...this.#providers.networks.values()],
        server_counts: []
      },
      findings: this.#findings,
      repeated: this.#repeated,
      assumed: this.#assumed,
      unplaced: unplaced(hosts, this.#loose, this.#countries, this.#said),
      said: this.#said
    };
  }

  #keep(id: string, finding: Finding): void {
    const known = this.#said.get(id);
    if (known) known.push(finding);
    else this.#said.set(id, [finding]);
  }

  #country(iso3: string): void {
    if (!this.#countries.has(iso3)) this.#countries.set(iso3, this.#context.countryOf(iso3));
  }

  /** A report about a country in a relation; false where the same had been said before. */
  #report(finding: Finding, iso3: string, sources: readonly string[]): boolean {
    const { relation, from, to, title, note, confidence } = finding;
    this.#keep(iso3, finding);
    if (relation === null) return false;
    const key = [iso3, relation, from, to, title, note, confidence, ...sources].join('\n');
    if (this.#reports.has(key)) return false;
    if (confidence === null) this.#assumed += 1;
    this.#reports.set(key, {
      id: `own-report-${this.#reports.size + 1}`,
      iso3,
      relation,
      reported: '',
      period_start: from,
      period_end: to,
      count: null,
      count_meaning: null,
      // The level that claims least.
      confidence: confidence ?? 'suspected',
      summary: [title, note].filter(Boolean).join(' – '),
      verified: true,
      original: false,
      source_ids: [...sources]
    });
    return true;
  }

  /** A dated event that is about no host; false where the same had been said before. */
  #event(finding: Finding, title: string, sources: readonly string[]): boolean {
    const { from, to, note, country } = finding;
    const date = from ?? to ?? '';
    const key = [title, date, to, note, country, ...sources].join('\n');
    const known = this.#events.get(key);
    const id = known?.id ?? `own-event-${this.#events.size + 1}`;
    this.#keep(id, finding);
    if (known) return false;
    const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
    this.#events.set(key, {
      id,
      date: date + '0000-01-01'.slice(date.length),
      date_precision: precision,
      end_date: to !== null && to !== date && to.length === 10 && isDatable(to) ? to : null,
      lane: 'research',
      title,
      summary: note ?? '',
      countries: country === null ? [] : [country],
      actors: [],
      providers: [],
      generation: null,
      verified: true,
      original: false,
      source_ids: [...sources]
    });
    return true;
  }
}

/** All findings at once: for few of them, and for tests. */
export function gather(findings: Iterable<Finding>, context: Context): Gathered {
  const gatherer = new Gatherer(context);
  for (const finding of findings) gatherer.take(finding);
  return gatherer.end();
}
