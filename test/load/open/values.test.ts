import { describe, expect, test } from 'vitest';
import { decode } from '#lib/load/open/bytes.ts';
import { countryOf } from '#lib/load/open/countries.ts';
import { dateOf, dateShape } from '#lib/load/open/dates.ts';
import { addressOf, domainOf, unicodeOf } from '#lib/load/open/normalise.ts';
import { recognise } from '#lib/load/open/recognise.ts';

test.each([
  ['Evil.Example.', 'evil.example'],
  ['hxxps://user@free247downloads[.]com:8080/szev4hz?x#y', 'free247downloads.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['*.evil.example', 'evil.example'],
  ['evil(.)example', 'evil.example'],
  ['evil[dot]example', 'evil.example'],
  ['192.0.2.1', null],
  ['someone@evil.example', null],
  ['javascript:alert(1)', null],
  ['report.pdf', null],
  ['localhost', null],
  ['a..b', null],
  [`${'a'.repeat(64)}.example`, null]
])('the domain that %s names', (text, domain) => {
  expect(domainOf(text)).toBe(domain);
});

test('a name in punycode is shown as its letters as well', () => {
  expect(unicodeOf('xn--bcher-kva.example')).toBe('bücher.example');
});

test.each([
  ['192[.]0[.]2[.]1:80', '192.0.2.1'],
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['192.0.2.256', null],
  ['010.0.0.1', null],
  ['evil.example', null]
])('the address that %s names, never one in octal', (text, address) => {
  expect(addressOf(text)).toBe(address);
});

test.each([
  ['20160824', 'ymd', '2016-08-24', '2016-08-24'],
  ['2019-05', 'ymd', '2019-05', '2019-05'],
  ['3 mai 2019', 'ymd', '2019-05-03', '2019-05-03'],
  ['1er août 2018', 'ymd', '2018-08-01', '2018-08-01'],
  ['03/04/2019', 'dmy', '2019-04-03', '2019-04-03'],
  ['03/04/2019', 'mdy', '2019-03-04', '2019-03-04'],
  ['2016–2018', 'ymd', '2016', '2018'],
  ['2019-05-03T23:59:00Z', 'ymd', '2019-05-03', '2019-05-03']
] as const)('the date %s, read %s', (text, order, from, to) => {
  expect(dateOf(text, order)).toEqual({ from, to });
});

test.each(['31/02/2019', '2019-13-01', '0000-01-01', '9999-12-31', 'soon', ''])(
  'what is no date is none, rather than a near one: %s',
  (text) => {
    expect(dateOf(text, 'dmy')).toBeNull();
  }
);

test('whether the day or the month comes first is asked where the column does not say', () => {
  expect(dateShape(['03/04/2019', '05/06/2019']).sure).toBe(false);
  expect(dateShape(['03/04/2019', '25/06/2019'])).toMatchObject({ order: 'dmy', sure: true });
  expect(dateShape(['03/04/2019', '06/25/2019'])).toMatchObject({ order: 'mdy', sure: true });
});

test.each([
  ['Mexique', 'MEX'],
  ['mexico', 'MEX'],
  ['MX', 'MEX'],
  ['484', 'MEX'],
  ['Émirats arabes unis', 'ARE'],
  ['UK', 'GBR'],
  ['Côte d’Ivoire', 'CIV'],
  ['Atlantis', null]
])('the country that %s names', (text, iso3) => {
  expect(countryOf(text)).toBe(iso3);
});

describe('files in other encodings', () => {
  const utf16 = (text: string, little: boolean) => {
    const view = new DataView(new ArrayBuffer(2 * text.length));
    [...text].forEach((_, at) => view.setUint16(2 * at, text.charCodeAt(at), little));
    return new Uint8Array(view.buffer);
  };
  test.each([
    ['UTF-8', new TextEncoder().encode('pays;é')],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffpays;é')],
    ['UTF-16, little end first', utf16('\ufeffpays;é', true)],
    ['UTF-16, big end first', utf16('\ufeffpays;é', false)],
    ['Windows-1252', Uint8Array.from([0x70, 0x61, 0x79, 0x73, 0x3b, 0xe9])]
  ])('%s is read as its letters', (_, bytes) => {
    expect(decode(bytes)).toMatchObject({ text: 'pays;é', troubles: [] });
  });
});

describe('a file that is none of ours is refused with what it looks like', () => {
  const ascii = (text: string) => new TextEncoder().encode(text);
  test.each([
    ['empty', ascii('')],
    ['blank', ascii(' \n\t\n')],
    ['is_pdf', ascii('%PDF-1.7\n')],
    ['is_html', ascii('<!DOCTYPE html><html><title>404</title>')],
    ['is_json', ascii('{"name": "something"}')]
  ])('%s', (kind, bytes) => {
    const found = recognise(bytes, new TextDecoder().decode(bytes), 'named.csv');
    expect(found).toMatchObject({ refused: { kind, cost: 'file', spot: { file: 'named.csv' } } });
  });

  test.each([
    ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]],
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]]
  ])('%s', (_, bytes) => {
    const head = Uint8Array.from(bytes);
    expect(recognise(head, decode(head).text)).toHaveProperty('refused');
  });
});
