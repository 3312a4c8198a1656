import type { CountryReport } from '#lib/model/country-report.ts';
import type { Event } from '#lib/model/event.ts';
import type { Tables } from '#lib/model/tables.ts';
import type { HostMeans } from './hosts.ts';
import { Ids, slug } from './ids.ts';
import { NO_SUMMARY, type InBoth, type Wording } from './wording.ts';

const EMPTY: InBoth<string> = { en: '', fr: '' };

/** The dated events of a visitor's files, by date. Nobody checked them: none is verified, none the original. */
export function writtenEvents(
  rows: readonly Event[],
  { published, countries, shelf, left }: HostMeans,
  wording: Wording
): InBoth<Event>[] {
  const ids = new Ids(published.events.map(({ id }) => id));
  const written = rows.flatMap((row): InBoth<Event>[] => {
    const title = wording.both(row.title, EMPTY);
    const reason =
      title.en === ''
        ? 'no_title'
        : row.end_date !== null && row.end_date < row.date
          ? 'dates_reversed'
          : null;
    if (reason !== null) {
      left.add(reason);
      return [];
    }
    const summary = wording.both(row.summary, NO_SUMMARY);
    const places = row.countries.filter((iso3) => countries.has(iso3));
    left.add('country_no_point', row.countries.length - places.length);
    const common = {
      ...row,
      id: ids.once(slug(row.title, 'event')),
      countries: places,
      verified: false,
      original: false,
      source_ids: shelf.ids(row.source_ids)
    };
    return [
      {
        en: { ...common, title: title.en, summary: summary.en },
        fr: { ...common, title: title.fr, summary: summary.fr }
      }
    ];
  });
  return written.sort(({ en: a }, { en: b }) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1
  );
}

/**
 * What the files report of countries. Our table needs the day of the report; a file's dates are those of what it reports, so
 * only the visitor can give it.
 */
export function writtenReports(
  rows: readonly CountryReport[],
  { published, day, countries, shelf, left }: HostMeans,
  wording: Wording
): InBoth<CountryReport>[] {
  const ids = new Ids(published.country_reports.map(({ id }) => id));
  return rows.flatMap((row): InBoth<CountryReport>[] => {
    const start = row.period_start?.slice(0, 7) ?? null;
    const end = row.period_end?.slice(0, 7) ?? null;
    const reported = row.reported || day;
    // A year ends after all its months, hence the last sign.
    const isReversed = start !== null && end !== null && `${end}~` < start;
    if (reported === null || !countries.has(row.iso3) || isReversed) {
      left.add(reported === null ? 'report_no_day' : isReversed ? 'dates_reversed' : 'report_no_point');
      return [];
    }
    const summary = wording.both(row.summary, NO_SUMMARY);
    const common = {
      ...row,
      id: ids.once(`${row.iso3}-${row.relation.replaceAll('_', '-')}-${reported}`),
      reported,
      period_start: start,
      period_end: end,
      verified: false,
      original: false,
      source_ids: shelf.ids(row.source_ids)
    };
    return [{ en: { ...common, summary: summary.en }, fr: { ...common, summary: summary.fr } }];
  });
}

/** The countries that written rows name, in the order of their codes. */
export function writtenCountries(
  rows: Tables['countries'],
  used: ReadonlySet<string | null>,
  shapes: readonly string[]
): Tables['countries'] {
  return rows
    .filter(({ iso3 }) => used.has(iso3))
    .map((row) => (row.source_ids.length > 0 ? row : { ...row, source_ids: [...shapes] }))
    .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}
