/** Spreadsheets run cells that begin so as formulas; what begins with a guard before it is guarded once more. */
const FORMULA = /^['’]*[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** What keeps a text from running: the sign of spreadsheets, or the one that French texts allow. */
export type Guard = "'" | '’';

/** A text as no spreadsheet runs it: `=1+1` → `'=1+1`. Numbers stay numbers. `unguard` of the readers takes it back. */
export const guard = (text: string, sign: Guard = "'"): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? sign + text : text;

type Value = string | number | boolean | null;

function cell(value: Value, sign: Guard): string {
  const text = value === null ? '' : typeof value === 'string' ? guard(value, sign) : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as lines of RFC 4180 that end as `end` says, each text guarded. */
export const csvText = (rows: readonly (readonly Value[])[], end: '\n' | '\r\n', sign: Guard = "'"): string =>
  rows.map((row) => row.map((value) => cell(value, sign)).join(',') + end).join('');
