import { TextStream } from '#lib/load/open/bytes.ts';

/** So much may come out of a packed file: more is an accident, or a trap. */
const MOST = 2 ** 30;

/** A packed source that has grown beyond all measure. */
export class Grown extends Error {}

/** A packed source that is damaged, or ends too early. */
export class Damaged extends Error {}

/** The bytes of a source as they arrive, unpacked where it is gzip. Progress is told in bytes as they lie in the source. */
export async function* bytesOf(
  source: Blob,
  onProgress: (done: number) => void = () => undefined
): AsyncGenerator<Uint8Array> {
  const [first, second] = new Uint8Array(await source.slice(0, 2).arrayBuffer());
  const packed = first === 0x1f && second === 0x8b;
  let done = 0;
  const counted = source.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        done += chunk.length;
        onProgress(done);
        controller.enqueue(chunk);
      }
    })
  );
  const stream: ReadableStream<Uint8Array> = packed
    ? counted.pipeThrough(new DecompressionStream('gzip'))
    : counted;
  const reader = stream.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done: ended, value } = await reader.read().catch((error: unknown) => {
        // What the disk says is no fault of the packing; each engine has its own words for that.
        throw packed && !(error instanceof DOMException) ? new Damaged() : error;
      });
      if (ended) return;
      size += value.length;
      if (packed && size > MOST) throw new Grown();
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** A source as text, in pieces as they arrive. */
export async function* textPieces(source: Blob): AsyncGenerator<string> {
  const stream = new TextStream();
  for await (const chunk of bytesOf(source)) yield stream.push(chunk);
  yield stream.end();
}
