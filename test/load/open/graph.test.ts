import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportGraph } from '#lib/export/graph.ts';
import { toGexf } from '#lib/export/gexf.ts';
import { toGraphml } from '#lib/export/graphml.ts';
import { escapeXml } from '#lib/export/xml.ts';
import { readGraph } from '#lib/load/open/graph-edges.ts';
import { realTables } from '../../helpers/real.ts';
import { expectWhole, kindsOf } from './objects.ts';

type Node = [id: string, label: string, kind?: string];
type Edge = [source: string, target: string, attributes?: string];

const gexf = (nodes: Node[], edges: Edge[] = []) =>
  `<gexf version="1.3"><graph><attributes class="node"><attribute id="0" title="kind"/></attributes>
<attributes class="edge"><attribute id="0" title="address"/></attributes><nodes>${nodes
    .map(
      ([id, label, kind]) =>
        `<node id="${id}" label="${escapeXml(label)}">${kind ? `<attvalues><attvalue for="0" value="${kind}"/></attvalues>` : ''}</node>`
    )
    .join('\n')}</nodes><edges>${edges
    .map(
      ([source, target, address], at) =>
        `<edge id="e${at}" source="${source}" target="${target}">${address ? `<attvalues><attvalue for="0" value="${address}"/></attvalues>` : ''}</edge>`
    )
    .join('\n')}</edges></graph></gexf>`;

const read = (nodes: Node[], edges: Edge[] = []) => {
  const reading = readGraph(gexf(nodes, edges), 'a.gexf');
  expectWhole(reading, nodes.length + edges.length);
  return reading;
};

describe.each(['gexf', 'graphml'] as const)('our own graph as %s', (format) => {
  test('comes back with every domain, every address and who announced it', async () => {
    const tables = await realTables();
    const graph = exportGraph(tables, { title: 't', version: '2026-11-24', licence: 'x' });
    const reading = readGraph(format === 'gexf' ? toGexf(graph) : toGraphml(graph), 'graph');
    expectWhole(reading, graph.nodes.length + graph.edges.length);
    expect(reading.format).toBe(format);
    expect(reading.troubles.filter(({ cost }) => cost !== 'note')).toEqual([]);

    const drawn = new Set(
      graph.nodes.filter(({ attributes }) => attributes.kind === 'domain').map(({ label }) => label)
    );
    expect(new Set(reading.findings.map(({ domain }) => domain))).toEqual(drawn);
    const names = new Map(tables.providers.map(({ id, name }) => [id, name]));
    const hosts = new Set(
      graph.nodes.filter(({ attributes }) => attributes.kind === 'provider').map(({ id }) => id)
    );
    const rows = tables.addresses.filter(({ domain }) => drawn.has(domain));
    const named = (id: string | null) =>
      id !== null && hosts.has(`provider:${id}`) ? (names.get(id) ?? null) : null;
    const links = reading.findings.filter(({ address }) => address !== null);
    expect(links.map(({ domain, address, provider }) => [domain, address, provider]).sort()).toEqual(
      rows.map((row) => [row.domain, row.address, named(row.provider_id)]).sort()
    );
  });
});

