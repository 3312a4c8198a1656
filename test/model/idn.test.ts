import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unicodeOf } from '#lib/model/idn.ts';

const encoded = (domain: string) => new URL(`http://${domain}`).hostname;

/** Names in several scripts, beside letters of ASCII and with signs beyond the first plane: all that changes the sum. */
const letter = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'abcxyz019') },
  fc.constantFrom(...'àéöüøñłş'),
  fc.constantFrom(...'абвгдежя'),
  fc.constantFrom(...'日本語中文网', '한', '글', '𠀀', '𠮷', '😀')
);
const label = fc.array(letter, { minLength: 1, maxLength: 14 }).map((each) => each.join(''));

describe('a name of a domain', () => {
  test('in any script is shown as its owner wrote it', () => {
    fc.assert(
      fc.property(label, label, (first, second) => {
        const shown = `${first}.${second}.example`;
        expect(unicodeOf(encoded(shown))).toBe(shown);
      }),
      { numRuns: 300 }
    );
  });

  test.each([
    'bücher.example',
    'ü.example',
    'é-ü.example',
    'www.пример.рф',
    'faß.example',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa😀.example',
    'foo-xn--bar.example'
  ])('“%s” comes back', (shown) => expect(unicodeOf(encoded(shown))).toBe(shown));

  test.each([
    ['has a hidden character in it', 'xn--ab-g1t.example'],
    ['has a soft hyphen in it', 'xn--ab-5da.example'],
    ['is another spelling of plain letters', 'xn--abc-.example'],
    ['is another spelling of small letters', 'xn--Bcher-kva.example'],
    ['ends within a sign', 'xn--bcher-k.example'],
    ['has no digits at all', 'xn--.example'],
    ['has a sign that is no digit', 'xn--bcher-kv_.example'],
    ['leads beyond all signs', 'xn--zzzzzz99999999.example'],
    ['leads just beyond all signs', 'xn--en32g.example'],
    ['begins with the mark between letters and digits', 'xn---kva.example']
  ])('that %s stays as it is: nobody is to take it for another', (_, domain) =>
    expect(unicodeOf(domain)).toBe(domain)
  );
});
