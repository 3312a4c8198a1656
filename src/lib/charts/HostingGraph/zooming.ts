import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import type { Lens } from './lens.ts';
import type { Size } from './sizes.ts';

export interface ZoomOptions {
  most: number;
  /** Whether an event of the pointer is for the graph, rather than for the page. */
  wants: (event: Event) => boolean;
  changed: (lens: Lens) => void;
}

/** d3's zoom over an element. In a file of its own, since it arrives after the page has come alive. */
export function zooming(node: HTMLElement, { most, wants, changed }: ZoomOptions) {
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, most])
    .filter(wants)
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => changed({ k, x, y }));
  select(node).call(behaviour).on('dblclick.zoom', null);

  /** A gentle move, or none for those who ask for that. */
  const moving = () => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return select<HTMLElement, unknown>(node)
      .transition()
      .duration(still ? 0 : 380);
  };
  return {
    bound({ width, height }: Size): void {
      const corners: [[number, number], [number, number]] = [
        [0, 0],
        [width, height]
      ];
      behaviour.extent(corners).translateExtent(corners);
    },
    /** Closer or farther, about a point of the element or its middle. */
    by(factor: number, about?: [number, number]): void {
      behaviour.scaleBy(moving(), factor, about);
    },
    to({ k, x, y }: Lens): void {
      behaviour.transform(moving(), zoomIdentity.translate(x, y).scale(k));
    },
    release(): void {
      select(node).on('.zoom', null).interrupt();
    }
  };
}

export type Zooming = ReturnType<typeof zooming>;
