const ELLIPSIS = '…';

/** The start of a text that fits with an ellipsis; only the ellipsis where nothing else does. */
export function cut(text: string, fits: (line: string) => boolean): string {
  const signs = [...text];
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(signs.slice(0, middle).join('').trimEnd() + ELLIPSIS)) low = middle;
    else high = middle - 1;
  }
  return signs.slice(0, low).join('').trimEnd() + ELLIPSIS;
}

/** Lines of words, broken at plain spaces only: French keeps its no-break ones. A word wider than a line stands alone. */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
