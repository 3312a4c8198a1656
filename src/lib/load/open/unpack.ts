import { Inflate } from 'fflate';
import type { UnpackOptions } from './gunzip.ts';
import { LIMITS, Meter, PIECE } from './limits.ts';
import { refuse, Refused } from './refused.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import type { Trouble } from './types.ts';
import { entriesOf, packedOf } from './zip-directory.ts';

export { gunzip, isGzip, type UnpackOptions } from './gunzip.ts';
export { LIMITS, type Limits } from './limits.ts';
export { Refused } from './refused.ts';
export { isZip } from './zip-directory.ts';

export interface Unpacked {
  /** By the name that the zip gives them, folders with `/`. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Files of the zip that were not taken, each of cost `row`. */
  troubles: Trouble[];
}

/**
 * The files of a zip, in memory. One that cannot be taken is told and the others go on: a name that leads out of the
 * folder, encryption, a kind of packing that is not read. Throws `Refused` where the zip as a whole cannot or must not
 * be unpacked, and what `onProgress` throws.
 */
export function unzip(zip: Uint8Array, options: UnpackOptions): Unpacked {
  const { file, limits = LIMITS, onProgress } = options;
  const meter = new Meter(file, limits, zip.length, onProgress);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const troubles: Trouble[] = [];
  for (const entry of entriesOf(zip, file, limits.entries)) {
    const { name } = entry;
    if (isFolder(name) || isLitter(name)) continue;
    const kind = leadsOut(name)
      ? 'zip_path'
      : files.has(name)
        ? 'zip_same_name'
        : entry.encrypted
          ? 'zip_encrypted'
          : entry.method !== 0 && entry.method !== 8
            ? 'zip_method'
            : null;
    if (kind !== null) {
      troubles.push(troubleAt(kind, 'row', spotAt(file), name));
      continue;
    }
    const packed = packedOf(zip, entry, file);
    files.set(name, entry.method === 0 ? stored(packed, meter) : inflated(packed, meter, file, name));
  }
  return { files, troubles };
}

const isFolder = (name: string) => name.endsWith('/');

/** What macOS and Windows put beside the files of a folder. */
const isLitter = (name: string) =>
  /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);

/** `../x`, `/x`, `C:\x`: a name that would be written elsewhere than in the folder. Nothing is written here, but others would. */
const leadsOut = (name: string): boolean =>
  name === '' || name.includes('\0') || /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..');

function stored(packed: Uint8Array, meter: Meter): Uint8Array<ArrayBuffer> {
  meter.took(packed.length);
  meter.gave(packed.length);
  return packed.slice();
}

function inflated(packed: Uint8Array, meter: Meter, file: string, name: string): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((data) => {
    meter.gave(data.length);
    // The unpacker uses its memory again.
    pieces.push(data.slice());
    length += data.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      const piece = packed.subarray(at, at + PIECE);
      meter.took(piece.length);
      inflate.push(piece, at + PIECE >= packed.length);
    }
  } catch (error) {
    if (error instanceof Refused || !isOfFflate(error)) throw error;
    refuse('unpack_broken', file, name);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Errors of fflate have a number; what a caller throws to stop goes on to the caller. */
const isOfFflate = (error: unknown) =>
  error instanceof RangeError ||
  error instanceof TypeError ||
  (error instanceof Error && 'code' in error && typeof error.code === 'number');
