import { hostingIndex } from '#lib/views/hosting-index.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { Target } from './targets.ts';

/** What stands out because of what is pointed at or selected: its lines, and the marks at their other end. */
export interface Emphasis {
  links: ReadonlySet<number>;
  shares: ReadonlySet<number>;
}

export const NO_EMPHASIS: Emphasis = { links: new Set(), shares: new Set() };

export function emphasisOf(graph: HostingGraph, targets: readonly (Target | null)[]): Emphasis {
  const index = hostingIndex(graph);
  const links = new Set<number>();
  const shares = new Set<number>();
  for (const target of targets) {
    if (!target || target.index < 0) continue;
    if (target.kind === 'group') {
      for (const link of index.linksOfGroup[target.index] ?? []) links.add(link);
      for (const share of index.sharesOfGroup[target.index] ?? []) shares.add(share);
      for (const member of graph.groups[target.index]?.members ?? []) {
        for (const share of index.sharesOfDomain.get(member) ?? []) shares.add(share);
      }
    }
    if (target.kind === 'country')
      for (const link of index.linksOfCountry[target.index] ?? []) links.add(link);
    if (target.kind === 'domain')
      for (const share of index.sharesOfDomain.get(target.index) ?? []) shares.add(share);
  }
  return { links, shares };
}
