import type { ChapterId } from '#lib/story/chapters.ts';

/** A place where the deck can stand: the title of a chapter (`step` 0), or one of its statements. */
export interface Stop {
  /** Also its fragment and the id of its element: `the-leak`, `the-leak-2`. Ids of chapters have no digits. */
  id: string;
  /** From 0. */
  chapter: number;
  step: number;
}

/**
 * All stops of a deck in their order.
 * `[{ id: 'mexico', says: ['…', '…'] }]` → `mexico`, `mexico-1`, `mexico-2`
 */
export function stopsOf(slides: readonly { id: ChapterId; says: readonly unknown[] }[]): Stop[] {
  return slides.flatMap(({ id, says }, chapter) =>
    Array.from({ length: says.length + 1 }, (_, step) => ({ id: stopId(id, step), chapter, step }))
  );
}

export const stopId = (chapter: ChapterId, step: number): string =>
  step === 0 ? chapter : `${chapter}-${step}`;
