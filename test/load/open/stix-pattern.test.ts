import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '#lib/load/open/stix-pattern.ts';

/** Terms as one text each, for tables of cases; `-` before what is negated. */
const read = (pattern: string) =>
  termsOf(pattern)?.map(
    ({ path, operator, values, negated }) => `${negated ? '-' : ''}${path} ${operator} ${values.join('|')}`
  ) ?? null;

describe('a STIX pattern', () => {
  test.each([
    ["[domain-name:value='a.example']", ['domain-name:value = a.example']],
    ["[ domain-name:value == 'a' ]", ['domain-name:value = a']],
    ["[url:value = 'it\\'s\\\\x']", ["url:value = it's\\x"]],
    ["[ipv4-addr:value IN ('192.0.2.1', '192.0.2.2',)]", ['ipv4-addr:value IN 192.0.2.1|192.0.2.2']],
    ["[domain-name:value LIKE '%.example']", ['domain-name:value LIKE %.example']],
    ["[domain-name:value MATCHES '^a']", ['domain-name:value MATCHES ^a']],
    ["[ipv4-addr:value ISSUBSET '198.51.100.0/24']", ['ipv4-addr:value ISSUBSET 198.51.100.0/24']],
    ["[network-traffic:dst_ref.value = '192.0.2.1']", ['network-traffic:dst_ref.value = 192.0.2.1']],
    ["[file:hashes.'SHA-256' = 'aa']", ["file:hashes.'SHA-256' = aa"]],
    [
      "[domain-name:resolves_to_refs[*].value = '192.0.2.1']",
      ['domain-name:resolves_to_refs[*].value = 192.0.2.1']
    ],
    ['[a:b = 1 AND a:c > -2.5 AND a:d = true]', ['a:b = 1', 'a:c > -2.5', 'a:d = true']],
    ["[a:b = t'2020-01-01T00:00:00Z' OR a:b = h'00ff']", ['a:b = 2020-01-01T00:00:00Z', 'a:b = 00ff']],
    ["[EXISTS a:b AND a:c = 'd']", ['a:b EXISTS ', 'a:c = d']],
    ["([a:b = 'c'] AND [d:e = 'f']) FOLLOWEDBY [g:h = 'i']", ['a:b = c', 'd:e = f', 'g:h = i']],
    ["[a:b = 'c'] REPEATS 5 TIMES WITHIN 1800 SECONDS", ['a:b = c']],
    ["[a:b = 'c'] START t'2020-01-01T00:00:00Z' STOP t'2021-01-01T00:00:00Z'", ['a:b = c']],
    ["[a:b = 'c' /* a remark */ OR\n a:b = 'd'] // the end", ['a:b = c', 'a:b = d']]
  ])('%s names its comparisons', (pattern, terms) => expect(read(pattern)).toEqual(terms));

  test.each([
    ["[a:b != 'c']", ['-a:b != c']],
    ["[a:b <> 'c']", ['-a:b <> c']],
    ["[a:b NOT = 'c']", ['-a:b = c']],
    ["[a:b NOT IN ('c')]", ['-a:b IN c']],
    ["[NOT a:b = 'c' AND d:e = 'f']", ['-a:b = c', 'd:e = f']],
    ["[NOT (a:b = 'c' OR (d:e = 'f')) AND g:h = 'i']", ['-a:b = c', '-d:e = f', 'g:h = i']]
  ])('%s knows what is not meant', (pattern, terms) => expect(read(pattern)).toEqual(terms));

  test.each([
    '',
    'domain-name:value',
    "domain-name:value = 'a'",
    "[domain-name:value = 'a'",
    "[domain-name:value = 'a']]",
    "[domain-name:value = 'a)]",
    '[domain-name:value = a.example]',
    "[domain-name:value 'a']",
    "[domain-name:value = 'a' AND]",
    "[domain-name:value = 'a' domain-name:value = 'b']",
    "[[a:b = 'c']]",
    "[a:b = 'c' FOLLOWEDBY a:b = 'd']",
    "[a:b IN ('c' 'd')]",
    "[a:b = 'c'] WITHIN SECONDS",
    "([a:b = 'c')]",
    '[]'
  ])('%j is broken, and nothing of it is taken', (pattern) => expect(termsOf(pattern)).toBeNull());

  test('tells which comparisons hold together', () => {
    const clauses = (pattern: string) => termsOf(pattern)?.map(({ clause }) => clause);
    const [a, b, c, d] = clauses('[(a:b = 1 AND a:b = 2) OR (a:b = 3 AND a:b = 4)]') ?? [];
    expect([a === b, b === c, c === d]).toEqual([true, false, true]);
    const [e, f] = clauses('[a:b = 1 OR a:b = 2]') ?? [];
    expect(e).not.toBe(f);
  });

  test('may be 100,000 deep', () => {
    const depth = 100_000;
    expect(termsOf(`[${'('.repeat(depth)}a:b = 1${')'.repeat(depth)}]`)).toHaveLength(1);
  });

  test('never throws, whatever it is', () => {
    const piece = fc.constantFrom(
      ...[
        '[',
        ']',
        '(',
        ')',
        "'",
        'a:b',
        '=',
        "'x'",
        'AND',
        'OR',
        'NOT',
        'IN',
        ',',
        '\\',
        ' ',
        't',
        '1',
        '/*',
        'WITHIN',
        'SECONDS'
      ]
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join(''))
        ),
        (pattern) => {
          expect(() => termsOf(pattern)).not.toThrow();
        }
      )
    );
  });
});
