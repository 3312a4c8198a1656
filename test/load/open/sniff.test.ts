import { describe, expect, test } from 'vitest';
import { guess, sniff } from '#lib/load/open/csv.ts';

/** `date:from` for each column. */
const guessed = (text: string) => {
  const { columns, mapping } = sniff(text);
  return columns.map((name, at) => `${name}:${mapping.roles[at]}`).join(' ');
};

describe('a table is understood as it stands', () => {
  test.each([
    [',', 'domain,date\na.example,2016\n'],
    [';', 'domaine;note\na.example;un, deux, trois\nb.example;quatre, cinq, six\n'],
    ['\t', 'domain\tnote\na.example\tone, two\n'],
    ['|', 'domain|note\na.example|x\n'],
    [';', 'sep=;\ndomain;date\na.example;2016\n'],
    [',', 'domain\na.example\n']
  ])('cut at %j', (delimiter, text) => expect(sniff(text)).toMatchObject({ delimiter, header: true }));

  test.each([
    [
      'type,value,comment,date\ndomain,a.example,x,20160824\n',
      'type:type value:value comment:note date:date'
    ],
    [
      'domaine,hôte,pays,fournisseur\na.example,192.0.2.1,Togo,X\n',
      'domaine:domain hôte:value pays:country fournisseur:provider'
    ],
    [
      'dominio,dirección IP,país,fecha,fuente\na.example,192.0.2.1,México,2016,X\n',
      'dominio:domain dirección IP:address país:country fecha:date fuente:source'
    ],
    [
      'First Seen (UTC),dst_ip,lastOnline,asn_name\n2016-01-01 10:00:00,192.0.2.1,2016-02-01,X\n',
      'First Seen (UTC):from dst_ip:address lastOnline:to asn_name:ignore'
    ],
    ['asn_2014,asn,domain\n1,2,a.example\n', 'asn_2014:ignore asn:asn domain:domain'],
    ['what,where\na.example,192.0.2.1\n', 'what:domain where:address'],
    ['operator,domain\nMexico,a.example\n', 'operator:ignore domain:domain'],
    ['name,language,domain\nA,fr,a.example\n', 'name:title language:ignore domain:domain']
  ])('its columns by their names, in three languages, or by their values: %j', (text, expected) =>
    expect(guessed(text)).toBe(expected)
  );

  test.each([
    [
      'a.example,192.0.2.1,2016-08-24,Mexico\nb.example,192.0.2.2,2016-08-25,Togo\n',
      '1:domain 2:address 3:date 4:country'
    ],
    [
      '2016-08-24;AS64500;hxxp://a[.]example/x\n2016-08-25;AS64501;hxxp://b[.]example/x\n',
      '1:date 2:asn 3:url'
    ]
  ])('without names of columns: %j', (text, expected) => {
    expect(sniff(text).header).toBe(false);
    expect(guessed(text)).toBe(expected);
  });

  test('values speak against a name: an “address” in a street is no IP address', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `${at} High Street,a${at}.example`).join('\n');
    expect(guessed(`address,domain\n${rows}\n`)).toBe('address:ignore domain:domain');
  });

  test('remarks above it are no rows, but a name of a column may begin with one', () => {
    const { columns, sample } = sniff('# made by X\n#\n#domain,date\na.example,2016\n');
    expect(columns).toEqual(['domain', 'date']);
    expect(sample).toEqual([['a.example', '2016']]);
  });

  test('what a reader knows better is taken', () => {
    expect(sniff('a.example;x\n', { delimiter: ',', header: true })).toMatchObject({
      delimiter: ',',
      header: true,
      columns: ['a.example;x'],
      sample: []
    });
  });

  test('its sample is not changed by guessing', () => {
    const sample = Object.freeze([Object.freeze(['domain']), Object.freeze(['a.example'])]);
    expect(guess(sample, true).roles).toEqual(['domain']);
  });
});
