import {
  EDGE_ATTRIBUTES,
  NODE_ATTRIBUTES,
  type Attribute,
  type AttributeType,
  type ExportGraph
} from './graph.ts';
import { element, escapeXml } from './xml.ts';

/** A graph as GEXF 1.3, the format of Gephi: one element a line, dates as texts, lists with `;` as in the CSV. */
export function toGexf(graph: ExportGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    element('meta', { lastmodifieddate: graph.version }, [
      element('creator', {}, ['Pegasus Explorer']),
      element('description', {}, [escapeXml(about(graph))]),
      element('keywords', {}, ['Pegasus, NSO Group, spyware, hosting'])
    ]),
    '<graph defaultedgetype="directed" mode="static">',
    declare('node', NODE_ATTRIBUTES),
    declare('edge', EDGE_ATTRIBUTES),
    '<nodes>',
    ...graph.nodes.map(({ id, label, attributes }) =>
      element('node', { id, label }, [valuesOf(NODE_ATTRIBUTES, attributes)])
    ),
    '</nodes>',
    '<edges>',
    ...graph.edges.map(({ id, source, target, weight, attributes }) =>
      element('edge', { id, source, target, weight }, [valuesOf(EDGE_ATTRIBUTES, attributes)])
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    ''
  ].join('\n');
}

/** GEXF has no place for a title, a version or a licence but its description. */
function about({ title, version, licence, description }: ExportGraph): string {
  return `${title}. Data of ${version}. Licences by table: ${licence}. ${description}`;
}

function declare(kind: 'node' | 'edge', types: Readonly<Record<string, AttributeType>>): string {
  // The id is the name: some readers show one, some the other.
  const declared = Object.entries(types).map(([id, type]) => element('attribute', { id, title: id, type }));
  return element('attributes', { class: kind, mode: 'static' }, declared);
}

function valuesOf(
  types: Readonly<Record<string, AttributeType>>,
  attributes: Readonly<Record<string, Attribute>>
): string {
  const values = Object.keys(types).flatMap((name) => {
    const value = attributes[name] ?? null;
    return value === null ? [] : [element('attvalue', { for: name, value })];
  });
  return element('attvalues', {}, values);
}
