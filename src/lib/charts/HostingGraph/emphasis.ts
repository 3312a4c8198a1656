import { hostingIndex, type HostingRows } from '#lib/views/hosting-index.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { Target } from './targets.ts';

/** What stands out because of what is pointed at or selected: its neighbours, and theirs more quietly. */
export interface Emphasis {
  links: ReadonlySet<number>;
  shares: ReadonlySet<number>;
  /** Lines of its neighbours. */
  farther: ReadonlySet<number>;
  /** Groups and countries at the other end of its lines. */
  groups: ReadonlySet<number>;
  countries: ReadonlySet<number>;
  /** Groups whose other domains are its neighbours' neighbours. */
  beside: ReadonlySet<number>;
}

const NOTHING: ReadonlySet<number> = new Set();

/** Where nothing is pointed at or selected: found without a look at the rows. */
export const NO_EMPHASIS: Emphasis = {
  links: NOTHING,
  shares: NOTHING,
  farther: NOTHING,
  groups: NOTHING,
  countries: NOTHING,
  beside: NOTHING
};

/** The ego view of the targets. `rows` are those of the graph. */
export function emphasisOf(
  graph: HostingGraph,
  rows: HostingRows,
  targets: readonly (Target | null)[]
): Emphasis {
  const index = hostingIndex(graph);
  const links = new Set<number>();
  const shares = new Set<number>();
  const farther = new Set<number>();
  const groups = new Set<number>();
  const countries = new Set<number>();
  const beside = new Set<number>();
  const addLink = (link: number) => {
    links.add(link);
    const { group, country } = graph.links[link] ?? { group: -1, country: -1 };
    groups.add(group);
    countries.add(country);
  };
  const addShare = (share: number) => {
    shares.add(share);
    groups.add(graph.shares[share]?.group ?? -1);
  };
  const ofGroup = (group: number) => {
    for (const link of index.linksOfGroup[group] ?? []) addLink(link);
    const members = graph.groups[group]?.kind === 'several' ? (graph.groups[group]?.members ?? []) : [];
    const shared = (index.sharesOfGroup[group] ?? []).map((share) => graph.shares[share]?.domain ?? -1);
    for (const domain of [...members, ...shared]) {
      for (const share of index.sharesOfDomain.get(domain) ?? []) addShare(share);
    }
  };
  const ofDomain = (domain: number) => {
    for (const share of index.sharesOfDomain.get(domain) ?? []) addShare(share);
    for (let at = rows.starts[domain] ?? 0; at < (rows.starts[domain + 1] ?? 0); at += 1) {
      const [link = -1, group = -1] = [rows.link[at], rows.group[at]];
      if (link >= 0) addLink(link);
      if (group >= 0) groups.add(group);
    }
    for (const group of groups) beside.add(group);
  };
  for (const target of targets) {
    if (!target || target.index < 0) continue;
    const { kind, index: at } = target;
    if (kind === 'group') ofGroup(at);
    if (kind === 'country') for (const link of index.linksOfCountry[at] ?? []) addLink(link);
    if (kind === 'domain') ofDomain(at);
    if (kind === 'link') addLink(at);
    if (kind === 'share') addShare(at);
    if (kind === 'link' || kind === 'share') continue;
    for (const group of groups) for (const link of index.linksOfGroup[group] ?? []) farther.add(link);
    for (const country of countries)
      for (const link of index.linksOfCountry[country] ?? []) farther.add(link);
  }
  return { links, shares, farther, groups, countries, beside };
}
