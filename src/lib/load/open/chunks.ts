import type { Finding, Progress } from './types.ts';

/** A text: whole, or in pieces as they arrive. */
export type Chunks = string | Iterable<string> | AsyncIterable<string>;

const PIECE = 1 << 16;
/** So many findings are handed over at once: few enough that whoever takes them is held for a few milliseconds alone. */
export const BATCH = 2000;

/** Takes what was found so far and keeps it, so that a reader need not; the reading then ends without it. */
export type TakeFindings = (findings: Finding[]) => void;

/** Hands over what was found once it fills a batch; where nobody takes it, it stays. */
export function handOver(found: Finding[], take: TakeFindings | undefined): void {
  if (take && found.length >= BATCH) take(found.splice(0));
}

/**
 * The text in small pieces; between two of them progress is told and a stop is heard.
 * @throws what `onProgress` throws, or the reason of `signal`
 */
export async function* inPieces(
  chunks: Chunks,
  { onProgress, size = null, signal }: { onProgress?: Progress; size?: number | null; signal?: AbortSignal }
): AsyncGenerator<string> {
  const of = typeof chunks === 'string' ? chunks.length : size;
  let done = 0;
  for await (const chunk of typeof chunks === 'string' ? [chunks] : chunks)
    for (let at = 0; at < chunk.length; at += PIECE) {
      signal?.throwIfAborted();
      const piece = chunk.slice(at, at + PIECE);
      yield piece;
      done += piece.length;
      onProgress?.(done, of);
    }
  signal?.throwIfAborted();
}
