import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { sameSelection, type Selection } from '#lib/views/filter.ts';
import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { Camera, Focus } from './camera.svelte.ts';
import { NAMED_FROM } from './close-labels.ts';
import { hit, nearestDot, type Hits } from './hit.ts';
import { isArrow, step, stopsOf, type Stop } from './keys.ts';
import { toLayout, toScreen, type Lens } from './lens.ts';
import type { Pointing } from './pointing.svelte.ts';
import type { Size } from './sizes.ts';
import { placeOf, selectionOf, type Target } from './targets.ts';

/** The picture as it stands when something happens to it. */
export interface Stage {
  graph: HostingGraph;
  placed: PlacedHosting;
  hits: Hits;
  size: Size;
  /** Now, and with the whole graph in sight. */
  lens: Lens;
  rest: Lens;
  selected: Target | null;
  open: number | null;
}

const FINE = 14;
const COARSE = 24;
const ZOOM_STEP = 1.8;

/** What pointer and keyboard do: point, select, open, step, come closer. */
export class Interaction {
  #explorer: Explorer;
  #camera: Camera;
  #pointing: Pointing;
  #stage: () => Stage;
  /** What was chosen in the graph itself needs no flight. */
  #chosenHere: Selection | null = null;
  #flown = false;

  constructor(explorer: Explorer, camera: Camera, pointing: Pointing, stage: () => Stage) {
    this.#explorer = explorer;
    this.#camera = camera;
    this.#pointing = pointing;
    this.#stage = stage;
  }

  #point(target: Target | null, at: { x: number; y: number } | null): void {
    this.#pointing.to(target, at);
    this.#explorer.point(selectionOf(target, this.#stage().graph));
  }

  /** `x`, `y` in px of the stage. */
  #targetAt(x: number, y: number, coarse: boolean): Target | null {
    const { hits, graph, placed, lens, open } = this.#stage();
    const [layoutX, layoutY] = toLayout(lens, x, y);
    const reach = (coarse ? COARSE : FINE) / lens.k;
    return hit(hits, graph, placed, { x: layoutX, y: layoutY, reach, k: lens.k, open });
  }

  move = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const { x, y } = within(event);
    const target = event.buttons > 0 ? null : this.#targetAt(x, y, event.pointerType !== 'mouse');
    this.#point(target, { x, y });
  };

  leave = (): void => this.#point(null, null);

  click = (event: MouseEvent & { currentTarget: HTMLElement }): void => {
    const { x, y } = within(event);
    const coarse = event instanceof PointerEvent && event.pointerType !== 'mouse';
    this.choose(this.#targetAt(x, y, coarse));
  };

  /** Selects a record in all views; opens or closes what is a cluster here only. */
  choose(target: Target | null): void {
    const { graph, open, selected } = this.#stage();
    const selection = selectionOf(target, graph);
    this.#chosenHere = selection;
    if (target?.kind === 'group')
      this.#pointing.open(selection || open === target.index ? null : target.index);
    else this.#pointing.open(target?.kind === 'domain' ? open : null);
    if (selection) this.#explorer.select(selection);
    else if (selected) this.#explorer.select(null);
  }

  /** Closes the open cluster, and lets go of what was selected in it. */
  close = (): void => {
    this.#pointing.open(null);
    const kind = this.#explorer.selection?.kind;
    if (kind === 'provider' || kind === 'domain') this.#explorer.select(null);
  };

  #go(stop: Stop | null | undefined): void {
    if (!stop) return;
    this.#point(stop.target, null);
    const { lens, rest, size } = this.#stage();
    const [x, y] = toScreen(lens, stop.x, stop.y);
    const inSight = x > 8 && y > 8 && x < size.width - 8 && y < size.height - 8;
    if (!inSight) this.#fly(toScreen(rest, stop.x, stop.y), this.#camera.zoom.k);
  }

  /** An open cluster is listed over the lower part of the stage: what is flown to stands above that. */
  #fly([x, y]: [number, number], k: number): void {
    this.#camera.flyTo(x, y, k, this.#stage().open === null ? 0.5 : 0.3);
  }

  keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { graph, placed, open } = this.#stage();
    const stops = stopsOf(graph, placed, open);
    const { key } = event;
    if (isArrow(key)) this.#go(step(stops, this.#pointing.target, key));
    else if (key === 'Home') this.#go(stops[0]);
    else if (key === 'End') this.#go(stops.at(-1));
    else if (key === 'Enter' || key === ' ') this.choose(this.#pointing.target);
    else if (key === '+' || key === '=') this.#camera.by(ZOOM_STEP);
    else if (key === '-') this.#camera.by(1 / ZOOM_STEP);
    else if (key === 'Escape' && open !== null) this.close();
    else if (key === 'Escape' && this.#pointing.target) this.leave();
    else return;
    event.preventDefault();
  };

  blur = (): void => {
    if (this.#pointing.byKey) this.leave();
  };

  /** Where the zoom buttons lead: to what is selected or stepped to, else to the dot nearest to the middle. */
  focus = (): Focus | null => {
    const { graph, placed, lens, rest, size, selected } = this.#stage();
    const target = selected ?? (this.#pointing.byKey ? this.#pointing.target : null);
    const [x, y] = toLayout(lens, size.width / 2, size.height / 2);
    const index = nearestDot(graph, placed, { x, y, reach: Infinity });
    const near: Target | null = index === undefined ? null : { kind: 'domain', index };
    const place = placeOf(target, graph, placed) ?? placeOf(near, graph, placed);
    if (!place) return null;
    const [focusX, focusY] = toScreen(rest, ...place);
    return { x: focusX, y: focusY, matters: target !== null, aim: this.#stage().open === null ? 0.5 : 0.3 };
  };

  /** Brings what another view selected into sight, a domain close enough to be named; goes back once it is let go. */
  follow(selection: Selection | null): void {
    const { graph, placed, rest, selected } = this.#stage();
    if (this.#flown && !selection) {
      this.#flown = false;
      this.#camera.reset();
    }
    const place = placeOf(selected, graph, placed);
    if (!place || !selected || sameSelection(selection, this.#chosenHere)) return;
    const at = toScreen(rest, ...place);
    if (selected.kind === 'domain') {
      const pool = graph.domains[selected.index]?.home.kind === 'pool';
      const pitch = (pool ? placed.poolPitch : placed.pitch) * rest.k;
      this.#flown = true;
      this.#fly(at, Math.max((NAMED_FROM + 4) / pitch, this.#camera.zoom.k));
    } else if (this.#camera.zoom.k > 1) this.#fly(at, this.#camera.zoom.k);
  }
}

function within(event: MouseEvent & { currentTarget: HTMLElement }): { x: number; y: number } {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
