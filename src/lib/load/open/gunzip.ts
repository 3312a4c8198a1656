import { Gunzip } from 'fflate';
import { LIMITS, Meter, PIECE, type Limits } from './limits.ts';
import { refuse, Refused } from './refused.ts';
import type { Progress } from './types.ts';

export interface UnpackOptions {
  /** Name of the file, for what is told of it. */
  file: string;
  limits?: Limits;
  /** Bytes packed, where it is known: for the progress. */
  size?: number | null;
  onProgress?: Progress;
}

type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/**
 * What a gzip file holds, piece by piece while it arrives; several members come one after the other. Throws `Refused` where
 * it is broken, cut off or a bomb, and what `onProgress` throws.
 */
export async function* gunzip(packed: Bytes, options: UnpackOptions): AsyncGenerator<Uint8Array> {
  const { file, limits = LIMITS, size = null, onProgress } = options;
  const meter = new Meter(file, limits, size, onProgress);
  let ready: Uint8Array[] = [];
  const unpacker = new Gunzip((data) => {
    meter.gave(data.length);
    if (data.length > 0) ready.push(data);
  });
  const push = (piece: Uint8Array, last: boolean) => {
    try {
      unpacker.push(piece, last);
    } catch (error) {
      if (error instanceof Refused) throw error;
      refuse(last ? 'unpack_cut' : 'unpack_broken', file);
    }
  };
  let any = false;
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      any = true;
      meter.took(piece.length);
      push(piece, false);
      yield* ready;
      ready = [];
    }
  }
  if (!any) refuse('unpack_cut', file);
  push(new Uint8Array(0), true);
  yield* ready;
}
