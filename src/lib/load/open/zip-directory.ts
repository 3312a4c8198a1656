import { refuse } from './refused.ts';

/** A file of a zip as its directory has it. What it says of sizes is not to be trusted. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  /** Bytes packed, and where the local header of the entry begins. */
  packed: number;
  offset: number;
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
/** The end record, with the longest comment that it may have. */
const TAIL = 22 + 65_535;
const BEYOND = 0xffffffff;

export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The entries of a zip, from the directory at its end (fflate reads it too, but does not tell which entries are encrypted).
 * Throws `Refused` where there is no directory, it is cut off, or it is of zip64 or of several parts.
 */
export function entriesOf(zip: Uint8Array, file: string, most: number): ZipEntry[] {
  const view = viewOf(zip);
  let end = zip.length - 22;
  while (end >= 0 && end >= zip.length - TAIL && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) refuse('unpack_cut', file);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === BEYOND) refuse('zip_zip64', file);
  if (view.getUint16(end + 4, true) !== 0) refuse('zip_parts', file);
  if (count > most) refuse('zip_entries', file, null, { count, most });

  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > zip.length || view.getUint32(at, true) !== ENTRY) refuse('unpack_broken', file);
    const flags = view.getUint16(at + 8, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    const packed = view.getUint32(at + 20, true);
    const offset = view.getUint32(at + 42, true);
    if (packed === BEYOND || offset === BEYOND) refuse('zip_zip64', file);
    entries.push({
      name: nameOf(zip.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      packed,
      offset
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The packed bytes of an entry. */
export function packedOf(zip: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  const view = viewOf(zip);
  const { offset, packed } = entry;
  if (offset + 30 > zip.length || view.getUint32(offset, true) !== LOCAL)
    refuse('unpack_broken', file, entry.name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > zip.length) refuse('unpack_cut', file, entry.name);
  return zip.subarray(start, start + packed);
}

/** Names are UTF-8 in anything of today; a byte that is not becomes a replacement sign, which no name of ours has. */
const nameOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
