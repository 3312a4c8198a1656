import type { DataPackage } from '#lib/model/schema.ts';
import type { Tables } from '#lib/model/tables.ts';
import { catalog as catalogOf, type Catalog } from '#lib/views/catalog.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { hostOf } from '#lib/views/hosting-rules.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';

/** Null where it is not known, or does not apply; such a value is not written. */
export type Attribute = string | number | boolean | null;
export type AttributeType = 'string' | 'integer' | 'boolean';

export interface GraphNode {
  id: string;
  label: string;
  attributes: Record<string, Attribute>;
}

export interface GraphEdge {
  id: string;
  source: string;
  target: string;
  /** Rows of the list of 2018, or servers counted in 2021; `relation` says which. */
  weight: number;
  attributes: Record<string, Attribute>;
}

/** The graph of hosting as other programs read it. */
export interface ExportGraph {
  title: string;
  /** The day of the facts, YYYY-MM-DD. */
  version: string;
  licence: string;
  description: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** Every attribute with its type, in the order in which it is declared. */
export const NODE_ATTRIBUTES: Readonly<Record<string, AttributeType>> = {
  kind: 'string',
  generation: 'string',
  first_published: 'string',
  status: 'string',
  superseded_by: 'string',
  provider_kind: 'string',
  head_office: 'string',
  role: 'string',
  response: 'string',
  routing_only: 'boolean',
  verified: 'boolean',
  iso3: 'string',
  source_ids: 'string'
};

export const EDGE_ATTRIBUTES: Readonly<Record<string, AttributeType>> = {
  relation: 'string',
  confidence: 'string',
  reason: 'string',
  address: 'string',
  country_differs: 'boolean',
  asn: 'integer',
  verified: 'boolean',
  source_ids: 'string'
};

/** The tables that the graph is made of: their licences hold for it. */
const TABLES: readonly string[] = ['domains', 'addresses', 'providers', 'server_counts', 'countries'];

const COUNTED = 'counted:2021';

const list = (items: readonly string[]) => items.join(';');

/** The licences of the tables that the graph is made of. */
export const graphLicence = ({ resources }: Pick<DataPackage, 'resources'>): string =>
  resources
    .filter(({ name }) => TABLES.includes(name))
    .map(({ name, licenses = [] }) => `${name}: ${licenses.map((licence) => licence.name).join(', ')}`)
    .join('; ');

/** What the file says of itself. */
export type GraphAbout = Pick<ExportGraph, 'title' | 'version' | 'licence'> & {
  /** What is left out by choice, and where the rest is; '' for the whole graph. */
  note?: string;
};

/**
 * Domains, the companies that announced their addresses in 2018 and the countries of these addresses, and the servers
 * that were counted in 2021: the nodes and links that the graph of the site draws, and no others. The same tables
 * give the same graph in the same order. Texts are English, but for those that tables in another language bring.
 */
export function exportGraph(tables: Tables, { title, version, licence, note = '' }: GraphAbout): ExportGraph {
  const catalog = catalogOf(tables, 'en');
  const graph = hostingGraph(catalog);
  return {
    title: `${title} – graph of hosting`,
    version,
    licence,
    description: [description(graph), note].filter(Boolean).join(' '),
    nodes: [
      ...domainNodes(graph, catalog),
      ...companyNodes(graph, catalog),
      ...graph.countries.map(({ iso3, name }) => ({
        id: `country:${iso3}`,
        label: name,
        attributes: { kind: 'country', iso3, source_ids: list(catalog.country.get(iso3)?.source_ids ?? []) }
      })),
      ...(graph.counts.length > 0
        ? [
            {
              id: COUNTED,
              label: 'Pegasus servers counted in 2021',
              attributes: { kind: 'count' }
            }
          ]
        : [])
    ],
    edges: [...addressEdges(graph, catalog), ...countryEdges(graph), ...countEdges(graph, catalog)]
  };
}

function description({ withheld, withoutCountry }: HostingGraph): string {
  const missing = [
    {
      count: withheld.domains,
      what: 'domains that were withdrawn, or stand here by the subdomain they replaced'
    },
    { count: withheld.counts, what: 'counts of a company that is no host' },
    { count: withoutCountry, what: 'links to a country, of rows whose country is not known' }
  ].flatMap(({ count, what }) => (count > 0 ? [`${count} ${what}`] : []));
  return [
    'A host is not an accomplice: that a company announced an address says nothing of what it knew.',
    'A domain at an address is what the published list of 2018 says; who announced the address then is worked out',
    'from the lookups of 2016 and 2025 (reason, confidence). A link from a company to a country counts rows of that',
    'list (relation servers_in); a link to the count of 2021 counts servers, of which no domain is public (relation',
    'servers_counted): never add the two up.',
    ...(missing.length > 0 ? [`Not in the graph: ${missing.join('; ')}.`] : []),
    'Domains are plain, for machines: they are listed as malicious, never open one.'
  ].join(' ');
}

function domainNodes(graph: HostingGraph, catalog: Catalog): GraphNode[] {
  return graph.domains.map(({ name, generation, published }) => {
    const row = catalog.domain.get(name);
    return {
      id: `domain:${name}`,
      label: name,
      attributes: {
        kind: 'domain',
        generation,
        first_published: published || null,
        status: row?.status ?? null,
        superseded_by: row?.superseded_by ?? null,
        source_ids: row ? list(row.source_ids) : null
      }
    };
  });
}

const companyId = (provider: string | null) => (provider === null ? 'unknown' : `provider:${provider}`);

/** Providers with domains, then those that only the counts name, and a node for the rows whose holder is not known. */
function companyNodes(graph: HostingGraph, catalog: Catalog): GraphNode[] {
  const ids = new Set([
    ...graph.groups.flatMap(({ kind, id }) => (kind === 'provider' ? [id] : [])),
    ...graph.counts.flatMap(({ provider }) => provider ?? [])
  ]);
  const companies = [...ids].flatMap((id): GraphNode[] => {
    const row = catalog.provider.get(id);
    if (!row) return [];
    return [
      {
        id: companyId(id),
        label: row.name,
        attributes: {
          kind: 'provider',
          provider_kind: row.kind,
          head_office: row.head_office,
          role: row.role,
          response: row.response,
          routing_only: row.routing_only,
          verified: row.verified,
          source_ids: list(row.source_ids)
        }
      }
    ];
  });
  const networks = graph.counts.flatMap(({ id, provider, name }) =>
    provider === null ? [{ id: `network:${id}`, label: name, attributes: { kind: 'network' } }] : []
  );
  const unknown = graph.groups.some(({ kind }) => kind === 'unknown')
    ? [{ id: companyId(null), label: 'Holder not known', attributes: { kind: 'unknown' } }]
    : [];
  return [...companies, ...networks, ...unknown];
}

/** One link a row of the list: a domain, and who announced its address in 2018. */
function addressEdges(graph: HostingGraph, catalog: Catalog): GraphEdge[] {
  const drawn = new Set(graph.domains.map(({ name }) => name));
  return catalog.tables.addresses.flatMap((row) => {
    if (!drawn.has(row.domain)) return [];
    const host = hostOf(row, catalog);
    const attributes = {
      relation: 'address_announced_by',
      confidence: row.confidence,
      reason: row.reason,
      address: row.address,
      country_differs: row.country_differs,
      asn: host === null ? null : row.asn,
      source_ids: list(row.source_ids)
    };
    const [source, target] = [`domain:${row.domain}`, companyId(host)];
    return [{ id: `address:${row.id}`, source, target, weight: 1, attributes }];
  });
}

function countryEdges(graph: HostingGraph): GraphEdge[] {
  return graph.links.flatMap(({ group, country, rows }): GraphEdge[] => {
    const from = graph.groups[group];
    const to = graph.countries[country];
    if (!from || !to) return [];
    const source = companyId(from.kind === 'provider' ? from.id : null);
    return [
      {
        id: `servers:${source}:${to.iso3}`,
        source,
        target: `country:${to.iso3}`,
        weight: rows,
        attributes: { relation: 'servers_in' }
      }
    ];
  });
}

function countEdges(graph: HostingGraph, catalog: Catalog): GraphEdge[] {
  const rows = new Map(catalog.tables.server_counts.map((row) => [row.id, row]));
  return graph.counts.map(({ id, provider, servers, verified }) => ({
    id: `count:${id}`,
    source: provider === null ? `network:${id}` : companyId(provider),
    target: COUNTED,
    weight: servers,
    attributes: {
      relation: 'servers_counted',
      asn: rows.get(id)?.asn ?? null,
      verified,
      source_ids: list(rows.get(id)?.source_ids ?? [])
    }
  }));
}
