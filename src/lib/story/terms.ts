import type { TermUse } from './tell.ts';

/** A word of the glossary, explained in a sentence or two. */
export interface TermNote {
  id: string;
  name: string;
  plain: string;
}

export interface Piece {
  text: string;
  /** The term that it is a use of. */
  term: string | null;
}

/**
 * A sentence cut where terms stand in it.
 * `('Spyware for phones', [{ at: 0, length: 7, term: 'spyware' }])` → `Spyware` as a term, then ` for phones`
 */
export function piecesOf(text: string, terms: readonly TermUse[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, length, term } of terms) {
    if (at > from) pieces.push({ text: text.slice(from, at), term: null });
    pieces.push({ text: text.slice(at, at + length), term });
    from = at + length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null });
  return pieces;
}

interface Size {
  width: number;
  height: number;
}

/** Px between a word and its note, and between the note and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/** Where a note stands, px from the top left of the window: under its word, over it where there is no room, never cut. */
export function placeNote(
  word: { left: number; top: number; bottom: number },
  note: Size,
  window: Size
): { left: number; top: number } {
  const below = word.bottom + GAP;
  const fits = below + note.height + EDGE <= window.height;
  return {
    left: Math.max(EDGE, Math.min(word.left, window.width - note.width - EDGE)),
    top: fits ? below : Math.max(EDGE, word.top - GAP - note.height)
  };
}
