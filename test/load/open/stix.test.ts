import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStix } from '#lib/load/open/stix.ts';
import { domainsOf, expectWhole, kindsOf, nested } from './objects.ts';

const AT = { created: '2021-07-18T10:00:00.000Z', modified: '2021-07-18T10:00:00.000Z' };
const at = (day: string) => ({ created: `${day}T00:00:00Z`, modified: `${day}T00:00:00Z` });

const domain = (name: string, more: object = {}) => ({
  type: 'domain-name',
  id: `domain-name--${name}`,
  value: name,
  ...more
});
const v4 = (address: string, more: object = {}) => ({
  type: 'ipv4-addr',
  id: `ipv4-addr--${address}`,
  value: address,
  ...more
});
const indicator = (id: string, pattern: unknown, more: object = {}) => ({
  type: 'indicator',
  id: `indicator--${id}`,
  ...AT,
  pattern,
  pattern_type: 'stix',
  valid_from: '2021-07-18T10:00:00.000Z',
  ...more
});
const relation = (source: string, type: string, target: string) => ({
  type: 'relationship',
  id: `relationship--${source}-${target}`,
  relationship_type: type,
  source_ref: source,
  target_ref: target
});

const read = (...objects: unknown[]) => {
  const reading = readStix({ type: 'bundle', id: 'bundle--1', objects }, 'a.json');
  expectWhole(reading, objects.length);
  return reading;
};

describe('what is no bundle is refused with a sentence', () => {
  test.each([
    [null, 'stix_no_bundle'],
    ['text', 'stix_no_bundle'],
    [{}, 'stix_no_bundle'],
    [{ type: 'bundle', id: 'bundle--1' }, 'stix_empty'],
    [{ type: 'bundle', objects: [] }, 'stix_empty']
  ])('%j', (value, kind) => {
    const reading = readStix(value, 'a.json');
    expect(reading.troubles).toMatchObject([{ kind, cost: 'file' }]);
    expect(reading.account.rows).toBe(0);
  });

  test('a list of objects, an envelope and one object are read as well', () => {
    const one = domain('a.example');
    for (const value of [[one], { more: false, objects: [one] }, one]) {
      expect(domainsOf(readStix(value, 'a.json'))).toEqual(['a.example']);
    }
  });
});

