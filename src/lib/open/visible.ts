/** What is not seen, or turns what is beside it. */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMES: Readonly<Record<string, string>> = { '\t': '⇥', '\n': '⏎', '\r': '␍', '\0': '␀', '\u001b': '␛' };

/** A value as it stands in a file, with what hides in it shown: `evil\u202egnp.exe` → `evil‹U+202E›gnp.exe`. */
export function visible(value: string): string {
  return value.replace(
    HIDDEN,
    (sign) => NAMES[sign] ?? `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`
  );
}
