import type { Confidence, Relation } from '../../model/country-report.ts';
import { cleanText } from './clean.ts';
import { countryOf } from './countries.ts';
import { dateOf, type DateShape, type Span } from './dates.ts';
import { kindOfType } from './indicator-types.ts';
import { confidenceOf, nearestTerm, relationOf } from './terms.ts';
import { unguard } from './unguard.ts';

/** No title, note or source needs more; what is cut off is told. */
const LONGEST_TEXT = 2000;
/** What a cell was read as, or why it was not: the kind of its trouble. Both, where it was read but is worth a note; neither, where it says nothing. */
export interface Value<Kind> {
  is: Kind | null;
  kind: string | null;
  more?: Record<string, string>;
}

export type ReadCell<Kind> = (cell: string) => Value<Kind>;

const read = <Kind>(is: Kind): Value<Kind> => ({ is, kind: null });
const unread = (kind: string, more?: Record<string, string>): Value<never> => ({ is: null, kind, more });
const SILENT: Value<never> = { is: null, kind: null };

/** What many cells write for nothing. */
const NOTHING = /^(?:|-+|–|—|n\/?a|n\.a\.|none|null|nil|nan|unknown|inconnue?|n\/?d|\?+|#n\/a|\\n)$/i;
export const isNothing = (cell: string): boolean =>
  cell.length < 10 ? cell === '' || NOTHING.test(cell.trim()) : cell.trim() === '';

/** So many values of a column are remembered, each at the place that a few of its letters give. */
const PLACES = 1024;

/**
 * Reads a value once and remembers it, since columns repeat themselves: what comes again is one object, not many. A table of
 * places costs a quarter of what a Map does, and never grows.
 */
export function remembering<Kind>(
  readCell: ReadCell<Kind>,
  empty: (cell: string) => boolean = isNothing
): ReadCell<Kind> {
  const keys = new Array<string>(PLACES).fill('');
  const known = new Array<Value<Kind>>(PLACES).fill(SILENT);
  let [asked, again] = [0, 0];
  return (cell) => {
    const length = cell.length;
    // A column of ids or remarks does not repeat itself: looking would cost more than reading.
    if (length > LONGEST_TEXT || (asked > 4 * PLACES && again < asked / 4))
      return empty(cell) ? SILENT : readCell(cell);
    asked++;
    const middle = length >> 1;
    // Where a cell has a single letter the sum is NaN, and `&` makes that place 0.
    const place =
      (length * 61 +
        cell.charCodeAt(0) * 7 +
        // Dates and numbers differ here: 2016, 2017.
        cell.charCodeAt(length > 3 ? 3 : 0) * 43 +
        cell.charCodeAt(middle) * 31 +
        cell.charCodeAt(middle + 1) * 17 +
        cell.charCodeAt(length - 2) * 13 +
        cell.charCodeAt(length - 1)) &
      (PLACES - 1);
    const before = known[place];
    if (before && keys[place] === cell) {
      again++;
      return before;
    }
    const value = empty(cell) ? SILENT : readCell(cell);
    keys[place] = cell;
    known[place] = value;
    return value;
  };
}

export function countryValue(cell: string): Value<string> {
  // Namibia to the standard, “no answer” to statistics.
  if (cell.trim() === 'NA') return unread('country_na');
  if (isNothing(cell)) return SILENT;
  const iso3 = countryOf(cell);
  if (iso3) return read(iso3);
  const parts = cell.slice(0, 500).split(/[;,/|]/);
  return unread(
    parts.length > 1 && parts.every((part) => countryOf(part)) ? 'country_several' : 'country_unread'
  );
}

export const dateValue =
  ({ order, clock = null }: DateShape) =>
  (cell: string): Value<Span> => {
    const span = dateOf(cell, order, clock);
    return span ? read(span) : unread('date_unread');
  };

export function relationValue(cell: string): Value<Relation> {
  const is = relationOf(cell);
  return is ? read(is) : termUnread('relation', cell);
}

export function confidenceValue(cell: string): Value<Confidence> {
  const is = confidenceOf(cell);
  return is ? read(is) : termUnread('confidence', cell);
}

function termUnread(of: 'relation' | 'confidence', cell: string): Value<never> {
  const nearest = nearestTerm(cell, of);
  return nearest ? unread(`${of}_near`, { nearest }) : unread(`${of}_unread`);
}

export interface NumberedNetwork {
  asn: number;
  name: string | null;
}

/** `AS64500`, `64500`, `AS64500 Some Hosting` → the number, and the name if there is one. */
export function asnValue(cell: string): Value<NumberedNetwork> {
  const plain = plainNumber(cell);
  if (plain > 0) return read({ asn: plain, name: null });
  const text = cleanText(cell.slice(0, LONGEST_TEXT));
  const [, digits = '', name = ''] = /^(?:ASN?\s?)?(\d{1,10})(?:[\s,:-]+(.+))?$/i.exec(text) ?? [];
  const asn = Number(digits);
  if (digits === '' || asn < 1 || asn > 4294967295) return unread('asn_unread');
  return read({ asn, name: name === '' ? null : name });
}

/** `AS64500` or `64500` → 64500; 0 for all else. */
function plainNumber(cell: string): number {
  let value = 0;
  const start = cell.charCodeAt(0) === 65 && cell.charCodeAt(1) === 83 ? 2 : 0;
  if (cell.length > start + 9) return 0;
  for (let at = start; at < cell.length; at++) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
}

/** A text as it may be shown, with a note of what was done to it. The guard that our own tables put before a formula goes. */
export function textValue(cell: string): Value<string> {
  const seen = cleanText(cell.length > LONGEST_TEXT ? cell.slice(0, LONGEST_TEXT) : cell);
  const text = unguard(seen).trim();
  if (text === '') return SILENT;
  if (cell.length > LONGEST_TEXT) return { is: text, kind: 'text_cut' };
  return { is: text, kind: seen.length === cell.length || seen === cell.trim() ? null : 'hidden_characters' };
}

export const typeValue = (cell: string): Value<ReturnType<typeof kindOfType>> => read(kindOfType(cell));
