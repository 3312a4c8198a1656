import { expect, test } from 'vitest';
import { readCsv, sniff } from '#lib/load/open/csv.ts';

async function open(text: string) {
  const { delimiter, header, mapping, columns } = sniff(text);
  const reading = await readCsv(text, { file: 'x.csv', delimiter, header, mapping });
  return { ...reading, delimiter, header, roles: mapping.roles, columns };
}

test('a French table with semicolons is read by its names', async () => {
  const { findings, troubles, delimiter } = await open(
    'domaine;adresse IP;pays;date;source\nevil[.]example;192.0.2.1;Émirats arabes unis;3 mai 2019;Amnesty\n'
  );
  expect(delimiter).toBe(';');
  expect(troubles).toEqual([]);
  expect(findings).toMatchObject([
    { domain: 'evil.example', address: '192.0.2.1', country: 'ARE', from: '2019-05-03', source: 'Amnesty' }
  ]);
});

test('a table without names is read by its values', async () => {
  const { findings, header } = await open(
    'evil.example,192.0.2.1,2019-05-03\nbad.example,192.0.2.2,2019-05-04\n'
  );
  expect(header).toBe(false);
  expect(findings.map(({ domain, address, from }) => [domain, address, from])).toEqual([
    ['evil.example', '192.0.2.1', '2019-05-03'],
    ['bad.example', '192.0.2.2', '2019-05-04']
  ]);
});

test('a quote that is never closed names the row where it opened, and the rows before it are kept', async () => {
  const { findings, troubles } = await open(
    'domain,note\na.example,ok\nb.example,"never closed\nc.example,x\n'
  );
  expect(findings.map(({ domain }) => domain)).toContain('a.example');
  expect(troubles).toContainEqual(
    expect.objectContaining({ cost: 'row', spot: expect.objectContaining({ row: 3 }) as unknown })
  );
});

test('a row with a cell too many is set aside: nobody knows which was cut in two', async () => {
  const { findings, account } = await open(
    'domain,note\na.example,one\nb.example,two,three\nc.example,four\n'
  );
  expect(findings.map(({ domain }) => domain)).toEqual(['a.example', 'c.example']);
  expect(account).toEqual({ rows: 3, read: 2, setAside: 1, silent: 0 });
});

test('only a row of names is told as that', async () => {
  const { troubles } = await open('domain,address,date\n');
  expect(troubles.map(({ kind }) => kind)).toEqual(['only_header']);
});

test('names that stand twice are told apart, and said', async () => {
  const { columns, troubles } = await open('domain,date,date\na.example,2019-01-01,2020-01-01\n');
  expect(columns).toEqual(['domain', 'date', 'date (2)']);
  expect(troubles.map(({ kind }) => kind)).toContain('column_twice');
});

test('indicators of other kinds are silent, not wrong', async () => {
  const { account, troubles } = await open(
    'type,value\ndomain,a.example\nmd5,d41d8cd98f00b204e9800998ecf8427e\nemail-src,someone@evil.example\n'
  );
  expect(account).toEqual({ rows: 3, read: 1, setAside: 0, silent: 2 });
  expect(troubles).toEqual([]);
});

test('an address that cannot be one costs its row, and says which cell', async () => {
  const { troubles, account } = await open('address,country\n192.0.2.1,MEX\n999.1.1.1,MEX\n');
  expect(account).toMatchObject({ read: 1, setAside: 1 });
  expect(troubles).toMatchObject([{ cost: 'row', value: '999.1.1.1', spot: { row: 3, column: 'address' } }]);
});

test('five thousand columns and a cell of a megabyte harm nothing', async () => {
  const wide = Array.from({ length: 5000 }, (_, at) => `c${at}`);
  const { findings } = await open(
    `domain,${wide.join()}\na.example,${'x'.repeat(1 << 20)}${','.repeat(4999)}\nb.example${','.repeat(5000)}\n`
  );
  expect(findings.map(({ domain }) => domain)).toEqual(['a.example', 'b.example']);
});

test('a reader is stopped from outside', async () => {
  const { mapping, delimiter, header } = sniff('domain\na.example\n');
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  await expect(
    readCsv('domain\na.example\n', { file: 'x', mapping, delimiter, header, signal: stop.signal })
  ).rejects.toThrow('stopped');
});
