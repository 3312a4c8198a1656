import { hostingIndex } from '#lib/views/hosting-index.ts';
import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { Emphasis } from './emphasis.ts';
import type { GraphLabel } from './labels.ts';
import type { Target } from './targets.ts';

/**
 * The labels at the other end of the lines of a target, with the rows that it has there: «38 of 136». The rest as
 * they are.
 */
export function withParts(
  labels: readonly GraphLabel[],
  graph: HostingGraph,
  placed: PlacedHosting,
  target: Target | null,
  words: { part(rows: number, label: string): string }
): GraphLabel[] {
  if (target?.kind !== 'group' && target?.kind !== 'country') return [...labels];
  const index = hostingIndex(graph);
  const links = (target.kind === 'group' ? index.linksOfGroup : index.linksOfCountry)[target.index] ?? [];
  const shown = new Set(placed.countries.map((country) => country.index));
  const rows = new Map<string, number>();
  for (const each of links) {
    const link = graph.links[each];
    if (!link) continue;
    const key =
      target.kind === 'group' ? `c${shown.has(link.country) ? link.country : -1}` : `g${link.group}`;
    rows.set(key, (rows.get(key) ?? 0) + link.rows);
  }
  return labels.map((label) => {
    const part = rows.get(label.key);
    if (part === undefined || label.total === undefined) return label;
    const number = words.part(part, label.total);
    return { ...label, number };
  });
}

/** The labels of what is next to a target are no longer quiet. */
export function withNeighbours(labels: readonly GraphLabel[], { groups, countries }: Emphasis): GraphLabel[] {
  const near = new Set([
    ...[...groups].map((each) => `g${each}`),
    ...[...countries].map((each) => `c${each}`)
  ]);
  return labels.map((label) => (label.dim && near.has(label.key) ? { ...label, dim: false } : label));
}