describe('observables', () => {
  test('a domain and the address that it resolves to are one finding', () => {
    const { findings, account, troubles } = read(
      domain('a.example', { resolves_to_refs: ['ipv4-addr--192.0.2.1'] }),
      v4('192.0.2.1', { belongs_to_refs: ['autonomous-system--1'] }),
      { type: 'autonomous-system', id: 'autonomous-system--1', number: 64500, name: 'A-NET' }
    );
    expect(findings).toMatchObject([
      {
        domain: 'a.example',
        address: '192.0.2.1',
        asn: 64500,
        provider: 'A-NET',
        spot: { object: 'domain-name--a.example' }
      }
    ]);
    expect(account.read).toBe(3);
    expect(troubles).toEqual([]);
  });

  test('relationship objects join as the references do, whatever the order', () => {
    const { findings, account } = read(
      relation('ipv4-addr--192.0.2.1', 'belongs-to', 'autonomous-system--1'),
      relation('domain-name--a.example', 'resolves-to', 'ipv4-addr--192.0.2.1'),
      relation('ipv4-addr--192.0.2.1', 'located-at', 'location--1'),
      { type: 'autonomous-system', id: 'autonomous-system--1', number: 64500 },
      v4('192.0.2.1'),
      domain('a.example'),
      { type: 'location', id: 'location--1', ...AT, country: 'NL' }
    );
    expect(findings).toMatchObject([
      { domain: 'a.example', address: '192.0.2.1', asn: 64500, country: 'NLD' }
    ]);
    expect(account.read).toBe(7);
  });

  test('what stands alone is a finding of its own', () => {
    const { findings } = read(
      domain('A.Example.'),
      v4('192.0.2.1'),
      { type: 'ipv6-addr', id: 'ipv6-addr--1', value: '2001:DB8:0:0:0:0:0:1' },
      { type: 'url', id: 'url--1', value: 'https://b.example/x?y' },
      { type: 'autonomous-system', id: 'autonomous-system--1', number: 64500, name: 'A-NET' }
    );
    expect(findings.map(({ domain: name, address, asn }) => name ?? address ?? asn)).toEqual([
      'a.example',
      'b.example',
      '192.0.2.1',
      '2001:db8::1',
      64500
    ]);
  });

  test('what is no host, a block or no network number is set aside', () => {
    const reading = read(
      domain('not a domain'),
      domain('x', { value: { deep: true } }),
      v4('198.51.100.0/24'),
      { type: 'autonomous-system', id: 'autonomous-system--1', number: -1 },
      v4('198.51.100.7/32')
    );
    expect(kindsOf(reading)).toEqual(['object_host', 'object_host', 'object_block', 'object_asn']);
    expect(reading.account).toMatchObject({ setAside: 4, read: 1 });
  });

  test('files, processes, mailboxes and actors are silent', () => {
    const types = [
      'file',
      'process',
      'email-addr',
      'mutex',
      'malware',
      'threat-actor',
      'identity',
      'marking-definition'
    ];
    const reading = read(
      ...types.map((type) => ({ type, id: `${type}--1`, value: 'a.example', name: 'b.example' }))
    );
    expect(reading).toMatchObject({ findings: [], troubles: [], account: { silent: types.length } });
  });

  test('an address that traffic only comes from is not taken: it may be that of a victim', () => {
    const reading = read(v4('192.0.2.1'), v4('192.0.2.2'), {
      type: 'network-traffic',
      id: 'network-traffic--1',
      src_ref: 'ipv4-addr--192.0.2.1',
      dst_ref: 'ipv4-addr--192.0.2.2',
      protocols: ['tcp']
    });
    expect(reading.findings.map(({ address }) => address)).toEqual(['192.0.2.2']);
    expect(kindsOf(reading)).toEqual(['stix_traffic_source']);
  });

  test('types that STIX does not have are named once, with how many there are', () => {
    const reading = read(
      { type: 'x-thing', id: 'x-thing--1' },
      { type: 'x-thing', id: 'x-thing--2' },
      domain('a.example')
    );
    expect(reading.troubles).toMatchObject([
      { kind: 'stix_unknown', cost: 'note', more: { types: 'x-thing (2)' } }
    ]);
  });
});

