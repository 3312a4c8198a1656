import fc from 'fast-check';
import { isIPv6 } from 'node:net';
import { describe, expect, test } from 'vitest';
import { addressOf, blockOf, domainOf, isWildcard, unicodeOf } from '#lib/load/open/normalise.ts';

describe('a domain', () => {
  test.each([
    ['free247downloads.com', 'free247downloads.com'],
    ['EVIL.Example.COM.', 'evil.example.com'],
    ['hxxps://user:secret@evil[.]example:8443/a@b?c#d', 'evil.example'],
    ['hXXp[://]evil[.]example', 'evil.example'],
    ['http[:]//evil(.)example/x', 'evil.example'],
    ['evil[dot]example{.}org', 'evil.example.org'],
    ['evil[.example', 'evil.example'],
    ['*.evil.example', 'evil.example'],
    ['.evil.example', 'evil.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['日本語。jp', 'xn--wgv71a119e.jp'],
    ['_dmarc.evil.example', '_dmarc.evil.example'],
    ['evil\u202e.ex\u200bample', 'evil.example'],
    ['\u001b[31mevil.example\u001b[0m', 'evil.example'],
    ['evil.example\0', 'evil.example']
  ])('%j is %s', (text, domain) => expect(domainOf(text)).toBe(domain));

  test.each([
    ['a mailbox, whose host is nobody’s', 'bob@gmail.com'],
    ['a script', 'javascript:alert(1)'],
    ['a script that looks like a URL', 'javascript://evil.example/%0aalert(1)'],
    ['one label', 'localhost'],
    ['an address', '192.0.2.1'],
    ['a number at the end', 'evil.1'],
    ['a file', 'roleaccountd.plist'],
    ['a program', 'com.apple.Mappit.SnapshotService'],
    ['an empty label', 'evil..example'],
    ['a hyphen at the edge', '-evil.example'],
    ['a label of 64', `${'a'.repeat(64)}.example`],
    ['more than 253 letters', `${'abcdefg.'.repeat(32)}example`],
    ['two words', 'evil example.com'],
    ['a percent sign', '%65vil.example'],
    ['punycode of nothing', 'xn--zzzzzz99999999.example'],
    ['ten megabytes', 'a'.repeat(10_000_000)],
    ['nothing', '']
  ])('is not read from %s', (_, text) => expect(domainOf(text)).toBeNull());

  test('comes out as it went in a second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string({ unit: 'binary' })), (text) => {
        const domain = domainOf(text);
        if (domain !== null && domainOf(domain) !== null) expect(domainOf(domain)).toBe(domain);
        if (domain !== null) expect(domain).toMatch(/^[a-z0-9_.-]{4,253}$/);
      })
    );
  });

  test('is found whatever defangs it', () => {
    const styles = [
      (d: string) => d.replaceAll('.', '[.]'),
      (d: string) => d.replaceAll('.', '(.)'),
      (d: string) => d.replaceAll('.', '[dot]'),
      (d: string) => `hxxp://${d}/x`,
      (d: string) => `hxxps[://]${d.toUpperCase()}:443`
    ];
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom(...styles), (domain, defang) => {
        const plain = domainOf(domain);
        if (plain !== null) expect(domainOf(defang(domain))).toBe(plain);
      })
    );
  });

  test('is shown as its owner wrote it, unless that hides something', () => {
    expect(unicodeOf('xn--bcher-kva.example')).toBe('bücher.example');
    expect(unicodeOf('xn--e1afmkfd.xn--p1ai')).toBe('пример.рф');
    expect(unicodeOf('evil.example')).toBe('evil.example');
    expect(unicodeOf('xn--zzzzzz99999999.example')).toBe('xn--zzzzzz99999999.example');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof unicodeOf(`xn--${text}`)).toBe('string');
      })
    );
  });

  test('and all names below it are told apart', () => {
    expect(['*.a.example', '.a.example', 'a.example'].map(isWildcard)).toEqual([true, true, false]);
  });
});

describe('an address', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192[.]0[.]2[.]1', '192.0.2.1'],
    [' 192.0.2.1:8080 ', '192.0.2.1'],
    ['hxxp://192.0.2.1/x', '192.0.2.1'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['2001[:]db8::1', '2001:db8::1'],
    ['::ffff:c000:201', '::ffff:192.0.2.1'],
    ['::', '::']
  ])('%j is %s', (text, address) => expect(addressOf(text)).toBe(address));

  test.each([
    '01.2.3.4',
    '256.1.1.1',
    '1.2.3',
    '1.2.3.4.5',
    '0x7f.1',
    '3232235777',
    'fe80::1%eth0',
    '1::2::3',
    ':::',
    'a',
    ''
  ])('is not read from %j, since two programs would read it differently or not at all', (text) =>
    expect(addressOf(text)).toBeNull()
  );

  test('of version 6 is written as URL writes it', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const canonical = addressOf(text);
        expect(canonical).not.toBeNull();
        expect(isIPv6(canonical ?? '')).toBe(true);
        if (!canonical?.startsWith('::ffff:'))
          expect(`[${canonical}]`).toBe(new URL(`http://[${text}]`).hostname);
      })
    );
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect(addressOf(text)).toBe(text);
      })
    );
  });

  test('is no block of them', () => {
    expect(blockOf('192.0.2[.]0/24')).toEqual({ address: '192.0.2.0', bits: 24 });
    expect(blockOf('2001:db8::/32')).toEqual({ address: '2001:db8::', bits: 32 });
    expect(blockOf('192.0.2.0/33')).toBeNull();
    expect(blockOf('evil.example/24')).toBeNull();
  });
});
