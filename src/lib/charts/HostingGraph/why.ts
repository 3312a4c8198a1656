import { m } from '#lib/paraglide/messages.js';
import type { Address, HolderReason } from '#lib/model/address.ts';
import type { Locale } from '#lib/model/tables.ts';
import type { Catalog } from '#lib/views/catalog.ts';
import { defang } from '#lib/views/defang.ts';
import type { HostingGraph, HostingGroup } from '#lib/views/hosting-types.ts';
import { groundsOf, rowsOfLink, rowsOfShare, type Grounds } from '#lib/views/hosting-why.ts';
import { generationName } from '../generation-name.ts';
import type { Generation } from '#lib/model/domain.ts';
import { number } from './sentences.ts';
import { confidenceName } from './words.ts';

const ruleName = (reason: HolderReason): string =>
  ({
    agree: m.graph_rule_agree,
    changed: m.graph_rule_changed,
    only_2025: m.graph_rule_only_2025,
    only_2016: m.graph_rule_only_2016,
    none: m.graph_rule_none
  })[reason]();

/** «high 21, medium 9», by address. */
export function levelList({ levels }: Grounds, locale: Locale): string {
  return levels
    .map(({ level, rows }) =>
      m.graph_sure_item({ level: confidenceName(level), count: number(rows, locale) })
    )
    .join(', ');
}

/** «By lookup: same network in 2016 and 2025: 21; …» and «Confidence, by address: high 21, …». */
export function groundLines(grounds: Grounds, locale: Locale): string[] {
  const rules = grounds.rules.map(({ reason, rows }) =>
    m.graph_rule_item({ rule: ruleName(reason), count: number(rows, locale) })
  );
  return [m.graph_lookup({ list: rules.join('; ') }), m.graph_sure({ list: levelList(grounds, locale) })];
}

/** What a group is called, whatever it is a group of. */
export function groupTitle(graph: HostingGraph, group: HostingGroup | undefined): string {
  if (!group) return '';
  const { grouping } = graph;
  if (group.kind === 'several') {
    return grouping === 'country'
      ? m.graph_several_country_long()
      : grouping === 'network'
        ? m.graph_several_network_long()
        : m.graph_several_long();
  }
  if (group.kind === 'unknown') {
    return grouping === 'country'
      ? m.graph_unknown_country_long()
      : grouping === 'network'
        ? m.graph_unknown_network_long()
        : m.graph_unknown_long();
  }
  if (group.kind === 'generation') return generationName(group.id.slice('generation:'.length) as Generation);
  if (group.kind === 'network') {
    const number = `AS${group.id.slice('network:'.length)}`;
    return group.name === number ? number : `${group.name} (${number})`;
  }
  return group.name;
}

interface Why {
  title: string;
  lines: string[];
}

const spell = (rows: readonly Address[]) => rows.map((row) => row.address.replaceAll('.', '[.]')).join(', ');

/** Why a line leads from a group to a country. */
export function linkWhy(graph: HostingGraph, index: number, catalog: Catalog): Why {
  const link = graph.links[index];
  const grounds = groundsOf(rowsOfLink(graph, catalog, index));
  const count = number(grounds.rows, catalog.locale);
  return {
    title: m.graph_line_title({
      from: groupTitle(graph, graph.groups[link?.group ?? -1]),
      to: graph.countries[link?.country ?? -1]?.name ?? ''
    }),
    lines: [
      grounds.rows === 1 ? m.graph_why_link_one() : m.graph_why_link({ count }),
      ...groundLines(grounds, catalog.locale)
    ]
  };
}

/** Why a line leads from a domain to one of its several groups. */
export function shareWhy(graph: HostingGraph, index: number, catalog: Catalog): Why {
  const share = graph.shares[index];
  const rows = rowsOfShare(graph, catalog, index);
  const because = graph.grouping === 'country' ? m.graph_why_share_country : m.graph_why_share;
  return {
    title: m.graph_line_title({
      from: defang(graph.domains[share?.domain ?? -1]?.name ?? ''),
      to: groupTitle(graph, graph.groups[share?.group ?? -1])
    }),
    lines: [because({ address: spell(rows) }), ...groundLines(groundsOf(rows), catalog.locale)]
  };
}
