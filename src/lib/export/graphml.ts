import {
  EDGE_ATTRIBUTES,
  NODE_ATTRIBUTES,
  type Attribute,
  type AttributeType,
  type ExportGraph
} from './graph.ts';
import { element, escapeXml } from './xml.ts';

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'int',
  boolean: 'boolean'
};

const GRAPH = { title: 'string', version: 'string', licence: 'string', description: 'string' } as const;
const NODE = { label: 'string', ...NODE_ATTRIBUTES } as const;
const EDGE = { weight: 'integer', ...EDGE_ATTRIBUTES } as const;

/** A graph as GraphML, which yEd, NetworkX, igraph and others read: one element a line, lists with `;`. */
export function toGraphml(graph: ExportGraph): string {
  const { title, version, licence, description, nodes, edges } = graph;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    element('desc', {}, [escapeXml(`${title}. ${description}`)]),
    ...declare('graph', GRAPH),
    ...declare('node', NODE),
    ...declare('edge', EDGE),
    '<graph id="hosting" edgedefault="directed">',
    dataOf('graph', GRAPH, { title, version, licence, description }),
    ...nodes.map(({ id, label, attributes }) =>
      element('node', { id }, [dataOf('node', NODE, { label, ...attributes })])
    ),
    ...edges.map(({ id, source, target, weight, attributes }) =>
      element('edge', { id, source, target }, [dataOf('edge', EDGE, { weight, ...attributes })])
    ),
    '</graph>',
    '</graphml>',
    ''
  ].join('\n');
}

type Kind = 'graph' | 'node' | 'edge';

/** Keys are shared by the whole file, and `verified` is one of nodes and of edges. */
const keyOf = (kind: Kind, name: string) => `${kind}-${name}`;

function declare(kind: Kind, types: Readonly<Record<string, AttributeType>>): string[] {
  return Object.entries(types).map(([name, type]) =>
    element('key', { id: keyOf(kind, name), for: kind, 'attr.name': name, 'attr.type': TYPES[type] })
  );
}

function dataOf(
  kind: Kind,
  types: Readonly<Record<string, AttributeType>>,
  attributes: Readonly<Record<string, Attribute>>
): string {
  return Object.keys(types)
    .flatMap((name) => {
      const value = attributes[name] ?? null;
      return value === null ? [] : [element('data', { key: keyOf(kind, name) }, [escapeXml(String(value))])];
    })
    .join('');
}
