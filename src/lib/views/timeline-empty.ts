import type { Catalog } from './catalog.ts';
import { clausesOf } from './clauses.ts';
import { EMPTY_FILTER, type Filter, type Selection } from './filter.ts';
import { match } from './match.ts';
import type { Axis } from './timeline-axis.ts';
import type { Mark } from './timeline.ts';
import { rangeOf, type MonthRange } from './timeline-range.ts';
import { monthIndex } from './timeline-axis.ts';
import { eventSpan } from './time.ts';

/** A choice that can be given up. */
export type Choice = 'q' | 'countries' | 'providers' | 'generations' | 'lanes' | 'selection';

const CHOICES: readonly Choice[] = ['q', 'countries', 'providers', 'generations', 'lanes', 'selection'];

/**
 * The single choice whose giving up brings back the fewest events, but some: the smallest change that fills the
 * timeline. Null where no single one does.
 */
export function choiceToGiveUp(catalog: Catalog, filter: Filter, selection: Selection | null): Choice | null {
  let best: { choice: Choice; events: number } | null = null;
  for (const choice of CHOICES) {
    const made = choice === 'selection' ? selection !== null : filter[choice].length > 0;
    if (!made) continue;
    const left = choice === 'selection' ? filter : { ...filter, [choice]: EMPTY_FILTER[choice] };
    const clauses = clausesOf(left, choice === 'selection' ? null : selection, catalog);
    const events = match(catalog.tables, clauses, 'timeline').events.size;
    if (events > 0 && (best === null || events < best.events)) best = { choice, events };
  }
  return best?.choice ?? null;
}

/** The chosen period, widened on one side to the nearest active event; null where there is none on the axis. */
export function widened(
  marks: readonly Mark[],
  active: ReadonlySet<string>,
  period: Pick<Filter, 'from' | 'to'>,
  axis: Axis
): MonthRange | null {
  const range = rangeOf(period, axis);
  let best: { range: MonthRange; by: number } | null = null;
  for (const mark of marks) {
    if (!active.has(mark.id)) continue;
    const span = eventSpan(mark.event);
    const before = range.first - monthIndex(axis, span.end);
    const after = monthIndex(axis, span.start) - range.last;
    const by = Math.max(before, after);
    if (best !== null && by >= best.by) continue;
    best = {
      by,
      range:
        before > after ? { ...range, first: range.first - before } : { ...range, last: range.last + after }
    };
  }
  return best?.range ?? null;
}
