import { untrack } from 'svelte';
import { AT_REST, type Lens } from './lens.ts';
import type { Size } from './sizes.ts';
import type { Zooming } from './zooming.ts';

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
  /** On its way until it has arrived: a step that was asked for meanwhile is made then. */
  #zooming: Promise<Zooming> | null = null;
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
    const here = import('./zooming.ts').then(({ zooming }) =>
      zooming(node, {
        most: MOST,
        wants: (event) => this.#wants(event),
        changed: (lens) => (this.#zoom = lens)
      })
    );
    this.#zooming = here;
    this.#bound();
    return () => {
      this.#zooming = null;
      void here.then((zooming) => zooming.release());
    };
  };

  #bound(): void {
    void this.#zooming?.then((zooming) => {
      if (this.#size) zooming.bound(this.#size);
    });
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
    if (focus?.matters) {
      this.flyTo(focus.x, focus.y, this.#zoom.k * factor, focus.aim);
      return;
    }
    void this.#zooming?.then((zooming) => {
      const { k, x, y } = this.#zoom;
      zooming.by(factor, focus ? [focus.x * k + x, focus.y * k + y] : undefined);
    });
  }

  /** Tells where the interest lies, in px of the stage before the zoom. */
  set focus(focus: (() => Focus | null) | null) {
    this.#focus = focus;
  }

  reset(): void {
    void this.#zooming?.then((zooming) => zooming.to(AT_REST));
  }

  /** Brings a point of the stage, in px before the zoom, to the middle, or to another part of the height. */
  flyTo(x: number, y: number, k: number, aim = 0.5): void {
    const scale = Math.max(1, Math.min(MOST, k));
    void this.#zooming?.then((zooming) => {
      if (!this.#size) return;
      const { width, height } = this.#size;
      // Never beyond the edge of the picture.
      const within = (shift: number, whole: number) => Math.min(0, Math.max(whole * (1 - scale), shift));
      zooming.to({
        k: scale,
        x: within(width / 2 - x * scale, width),
        y: within(height * aim - y * scale, height)
      });
    });
  }
}
