/** Codes of a terminal: an escape character, `[`, numbers, a letter. */
const ANSI = /(?!\s)\p{Cc}\[[0-9;?]*[A-Za-z]|\u009b[0-9;?]*[A-Za-z]/gu;
/** Controls, marks of direction, joiners and other signs without width, halves of letters: nothing that a host name has. */
const HIDDEN = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}]|\u034f|\ufeff/gu;
/** As above, but what Persian, Arabic and Indic texts need stays: joiners and plain marks of direction. */
const HIDDEN_IN_TEXT = /(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const HALF = /\p{Cs}/gu;
/** Nearly every cell is of these letters alone, and then there is nothing to look for. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff]*$/;

/** A value as it is compared, without what no one sees: `evil\u202e.com` → `evil.com`. */
export function clean(value: string): string {
  if (PLAIN.test(value)) return value.trim();
  return value.replace(ANSI, '').replace(HIDDEN, '').trim();
}

/** A text as it may be shown: no codes of a terminal, no turned directions, no halves of letters. */
export function cleanText(value: string): string {
  if (PLAIN.test(value)) return value.trim();
  return value.replace(ANSI, '').replace(HIDDEN_IN_TEXT, '').replace(HALF, '\ufffd').trim();
}

/** Whether a value has what can hide or turn a part of it. */
export function hides(value: string): boolean {
  return clean(value) !== value.trim();
}
