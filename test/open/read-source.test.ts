import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSource, type Ask, type Told } from '#lib/open/read-source.ts';

/** All that is told of a source, whatever becomes of it. */
async function toldOf(source: Blob, ask: Partial<Ask> = {}): Promise<Told[]> {
  const all: Told[] = [];
  const tell = (told: Told) => void all.push(told);
  await readSource({ source, name: 'mine.csv', choice: null, schema: null, ...ask }, tell);
  return all;
}

const LINE = 'evil.example\n';

/** A file that gives so much of itself, and then what a browser throws where it was moved, changed or deleted. */
function goingAway(text: string, error: unknown): Blob {
  const whole = new Blob([text]);
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      async start(controller) {
        controller.enqueue(new Uint8Array(await whole.arrayBuffer()));
      },
      pull(controller) {
        controller.error(error);
      }
    });
  return Object.assign(new Blob([text]), { stream });
}

describe('a source that cannot be read to its end is refused in words', () => {
  test.each([
    ['was deleted', new DOMException('', 'NotFoundError'), 'file_gone'],
    ['was changed', new DOMException('', 'NotReadableError'), 'file_gone'],
    ['makes a reader fail', new Error('a fault'), 'reader_failed']
  ])('that %s while it was read', async (_, error, kind) => {
    const told = await toldOf(goingAway(LINE.repeat(100_000), error));
    expect(told.filter((each) => each.kind === 'troubles')).toMatchObject([
      { troubles: [{ kind, cost: 'file', spot: { file: 'mine.csv' } }] }
    ]);
    expect(told.at(-1)).toMatchObject({ kind: 'end', format: null, account: { rows: 0 } });
  });

  test('that is packed and cut off', async () => {
    const packed = gzipSync(Array.from({ length: 50_000 }, (_, row) => `d${row}.example`).join('\n'));
    const told = await toldOf(new Blob([packed.subarray(0, packed.length / 2)]));
    expect(told.at(-2)).toMatchObject({
      kind: 'troubles',
      troubles: [{ kind: 'gzip_broken', cost: 'file' }]
    });
    expect(told.at(-1)).toMatchObject({ kind: 'end', format: null });
  });
});

test('what is found is told while the file is read, in batches, each row once', async () => {
  const rows = 30_000;
  const text = `domain,note\n${Array.from({ length: rows }, (_, row) => `d${row}.example,seen`).join('\n')}`;
  const told = await toldOf(new Blob([text]));
  const batches = told.flatMap((each) => (each.kind === 'findings' ? [each.findings] : []));
  expect(batches.length).toBeGreaterThan(5);
  expect(Math.max(...batches.map(({ length }) => length))).toBeLessThan(10_000);
  expect(batches.flat().map(({ domain }) => domain)).toEqual(
    Array.from({ length: rows }, (_, row) => `d${row}.example`)
  );
  expect(told.at(-1)).toEqual({
    kind: 'end',
    format: 'csv',
    account: { rows, read: rows, setAside: 0, silent: 0 }
  });
});
