import { CONFIDENCES } from '../../model/country-report.ts';
import { countryOf } from './countries.ts';
import { dayOf } from './days.ts';
import { attributeOf, meaningOf, type NodeMeaning } from './graph-node.ts';
import { graphXml, type EdgePart, type GraphPart } from './graph-xml.ts';
import { addressOf } from './normalise.ts';
import { asnOf } from './host-value.ts';
import { Rows } from './rows.ts';
import { findingAt, spotAt, troubleAt } from './text-finding.ts';
import type { Finding, Progress, Reading, Spot, Trouble } from './types.ts';

/** Kinds of our own graph that stand for nothing that can be looked up. */
const PLACEHOLDERS = new Set(['count', 'unknown']);

/**
 * What a graph in GEXF or GraphML says of hosts. A link between a domain and an address, a provider, a network or a country
 * is a finding, and so is a host that no such link touches. Each node and each link is one row of the account.
 */
export function readGraph(xml: string, file: string, onProgress?: Progress): Reading {
  const graph = graphXml(xml, file);
  if ('trouble' in graph) {
    const format = /<graphml/i.test(xml.slice(0, 2000)) ? 'graphml' : 'gexf';
    return { format, findings: [], troubles: [graph.trouble], account: new Rows(0).account() };
  }
  const { format, nodes, edges } = graph;
  const rows = new Rows(nodes.length + edges.length);
  const [findings, troubles]: [Finding[], Trouble[]] = [[], []];
  const meanings = nodes.map(meaningOf);
  const byId = new Map<string, number>();
  nodes.forEach(({ id }, at) => {
    if (id !== null && !byId.has(id)) byId.set(id, at);
  });

  edges.forEach((edge, at) => {
    if (at % 5000 === 0) onProgress?.(at, edges.length);
    const row = nodes.length + at;
    const ends = [edge.source, edge.target].map((id) => byId.get(id));
    const [from, to] = ends;
    if (from === undefined || to === undefined) {
      rows.setAside(row);
      const value = from === undefined ? edge.source : edge.target;
      troubles.push(troubleAt('graph_dangling', 'row', spotOf(file, edge), value));
      return;
    }
    const said = joined([meanings[from] ?? OTHER, meanings[to] ?? OTHER], edge);
    if (!said) return;
    findings.push({ ...findingAt(spotOf(file, edge)), ...said, ...datesOf(edge, file, troubles) });
    for (const each of [row, from, to]) rows.read(each);
  });

  nodes.forEach((node, at) => {
    const said = rows.isRead(at) ? null : alone(meanings[at] ?? OTHER);
    if (!said) return;
    findings.push({ ...findingAt(spotOf(file, node)), ...said, ...datesOf(node, file, troubles) });
    rows.read(at);
  });
  const others = nodes.filter((node, at) => {
    return meanings[at]?.kind === 'other' && !PLACEHOLDERS.has(attributeOf(node, 'kind') ?? '');
  });
  if (others.length > 0) {
    const some = others.slice(0, 3).map(({ label, id }) => label ?? id ?? '');
    troubles.push(troubleAt('graph_others', 'note', spotAt(file), some.join(', '), { count: others.length }));
  }
  onProgress?.(edges.length, edges.length);
  return { format, findings, troubles, account: rows.account() };
}

const OTHER: NodeMeaning = { kind: 'other' };

const spotOf = (file: string, { id }: GraphPart): Spot => ({ ...spotAt(file), object: id });

function alone(meaning: NodeMeaning): Partial<Finding> | null {
  if (meaning.kind === 'domain') return { domain: meaning.value };
  if (meaning.kind === 'address') return { address: meaning.value };
  return meaning.kind === 'network' ? { asn: meaning.asn, provider: meaning.name } : null;
}

/** What a link says: of a host and where it stands, or of a network and whose it is. Two hosts of a kind say nothing. */
function joined(ends: readonly [NodeMeaning, NodeMeaning], edge: EdgePart): Partial<Finding> | null {
  const kinds = ends.map(({ kind }) => kind);
  const has = (kind: NodeMeaning['kind']) => kinds.includes(kind);
  const own = {
    address: addressOf(attributeOf(edge, 'address', 'ip') ?? ''),
    asn: asnOf(attributeOf(edge, 'asn', 'as_number') ?? '')
  };
  if (kinds[0] === kinds[1]) return null;
  if (has('other') && own.address === null && own.asn === null) return null;
  const host = has('domain') || has('address');
  if (!host && !(has('network') && has('provider'))) return null;
  const said: Partial<Finding> = { ...own, country: countryOf(attributeOf(edge, 'country') ?? '') };
  for (const end of ends) {
    if (end.kind === 'domain') said.domain = end.value;
    else if (end.kind === 'address') said.address = end.value;
    else if (end.kind === 'provider') said.provider = end.value;
    else if (end.kind === 'country') said.country = end.value;
    else if (end.kind === 'network') {
      said.asn = end.asn;
      said.provider ??= end.name;
    }
  }
  said.confidence = CONFIDENCES.find((each) => each === attributeOf(edge, 'confidence')) ?? null;
  said.note = attributeOf(edge, 'note', 'description');
  return said;
}

function datesOf(part: GraphPart, file: string, troubles: Trouble[]): Pick<Finding, 'from' | 'to'> {
  const day = (...names: string[]) => {
    const text = attributeOf(part, ...names);
    const read = text === null ? null : dayOf(text);
    // A number is a place on the graph's own axis of time.
    if (text !== null && read === null && !/^-?[\d.]+$/.test(text)) {
      troubles.push(
        troubleAt('object_date', 'cell', { ...spotOf(file, part), column: names[0] ?? null }, text)
      );
    }
    return read;
  };
  return { from: day('first_seen', 'from', 'start'), to: day('last_seen', 'to', 'end') };
}
