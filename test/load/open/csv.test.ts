import { describe, expect, test } from 'vitest';
import { readCsv, sniff } from '#lib/load/open/csv.ts';
import { expectAccounted, kinds, readTable } from './reading.ts';

const HEADER = 'domain,address,country,date,note\n';
const domains = (findings: readonly { domain: string | null }[]) => findings.map(({ domain }) => domain);

describe('a table', () => {
  test('says what its cells say, in one form', async () => {
    const reading = await readTable(
      'domaine;adresse IP;pays;date de début;fin;AS;hébergeur;confiance;relation;source;titre;commentaire\n' +
        'EVIL[.]example;192[.]0.2.1;Mexique;24.08.2016;août 2018;AS64500;Hébergeur;confirmée;opérateur présumé;https://example.org/;Titre;«Note»\n'
    );
    expect(kinds(reading)).toEqual([]);
    expect(reading.findings).toEqual([
      {
        spot: { file: 'a.csv', row: 2, column: 'domaine', object: null },
        domain: 'evil.example',
        address: '192.0.2.1',
        asn: 64500,
        provider: 'Hébergeur',
        country: 'MEX',
        from: '2016-08-24',
        to: '2018-08',
        relation: 'suspected_operator',
        confidence: 'confirmed',
        source: 'https://example.org/',
        title: 'Titre',
        note: '«Note»'
      }
    ]);
  });

  test('of cases without any host is read as well', async () => {
    const { findings, account } = await readTable('name,country,year\nA,Mexico,2016\nB,Togo,2019\n');
    expect(findings.map(({ title, country, from }) => [title, country, from])).toEqual([
      ['A', 'MEX', '2016'],
      ['B', 'TGO', '2019']
    ]);
    expect(account).toEqual({ rows: 2, read: 2, setAside: 0, silent: 0 });
  });

  test('keeps its good rows whatever the others are, and says what is wrong with those', async () => {
    const reading = await readTable(
      `${HEADER}a.example,,MEX,2016,\nno domain,,MEX,2016,\nb.example,1.2.3,Atlantis,2019-02-31,x\n\nc.example,,NA,2016,\n`
    );
    expect(domains(reading.findings)).toEqual(['a.example', 'b.example', 'c.example']);
    expect(
      reading.troubles.map(({ kind, cost, spot, value }) => [kind, cost, spot.row, spot.column, value])
    ).toEqual([
      ['domain_unread', 'row', 3, 'domain', 'no domain'],
      ['address_unread', 'cell', 4, 'address', '1.2.3'],
      ['country_unread', 'cell', 4, 'country', 'Atlantis'],
      ['date_unread', 'cell', 4, 'date', '2019-02-31'],
      ['country_na', 'cell', 6, 'country', 'NA']
    ]);
    expectAccounted(reading);
  });

  test('with ragged rows loses only those that could be read wrongly', async () => {
    const reading = await readTable(
      `${HEADER}a.example,,MEX,2016,x\nb.example,,MEX\nc.example,,MEX,2016,one, two\nd.example,,MEX,2016,x,,\n`
    );
    expect(domains(reading.findings)).toEqual(['a.example', 'b.example', 'd.example']);
    expect(reading.troubles.map(({ kind, cost }) => [kind, cost])).toEqual([
      ['row_short', 'cell'],
      ['row_long', 'row']
    ]);
    expectAccounted(reading);
  });

  test('has its quote that never closes named by its row, and every other row read', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `d${at}.example,,MEX,2016,"x ${at}"`);
    rows[1000] = 'lost.example,,MEX,2016,"open';
    const reading = await readTable(HEADER + rows.join('\n'));
    expect(reading.findings).toHaveLength(2999);
    expect(reading.troubles).toMatchObject([{ kind: 'quote_open', cost: 'row', spot: { row: 1002 } }]);
    expectAccounted(reading);
    const plain = await readTable(HEADER + rows.map((row) => row.replace(/"x \d+"/, 'x')).join('\n'));
    expect(plain.findings).toHaveLength(2999);
  });

  test('keeps a cell of several lines, and one with a quote in it', async () => {
    const reading = await readTable(
      `${HEADER}a.example,,,2016,"one\ntwo ""three"""\nb.example,,,2016,"he "said" so"\n`
    );
    expect(reading.findings.map(({ note }) => note)).toEqual(['one\ntwo "three"', 'he "said" so']);
    expect(kinds(reading)).toEqual(['quote_inside']);
  });

  test('with all line ends at once is cut at each', async () => {
    const reading = await readTable('domain,date\r\na.example,2016\rb.example,2017\nc.example,2018');
    expect(domains(reading.findings)).toEqual(['a.example', 'b.example', 'c.example']);
    expect(reading.findings.map(({ spot }) => spot.row)).toEqual([2, 3, 4]);
  });

  test.each([
    ['', 'empty'],
    [' \n\n ', 'empty'],
    ['domain,date\n', 'only_header'],
    ['domain,date', 'only_header'],
    ['colour,size\nred,large\n', 'nothing_found']
  ])('of %j says that there is nothing', async (text, kind) => {
    const reading = await readTable(text);
    expect(kinds(reading)).toEqual([kind]);
    expectAccounted(reading);
  });

  test('with two columns of one name reads both, and says so', async () => {
    const reading = await readTable('domain,domain\na.example,b.example\n');
    expect(domains(reading.findings)).toEqual(['a.example', 'b.example']);
    expect(reading.findings.map(({ spot }) => spot.column)).toEqual(['domain', 'domain (2)']);
    expect(kinds(reading)).toEqual(['column_twice']);
  });

  test('with 5,000 columns, or ten megabytes in one cell, is read like any other', async () => {
    const names = Array.from({ length: 5000 }, (_, at) => `c${at}`);
    const wide = await readTable(`domain,${names.join(',')}\na.example,${names.join(',')}\n`);
    expect(domains(wide.findings)).toEqual(['a.example']);
    const long = await readTable(`domain,note\na.example,"${'x\n'.repeat(5_000_000)}"\nb.example,y\n`);
    expect(domains(long.findings)).toEqual(['a.example', 'b.example']);
    expect(kinds(long)).toEqual(['text_cut']);
    expect(long.findings[0]?.note?.length).toBeLessThanOrEqual(2000);
    const name = await readTable(`domain,note\n${'x'.repeat(10_000_000)},a\nb.example,y\n`);
    expect(name.troubles).toMatchObject([{ kind: 'domain_unread', cost: 'row' }]);
    expect(name.troubles[0]?.value).toHaveLength(200);
  });

  test('cannot deceive with NULs, codes of a terminal or turned letters: it is read without them, and told', async () => {
    const reading = await readTable(
      `${HEADER}a\0.example,,,2016,x\n\u001b[31mb.example,,,2016,x\nc\u202e.example,,,2016,a\u202eb\nd.example,,,2016,\ud800x\n`
    );
    expect(domains(reading.findings)).toEqual(['a.example', 'b.example', 'c.example', 'd.example']);
    expect(reading.findings.map(({ note }) => note)).toEqual(['x', 'x', 'ab', '\ufffdx']);
    expect(new Set(kinds(reading))).toEqual(new Set(['hidden_characters']));
  });

  test('gives texts without the apostrophe that our own tables put before a formula, and takes no other', async () => {
    const cells = ["'=1+1", "''=x", '’@SUM(A1)', "'quoted'", "l'eau", "'"];
    const reading = await readTable(`domain,note\n${cells.map((cell) => `a.example,${cell}`).join('\n')}\n`);
    expect(reading.findings.map(({ note }) => note)).toEqual([
      '=1+1',
      "'=x",
      '@SUM(A1)',
      "'quoted'",
      "l'eau",
      "'"
    ]);
    expect(kinds(reading)).toEqual([]);
  });

  test('keeps markup, scripts and formulas as text: they are nobody’s host', async () => {
    const texts = ['<script>alert(1)</script>', 'javascript:alert(1)', '=cmd|x', '+1', '@SUM(1)'];
    const reading = await readTable(
      `domain,date,note\n${texts.map((text) => `a.example,2016,${text}`).join('\n')}\n`
    );
    expect(reading.findings.map(({ note }) => note)).toEqual(texts);
    const hosts = await readTable(
      `domain,date\na.example,2016\n${texts.map((text) => `${text},2016`).join('\n')}\n`,
      {
        mapping: { roles: ['domain', 'date'], dates: { order: 'ymd', sure: true } }
      }
    );
    expect(domains(hosts.findings)).toEqual(['a.example']);
    expect(hosts.account).toMatchObject({ read: 1, setAside: 5 });
  });

  test('with indicators of other things is silent about those: a hash is no wrong domain', async () => {
    const reading = await readTable(
      'type,value\ndomain,a.example\nmd5,d41d8cd98f00b204e9800998ecf8427e\nemail-src,bob@mail.example\nfilename,a.exe\nip-dst|port,192.0.2.1|443\ndomain|ip,b.example|192.0.2.2\ndomain,nothing here\ntea,lemon\n'
    );
    expect(reading.findings.map(({ domain, address }) => [domain, address])).toEqual([
      ['a.example', null],
      [null, '192.0.2.1'],
      ['b.example', '192.0.2.2']
    ]);
    expect(kinds(reading)).toEqual(['value_unread', 'type_unknown']);
    expect(reading.account).toEqual({ rows: 8, read: 3, setAside: 2, silent: 3 });
  });

  test('proposes the term that was probably meant, and never takes it', async () => {
    const reading = await readTable('domain,confidence,relation\na.example,comfirmed,suspected_operater\n');
    expect(reading.findings).toMatchObject([{ domain: 'a.example', confidence: null, relation: null }]);
    expect(reading.troubles.map(({ kind, more }) => [kind, more?.nearest])).toEqual([
      ['relation_near', 'suspected_operator'],
      ['confidence_near', 'confirmed']
    ]);
  });

  test('says so where day and month could be either way round', async () => {
    const reading = await readTable('domain,date\na.example,03/05/2019\n');
    expect(reading.findings).toMatchObject([{ from: '2019-05-03' }]);
    expect(kinds(reading)).toEqual(['date_order_dmy']);
    const chosen = sniff('domain,date\na.example,03/05/2019\n');
    chosen.mapping.dates = { order: 'mdy', sure: true };
    const again = await readCsv('domain,date\na.example,03/05/2019\n', { file: 'a', ...chosen });
    expect(again.findings).toMatchObject([{ from: '2019-03-05' }]);
    expect(again.troubles).toEqual([]);
  });

  test('sets blocks of addresses aside, and dates that run backwards', async () => {
    const reading = await readTable('ip,from,to\n192.0.2.0/24,2016,2017\n192.0.2.1/32,2018,2017\n');
    expect(reading.findings).toMatchObject([{ address: '192.0.2.1', from: null, to: null }]);
    expect(kinds(reading)).toEqual(['address_block', 'dates_reversed']);
  });

  test('tells how far it is, and stops when it is told to', async () => {
    const text = HEADER + 'a.example,,,2016,x\n'.repeat(50_000);
    const told: number[] = [];
    await readCsv(text, { file: 'a', ...sniff(text), onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(text.length);
    expect(told.length).toBeGreaterThan(2);
    const stop = () => {
      throw new Error('stop');
    };
    await expect(readCsv(text, { file: 'a', ...sniff(text), onProgress: stop })).rejects.toThrow('stop');
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(readCsv(text, { file: 'a', ...sniff(text), signal })).rejects.toThrow('cancelled');
  });
});