describe('indicators', () => {
  test.each([
    ["[domain-name:value = 'a.example']", [['a.example', null]]],
    [
      "[domain-name:value = 'a.example' OR domain-name:value = 'b.example']",
      [
        ['a.example', null],
        ['b.example', null]
      ]
    ],
    ["[url:value = 'http://a.example/x']", [['a.example', null]]],
    [
      "[ipv4-addr:value IN ('192.0.2.1', '192.0.2.2')]",
      [
        [null, '192.0.2.1'],
        [null, '192.0.2.2']
      ]
    ],
    ["[network-traffic:dst_ref.value = '192.0.2.1']", [[null, '192.0.2.1']]],
    [
      "[domain-name:value = 'a.example' AND domain-name:resolves_to_refs[*].value = '192.0.2.1']",
      [['a.example', '192.0.2.1']]
    ],
    [
      "[domain-name:value = 'a.example' AND ipv4-addr:value = '192.0.2.1']",
      [
        ['a.example', null],
        [null, '192.0.2.1']
      ]
    ],
    [
      "[(domain-name:value = 'a.example' AND domain-name:resolves_to_refs[0].value = '192.0.2.1') OR domain-name:value = 'b.example']",
      [
        ['a.example', '192.0.2.1'],
        ['b.example', null]
      ]
    ],
    ["[domain-name:value = 'a.example' AND url:value = 'https://a.example/']", [['a.example', null]]],
    ["[domain-name:value = 'a.example' AND domain-name:value != 'b.example']", [['a.example', null]]],
    ["[file:name = 'a.example']", []]
  ])('%s', (pattern, hosts) => {
    const { findings, account } = read(indicator('1', pattern));
    expect(findings.map((each) => [each.domain, each.address])).toEqual(hosts);
    expect(findings.every(({ spot }) => spot.object === 'indicator--1')).toBe(true);
    expect(account.read).toBe(hosts.length > 0 ? 1 : 0);
  });

  test('a broken pattern is set aside, and the good ones beside it are read', () => {
    const reading = read(
      indicator('1', "[domain-name:value = 'a.example'"),
      indicator('2', "[domain-name:value = 'b.example']"),
      indicator('3', undefined)
    );
    expect(domainsOf(reading)).toEqual(['b.example']);
    expect(reading.troubles).toMatchObject([
      {
        kind: 'stix_pattern',
        cost: 'row',
        value: "[domain-name:value = 'a.example'",
        spot: { object: 'indicator--1' }
      },
      { kind: 'stix_no_pattern', cost: 'row' },
      { kind: 'stix_same_valid_from' }
    ]);
  });

  test('what is likened or a block is told, and lost only by itself', () => {
    const reading = read(
      indicator('1', "[domain-name:value LIKE '%.example']"),
      indicator('2', "[domain-name:value = 'a.example' OR ipv4-addr:value ISSUBSET '198.51.100.0/24']"),
      indicator('3', "[domain-name:value IN ('b.example', 'no host')]")
    );
    expect(domainsOf(reading)).toEqual(['a.example', 'b.example']);
    expect(reading.troubles.slice(0, 3).map(({ kind, cost }) => [kind, cost])).toEqual([
      ['stix_not_exact', 'row'],
      ['stix_not_exact', 'cell'],
      ['object_host', 'cell']
    ]);
  });

  test('what is negated is never a finding', () => {
    const reading = read(
      indicator('1', "[domain-name:value != 'good.example']"),
      indicator('2', "[NOT (domain-name:value = 'good.example' OR ipv4-addr:value = '192.0.2.1')]"),
      indicator('3', "[domain-name:value NOT IN ('good.example')]")
    );
    expect(reading.findings).toEqual([]);
    expect(reading.troubles).toMatchObject([{ kind: 'stix_negated', cost: 'note', more: { count: 3 } }]);
    expect(reading.account.silent).toBe(3);
  });

  test('rules in other languages are silent, and said', () => {
    const reading = read(indicator('1', 'rule x { }', { pattern_type: 'yara' }));
    expect(reading.troubles).toMatchObject([
      { kind: 'stix_pattern_type', cost: 'note', more: { types: 'yara (1)' } }
    ]);
  });

  test('confidence as a number is kept in words, never as one of our terms', () => {
    const reading = read(
      indicator('1', "[domain-name:value = 'a.example']", { confidence: 85, description: 'Seen.' })
    );
    expect(reading.findings).toMatchObject([{ confidence: null, note: 'Seen. · confidence: 85/100' }]);
    expect(kindsOf(reading)).toContain('stix_confidence');
  });
});

