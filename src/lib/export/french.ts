/**
 * The signs of a French text as the check of the data wants them, whoever wrote it: curved apostrophes, « quotes », and
 * no-break spaces before : ; ? ! » % €, after « and within numbers. Words stay as they are.
 */
export function frenchSigns(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/"([^"]*)"/g, '«\u00A0$1\u00A0»')
    .replaceAll('"', '”')
    .replace(/«[ \u00A0\u202F]*/g, '«\u00A0')
    .replace(/[ \u00A0\u202F]*»/g, '\u00A0»')
    .replace(/[ \u00A0\u202F]*([:;?!])(?=\s|$)/g, '\u00A0$1')
    .replace(/(\d) (?=\d{3}(?!\d)|[%€])/g, '$1\u00A0');
}
