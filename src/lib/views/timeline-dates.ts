import type { Event } from '#lib/model/event.ts';
import type { Locale } from '#lib/model/tables.ts';
import { firstDay } from './time.ts';

type Parts = 'day' | 'month' | 'year';

// «18 July 2021» as the British write it: the one English order that needs no comma.
const TAG = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Locale, string>;

const OPTIONS: Record<string, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric' },
  month: { month: 'long' },
  year: { year: 'numeric' },
  'day month': { day: 'numeric', month: 'long' },
  'month year': { month: 'long', year: 'numeric' },
  'day month year': { day: 'numeric', month: 'long', year: 'numeric' }
};

const formats = new Map<string, Intl.DateTimeFormat>();

function write(date: string, parts: string, locale: Locale): string {
  const key = `${locale} ${parts}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(TAG[locale], { ...OPTIONS[parts], timeZone: 'UTC' });
  formats.set(key, format);
  const text = format.format(new Date(`${firstDay(date)}T00:00:00Z`));
  return locale === 'fr' && parts.startsWith('day') ? text.replace(/^1(?!\d)/, '1er') : text;
}

const FULL = { day: 'day month year', month: 'month year', year: 'year' } as const;

/** A date as closely as it is known: `2021-07`, `month` → July 2021; `2019-05-01`, `day`, French → 1er mai 2019. */
export function dateText(date: string, precision: Parts, locale: Locale): string {
  return write(date, FULL[precision], locale);
}

/** A month: `2021-07` → July 2021, juillet 2021. */
export function monthText(month: string, locale: Locale): string {
  return write(month, FULL.month, locale);
}

/** Two dates with what they share said once: 20–23 December 2021, 29 April – 10 May 2019. */
export function rangeText(from: string, to: string, precision: Parts, locale: Locale): string {
  const last = dateText(to, precision, locale);
  if (precision === 'year') return from.slice(0, 4) === to.slice(0, 4) ? last : `${from.slice(0, 4)}–${last}`;
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${dateText(from, precision, locale)} – ${last}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (precision === 'month') return sameMonth ? last : `${write(from, 'month', locale)} – ${last}`;
  if (from === to) return last;
  return sameMonth
    ? `${write(from, 'day', locale)}–${last}`
    : `${write(from, 'day month', locale)} – ${last}`;
}

/** The years of some events, given in time: `2010–2015`, or `2009` where it is one; empty for none. */
export function yearsText(marks: readonly { event: Event }[], locale: Locale): string {
  const [first, last] = [marks[0], marks.at(-1)];
  return first && last ? rangeText(first.event.date, last.event.date, 'year', locale) : '';
}

/** When an event happened, in words. */
export function eventDateText(event: Event, locale: Locale): string {
  const { date, end_date: end, date_precision: precision } = event;
  return end === null ? dateText(date, precision, locale) : rangeText(date, end, precision, locale);
}