describe('dates', () => {
  const one = (id: string, from: string, more: object = {}) =>
    indicator(id, `[domain-name:value = '${id}.example']`, { valid_from: from, ...more });

  test('valid_from of one moment is that of the export, and no day of activity', () => {
    const reading = read(one('a', '2024-01-26T21:28:21.013Z'), one('b', '2024-01-26T21:28:59Z'));
    expect(reading.findings.map(({ from }) => from)).toEqual([null, null]);
    expect(reading.troubles).toMatchObject([
      { kind: 'stix_same_valid_from', cost: 'note', more: { count: 2 } }
    ]);
  });

  test('valid_from that differ are used, and said to be what they are', () => {
    const reading = read(one('a', '2019-05-03T00:00:00Z'), one('b', '2020-01-01T00:00:00Z'));
    expect(reading.findings.map(({ from, to }) => [from, to])).toEqual([
      ['2019-05-03', null],
      ['2020-01-01', null]
    ]);
    expect(kindsOf(reading)).toEqual(['stix_valid_from']);
  });

  test('the only indicator has a day unless that is when it was made', () => {
    expect(read(one('a', AT.created)).findings[0]?.from).toBeNull();
    expect(read(one('a', '2016-01-01T00:00:00Z')).findings[0]?.from).toBe('2016-01-01');
  });

  test('a sighting says when, and where is a fact of its own', () => {
    const { findings } = read(
      one('a', AT.created),
      {
        type: 'sighting',
        id: 'sighting--1',
        ...AT,
        sighting_of_ref: 'indicator--a',
        first_seen: '2019-03-01T01:00:00Z',
        last_seen: '2019-03-09T01:00:00Z',
        where_sighted_refs: ['location--1']
      },
      { type: 'location', id: 'location--1', ...AT, country: 'MX' }
    );
    expect(findings.map(({ domain: name, country, from, to }) => [name, country, from, to])).toEqual([
      [null, 'MEX', '2019-03-01', '2019-03-09'],
      ['a.example', null, '2019-03-01', '2019-03-09']
    ]);
  });

  test('a day that cannot be read is told, and the host kept', () => {
    const reading = read(one('a', '2021-02-31T00:00:00Z'));
    expect(reading.troubles).toMatchObject([
      { kind: 'object_date', cost: 'cell', value: '2021-02-31T00:00:00Z' }
    ]);
    expect(reading.account.read).toBe(1);
  });

  test('observed data of 2.0 hold their objects in themselves', () => {
    const { findings, account } = read({
      type: 'observed-data',
      id: 'observed-data--1',
      ...AT,
      first_observed: '2018-01-01T00:00:00Z',
      last_observed: '2018-02-01T00:00:00Z',
      number_observed: 1,
      objects: {
        0: { type: 'domain-name', value: 'a.example', resolves_to_refs: ['1'] },
        1: { type: 'ipv4-addr', value: '192.0.2.1' },
        2: { type: 'file', name: 'x' }
      }
    });
    expect(findings).toMatchObject([
      {
        domain: 'a.example',
        address: '192.0.2.1',
        from: '2018-01-01',
        to: '2018-02-01',
        spot: { object: 'observed-data--1' }
      }
    ]);
    expect(account).toEqual({ rows: 1, read: 1, setAside: 0, silent: 0 });
  });

  test('observed data of 2.1 refer to theirs', () => {
    const { findings } = read(domain('a.example'), {
      type: 'observed-data',
      id: 'observed-data--1',
      ...AT,
      first_observed: '2018-01-01T00:00:00Z',
      last_observed: '2018-02-01T00:00:00Z',
      object_refs: ['domain-name--a.example']
    });
    expect(findings).toMatchObject([{ from: '2018-01-01', to: '2018-02-01' }]);
  });
});

