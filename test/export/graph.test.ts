import { DirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import {
  EDGE_ATTRIBUTES,
  exportGraph,
  graphLicence,
  NODE_ATTRIBUTES,
  type Attribute
} from '#lib/export/graph.ts';
import { toGexf } from '#lib/export/gexf.ts';
import { toGraphml } from '#lib/export/graphml.ts';
import { escapeXml } from '#lib/export/xml.ts';
import { catalog } from '#lib/views/catalog.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { realTables } from '../helpers/real.ts';
import { tinyTables } from '../helpers/tables.ts';
import { dataPackage } from '../load/fixture.ts';

const tables = await realTables();
const model = hostingGraph(catalog(tables, 'en'));
const about = { title: dataPackage.title, version: '2026-11-24', licence: graphLicence(dataPackage) };
const graph = exportGraph(tables, about);
const files = { gexf: toGexf(graph), graphml: toGraphml(graph) };
const read = {
  gexf: () => gexf.parse(DirectedGraph, files.gexf),
  graphml: () => graphml.parse(DirectedGraph, files.graphml)
};

/** What is known of a node or an edge. */
const known = (attributes: Record<string, Attribute>) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));

describe('the graph that is written', () => {
  const kinds = (kind: string) => graph.nodes.filter(({ attributes }) => attributes.kind === kind);
  const edges = (relation: string) =>
    graph.edges.filter(({ attributes }) => attributes.relation === relation);

  test('has the nodes that the site draws', () => {
    expect(kinds('domain').map(({ label }) => label)).toEqual(model.domains.map(({ name }) => name));
    expect(kinds('country').map(({ attributes }) => attributes.iso3)).toEqual(
      model.countries.map(({ iso3 }) => iso3)
    );
    const providers = new Set([
      ...model.groups.filter(({ kind }) => kind === 'provider').map(({ id }) => id),
      ...model.counts.map(({ provider }) => provider)
    ]);
    expect(kinds('provider').map(({ id }) => id)).toEqual([...providers].map((id) => `provider:${id}`));
    expect(kinds('count')).toHaveLength(1);
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length);
  });

  test('links a domain to a company once for each row of the list', () => {
    const drawn = new Set(model.domains.map(({ name }) => name));
    const rows = tables.addresses.filter((row) => drawn.has(row.domain));
    const links = edges('address_announced_by');
    expect(links.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => `address:${id}`).sort());
    const byId = new Map(rows.map((row) => [`address:${row.id}`, row]));
    for (const { id, target, attributes } of links) {
      const row = byId.get(id);
      expect(target).toBe(row?.provider_id ? `provider:${row.provider_id}` : 'unknown');
      expect(attributes).toMatchObject({ confidence: row?.confidence, reason: row?.reason });
    }
  });

  test('weighs the links to countries and to the count of 2021 as the model does', () => {
    const weights = (relation: string) => edges(relation).map(({ weight }) => weight);
    expect(weights('servers_in')).toEqual(model.links.map(({ rows }) => rows));
    expect(weights('servers_counted')).toEqual(model.counts.map(({ servers }) => servers));
    expect(edges('servers_counted').map(({ attributes }) => attributes.verified)).toEqual(
      model.counts.map(({ verified }) => verified)
    );
  });

  test('never names a company that is no host', () => {
    const not = tables.providers
      .filter(({ kind }) => kind === 'not_a_host')
      .map(({ id }) => `provider:${id}`);
    expect(not.length).toBeGreaterThan(0);
    expect(graph.nodes.filter(({ id }) => not.includes(id))).toEqual([]);
  });

  test('says what it is, and that a host is not an accomplice', () => {
    for (const text of Object.values(files)) {
      expect(text).toContain('A host is not an accomplice');
      expect(text).toContain('2026-11-24');
      expect(text).toContain('addresses: CC-BY-SA-4.0');
      expect(text).toContain(dataPackage.title);
    }
  });

  test('comes out the same from the same tables', async () => {
    const again = exportGraph(await realTables(), about);
    expect(toGexf(again)).toBe(files.gexf);
    expect(toGraphml(again)).toBe(files.graphml);
  });
});

describe.each(['gexf', 'graphml'] as const)('%s, read by graphology', (format) => {
  const parsed = read[format]();

  test('has every node with what is known of it', () => {
    const nodes = Object.fromEntries(parsed.mapNodes((id, attributes) => [id, attributes]));
    expect(nodes).toEqual(
      Object.fromEntries(
        graph.nodes.map(({ id, label, attributes }) => [id, { label, ...known(attributes) }])
      )
    );
  });

  test('has every link, directed, with its weight and what is known of it', () => {
    expect(parsed.multi).toBe(false);
    const edges = parsed.mapDirectedEdges((id, attributes, source, target) => ({
      id,
      source,
      target,
      ...attributes
    }));
    expect(edges).toEqual(graph.edges.map(({ attributes, ...edge }) => ({ ...edge, ...known(attributes) })));
  });

  test('declares every attribute', () => {
    for (const name of [...Object.keys(NODE_ATTRIBUTES), ...Object.keys(EDGE_ATTRIBUTES)]) {
      expect(files[format]).toMatch(new RegExp(`<(attribute|key) [^>]*"${name}"`));
    }
    const used = (parts: readonly { attributes: object }[]) =>
      new Set(parts.flatMap(({ attributes }) => Object.keys(attributes)));
    expect(Object.keys(NODE_ATTRIBUTES)).toEqual(expect.arrayContaining([...used(graph.nodes)]));
    expect(Object.keys(EDGE_ATTRIBUTES)).toEqual(expect.arrayContaining([...used(graph.edges)]));
  });
});

test('signs of XML in a name survive both formats', () => {
  const small = tinyTables();
  const name = 'A & B <"Ltd"> ’é\u0007';
  small.providers = small.providers.map((row) => ({ ...row, name }));
  const made = exportGraph(small, about);
  for (const parsed of [
    gexf.parse(DirectedGraph, toGexf(made)),
    graphml.parse(DirectedGraph, toGraphml(made))
  ]) {
    expect(parsed.getNodeAttribute('provider:host-a', 'label')).toBe('A & B <"Ltd"> ’é');
  }
});

test('what XML has no sign for is left out', () => {
  expect(escapeXml('a\u0000b\uD800c\uFFFEd\te😀')).toBe('abcd&#9;e😀');
});
