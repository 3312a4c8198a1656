import { m } from '#lib/paraglide/messages.js';
import type { Address } from '#lib/model/address.ts';
import type { Catalog } from '#lib/views/catalog.ts';
import { defang } from '#lib/views/defang.ts';
import { changesOf } from '#lib/views/hosting-changes.ts';
import { hostingIndex } from '#lib/views/hosting-index.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import { factsOf } from '#lib/views/hosting-summary.ts';
import { groundsOf, rowsOfGroup } from '#lib/views/hosting-why.ts';
import { countryList, day, domainCount, month, number } from './sentences.ts';
import type { Target } from './targets.ts';
import { generationName } from '../generation-name.ts';
import { groundLines, groupTitle, linkWhy, shareWhy } from './why.ts';
import { confidenceName, reasonText } from './words.ts';

/** A record in a few lines; the first is its name. */
export interface Tip {
  title: string;
  lines: string[];
}

/** «Changed hands: 72 addresses later announced by iomart 72»; empty where none did. */
function changesText(catalog: Catalog, provider: string): string {
  const changes = changesOf(catalog, provider);
  const rows = changes.reduce((sum, change) => sum + change.rows, 0);
  if (rows === 0) return '';
  const n = (value: number) => number(value, catalog.locale);
  const list =
    changes.length === 1
      ? (changes[0]?.name ?? '')
      : changes.map(({ name, rows: count }) => m.graph_item({ name, count: n(count) })).join(', ');
  return rows === 1 ? m.graph_changes_one({ list }) : m.graph_changes({ count: n(rows), list });
}

function groupTip(graph: HostingGraph, index: number, catalog: Catalog): Tip {
  const { locale } = catalog;
  const group = graph.groups[index];
  if (!group) return { title: '', lines: [] };
  const title = groupTitle(graph, group);
  const count = domainCount(group.count, locale);
  if (group.kind === 'several') return { title, lines: [count, m.graph_several_note()] };
  const grounds = groundsOf(rowsOfGroup(graph, catalog, index));
  const host = groundLines(grounds, locale);
  // The list of countries beside the clusters has no room for all of them.
  const where = countryList(factsOf(catalog, group).countries, locale, 5);
  switch (group.kind) {
    case 'unknown':
      return {
        title,
        lines: [count, graph.grouping === 'country' ? m.graph_unknown_country_note() : m.graph_unknown_note()]
      };
    case 'generation':
      return { title, lines: [count, m.graph_generation_note()] };
    case 'country': {
      const rows = number(grounds.rows, locale);
      return {
        title,
        lines: [count, grounds.rows === 1 ? m.graph_located_one() : m.graph_located({ count: rows })]
      };
    }
    case 'network': {
      const provider = group.record ? (catalog.provider.get(group.record.id)?.name ?? '') : '';
      return { title, lines: [count, ...(provider ? [m.graph_group_network({ provider })] : []), ...host] };
    }
    case 'provider': {
      const lines = [count, m.graph_servers_in({ list: where }), ...host];
      const changes = changesText(catalog, group.id);
      if (changes) lines.push(changes);
      if (catalog.provider.get(group.id)?.routing_only) lines.push(m.graph_routing_only());
      return { title, lines };
    }
  }
}

/** One address of a domain: who announced it, where, and how sure that is. */
function addressLines(row: Address, catalog: Catalog): string[] {
  const known = row.asn === null ? undefined : catalog.network.get(row.asn);
  const name = (row.asn_2016 === null ? known?.name_2025 : known?.name_2016) ?? known?.name_2025 ?? null;
  const network =
    row.asn === null ? m.graph_network_unknown() : name ? `${name} (AS${row.asn})` : `AS${row.asn}`;
  const country = row.country === null ? m.graph_country_unknown() : catalog.nameOf(row.country);
  return [
    m.graph_at({ address: row.address, network, country }),
    m.graph_host_level({ level: confidenceName(row.confidence), reason: reasonText(row.reason) })
  ];
}

function domainTip(graph: HostingGraph, index: number, catalog: Catalog): Tip {
  const domain = graph.domains[index];
  if (!domain) return { title: '', lines: [] };
  const rows = catalog.addressesOfDomain.get(domain.name) ?? [];
  const first = rows[0];
  const published = domain.published
    ? [m.graph_published({ date: day(domain.published, catalog.locale) })]
    : [];
  const hosts = (hostingIndex(graph).sharesOfDomain.get(index) ?? [])
    .map((share) => groupTitle(graph, graph.groups[graph.shares[share]?.group ?? -1]))
    .join(', ');
  const home = domain.home.kind === 'group' ? graph.groups[domain.home.index] : undefined;
  const host = hosts || (home?.kind === 'generation' ? '' : groupTitle(graph, home));
  return {
    title: defang(domain.name),
    lines: [
      [generationName(domain.generation), host].filter(Boolean).join(' · '),
      ...rows.flatMap((row) => addressLines(row, catalog)),
      ...(first ? seen(first, catalog) : [m.graph_no_address()]),
      ...published
    ]
  };
}

/** When an address was seen, where that is known. */
function seen({ observed_from: from, observed_to: to }: Address, { locale }: Catalog): string[] {
  return from && to ? [m.graph_seen({ from: month(from, locale), to: month(to, locale) })] : [];
}

function countryTip(graph: HostingGraph, index: number, catalog: Catalog): Tip {
  const country = graph.countries[index];
  const n = (value: number) => number(value, catalog.locale);
  const links = (hostingIndex(graph).linksOfCountry[index] ?? []).slice(0, 4);
  const list = links
    .map((link) => {
      const row = graph.links[link];
      const group = graph.groups[row?.group ?? -1];
      return m.graph_item({ name: groupTitle(graph, group), count: n(row?.rows ?? 0) });
    })
    .join(', ');
  const total = catalog.tables.addresses.length;
  return {
    title: country?.name ?? '',
    lines: [
      m.graph_country_rows({ count: n(country?.rows ?? 0), total: n(total) }),
      m.graph_country_top({ list })
    ]
  };
}

/** What is said of a target that is pointed at or stepped to. */
export function tipOf(target: Target, graph: HostingGraph, catalog: Catalog): Tip {
  const { locale } = catalog;
  const { kind, index } = target;
  switch (kind) {
    case 'domain':
      return domainTip(graph, index, catalog);
    case 'country':
      return countryTip(graph, index, catalog);
    case 'link':
      return linkWhy(graph, index, catalog);
    case 'share':
      return shareWhy(graph, index, catalog);
    case 'pool': {
      const pool = graph.pools[index];
      const count = pool?.members.length ?? 0;
      return {
        title: generationName(pool?.generation ?? 'other'),
        lines: [domainCount(count, locale), m.graph_no_address()]
      };
    }
    case 'count': {
      const count = graph.counts[index];
      const servers = count?.servers ?? 0;
      return {
        title: count?.name ?? '',
        lines: [
          servers === 1 ? m.graph_count_one() : m.graph_count({ count: number(servers, locale) }),
          count?.verified ? m.graph_count_verified() : m.graph_count_unverified()
        ]
      };
    }
    case 'group':
      return groupTip(graph, index, catalog);
  }
}
