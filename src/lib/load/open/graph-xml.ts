import { Parser } from 'saxen';
import { refuse, Refused } from './refused.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import type { Trouble } from './types.ts';

export interface GraphPart {
  id: string | null;
  label: string | null;
  /** By name in small letters: what the file calls the attribute, not its id. */
  attributes: Map<string, string>;
}
export interface EdgePart extends GraphPart {
  source: string;
  target: string;
}
export interface GraphXml {
  format: 'gexf' | 'graphml';
  nodes: GraphPart[];
  edges: EdgePart[];
}

/**
 * The nodes and edges of a GEXF or GraphML text, in one pass. Entities that a file declares itself are never made use of:
 * such a file is refused, since a few lines of them can fill any memory.
 */
export function graphXml(xml: string, file: string): GraphXml | { trouble: Trouble } {
  const made = new GraphBuilder();
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const found = attributes() ?? {};
    made.open(localName(name), (key) => (Object.hasOwn(found, key) ? decode(found[key] ?? '') : null));
  });
  parser.on('closeTag', (name) => made.close(localName(name)));
  parser.on('text', (text, decode) => made.text(decode(text)));
  parser.on('cdata', (text) => made.text(text));
  parser.on('warn', () => undefined);
  parser.on('attention', (text) => {
    if (text.includes('[')) refuse('graph_doctype', file, text);
  });
  parser.on('error', (error, context) => {
    refuse('graph_broken', file, error.message, undefined, context().line + 1);
  });
  try {
    parser.parse(xml.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof Refused) return { trouble: error.trouble };
    throw error;
  }
  const { format, nodes, edges } = made;
  return format ? { format, nodes, edges } : { trouble: troubleAt('graph_other', 'file', spotAt(file)) };
}

/** `viz:color` → `color`, `y:NodeLabel` → `NodeLabel`. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

type Read = (key: string) => string | null;

class GraphBuilder {
  format: GraphXml['format'] | null = null;
  readonly nodes: GraphPart[] = [];
  readonly edges: EdgePart[] = [];
  /** The names of attributes by their ids: GEXF counts those of nodes and of edges apart. */
  readonly #names = new Map<string, string>();
  #class = '';
  readonly #open: (GraphPart | null)[] = [];
  #key: string | null = null;
  #text = '';

  open(name: string, read: Read): void {
    if (this.format === null && (name === 'gexf' || name === 'graphml')) this.format = name;
    const part = this.#open.at(-1) ?? null;
    if (name === 'node') this.#open.push(this.#add(this.nodes, this.#part(read)));
    else if (name === 'edge') {
      const ends = { source: read('source') ?? '', target: read('target') ?? '' };
      this.#open.push(this.#add(this.edges, { ...this.#part(read), ...ends }));
    } else if (name === 'attributes') this.#class = read('class') ?? '';
    else if (name === 'attribute') this.#name(`${this.#class} ${read('id')}`, read('title'));
    else if (name === 'key') this.#name(`key ${read('id')}`, read('attr.name'));
    else if (name === 'attvalue' && part) {
      const kind = 'source' in part ? 'edge' : 'node';
      this.#set(part, `${kind} ${read('for') ?? read('id')}`, read('value') ?? '');
    } else if (name === 'data') {
      this.#key = `key ${read('key')}`;
      this.#text = '';
    } else if (name === 'NodeLabel') this.#text = '';
  }

  close(name: string): void {
    if (name === 'node' || name === 'edge') this.#open.pop();
    const part = this.#open.at(-1);
    if (name === 'data') {
      if (part && this.#key !== null) this.#set(part, this.#key, this.#text);
      this.#key = null;
    } else if (name === 'NodeLabel' && part) part.label ??= this.#text.trim() || null;
  }

  text(text: string): void {
    if (this.#key !== null) this.#text += text;
  }

  #part(read: Read): GraphPart {
    const attributes = new Map<string, string>();
    for (const key of ['start', 'end', 'kind', 'type']) {
      const value = read(key);
      if (value !== null) attributes.set(key, value);
    }
    return { id: read('id'), label: read('label'), attributes };
  }

  #add<Part extends GraphPart>(list: Part[], part: Part): Part {
    list.push(part);
    return part;
  }

  #name(id: string, name: string | null): void {
    if (name !== null) this.#names.set(id, name.toLowerCase());
  }

  #set(part: GraphPart, id: string, value: string): void {
    const text = value.trim();
    const name = this.#names.get(id) ?? id.slice(id.indexOf(' ') + 1).toLowerCase();
    if (text === '') return;
    if (name === 'label') part.label ??= text;
    else if (!part.attributes.has(name)) part.attributes.set(name, text);
  }
}
