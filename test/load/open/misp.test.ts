import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMisp } from '#lib/load/open/misp.ts';
import { domainsOf, expectWhole, kindsOf, nested } from './objects.ts';

let ids = 0;
const attribute = (type: string, value: unknown, more: object = {}) => ({
  uuid: `attribute-${++ids}`,
  type,
  category: 'Network activity',
  to_ids: true,
  deleted: false,
  value,
  ...more
});
const object = (name: string, ...attributes: object[]) => ({
  uuid: `object-${++ids}`,
  name,
  Attribute: attributes
});
const event = (more: object) => ({
  Event: { uuid: 'event-1', info: 'A report', date: '2019-05-03', Orgc: { name: 'A lab' }, ...more }
});
const read = (...attributes: unknown[]) => {
  const reading = readMisp(event({ Attribute: attributes }), 'a.json');
  expectWhole(reading, attributes.length + 1);
  return reading;
};

describe('what holds no event is refused with a sentence', () => {
  test.each([
    [null, 'misp_no_event'],
    [[], 'misp_no_event'],
    [{}, 'misp_no_event'],
    [{ response: [] }, 'misp_no_event'],
    [{ Event: 'text' }, 'misp_no_event'],
    [{ '59513ebe-4144-4e2d-8670-06b38e96ca05': { info: 'x', Orgc: {}, date: '2019-01-01' } }, 'misp_manifest']
  ])('%j', (value, kind) => {
    expect(readMisp(value, 'a.json').troubles).toMatchObject([{ kind, cost: 'file' }]);
  });

  test('an entry without one is set aside, and the others are read', () => {
    const good = event({ Attribute: [attribute('domain', 'a.example')] });
    const reading = readMisp({ response: [{ Evnt: {} }, good, null] }, 'a.json');
    expectWhole(reading, 4);
    expect(domainsOf(reading)).toEqual(['a.example']);
    expect(reading.troubles.filter(({ cost }) => cost === 'row')).toMatchObject([
      { kind: 'misp_event_missing', more: { number: 1 } },
      { kind: 'misp_event_missing', more: { number: 3 } }
    ]);
  });
});

test('events come in any of their wrappings', () => {
  const one = event({ Attribute: [attribute('domain', 'a.example')] });
  for (const value of [one, one.Event, [one], [one.Event], { response: [one] }, { response: one }]) {
    expect(domainsOf(readMisp(value, 'a.json'))).toEqual(['a.example']);
  }
  const searched = { response: { Attribute: [attribute('domain', 'a.example', { Event: { info: 'x' } })] } };
  expect(readMisp(searched, 'a.json').findings).toMatchObject([
    { domain: 'a.example', title: 'x', from: null }
  ]);
});

