import type { Confidence, Relation } from '../../model/country-report.ts';
import { cleanText } from './clean.ts';
import { countryOf } from './countries.ts';
import { dateOf, type DateShape, type Span } from './dates.ts';
import { confidenceOf, nearestTerm, relationOf } from './terms.ts';

/** No title, note or source needs more; what is cut off is told. */
export const LONGEST_TEXT = 2000;
/** So many different values of a column are kept, so that each is read once and stored once. */
const REMEMBERED = 20_000;

/** What a cell was read as, or why it was not: the kind of its trouble. */
export type Value<Kind> = { is: Kind } | { kind: string; more?: Record<string, string> };

/** What many cells write for nothing. */
const NOTHING = /^(?:-+|–|—|n\/?a|n\.a\.|none|null|nil|nan|unknown|inconnue?|n\/?d|\?+|#n\/a|\\n)$/i;
export const isNothing = (cell: string): boolean => cell.length < 10 && (cell === '' || NOTHING.test(cell.trim()) || cell.trim() === '');

/** Reads a value once and remembers it: columns of a table repeat themselves. */
export function remembering<Kind>(read: (cell: string) => Value<Kind>): (cell: string) => Value<Kind> {
  const known = new Map<string, Value<Kind>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const value = read(cell);
    if (known.size < REMEMBERED && cell.length <= LONGEST_TEXT) known.set(cell, value);
    return value;
  };
}

export function countryValue(cell: string): Value<string> {
  // Namibia to the standard, “no answer” to statistics.
  if (/^\s*NA\s*$/.test(cell)) return { kind: 'country_na' };
  const iso3 = countryOf(cell);
  return iso3 ? { is: iso3 } : { kind: 'country_unread' };
}

export const dateValue =
  ({ order, clock = null }: DateShape) =>
  (cell: string): Value<Span> => {
    const span = dateOf(cell, order, clock);
    return span ? { is: span } : { kind: 'date_unread' };
  };

export function relationValue(cell: string): Value<Relation> {
  const is = relationOf(cell);
  return is ? { is } : termUnread('relation', cell);
}

export function confidenceValue(cell: string): Value<Confidence> {
  const is = confidenceOf(cell);
  return is ? { is } : termUnread('confidence', cell);
}

function termUnread(of: 'relation' | 'confidence', cell: string): { kind: string; more?: Record<string, string> } {
  const nearest = nearestTerm(cell, of);
  return nearest ? { kind: `${of}_near`, more: { nearest } } : { kind: `${of}_unread` };
}

/** `AS64500`, `64500`, `AS64500 Some Hosting` → the number, and the name if there is one. */
export function asnValue(cell: string): Value<{ asn: number; name: string | null }> {
  const [, digits = '', name = ''] = /^(?:ASN?\s?)?(\d{1,10})(?:[\s,:-]+(.+))?$/i.exec(cleanText(cell.slice(0, LONGEST_TEXT))) ?? [];
  const asn = Number(digits);
  if (digits === '' || asn < 1 || asn > 4294967295) return { kind: 'asn_unread' };
  return { is: { asn, name: name === '' ? null : name } };
}

/** A text as it may be shown, and what was done to it. */
export function textValue(cell: string): { text: string; told: 'text_cut' | 'hidden_characters' | null } {
  if (cell.length > LONGEST_TEXT) return { text: cleanText(cell.slice(0, LONGEST_TEXT)), told: 'text_cut' };
  const text = cleanText(cell);
  return { text, told: text.length === cell.length || text === cell.trim() ? null : 'hidden_characters' };
}
