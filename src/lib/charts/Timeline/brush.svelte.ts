import { brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import type { Attachment } from 'svelte/attachments';
import { percent, type Axis } from '#lib/views/timeline-axis.ts';
import { shifted, snapped, type MonthRange } from '#lib/views/timeline-range.ts';

export interface BrushOptions {
  axis: () => Axis;
  /** The chosen months, null for the whole period. */
  range: () => MonthRange | null;
  /** Whether fingers draw here; where they do, they cannot scroll the page. */
  touch: () => boolean;
  start(): void;
  move(range: MonthRange): void;
  end(): void;
  /** A press that moved nothing: what is under it may be chosen, the period stays. */
  tap(event: Event): void;
}

/** Less than this, in px, is a tap by an unsteady hand. */
const LEAST = 4;

/** d3's brush over the chart, in months; the period that it shows is the one of `range`, whoever changed it. */
export function brushing({
  axis,
  range,
  touch,
  start,
  move,
  end,
  tap
}: BrushOptions): Attachment<SVGSVGElement> {
  return (svg) => {
    const group = select(svg).append('g');
    const months = axis();
    let width = 0;
    let before: MonthRange | null = null;
    let busy = false;
    let dragged = false;

    const share = (x: number) => (100 * x) / width;
    const brush = brushX<unknown>()
      .keyModifiers(false)
      .handleSize(8)
      .touchable(() => touch() && navigator.maxTouchPoints > 0)
      .on('start', ({ sourceEvent }: D3BrushEvent<unknown>) => {
        if (!sourceEvent) return;
        before = range();
        busy = true;
        dragged = false;
        start();
      })
      .on('brush', ({ sourceEvent, selection, mode }: D3BrushEvent<unknown>) => {
        if (!sourceEvent || !selection || width === 0) return;
        const [x0, x1] = selection as [number, number];
        if (!dragged && mode !== 'drag' && x1 - x0 < LEAST) return;
        dragged = true;
        move(
          mode === 'drag' && before
            ? shifted(before, share(x0), months)
            : snapped(share(x0), share(x1), months)
        );
      })
      .on('end', ({ sourceEvent }: D3BrushEvent<unknown>) => {
        if (!sourceEvent) return;
        busy = false;
        end();
        if (!dragged) tap(sourceEvent as Event);
        show(range());
      });

    function show(shown: MonthRange | null): void {
      if (busy || width === 0) return;
      const x = (edge: number) => (percent(months, months.edges[edge] ?? months.end) * width) / 100;
      group.call(brush.move, shown && [x(shown.first), x(shown.last + 1)]);
    }

    const resize = new ResizeObserver(() => {
      width = svg.clientWidth;
      brush.extent([
        [0, 0],
        [width, svg.clientHeight]
      ]);
      // Anew, as d3 asks only once whether fingers draw.
      group.on('.brush', null).style('touch-action', null).call(brush);
      show(range());
    });
    resize.observe(svg);
    $effect(() => show(range()));
    return () => {
      resize.disconnect();
      group.on('.brush', null).remove();
    };
  };
}
