/** The candidate that was probably meant, if one is within a typing error or two. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(text.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Letters to change, add or leave out to get from one text to the other: `('lode', 'linode')` → 2. */
export function editDistance(a: string, b: string): number {
  // One row of the table at a time: `above` is the row before, `left` and `corner` its neighbours.
  const other = [...b];
  let above = [0, ...other.map((_, index) => index + 1)];
  for (const [i, letter] of [...a].entries()) {
    let left = i + 1;
    const current = [left];
    for (const [j, corner] of above.slice(0, -1).entries()) {
      const change = corner + (letter === other[j] ? 0 : 1);
      left = Math.min((above[j + 1] ?? 0) + 1, left + 1, change);
      current.push(left);
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
