import { m } from '#lib/paraglide/messages.js';
import type { Address } from '#lib/model/address.ts';
import type { Catalog } from '#lib/views/catalog.ts';
import { defang } from '#lib/views/defang.ts';
import { changesOf } from '#lib/views/hosting-changes.ts';
import { factsOf } from '#lib/views/hosting-summary.ts';
import { hostingIndex } from '#lib/views/hosting-index.ts';
import type { HostingGraph, HostingGroup } from '#lib/views/hosting-types.ts';
import { confidenceList, countryList, day, domainCount, month, number } from './sentences.ts';
import type { Target } from './targets.ts';
import { generationName } from '../generation-name.ts';
import { confidenceName, reasonText } from './words.ts';

/** A record in a few lines; the first is its name. */
export interface Tip {
  title: string;
  lines: string[];
  /** Said in its place, where the eye would follow lines to other marks. */
  spoken: string;
}

/** «Changed hands: 72 addresses later announced by iomart 72»; empty where none did. */
export function changesText(catalog: Catalog, provider: string): string {
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

type Draft = Omit<Tip, 'spoken'> & { aside?: string[] };

function groupTip(group: HostingGroup, catalog: Catalog): Draft {
  const { locale } = catalog;
  const count = domainCount(group.count, locale);
  if (group.kind === 'several')
    return { title: m.graph_several_long(), lines: [count, m.graph_several_note()] };
  const facts = factsOf(catalog, group);
  const aside = [m.graph_servers_in({ list: countryList(facts.countries, locale, 4) })];
  if (group.kind === 'unknown') {
    return { title: m.graph_unknown_long(), lines: [count, m.graph_unknown_note()], aside };
  }
  const lines = [count, m.graph_sure({ list: confidenceList(facts, locale) })];
  const changes = changesText(catalog, group.id);
  if (changes) lines.push(changes);
  if (catalog.provider.get(group.id)?.routing_only) lines.push(m.graph_routing_only());
  return { title: group.name, lines, aside };
}

/** One address of a domain: who announced it, where, and how sure that is. */
export function addressLines(row: Address, catalog: Catalog): string[] {
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

function domainTip(graph: HostingGraph, index: number, catalog: Catalog): Draft {
  const domain = graph.domains[index];
  if (!domain) return { title: '', lines: [] };
  const rows = catalog.addressesOfDomain.get(domain.name) ?? [];
  const first = rows[0];
  const published = domain.published
    ? [m.graph_published({ date: day(domain.published, catalog.locale) })]
    : [];
  const hosts = (hostingIndex(graph).sharesOfDomain.get(index) ?? [])
    .map((share) => graph.groups[graph.shares[share]?.group ?? -1]?.name ?? '')
    .join(', ');
  const home = domain.home.kind === 'group' ? graph.groups[domain.home.index] : undefined;
  const host = hosts || (home?.kind === 'unknown' ? m.graph_unknown_long() : (home?.name ?? ''));
  return {
    title: defang(domain.name),
    lines: [
      [generationName(domain.generation), host].filter(Boolean).join(' · '),
      ...rows.flatMap((row) => addressLines(row, catalog)),
      ...(first
        ? [
            m.graph_seen({
              from: month(first.observed_from, catalog.locale),
              to: month(first.observed_to, catalog.locale)
            })
          ]
        : [m.graph_no_address()]),
      ...published
    ]
  };
}

function countryTip(graph: HostingGraph, index: number, catalog: Catalog): Draft {
  const country = graph.countries[index];
  const n = (value: number) => number(value, catalog.locale);
  const links = (hostingIndex(graph).linksOfCountry[index] ?? []).slice(0, 4);
  const list = links
    .map((link) => {
      const row = graph.links[link];
      const group = graph.groups[row?.group ?? -1];
      return m.graph_item({ name: group?.name || m.graph_unknown_long(), count: n(row?.rows ?? 0) });
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

/** What is said of a target, pointed at or stepped to. */
export function tipOf(target: Target, graph: HostingGraph, catalog: Catalog): Tip {
  const { title, lines, aside = [] } = draftOf(target, graph, catalog);
  const spoken = [title, ...lines.slice(0, 1), ...aside, ...lines.slice(1)];
  return { title, lines, spoken: spoken.map((line) => line.replace(/\.$/, '')).join('. ') };
}

function draftOf(target: Target, graph: HostingGraph, catalog: Catalog): Draft {
  const { locale } = catalog;
  const { kind, index } = target;
  if (kind === 'domain') return domainTip(graph, index, catalog);
  if (kind === 'country') return countryTip(graph, index, catalog);
  if (kind === 'pool') {
    const pool = graph.pools[index];
    const count = pool?.members.length ?? 0;
    return {
      title: generationName(pool?.generation ?? 'other'),
      lines: [domainCount(count, locale), m.graph_no_address()]
    };
  }
  if (kind === 'count') {
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
  const group = graph.groups[index];
  return group ? groupTip(group, catalog) : { title: '', lines: [] };
}
