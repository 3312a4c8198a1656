import fc from 'fast-check';
import { gzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gunzip, isGzip, isZip, LIMITS, Refused, unzip, type Limits } from '#lib/load/open/unpack.ts';

const file = 'a.zip';
const kindOf = (call: () => unknown): string | null => {
  try {
    call();
  } catch (error) {
    if (error instanceof Refused) return error.trouble.kind;
    throw error;
  }
  return null;
};

async function textOf(packed: Iterable<Uint8Array>, limits: Limits = LIMITS): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of gunzip(packed, { file, limits })) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

function* cut(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Sets a 16-bit number of every record of a kind. */
function patch(zip: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (view.getUint32(at, true) === signature) view.setUint16(at + offset, value, true);
  }
  return bytes;
}
const [ENTRY, END] = [0x02014b50, 0x06054b50];

/** As `LIMITS`, but asks for the ratio from the first megabyte on. */
const SMALL: Limits = { ...LIMITS, free: 1024 ** 2 };

describe('a gzip file', () => {
  const text = 'domain\n' + Array.from({ length: 5000 }, (_, at) => `d${at}.example\n`).join('');
  const packed = gzipSync(strToU8(text));

  test('is known by its first bytes', () => {
    expect([isGzip(packed), isGzip(strToU8('x')), isZip(packed)]).toEqual([true, false, false]);
  });

  test.each([1, 1000, 1 << 20])('comes out whole, read by %i bytes', async (size) => {
    expect(await textOf(cut(packed, size))).toBe(text);
  });

  test('of several members comes out one after the other', async () => {
    const both = new Uint8Array([...gzipSync(strToU8('a\n')), ...gzipSync(strToU8('b\n'))]);
    expect(await textOf([both])).toBe('a\nb\n');
  });

  test.each([
    ['cut off', packed.slice(0, packed.length >> 1), 'unpack_cut'],
    ['empty', new Uint8Array(0), 'unpack_cut'],
    ['damaged', new Uint8Array([...packed.slice(0, 10), ...new Uint8Array(400).fill(0xff)]), 'unpack_broken']
  ])('%s is refused with a sentence', async (_, bytes, kind) => {
    await expect(textOf([bytes])).rejects.toMatchObject({ trouble: { kind, cost: 'file' } });
  });

  test('that is a bomb is stopped long before it fills the memory', async () => {
    const bomb = gzipSync(new Uint8Array(4 * 1024 ** 2));
    let out = 0;
    const unpack = async () => {
      for await (const piece of gunzip([bomb], { file, limits: SMALL })) out += piece.length;
    };
    await expect(unpack()).rejects.toMatchObject({ trouble: { kind: 'unpack_too_large' } });
    expect(out).toBeLessThan(4 * 1024 ** 2);
    await expect(textOf([packed], { ...LIMITS, bytes: 100 })).rejects.toThrow(Refused);
  });

  test('can be stopped by who follows its progress', async () => {
    const done: number[] = [];
    const pieces = gunzip(cut(packed, 1000), {
      file,
      size: packed.length,
      onProgress: (bytes, of) => {
        expect(of).toBe(packed.length);
        if (done.push(bytes) === 3) throw new Error('stopped');
      }
    });
    const all = async () => {
      for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0);
    };
    await expect(all()).rejects.toThrow('stopped');
    expect(done).toEqual([1000, 2000, 3000]);
  });
});

describe('a zip', () => {
  const files = {
    'a.csv': strToU8('domain\na.example\n'),
    'folder/é.json': strToU8('{}'),
    'empty.txt': new Uint8Array(0)
  };
  const zip = zipSync(files);
  const read = (bytes: Uint8Array, limits?: Limits) => unzip(bytes, limits ? { file, limits } : { file });

  test('gives its files by their names', () => {
    expect(isZip(zip)).toBe(true);
    for (const level of [0, 9] as const) {
      const { files: out, troubles } = read(zipSync(files, { level }));
      expect([...out].map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
        Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])
      );
      expect(troubles).toEqual([]);
    }
  });

  test('may be empty, and may have a remark at its end', () => {
    const empty = zipSync({});
    expect(isZip(empty)).toBe(true);
    expect(read(empty).files.size).toBe(0);
    const remarked = new Uint8Array([...patch(zip, END, 20, 5), ...strToU8('hello')]);
    expect(read(remarked).files.size).toBe(3);
  });

  test.each(['../up.csv', 'a/../../up.csv', '/etc/x.csv', 'C:\\x.csv', '..\\up.csv', 'c:x.csv'])(
    'with a name that leads out, %j, loses that file alone',
    (name) => {
      const { files: out, troubles } = read(zipSync({ [name]: strToU8('x'), 'good.csv': strToU8('y') }));
      expect([...out.keys()]).toEqual(['good.csv']);
      expect(troubles).toMatchObject([{ kind: 'zip_path', cost: 'row', value: name }]);
    }
  );

  test('with names of prototypes is a zip like any other', () => {
    const { files: out } = read(zipSync({ constructor: strToU8('x'), toString: strToU8('y') }));
    expect([...out.keys()]).toEqual(['constructor', 'toString']);
  });

  test('of a Mac has no files beside its files', () => {
    const { files: out, troubles } = read(
      zipSync({ '__MACOSX/._a.csv': strToU8('x'), '.DS_Store': strToU8('x'), 'a.csv': strToU8('y') })
    );
    expect([[...out.keys()], troubles]).toEqual([['a.csv'], []]);
  });

  test.each([
    ['zip_encrypted', 8, 1],
    ['zip_method', 10, 12]
  ])('with files that cannot be read (%s) says so of each', (kind, offset, value) => {
    const { files: out, troubles } = read(patch(zip, ENTRY, offset, value));
    expect(out.size).toBe(0);
    expect(troubles.map((each) => each.kind)).toEqual([kind, kind, kind]);
  });

  test.each([
    ['zip_zip64', patch(zip, END, 10, 0xffff)],
    ['zip_parts', patch(zip, END, 4, 1)],
    ['unpack_cut', zip.slice(0, zip.length - 30)],
    ['unpack_cut', zip.slice(0, 40)],
    ['unpack_broken', patch(zip, END, 10, 9)],
    ['unpack_broken', patch(zip, END, 16, 3)]
  ])('that is not whole or not of our kind (%s) is refused', (kind, bytes) => {
    expect(kindOf(() => read(bytes))).toBe(kind);
  });

  test('that is a bomb is stopped, by its ratio, its size or its number of files', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(4 * 1024 ** 2) });
    expect(kindOf(() => read(bomb, SMALL))).toBe('unpack_too_large');
    expect(kindOf(() => read(zip, { ...LIMITS, bytes: 10 }))).toBe('unpack_too_large');
    expect(kindOf(() => read(zip, { ...LIMITS, entries: 2 }))).toBe('zip_entries');
  });

  test('that says its files are small is not believed', () => {
    const lying = zipSync({ 'a.txt': new Uint8Array(4 * 1024 ** 2) });
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at + 28 < lying.length; at++) {
      if (view.getUint32(at, true) === ENTRY) view.setUint32(at + 24, 1, true);
    }
    expect(kindOf(() => read(lying, SMALL))).toBe('unpack_too_large');
  });

  test('never does anything but be read or refused, whatever its bytes', () => {
    const damaged = fc
      .array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 6 })
      .map((changes) => {
        const bytes = zip.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array()), (bytes) => {
        expect(() => kindOf(() => read(bytes))).not.toThrow();
      })
    );
  });
});
