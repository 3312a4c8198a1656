import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, TextStream } from '#lib/load/open/bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};
const TEXT = 'domaine,pays\nexemple.example,Côte d’Ivoire 🇨🇮\n';

describe('bytes become text', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with its mark, which is no text', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with its mark, as Excel saves “Unicode text”', utf16(`\ufeff${TEXT}`, true), 'utf-16le'],
    ['UTF-16 the other way round', utf16(`\ufeff${TEXT}`, false), 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16 the other way round, without a mark', utf16(TEXT, false), 'utf-16be']
  ])('from %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding, troubles: [] });
  });

  test('from Windows-1252, so that an old export keeps its accents', () => {
    const bytes = Uint8Array.from([...'h\xf4te,\x80\n'].map((letter) => letter.charCodeAt(0)));
    expect(decode(bytes)).toEqual({ text: 'hôte,€\n', encoding: 'windows-1252', troubles: [] });
  });

  test('from damaged UTF-8 with its damage counted, not as another encoding', () => {
    const bytes = new Uint8Array([...utf8('é,è,à\n'), 0xff, ...utf8('\nü\n')]);
    const { text, encoding, troubles } = decode(bytes, 'a.csv');
    expect([text, encoding]).toEqual(['é,è,à\n\ufffd\nü\n', 'utf-8']);
    expect(troubles).toMatchObject([{ kind: 'bytes_unread', cost: 'note', more: { count: 1 } }]);
  });

  test('with halves of letters and NULs in them, without throwing', () => {
    expect(decode(utf16('\ufeffa\ud800b', true)).text).toBe('a\ufffdb');
    expect(decode(utf8('a\0b')).text).toBe('a\0b');
    expect(decode(new Uint8Array(0)).text).toBe('');
    expect(decode(Uint8Array.of(0xc3)).text).toBe('Ã');
  });

  test('in any pieces as in one', () => {
    const sources = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 100 }).map(utf8),
      fc.string({ unit: 'binary', maxLength: 100 }).map((text) => utf16(`\ufeff${text}`, true))
    );
    fc.assert(
      fc.property(sources, fc.array(fc.nat(20), { minLength: 1 }), (bytes, sizes) => {
        const whole = new TextStream();
        const stream = new TextStream();
        let [text, at] = ['', 0];
        for (let piece = 0; at < bytes.length; piece++) {
          const size = (sizes[piece % sizes.length] ?? 0) + 1;
          text += stream.push(bytes.subarray(at, at + size));
          at += size;
        }
        text += stream.end();
        expect(typeof (whole.push(bytes) + whole.end())).toBe('string');
        // Pure UTF-8 and UTF-16 do not depend on the pieces; a mixture is judged piece by piece.
        if (whole.troubles.length === 0 && whole.encoding !== 'windows-1252' && bytes.length > 4)
          if (stream.encoding === whole.encoding) expect(text).toBe(decode(bytes).text);
      })
    );
  });
});
