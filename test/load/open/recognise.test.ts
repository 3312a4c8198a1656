import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '#lib/load/open/bytes.ts';
import { recognise } from '#lib/load/open/recognise.ts';

const bytesOf = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0) & 255));
const of = (text: string, tail?: string) => {
  const bytes = bytesOf(text);
  return recognise(bytes, decode(bytes).text, 'a.csv', tail === undefined ? undefined : bytesOf(tail));
};

describe('a file is recognised by its content', () => {
  test.each([
    ['stix', '{"type": "bundle", "id": "bundle--1", "objects": []}'],
    ['stix', '[\n{"type":"indicator","spec_version":"2.1"}]'],
    ['stix', '{"objects":[{"id":"domain-name--ecb120bf-2694-4902-a737-62b74539a41b"}]}'],
    ['misp', '{"Event": {"info": "x", "Attribute": []}}'],
    ['misp', '{"response": [{"Event": {}}]}'],
    ['misp', '[{"Event": {"id": "1"}}]'],
    ['misp', '{"5a2f":{"info":"x","Orgc":{"name":"y"}}}'],
    ['gexf', '<?xml version="1.0"?>\n<!-- x -->\n<gexf xmlns="http://gexf.net/1.3">'],
    ['graphml', '\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'],
    ['package', 'PK\x03\x04\x14\0datapackage.json'],
    ['csv', 'domain,date\nevil.example,2016\n'],
    ['csv', 'domaine;pays\nevil.example;Togo\n'],
    ['csv', 'evil.example\t192.0.2.1\nb.example\t192.0.2.2\n'],
    ['csv', 'country\nFrance\nTogo\n'],
    ['csv', 'ip,asn,name\n192.0.2.1,64500,X\n'],
    ['list', 'evil.example\n'],
    ['list', 'domain\nevil.example\nb.example\n'],
    ['list', '# list, of 2016, by X\n\nhxxp://evil[.]example/a,b\n192.0.2.1\n'],
    ['list', '0.0.0.0\tevil.example\n0.0.0.0\tb.example\n'],
    ['list', '[Adblock Plus 2.0]\n||evil.example^\n||b.example^\n'],
    ['list', 'd41d8cd98f00b204e9800998ecf8427e\n'],
    [
      'networks',
      'network,autonomous_system_number,autonomous_system_organization\n1.0.0.0/24,13335,CLOUDFLARENET\n'
    ],
    ['networks', '1.0.0.0/24,13335,CLOUDFLARENET\n1.0.4.0/22,38803,"Gtelecom, Inc."\n'],
    ['networks', '1.0.0.0\t1.0.0.255\t13335\tUS\tCLOUDFLARENET\n1.0.4.0\t1.0.7.255\t38803\tAU\tX\n']
  ])('as %s: %j', (format, text) => expect(of(text)).toEqual({ format }));

  test.each([
    ['empty', ''],
    ['blank', ' \n\t\n'],
    ['is_pdf', '%PDF-1.7\n'],
    ['is_image', '\x89PNG\r\n\x1a\n'],
    ['is_image', '\xff\xd8\xff\xe0'],
    ['is_image', 'GIF89a'],
    ['is_excel', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml…xl/workbook.xml'],
    ['is_excel', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
    ['is_excel', 'PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK'],
    ['is_office', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml…word/document.xml'],
    ['is_program', '\x7fELF\x02\x01'],
    ['is_program', 'MZ\x90\0\x03\0\0\0'],
    ['is_archive', 'Rar!\x1a\x07\x01\0'],
    ['is_archive', '7z\xbc\xaf\x27\x1c'],
    ['is_database', 'SQLite format 3\0'],
    ['is_mmdb', '\0\0\x01\xab\xcd\xefMaxMind.com\xe9'],
    ['is_html', '<!DOCTYPE html>\n<html><body>404'],
    ['is_html', '\n<html lang="en"><head><title>Sign in'],
    ['is_xml', '<?xml version="1.0"?><stix:STIX_Package>'],
    ['is_json', '{"name": "x", "version": 1}'],
    ['is_json', '[1, 2, 3]'],
    ['is_binary', '\x01\x02\x03\x04\x05\x06abc\0\0\0\x0e\x0f']
  ])('and refused as what it looks like, %s: %.30j', (kind, text) => {
    expect(of(text)).toMatchObject({ refused: { kind, cost: 'file', spot: { file: 'a.csv', row: null } } });
  });

  test('so that a MaxMind file is known by its end', () => {
    expect(of('\0\0\x01'.repeat(100), 'x\xab\xcd\xefMaxMind.com')).toMatchObject({
      refused: { kind: 'is_mmdb' }
    });
  });

  test('a name that begins like a program, or one stray NUL, makes no text a binary', () => {
    expect(of('MZ.example\nb.example\n')).toEqual({ format: 'list' });
    expect(of('domain,date\nevil.example\0,2016\n')).toEqual({ format: 'csv' });
  });

  test('whatever it is, with no error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text))
        ),
        (bytes) => {
          const found = recognise(bytes, decode(bytes).text);
          expect('format' in found || found.refused.cost === 'file').toBe(true);
        }
      )
    );
  });
});
