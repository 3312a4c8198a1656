const NARROW = /[iljtfrI.,:;'’|!()[\]-]/;
const WIDE = /[mwMW@%—]/;

function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  // Ideographs and emoji fill a square; marks that join to the letter before take no room.
  if (/\p{M}|\u200d|\ufe0f/u.test(char)) return 0;
  if (code >= 0x2e80) return 1.05;
  if (NARROW.test(char)) return 0.33;
  if (WIDE.test(char)) return 0.9;
  if (char === ' ' || char === '\u00a0') return 0.28;
  return /[A-Z]/.test(char) ? 0.7 : 0.6;
}

/** About how wide a text is, in px, without a screen to measure it on: `('M247', 10)` → 30.3. A little generous. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width * size;
}

/** The start of a text that fits, with an ellipsis where some of it had to go. */
export function fitText(text: string, size: number, room: number): string {
  // Long enough for any label; keeps the sum short where a name has thousands of signs.
  const chars = [...text.slice(0, 400)];
  if (chars.length < 200 && textWidth(text, size) <= room) return text;
  let width = textWidth('…', size);
  let fitted = '';
  for (const char of chars) {
    width += charWidth(char) * size;
    if (width > room) break;
    fitted += char;
  }
  return `${fitted.trimEnd()}…`;
}
