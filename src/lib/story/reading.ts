/** Where on the screen a reader reads, as a share of its height: below the middle where the views stand above the text. */
export const LINE = { beside: 0.42, below: 0.78 } as const;

/**
 * The chapter under the line of reading; −1 above the first.
 * `([-900, -20, 700], 400)` → 1
 * @param tops upper edges of the chapters, px from the top of the screen, in their order
 */
export function chapterAt(tops: readonly number[], line: number): number {
  let at = -1;
  for (const [index, top] of tops.entries()) if (top <= line) at = index;
  return at;
}

/**
 * The chapter that the fragment of an address names; null for none, −1 for one that does not exist.
 * `('#the-leak', ids)` → 7
 */
export function chapterOf(hash: string, ids: readonly string[]): number | null {
  if (hash.length < 2) return null;
  let name = hash.slice(1);
  try {
    name = decodeURIComponent(name);
  } catch {
    // A broken escape names no chapter.
  }
  return ids.indexOf(name);
}

/** The step that a key asks for: 1, −1, or 0. With a modifier it is the browser's. */
export function stepOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>
): -1 | 0 | 1 {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  return event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
}