describe('what others say of a host', () => {
  test('a report gives title, source and, in want of any other, the day', () => {
    const reading = read(domain('a.example'), {
      type: 'report',
      id: 'report--1',
      ...AT,
      name: 'A report',
      published: '2021-07-18T00:00:00Z',
      external_references: [{ source_name: 'x', url: 'https://report.example/a' }],
      object_refs: ['domain-name--a.example']
    });
    expect(reading.findings).toMatchObject([
      { title: 'A report', source: 'https://report.example/a', from: '2021-07-18' }
    ]);
    expect(kindsOf(reading)).toEqual(['stix_report_date']);
  });

  test('the author is the source where no page is named', () => {
    const { findings } = read(
      indicator('1', "[domain-name:value = 'a.example']", { created_by_ref: 'identity--1' }),
      { type: 'identity', id: 'identity--1', ...AT, name: 'A lab' }
    );
    expect(findings[0]?.source).toBe('A lab');
  });

  test('infrastructure names what it consists of, in rings too, and places it', () => {
    const infrastructure = (id: string) => ({
      type: 'infrastructure',
      id: `infrastructure--${id}`,
      ...AT,
      name: id
    });
    const reading = read(
      infrastructure('a'),
      infrastructure('b'),
      relation('infrastructure--a', 'consists-of', 'infrastructure--b'),
      relation('infrastructure--b', 'consists-of', 'infrastructure--a'),
      relation('infrastructure--b', 'consists-of', 'domain-name--a.example'),
      relation('infrastructure--a', 'located-at', 'location--1'),
      { type: 'location', id: 'location--1', ...AT, country: 'Hungary' },
      domain('a.example')
    );
    expect(reading.findings).toMatchObject([
      { domain: 'a.example', title: 'a', country: 'HUN', provider: null }
    ]);
    expect(reading.account.setAside).toBe(0);
  });

  test('only what calls itself a hosting provider is one, and its seat is no place of its servers', () => {
    const { findings } = read(
      {
        type: 'infrastructure',
        id: 'infrastructure--1',
        ...AT,
        name: 'Host A',
        infrastructure_types: ['hosting-provider']
      },
      relation('infrastructure--1', 'consists-of', 'ipv4-addr--192.0.2.1'),
      relation('infrastructure--1', 'located-at', 'location--1'),
      { type: 'location', id: 'location--1', ...AT, country: 'US' },
      v4('192.0.2.1')
    );
    expect(findings).toMatchObject([
      { address: '192.0.2.1', provider: 'Host A', country: null, title: null }
    ]);
  });

  test('a country that is none, or several, is told', () => {
    const location = (id: string, country: string) => ({
      type: 'location',
      id: `location--${id}`,
      ...AT,
      country
    });
    const reading = read(
      domain('a.example'),
      location('1', 'NL'),
      location('2', 'MX'),
      location('3', 'Atlantis'),
      ...['1', '2', '3'].map((id) => relation('domain-name--a.example', 'located-at', `location--${id}`))
    );
    expect(reading.findings).toMatchObject([{ country: null }]);
    expect(reading.troubles).toMatchObject([
      { kind: 'object_country', value: 'Atlantis' },
      { kind: 'object_countries', value: 'NLD, MEX' }
    ]);
  });

  test('where an actor or a target is says nothing of a host', () => {
    const { findings } = read(
      indicator('1', "[domain-name:value = 'a.example']"),
      { type: 'threat-actor', id: 'threat-actor--1', ...AT, name: 'x' },
      { type: 'location', id: 'location--1', ...AT, country: 'MX' },
      relation('indicator--1', 'indicates', 'threat-actor--1'),
      relation('threat-actor--1', 'located-at', 'location--1'),
      relation('threat-actor--1', 'targets', 'location--1')
    );
    expect(findings).toMatchObject([{ country: null }]);
  });

  test('references that lead nowhere are told: a lost link each, the others once', () => {
    const reading = read(
      domain('a.example', { resolves_to_refs: ['ipv4-addr--gone'] }),
      relation('domain-name--a.example', 'resolves-to', 'ipv4-addr--gone too'),
      relation('indicator--gone', 'indicates', 'malware--gone')
    );
    expect(reading.troubles.map(({ kind, cost, value }) => [kind, cost, value])).toEqual([
      ['stix_dangling', 'cell', 'ipv4-addr--gone'],
      ['stix_dangling', 'cell', 'ipv4-addr--gone too'],
      ['stix_dangling_others', 'note', 'indicator--gone, malware--gone']
    ]);
    expect(domainsOf(reading)).toEqual(['a.example']);
  });
});

