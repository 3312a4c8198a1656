/** Spreadsheets run cells that begin so as formulas; what begins with an apostrophe before it is guarded once more. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A text as no spreadsheet runs it: `=1+1` → `'=1+1`. Numbers stay numbers. `unguard` of the readers takes it back. */
export const guard = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** A cell of RFC 4180, guarded. */
export function cell(value: string | number | boolean | null): string {
  const text = value === null ? '' : typeof value === 'string' ? guard(value) : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells as lines that end as `end` says. */
export const csvText = (
  rows: readonly (readonly (string | number | boolean | null)[])[],
  end: '\n' | '\r\n'
): string => rows.map((row) => row.map(cell).join(',') + end).join('');
