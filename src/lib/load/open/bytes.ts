import { spotAt, troubleAt } from './text-finding.ts';
import type { Trouble } from './types.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The whole text of a file. Never throws; what no encoding explains is U+FFFD, and counted in a trouble. */
export function decode(
  bytes: Uint8Array,
  file = ''
): { text: string; encoding: Encoding; troubles: Trouble[] } {
  const stream = new TextStream(file);
  const text = stream.push(bytes) + stream.end();
  return { text, encoding: stream.encoding, troubles: stream.troubles };
}

/**
 * Bytes → text, piece by piece. UTF-16 shows in its mark or in its NULs. All else is UTF-8 until a byte says that it is
 * not: if only ASCII came before, the file is Windows-1252; otherwise it is UTF-8 with damage. A byte order mark is no text.
 */
export class TextStream {
  encoding: Encoding = 'utf-8';
  readonly troubles: Trouble[] = [];
  /** Bytes that wait for what follows: the first ones, or the start of a letter. */
  #kept: Uint8Array = new Uint8Array(0);
  #begun = false;
  #ended = false;
  /** No letter beyond ASCII was met yet, so nothing speaks for UTF-8 or against it. */
  #onlyAscii = true;
  #damaged = 0;
  #utf16: TextDecoder | null = null;
  readonly #file: string;

  constructor(file = '') {
    this.#file = file;
  }

  push(chunk: Uint8Array): string {
    let bytes = join(this.#kept, chunk);
    this.#kept = bytes.subarray(0, 0);
    if (!this.#begun) {
      if (bytes.length < ENOUGH && !this.#ended) {
        this.#kept = bytes.slice();
        return '';
      }
      bytes = this.#begin(bytes);
    }
    if (this.#utf16) return this.#utf16.decode(bytes, { stream: !this.#ended });
    if (this.encoding === 'windows-1252') return windows(bytes);
    const whole = this.#ended ? bytes.length : wholeLetters(bytes);
    this.#kept = bytes.slice(whole);
    return this.#utf8(bytes.subarray(0, whole));
  }

  /** The rest of the text. Afterwards `encoding` and `troubles` are final. */
  end(): string {
    this.#ended = true;
    const rest = this.push(new Uint8Array(0));
    if (this.#damaged > 0)
      this.troubles.push(
        troubleAt('bytes_unread', 'note', spotAt(this.#file), null, { count: this.#damaged })
      );
    return rest;
  }

  #begin(bytes: Uint8Array): Uint8Array {
    this.#begun = true;
    const [a = 0, b = 0, c = 0] = bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf) {
      this.#onlyAscii = false;
      return bytes.subarray(3);
    }
    const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
    const utf16 = marked ?? utf16Without(bytes);
    if (utf16) {
      this.encoding = utf16;
      this.#utf16 = new TextDecoder(utf16);
    }
    return bytes;
  }

  #utf8(bytes: Uint8Array): string {
    try {
      const text = STRICT.decode(bytes);
      // As many letters as bytes: only ASCII.
      if (text.length !== bytes.length) this.#onlyAscii = false;
      return text;
    } catch {
      const text = LENIENT.decode(bytes);
      const bad = count(text, /\ufffd/g);
      if (this.#onlyAscii && count(text, /[^\0-\x7f\ufffd]/g) < bad) {
        this.encoding = 'windows-1252';
        return windows(bytes);
      }
      this.#onlyAscii = false;
      this.#damaged += bad;
      return text;
    }
  }
}

/** So many bytes are waited for before UTF-16 is told from the rest. */
const ENOUGH = 64;

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });
const WINDOWS = new TextDecoder('windows-1252');

/** Node 20 to 23 take this encoding for Latin-1: then the letters of 0x80 to 0x9f are still to be put in place. */
function windows(bytes: Uint8Array): string {
  return WINDOWS.decode(bytes).replace(/[\u0080-\u009f]/g, (letter) =>
    C1.charAt(letter.charCodeAt(0) - 0x80)
  );
}
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** How many of the bytes end with a whole letter: up to three may wait for the next piece. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue; // the middle of a letter
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** UTF-16 without a mark: of the first letters, most have a zero byte, and always on the same side. */
function utf16Without(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (head.length < 8) return null;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = head.length * 0.35;
  if (odd > most && even < odd / 20) return 'utf-16le';
  if (even > most && odd < even / 20) return 'utf-16be';
  return null;
}