describe('versions', () => {
  const version = (value: string, day: string, more: object = {}) =>
    indicator('1', `[domain-name:value = '${value}']`, { ...at(day), ...more });

  test('the newest counts, wherever it stands', () => {
    const reading = read(
      version('new.example', '2022-01-01'),
      version('old.example', '2020-01-01'),
      version('older.example', '2019-01-01')
    );
    expect(domainsOf(reading)).toEqual(['new.example']);
    expect(reading.troubles[0]).toMatchObject({ kind: 'stix_older', more: { count: 2 } });
  });

  test('fractions of a second tell versions apart', () => {
    const stamped = (value: string, modified: string) =>
      indicator('1', `[domain-name:value = '${value}']`, { modified });
    const reading = read(
      stamped('new.example', '2022-01-01T00:00:00.000001Z'),
      stamped('old.example', '2022-01-01T00:00:00Z')
    );
    expect(domainsOf(reading)).toEqual(['new.example']);
  });

  test('what is revoked is silent, and so are its older versions', () => {
    const reading = read(
      version('a.example', '2020-01-01'),
      version('a.example', '2021-01-01', { revoked: true })
    );
    expect(reading.findings).toEqual([]);
    expect(kindsOf(reading)).toEqual(['stix_older', 'stix_revoked']);
    expect(reading.account.silent).toBe(2);
  });

  test('two of one id and no newer one are both read: neither is lost by chance', () => {
    const same = { id: 'domain-name--same' };
    expect(domainsOf(read(domain('a.example', same), domain('b.example', same)))).toEqual([
      'a.example',
      'b.example'
    ]);
  });
});

describe('a bundle of a stranger', () => {
  test('sets aside what is no object', () => {
    const reading = read(null, 'text', 5, [], {}, { type: 5 }, domain('a.example'));
    expect(reading.account).toEqual({ rows: 7, read: 1, setAside: 6, silent: 0 });
    expect(reading.troubles[3]?.more).toEqual({ number: 4 });
  });

  test('may have objects of any key, of no id, and be 10,000 deep', () => {
    const deep = JSON.parse(nested(10_000)) as unknown;
    const odd = JSON.parse(
      '{"type":"constructor","id":"__proto__","__proto__":{"value":"a"},"objects":[]}'
    ) as object;
    const reading = read(
      odd,
      { type: '__proto__', id: 'toString', deep },
      { type: 'domain-name', value: 'a.example' },
      relation('__proto__', 'constructor', 'toString'),
      domain('b.example', {
        description: deep,
        external_references: deep,
        confidence: deep,
        created_by_ref: deep
      })
    );
    expect(domainsOf(reading)).toEqual(['a.example', 'b.example']);
  });

  test('can be stopped by who follows its progress', () => {
    const stop = () => {
      throw new Error('stopped');
    };
    expect(() => readStix({ objects: [indicator('1', '[]')] }, 'a', stop)).toThrow('stopped');
  });

  const junk = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        type: fc.constantFrom(
          'indicator',
          'domain-name',
          'relationship',
          'report',
          'sighting',
          'observed-data',
          'ipv4-addr',
          'location',
          'infrastructure',
          'autonomous-system',
          'network-traffic',
          '__proto__'
        ),
        id: fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.jsonValue()),
        value: fc.jsonValue(),
        pattern: fc.oneof(fc.string(), fc.constant("[domain-name:value = 'x.example']")),
        modified: fc.oneof(fc.constantFrom('2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z'), fc.jsonValue()),
        valid_from: fc.jsonValue(),
        relationship_type: fc.constantFrom('resolves-to', 'consists-of', 'located-at', 'constructor'),
        source_ref: fc.constantFrom('a', 'b', 'c'),
        target_ref: fc.constantFrom('a', 'b', 'c'),
        object_refs: fc.oneof(fc.array(fc.constantFrom('a', 'b', 'c')), fc.jsonValue()),
        objects: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
        revoked: fc.boolean()
      },
      { requiredKeys: [] }
    )
  );

  test('never throws, accounts for every object, and loses no good one amid bad ones', () => {
    fc.assert(
      fc.property(fc.array(junk), fc.nat(), (bad, place) => {
        const good = { type: 'domain-name', id: 'domain-name--good', value: 'good.example' };
        const objects = [...bad];
        objects.splice(place % (bad.length + 1), 0, good);
        const before = JSON.stringify(objects);
        const reading = readStix({ type: 'bundle', objects }, 'a.json');
        expectWhole(reading, objects.length);
        expect(reading.findings.filter(({ spot }) => spot.object === good.id).length).toBeGreaterThan(0);
        expect(JSON.stringify(objects)).toBe(before);
      })
    );
  });
});
