import { describe, expect, test } from 'vitest';
import { listOf, readList } from '#lib/load/open/list.ts';
import { expectAccounted, kinds } from './reading.ts';

const hosts = (text: string) =>
  listOf(text, 'a.txt').findings.map(({ domain, address }) => domain ?? address);

describe('a list', () => {
  test.each([
    ['evil.example', ['evil.example']],
    ['hxxps[://]EVIL[.]example/path  # a remark', ['evil.example']],
    ['https://evil.example/#part', ['evil.example']],
    ['evil.example ; a remark', ['evil.example']],
    ['evil.example // a remark', ['evil.example']],
    ['192[.]0[.]2[.]1', ['192.0.2.1']],
    ['2001:db8::1', ['2001:db8::1']],
    ['[2001:db8::1]:443', ['2001:db8::1']],
    ['192.0.2.1/32', ['192.0.2.1']],
    ['0.0.0.0 evil.example', ['evil.example']],
    ['127.0.0.1\tevil.example # from a hosts file', ['evil.example']],
    ['||evil.example^', ['evil.example']],
    ['||evil.example^$third-party', ['evil.example']],
    ['*.evil.example', ['evil.example']],
    ['- evil.example', ['evil.example']],
    ['1. evil.example', ['evil.example']],
    ['"evil.example",', ['evil.example']],
    ['evil.example,why', ['evil.example']],
    ['evil.example - seen in May', ['evil.example']],
    ['evil.example (second stage)', ['evil.example']],
    ['a.example b.example', ['a.example', 'b.example']],
    ['a.example, b.example', ['a.example', 'b.example']]
  ])('reads %j', (line, expected) => {
    const reading = listOf(line, 'a.txt');
    expect(hosts(line)).toEqual(expected);
    expect(kinds(reading).filter((kind) => kind !== 'wildcard')).toEqual([]);
    expectAccounted(reading);
  });

  test.each([
    '',
    '   ',
    '# a remark with evil.example in it',
    '; a remark',
    '// a remark',
    '! a remark of a blocker',
    '[Adblock Plus 2.0]',
    '@@||allowed.example^',
    '127.0.0.1 localhost',
    'bob@mail.example',
    'd41d8cd98f00b204e9800998ecf8427e',
    'roleaccountd.plist'
  ])('says nothing of %j, and does not complain', (line) => {
    const reading = listOf(`a.example\n${line}\nb.example`, 'a.txt');
    expect(reading.account).toEqual({ rows: 3, read: 2, setAside: 0, silent: 1 });
    expect(reading.troubles).toEqual([]);
  });

  test.each([
    ['evil example', 'line_unread', undefined],
    ['evil .example', 'line_spaces', 'evil[.]example'],
    ['evil', 'line_no_dot', undefined],
    ['192.0.2.256', 'address_wrong', undefined],
    ['192.0.02.1', 'address_wrong', undefined],
    ['192.0.2.0/24', 'address_block', undefined],
    ['javascript:alert(1)', 'line_unread', undefined],
    ['<script>alert(1)</script>', 'line_unread', undefined],
    ['We saw evil.example again', 'line_unread', undefined],
    ['x'.repeat(30_000), 'line_long', undefined]
  ])('sets %.40j aside as %s, with the smallest fix', (line, kind, nearest) => {
    const reading = listOf(`a.example\n${line}\nb.example`, 'a.txt');
    expect(reading.troubles).toMatchObject([{ kind, cost: 'row', spot: { row: 2 } }]);
    expect(reading.troubles[0]?.more?.nearest).toBe(nearest);
    expect(reading.findings).toHaveLength(2);
    expectAccounted(reading);
  });

  test('keeps remarks as notes, and pairs an address with its name', () => {
    const { findings } = listOf('a.example # one\nb.example,two # three\n192.0.2.1 c.example\n', 'a.txt');
    expect(findings.map(({ domain, address, note }) => [domain, address, note])).toEqual([
      ['a.example', null, 'one'],
      ['b.example', null, 'two; three'],
      ['c.example', '192.0.2.1', null]
    ]);
  });

  test('may begin with a name of its column, once', () => {
    expect(kinds(listOf('# list\ndomain\na.example\n', 'a.txt'))).toEqual([]);
    expect(kinds(listOf('a.example\ndomain\n', 'a.txt'))).toEqual(['line_no_dot']);
  });

  test('that is empty, or has nothing to draw, says so', () => {
    expect(kinds(listOf('', 'a.txt'))).toEqual(['empty']);
    expect(kinds(listOf(' \r\n ', 'a.txt'))).toEqual(['empty']);
    expect(kinds(listOf('# only remarks\n', 'a.txt'))).toEqual(['nothing_found']);
  });

  test('in pieces is the same, line ends cut in two included, and can be stopped', async () => {
    const text = 'a.example\r\nb.example\rc.example\n\nd.example # x';
    for (const size of [1, 2, 3, 7]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, at * size + size)
      );
      expect(await readList(pieces, { file: 'a.txt' })).toEqual(listOf(text, 'a.txt'));
    }
    const stop = () => {
      throw new Error('stop');
    };
    await expect(readList(text, { file: 'a.txt', onProgress: stop })).rejects.toThrow('stop');
  });
});
