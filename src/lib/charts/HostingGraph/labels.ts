import type { Generation } from '#lib/model/domain.ts';
import type { Grouping } from '#lib/views/filter.ts';
import type { Box, PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingGroup, HostingView } from '#lib/views/hosting-types.ts';

export type LabelKind =
  'group' | 'country' | 'pool' | 'count' | 'heading' | 'note' | 'group-close' | 'domain';

/** A piece of type in the picture, before the camera. */
export interface GraphLabel {
  key: string;
  kind: LabelKind;
  box: Box;
  text: string;
  /** Set apart from the text, in tabular figures. */
  number: string;
  /** The number of all, whatever is chosen; where a part of it may be named. */
  total?: string;
  dim: boolean;
}

/** The words of one language that the labels need. */
export interface LabelWords {
  number(value: number): string;
  /** The two groups that are none, by how the domains are grouped. */
  several: Record<Grouping, string>;
  unknown: Record<Grouping, string>;
  poolHeading: string;
  pool: Record<Generation, string>;
  /** Names a large block of dots: «688 of generation 4». */
  main(count: string, generation: Generation, alone: boolean): string;
  countsHeading: string;
  countsKey: string;
  countsMore(count: string): string;
  countriesHeading: string;
  countriesMore(count: string): string;
  tail(tail: NonNullable<PlacedHosting['tail']>, grouping: Grouping): string;
}

const quiet = (key: string, kind: LabelKind, box: Box, text: string): GraphLabel => ({
  key,
  kind,
  box,
  text,
  number: '',
  dim: false
});

/** The name that the language of the page gives to a group; null for one with a name of its own. */
function groupName({ kind, id }: HostingGroup, grouping: Grouping, words: LabelWords): string | null {
  if (kind === 'several' || kind === 'unknown') return words[kind][grouping];
  return kind === 'generation' ? words.pool[id.slice('generation:'.length) as Generation] : null;
}

/** Names of the clusters that have room for one; their number is that of the chosen domains. */
function groupLabels({ graph, active }: HostingView, placed: PlacedHosting, words: LabelWords): GraphLabel[] {
  return placed.groups.flatMap(({ index, label, text }) => {
    const group = graph.groups[index];
    if (!label || !group) return [];
    const chosen = active.groups[index] ?? 0;
    return [
      {
        key: `g${index}`,
        kind: 'group' as const,
        box: label,
        text: groupName(group, graph.grouping, words) ?? text,
        number: words.number(chosen > 0 ? chosen : group.count),
        total: words.number(group.rows || group.count),
        dim: chosen === 0
      }
    ];
  });
}

function countryLabels(
  { graph, active }: HostingView,
  placed: PlacedHosting,
  words: LabelWords
): GraphLabel[] {
  const hidden = placed.countries.filter((each) => each.index >= 0).length;
  const rest = active.countries.slice(hidden).reduce((sum, rows) => sum + rows, 0);
  return placed.countries.map(({ index, box, rows }) => {
    const chosen = index < 0 ? rest : (active.countries[index] ?? 0);
    const more = words.countriesMore(words.number(graph.countries.length - hidden));
    return {
      key: `c${index}`,
      kind: 'country' as const,
      box,
      text: index < 0 ? more : (graph.countries[index]?.name ?? ''),
      number: words.number(chosen > 0 ? chosen : rows),
      total: words.number(rows),
      dim: chosen === 0
    };
  });
}

function poolLabels({ graph, active }: HostingView, placed: PlacedHosting, words: LabelWords): GraphLabel[] {
  const alone = placed.poolsHeading === null;
  return placed.pools.flatMap(({ index, label, box }) => {
    const pool = graph.pools[index];
    if (!pool) return [];
    const chosen = active.pools[index] ?? 0;
    const number = words.number(chosen > 0 ? chosen : pool.members.length);
    const main = label.y + label.h <= box.y && label.w >= 90 && pool.members.length > 0;
    const text = main ? words.main(number, pool.generation, alone) : words.pool[pool.generation];
    return [
      {
        key: `p${index}`,
        kind: 'pool' as const,
        box: label,
        text,
        number: main ? '' : number,
        dim: chosen === 0
      }
    ];
  });
}

function countLabels({ graph, active }: HostingView, placed: PlacedHosting, words: LabelWords): GraphLabel[] {
  const shown = placed.counts.filter((each) => each.index >= 0).length;
  return placed.counts.map(({ index, label, servers }) => ({
    key: `n${index}`,
    kind: 'count' as const,
    box: label,
    text:
      index < 0
        ? words.countsMore(words.number(graph.counts.length - shown))
        : (graph.counts[index]?.name ?? ''),
    // Mostly unverified figures: never summed up.
    number: index < 0 ? '' : words.number(servers),
    dim: index < 0 ? !active.counts.slice(shown).some((each) => each === 1) : active.counts[index] !== 1
  }));
}

function headings(placed: PlacedHosting, words: LabelWords, grouping: Grouping): GraphLabel[] {
  const { countriesHeading, poolsHeading, countsHeading, tail } = placed;
  return [
    ...(countriesHeading ? [quiet('hc', 'heading', countriesHeading, words.countriesHeading)] : []),
    ...(poolsHeading ? [quiet('hp', 'heading', poolsHeading, words.poolHeading)] : []),
    ...(countsHeading
      ? [{ ...quiet('hn', 'heading', countsHeading, words.countsHeading), number: words.countsKey }]
      : []),
    ...(tail ? [quiet('ht', 'note', tail.box, words.tail(tail, grouping))] : [])
  ];
}

/** Every label at rest. */
export function labelsOf(view: HostingView, placed: PlacedHosting, words: LabelWords): GraphLabel[] {
  return [
    ...headings(placed, words, view.graph.grouping),
    ...groupLabels(view, placed, words),
    ...countryLabels(view, placed, words),
    ...poolLabels(view, placed, words),
    ...countLabels(view, placed, words)
  ];
}