describe('nodes and links', () => {
  test.each<[Node, Node, object]>([
    [['a', 'a.example'], ['b', '192.0.2.1'], { domain: 'a.example', address: '192.0.2.1' }],
    [['a', 'a.example'], ['b', 'Host A', 'provider'], { domain: 'a.example', provider: 'Host A' }],
    [['a', 'Host.com', 'company'], ['b', 'a.example'], { domain: 'a.example', provider: 'Host.com' }],
    [['a', '192.0.2.1'], ['b', 'AS64500'], { address: '192.0.2.1', asn: 64500 }],
    [['a', '192.0.2.1'], ['b', 'Mexico', 'country'], { address: '192.0.2.1', country: 'MEX' }],
    [['a', 'AS64500'], ['b', 'Host A', 'isp'], { asn: 64500, provider: 'Host A' }]
  ])('%j and %j are a finding, whichever way the link goes', (a, b, finding) => {
    for (const link of [
      ['a', 'b'],
      ['b', 'a']
    ] as Edge[]) {
      const { findings, account } = read([a, b], [link]);
      expect(findings).toMatchObject([{ ...finding, spot: { object: 'e0' } }]);
      expect(account.read).toBe(3);
    }
  });

  test('a host that no link places stands alone; a name of no kind is no provider', () => {
    const reading = read(
      [
        ['a', 'a.example'],
        ['b', 'b.example'],
        ['c', 'Somebody']
      ],
      [
        ['a', 'b'],
        ['a', 'c']
      ]
    );
    expect(reading.findings.map(({ domain, provider }) => [domain, provider])).toEqual([
      ['a.example', null],
      ['b.example', null]
    ]);
    expect(reading.troubles).toMatchObject([{ kind: 'graph_others', cost: 'note', value: 'Somebody' }]);
  });

  test('an address of the link counts', () => {
    const { findings } = read(
      [
        ['a', 'a.example'],
        ['b', 'Host A', 'provider']
      ],
      [['a', 'b', '192.0.2.1']]
    );
    expect(findings).toMatchObject([{ domain: 'a.example', address: '192.0.2.1', provider: 'Host A' }]);
  });

  test('a link to a node that is not there is set aside', () => {
    const reading = read([['a', 'a.example']], [['a', 'gone']]);
    expect(reading.troubles).toMatchObject([
      { kind: 'graph_dangling', cost: 'row', value: 'gone', spot: { object: 'e0' } }
    ]);
    expect(reading.account).toMatchObject({ read: 1, setAside: 1 });
  });

  test('labels of yEd are read, and names of domains in texts of XML', () => {
    const yed = `<?xml version="1.0"?><graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d1" for="node" yfiles.type="nodegraphics"/>
<graph><node id="n0"><data key="d1"><y:ShapeNode><y:NodeLabel>a.example</y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d1"><y:ShapeNode><y:NodeLabel><![CDATA[192.0.2.1]]></y:NodeLabel></y:ShapeNode></data></node>
<edge id="e0" source="n0" target="n1"/></graph></graphml>`;
    expect(readGraph(yed, 'a').findings).toMatchObject([{ domain: 'a.example', address: '192.0.2.1' }]);
  });
});

describe('a file of a stranger', () => {
  test.each([
    ['<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><gexf><graph/></gexf>', 'graph_doctype'],
    ['<gexf><graph><nodes>\n<node id="a"', 'graph_broken'],
    ['<gexf><graph></gexf></graph>', 'graph_broken'],
    ['<html><body/></html>', 'graph_other'],
    ['', 'graph_broken'],
    ['no xml', 'graph_broken']
  ])('%j is refused', (xml, kind) => {
    const reading = readGraph(xml, 'a');
    expect(reading.troubles).toMatchObject([{ kind, cost: 'file' }]);
    expectWhole(reading, 0);
  });

  test('an entity that it declares is never made use of', () => {
    const xml = '<gexf><graph><nodes><node id="a" label="&lol;.example"/></nodes></graph></gexf>';
    expect(readGraph(xml, 'a').findings).toEqual([]);
  });

  test('may be 100,000 deep, and have keys of any name', () => {
    const depth = 100_000;
    const xml = `<gexf>${'<a>'.repeat(depth)}<node id="__proto__" constructor="x" label="a.example"/>${'</a>'.repeat(depth)}</gexf>`;
    expect(readGraph(xml, 'a').findings).toMatchObject([{ domain: 'a.example' }]);
  });

  test('a day that cannot be read is told, a number is an axis of its own', () => {
    const node = (start: string) =>
      `<gexf><nodes><node id="a" label="a.example" start="${start}"/></nodes></gexf>`;
    expect(readGraph(node('2019-05-03'), 'a').findings[0]?.from).toBe('2019-05-03');
    expect(kindsOf(readGraph(node('some day'), 'a'))).toEqual(['object_date']);
    expect(kindsOf(readGraph(node('12.5'), 'a'))).toEqual([]);
  });

  const label = fc.oneof(
    fc.string(),
    fc.domain(),
    fc.ipV4(),
    fc.constantFrom('AS64500', 'Host A', '__proto__')
  );
  const kind = fc.constantFrom(undefined, 'provider', 'country', 'network', 'constructor');
  const id = fc.constantFrom('a', 'b', 'c', '__proto__');

  test('never throws, accounts for every part, and loses no good one amid bad ones', () => {
    const nodes = fc.array(fc.tuple(id, label, kind));
    fc.assert(
      fc.property(nodes, fc.array(fc.tuple(id, id)), (list, edges) => {
        const reading = read([...(list as Node[]), ['good', 'good.example']], edges as Edge[]);
        expect(reading.findings.filter(({ domain }) => domain === 'good.example').length).toBeGreaterThan(0);
      })
    );
  });

  test('never throws, whatever it is', () => {
    const piece = fc.constantFrom(
      '<gexf>',
      '</gexf>',
      '<node id="a"',
      '/>',
      '>',
      '<',
      '&',
      '"',
      "'",
      ']]>',
      '<![CDATA[',
      '<!',
      '<?',
      '<!--',
      'a.example'
    );
    const xml = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join(''))
    );
    fc.assert(fc.property(xml, (text) => expectWhole(readGraph(text, 'a'))));
  });
});
