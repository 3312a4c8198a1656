const ANSI = /[\u001b\u009b]\[?[0-9;?]*[A-Za-z]/g;
/** Controls, marks of direction, joiners and spaces without width, halves of letters: nothing that a host name has. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** As above, but what Persian, Arabic and Indic texts need stays: joiners and plain marks of direction. */
const HIDDEN_IN_TEXT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SUSPECT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

/** A value as it is compared, without what no one sees: `evil\u202e.com` → `evil.com`. */
export function clean(value: string): string {
  if (!SUSPECT.test(value)) return value.trim();
  return value.replace(ANSI, '').replace(HIDDEN, '').replace(LONE, '').trim();
}

/** A text as it may be shown: no codes of a terminal, no turned directions, no halves of letters. */
export function cleanText(value: string): string {
  if (!SUSPECT.test(value)) return value.trim();
  return value.replace(ANSI, '').replace(HIDDEN_IN_TEXT, '').replace(LONE, '\ufffd').trim();
}

/** Whether a value has what can hide or turn a part of it; a NUL or a stray line end is no more than dirt. */
export function hides(value: string): boolean {
  return SUSPECT.test(value) && clean(value) !== value.trim();
}
