/** What is not seen, or turns what is beside it: first and last code of each range. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  // Halves of letters that stand alone.
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb]
];

const NAMES: Readonly<Record<string, string>> = { '\t': '⇥', '\n': '⏎', '\r': '␍', '\0': '␀', '\u001b': '␛' };

function shown(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (!HIDDEN.some(([first, last]) => code >= first && code <= last)) return sign;
  return NAMES[sign] ?? `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** A value as it stands in a file, with what hides in it shown: `evil\u202egnp.exe` → `evil‹U+202E›gnp.exe`. */
export const visible = (value: string): string =>
  // Most values have nothing but what is on a keyboard.
  /^[ -~]*$/.test(value) ? value : Array.from(value, shown).join('');
