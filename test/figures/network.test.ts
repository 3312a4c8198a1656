import { DirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { chosenNetwork, NETWORK_FORMATS } from '#lib/figures/network.ts';
import { filterInWords } from '#lib/panels/chips.ts';
import { openView, PROVENANCE } from '../helpers/pictures.ts';
import { tables } from '../helpers/render.ts';

const networkOf = (link: string) => {
  const explorer = openView(link);
  return chosenNetwork(explorer, { ...PROVENANCE, filter: filterInWords(explorer) });
};
const kinds = (link: string, kind: string) =>
  networkOf(link).nodes.filter(({ attributes }) => attributes.kind === kind);

describe('the chosen part of the graph', () => {
  test('a provider: its own domains and rows, and no count of 2021', () => {
    const { edges, description } = networkOf('sel=provider:m247');
    const rows = tables.en.addresses.filter(({ provider_id }) => provider_id === 'm247');
    const announced = edges.filter(({ attributes }) => attributes.relation === 'address_announced_by');
    const withdrawn = new Set(
      tables.en.domains.filter(({ status }) => status !== 'listed').map(({ domain }) => domain)
    );
    const expected = rows.filter(({ domain }) => !withdrawn.has(domain));
    expect(announced.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => `address:${id}`).sort());
    expect(new Set(announced.map(({ target }) => target))).toEqual(new Set(['provider:m247']));
    expect(edges.some(({ attributes }) => attributes.relation === 'servers_counted')).toBe(false);
    expect(description).toContain('Only what was chosen: M247.');
    expect(description).toContain(PROVENANCE.permalink);
  });

  test('nothing chosen: all that the graph draws', () => {
    expect(networkOf('').nodes.length).toBeGreaterThan(1500);
    expect(kinds('', 'count')).toHaveLength(1);
    expect(networkOf('').description).not.toContain('Only what was chosen');
  });

  test('nothing left: an empty graph, not a broken one', () => {
    expect(kinds('q=zzzzzz', 'domain')).toEqual([]);
  });

  test.each(['', 'gen=3', 'sel=country:NLD'])('reads back as others read it: ?%s', (link) => {
    const network = networkOf(link);
    for (const read of [
      gexf.parse(DirectedGraph, NETWORK_FORMATS.gexf(network)),
      graphml.parse(DirectedGraph, NETWORK_FORMATS.graphml(network))
    ]) {
      expect(read.order).toBe(network.nodes.length);
      expect(read.nodes().sort()).toEqual(network.nodes.map(({ id }) => id).sort());
    }
  });
});
