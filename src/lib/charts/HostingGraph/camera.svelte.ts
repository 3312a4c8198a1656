import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { untrack } from 'svelte';
import { AT_REST, type Lens } from './lens.ts';
import type { Size } from './sizes.ts';

const MOST = 16;

/** A place of the stage, px before the zoom; one that `matters` is what the reader looks at. */
export interface Focus {
  x: number;
  y: number;
  matters: boolean;
  /** The part of the height at which it is to stand. */
  aim: number;
}

/** The size of the stage, and how the reader looks at it. Knows nothing of what is drawn. */
export class Camera {
  #size = $state.raw<Size | null>(null);
  #zoom = $state.raw<Lens>(AT_REST);
  #node: HTMLElement | null = null;
  #behaviour: ZoomBehavior<HTMLElement, unknown> | null = null;
  #focus: (() => Focus | null) | null = null;

  /** Null until a browser has measured it. */
  get size(): Size | null {
    return this.#size;
  }

  get zoom(): Lens {
    return this.#zoom;
  }

  /** For the box that the graph fills: `{@attach camera.measure}`. */
  measure = (node: HTMLElement): (() => void) => {
    const look = () => {
      const { clientWidth: width, clientHeight: height } = node;
      const same = this.#size?.width === width && this.#size.height === height;
      if (width === 0 || height === 0 || same) return;
      this.#size = { width, height };
      this.#bound();
    };
    // At once, not a frame later; from then on whenever it changes.
    untrack(look);
    const observer = new ResizeObserver(look);
    observer.observe(node);
    return () => observer.disconnect();
  };

  /** For the element that is dragged and pinched: `{@attach camera.hold}`. */
  hold = (node: HTMLElement): (() => void) => {
    this.#behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([1, MOST])
      .filter((event: Event) => this.#wants(event))
      .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => {
        this.#zoom = { k, x, y };
      });
    this.#node = node;
    untrack(() => this.#bound());
    select(node).call(this.#behaviour).on('dblclick.zoom', null);
    return () => {
      select(node).on('.zoom', null).interrupt();
      this.#node = null;
      this.#behaviour = null;
    };
  };

  #bound(): void {
    if (!this.#size) return;
    const { width, height } = this.#size;
    const corners: [[number, number], [number, number]] = [
      [0, 0],
      [width, height]
    ];
    this.#behaviour?.extent(corners).translateExtent(corners);
  }

  /** The wheel and one finger belong to the page, until the reader asks for a closer look. */
  #wants(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
    if ('touches' in event && event.touches instanceof TouchList) {
      return event.touches.length > 1 || this.#zoom.k > 1;
    }
    return event instanceof MouseEvent && event.button === 0 && this.#zoom.k > 1;
  }

  /** Closer or farther: to what matters, which comes to the middle, else about a place that holds something. */
  by(factor: number): void {
    const focus = this.#focus?.();
    const move = this.#moving();
    if (!move || !this.#behaviour) return;
    if (focus?.matters) this.flyTo(focus.x, focus.y, this.#zoom.k * factor, focus.aim);
    else {
      const { k, x, y } = this.#zoom;
      this.#behaviour.scaleBy(move, factor, focus ? [focus.x * k + x, focus.y * k + y] : undefined);
    }
  }

  /** Tells where the interest lies, in px of the stage before the zoom. */
  set focus(focus: (() => Focus | null) | null) {
    this.#focus = focus;
  }

  reset(): void {
    const move = this.#moving();
    if (move && this.#behaviour) this.#behaviour.transform(move, zoomIdentity);
  }

  /** Brings a point of the stage, in px before the zoom, to the middle, or to another part of the height. */
  flyTo(x: number, y: number, k: number, aim = 0.5): void {
    const scale = Math.max(1, Math.min(MOST, k));
    const move = this.#moving();
    const size = this.#size;
    if (!move || !size || !this.#behaviour) return;
    const to = zoomIdentity
      .translate(size.width / 2, size.height * aim)
      .scale(scale)
      .translate(-x, -y);
    this.#behaviour.transform(move, to);
  }

  /** A gentle move, or none for those who ask for that. */
  #moving() {
    if (!this.#node) return null;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return select<HTMLElement, unknown>(this.#node)
      .transition()
      .duration(still ? 0 : 380);
  }
}