describe('attributes', () => {
  test.each([
    ['domain', 'A.Example', { domain: 'a.example' }],
    ['hostname', 'www.a.example', { domain: 'www.a.example' }],
    ['url', 'hxxp://a[.]example/x', { domain: 'a.example' }],
    ['url', 'http://192.0.2.1/x', { domain: null, address: '192.0.2.1' }],
    ['uri', 'https://a.example/x', { domain: 'a.example' }],
    ['ip-dst', '192.0.2.1', { address: '192.0.2.1' }],
    ['ip-src', '2001:db8::1', { address: '2001:db8::1' }],
    ['domain|ip', 'a.example|192.0.2.1', { domain: 'a.example', address: '192.0.2.1' }],
    ['ip-dst|port', '192.0.2.1|443', { address: '192.0.2.1' }],
    ['hostname|port', 'a.example|443', { domain: 'a.example' }],
    ['AS', 'AS64500', { asn: 64500 }],
    ['AS', 64500, { asn: 64500 }]
  ])('%s %s is read', (type, value, finding) => {
    expect(read(attribute(type, value)).findings).toMatchObject([finding]);
  });

  test.each([
    ['md5', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['snort', 'alert tcp a.example'],
    ['email-src', 'x@a.example'],
    ['filename', 'a.example'],
    ['uri', '/gate.php'],
    ['constructor', 'a.example']
  ])('%s %s is silent', (type, value) => {
    expect(read(attribute(type, value))).toMatchObject({
      findings: [],
      troubles: [],
      account: { silent: 2 }
    });
  });

  test.each([
    ['domain', 'no domain', 'object_host'],
    ['ip-dst', '198.51.100.0/24', 'object_block'],
    ['AS', 'ASX', 'object_asn'],
    ['url', '', 'object_host']
  ])('%s %j is set aside', (type, value, kind) => {
    const reading = read(attribute(type, value), attribute('domain', 'a.example'));
    expect(reading.troubles[0]).toMatchObject({ kind, cost: 'row' });
    expect(domainsOf(reading)).toEqual(['a.example']);
  });

  test.each([true, 1, '1'])('deleted (%j) is silent', (deleted) => {
    expect(read(attribute('domain', 'a.example', { deleted })).account.silent).toBe(2);
  });

  test('what is none is set aside', () => {
    const reading = read(null, 'text', { value: 'a.example' }, attribute('domain', 'a.example'));
    expect(reading.account).toMatchObject({ setAside: 3, read: 1 });
  });

  test('a page that the analysis cites is the source, and never a host: it is that of the researchers', () => {
    const page = { category: 'External analysis', to_ids: false };
    const reading = read(
      attribute('url', 'https://lab.example/report', page),
      attribute('domain', 'a.example')
    );
    expect(domainsOf(reading)).toEqual(['a.example']);
    expect(reading.findings[0]?.source).toBe('https://lab.example/report');
    expect(reading.troubles[0]).toMatchObject({
      kind: 'misp_reference',
      cost: 'note',
      value: 'https://lab.example/report'
    });
    expect(domainsOf(read(attribute('url', 'https://b.example/', { ...page, to_ids: true })))).toEqual([
      'b.example'
    ]);
  });

  test('comments, the traffic light, the title and the organisation go along', () => {
    const tags = [{ name: 'TLP:AMBER' }, { name: 'x:y="z"' }];
    const reading = readMisp(
      event({ Tag: tags, Attribute: [attribute('domain', 'a.example', { comment: 'Seen.' })] }),
      'a'
    );
    expect(reading.findings).toMatchObject([
      { note: 'Seen. · tlp:amber', title: 'A report', source: 'A lab' }
    ]);
    expect(kindsOf(reading)).toContain('misp_tlp');
  });
});

describe('dates', () => {
  test('are those of the attribute, else that of the event, which is said', () => {
    const reading = read(
      attribute('domain', 'a.example', {
        first_seen: '2018-01-02T00:00:00.000000+0000',
        last_seen: '2018-02-03'
      }),
      attribute('domain', 'b.example'),
      attribute('domain', 'c.example', { last_seen: '2018-02-03' })
    );
    expect(reading.findings.map(({ from, to }) => [from, to])).toEqual([
      ['2018-01-02', '2018-02-03'],
      ['2019-05-03', null],
      [null, '2018-02-03']
    ]);
    expect(reading.troubles).toMatchObject([{ kind: 'misp_event_date', cost: 'note', more: { count: 1 } }]);
  });

  test('that cannot be read are told, and the host kept', () => {
    const reading = read(attribute('domain', 'a.example', { first_seen: 'yesterday' }));
    expect(reading.troubles[0]).toMatchObject({ kind: 'object_date', cost: 'cell', value: 'yesterday' });
    expect(reading.account.read).toBe(1);
  });
});

describe('objects', () => {
  const readObject = (...objects: unknown[]) => readMisp(event({ Object: objects }), 'a.json');
  const related = (relation: string, type: string, value: string) =>
    attribute(type, value, { object_relation: relation });

  test('a domain with its addresses, its days and its network', () => {
    const reading = readObject(
      object(
        'domain-ip',
        related('domain', 'domain', 'a.example'),
        related('ip', 'ip-dst', '192.0.2.1'),
        related('ip', 'ip-dst', '192.0.2.2'),
        related('first-seen', 'datetime', '2018-01-02T00:00:00Z'),
        related('last-seen', 'datetime', '2018-02-03T00:00:00Z')
      ),
      object(
        'ip-port',
        related('ip', 'ip-dst', '192.0.2.3'),
        related('AS', 'AS', 'AS64500'),
        related('country-code', 'text', 'NL'),
        related('dst-port', 'port', '443')
      )
    );
    expectWhole(reading, 10);
    expect(reading.findings).toMatchObject([
      { domain: 'a.example', address: '192.0.2.1', from: '2018-01-02', to: '2018-02-03' },
      { domain: 'a.example', address: '192.0.2.2' },
      { address: '192.0.2.3', asn: 64500, country: 'NLD', from: '2019-05-03' }
    ]);
  });

  test('many names at many addresses are not paired by chance', () => {
    const reading = readObject(
      object(
        'domain-ip',
        related('domain', 'domain', 'a.example'),
        related('domain', 'domain', 'b.example'),
        related('ip', 'ip-dst', '192.0.2.1'),
        related('ip', 'ip-dst', '192.0.2.2')
      )
    );
    expect(reading.findings.map(({ domain, address }) => [domain, address])).toEqual([
      ['a.example', null],
      ['b.example', null],
      [null, '192.0.2.1'],
      [null, '192.0.2.2']
    ]);
    expect(kindsOf(reading)).toContain('misp_unpaired');
  });

  test('in objects of other kinds each attribute speaks for itself', () => {
    const reading = readObject(
      object('email', related('a', 'domain', 'a.example'), related('b', 'ip-src', '192.0.2.1'))
    );
    expect(reading.findings.map(({ domain, address }) => [domain, address])).toEqual([
      ['a.example', null],
      [null, '192.0.2.1']
    ]);
  });

  test('without attributes, deleted, or none at all are accounted for', () => {
    const deleted = { ...object('url', related('url', 'url', 'http://a.example')), deleted: true };
    const reading = readObject({ name: 'url' }, deleted, null, object('asn', related('asn', 'AS', '64500')));
    expectWhole(reading, 5);
    expect(reading.account).toMatchObject({ read: 1, setAside: 1, silent: 3 });
  });
});

describe('countries', () => {
  const tag = (name: string) => ({ Tag: [{ name }] });

  test('of a whole event are a fact of its own: its hosts stand elsewhere', () => {
    const reading = readMisp(
      event({ ...tag('misp-galaxy:country="mexico"'), Attribute: [attribute('domain', 'a.example')] }),
      'a.json'
    );
    expect(reading.findings.map(({ domain, country }) => [domain, country])).toEqual([
      [null, 'MEX'],
      ['a.example', null]
    ]);
    expect(reading.account.read).toBe(2);
  });

  test('of an attribute are those of the host', () => {
    const galaxy = {
      Galaxy: [{ type: 'country', GalaxyCluster: [{ value: 'netherlands', meta: { ISO: ['NL'] } }] }]
    };
    expect(read(attribute('ip-dst', '192.0.2.1', galaxy)).findings[0]?.country).toBe('NLD');
    expect(read(attribute('ip-dst', '192.0.2.1', tag('TARGET:MEXICO'))).findings[0]?.country).toBeNull();
  });

  test('that are none are told', () => {
    const reading = read(attribute('ip-dst', '192.0.2.1', tag('misp-galaxy:country="atlantis"')));
    expect(reading.troubles[0]).toMatchObject({ kind: 'object_country', cost: 'cell', value: 'atlantis' });
  });
});

describe('an event of a stranger', () => {
  test('may have any key, and be 10,000 deep', () => {
    const deep = JSON.parse(nested(10_000)) as unknown;
    const odd = JSON.parse('{"__proto__": {"type": "domain", "value": "a.example"}}') as unknown;
    const reading = read(
      odd,
      attribute('domain', 'b.example', { Tag: deep, Galaxy: deep, first_seen: deep }),
      deep
    );
    expect(domainsOf(reading)).toEqual(['b.example']);
    expect(reading.account.setAside).toBe(2);
  });

  const junk = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        uuid: fc.jsonValue(),
        type: fc.oneof(
          fc.constantFrom('domain', 'ip-dst', 'domain|ip', 'url', 'AS', 'uri', '__proto__'),
          fc.jsonValue()
        ),
        value: fc.oneof(fc.string(), fc.webUrl(), fc.ipV4(), fc.jsonValue()),
        deleted: fc.boolean(),
        Tag: fc.oneof(
          fc.array(fc.record({ name: fc.constant('misp-galaxy:country="mexico"') })),
          fc.jsonValue()
        ),
        Attribute: fc.jsonValue()
      },
      { requiredKeys: [] }
    )
  );

  test('never throws, accounts for every attribute, and loses no good one amid bad ones', () => {
    fc.assert(
      fc.property(fc.array(junk), fc.array(junk), fc.nat(), (bad, objects, place) => {
        const good = attribute('domain', 'good.example', { uuid: 'good' });
        const list: unknown[] = [...bad];
        list.splice(place % (bad.length + 1), 0, good);
        const reading = readMisp(event({ Attribute: list, Object: objects }), 'a.json');
        expectWhole(reading);
        expect(reading.findings.filter(({ spot }) => spot.object === 'good')).toHaveLength(1);
      })
    );
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expectWhole(readMisp(value, 'a.json'))));
  });
});
