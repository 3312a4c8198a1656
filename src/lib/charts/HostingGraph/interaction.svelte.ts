import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { sameSelection, type Selection } from '#lib/views/filter.ts';
import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { StillPress } from '#lib/ui/still-press.ts';
import type { Camera, Focus } from './camera.svelte.ts';
import { hit, nearestBox, nearestDot, type Hits } from './hit.ts';
import { chooseMore } from './choose-more.ts';
import { edgeOf, isArrow, linesOf, walk, wholeOf } from './keys.ts';
import { nearestLine, type LineHit } from './line-hits.ts';
import { toLayout, toScreen, type Lens } from './lens.ts';
import type { Pointing } from './pointing.svelte.ts';
import type { Size } from './sizes.ts';
import { targetInStill } from './still-press.ts';
import { surroundings } from './surroundings.ts';
import { placeOf, sameTarget, selectionOf, type Target } from './targets.ts';

/** The picture as it stands when something happens to it. */
export interface Stage {
  graph: HostingGraph;
  placed: PlacedHosting;
  hits: Hits;
  lines: readonly LineHit[];
  /** Whether a line is drawn strongly enough to be pointed at. */
  drawn: (line: Target) => boolean;
  size: Size;
  /** Now, and with the whole graph in sight. */
  lens: Lens;
  rest: Lens;
  selected: Target | null;
  open: number | null;
}

/** Px from a mark within which it is meant: at least 24 px across for a finger, and for a line. */
const FINE = 14;
const COARSE = 24;
/** Nearer than this a dot is meant before a line. */
const NEAR = 7;
const LINE = 12;
const ZOOM_STEP = 1.8;
/** Closer than this no flight leads. */
const MOST_FLIGHT = 6;

/** What pointer and keyboard do: point, select, open, step, come closer. */
export class Interaction {
  #explorer: Explorer;
  #camera: Camera;
  #pointing: Pointing;
  #stage: () => Stage;
  /** What was chosen in the graph itself needs no flight. */
  #chosenHere: Selection | null = null;
  #flown = false;
  /** The line that a finger has asked about. */
  #told: Target | null = null;
  /** The mark whose lines are stepped through. */
  #base: Target | null = null;
  /** Where the keyboard was when it left. */
  #resume: Target | null = null;

  constructor(explorer: Explorer, camera: Camera, pointing: Pointing, stage: () => Stage) {
    this.#explorer = explorer;
    this.#camera = camera;
    this.#pointing = pointing;
    this.#stage = stage;
  }

  #point(target: Target | null, at: { x: number; y: number } | null, coarse = false): void {
    this.#pointing.to(target, at, coarse);
    this.#explorer.point(selectionOf(target, this.#stage().graph));
  }

  /** `x`, `y` in px of the stage. */
  #targetAt(x: number, y: number, coarse: boolean): Target | null {
    const { hits, lines, drawn, graph, placed, lens, open } = this.#stage();
    const [layoutX, layoutY] = toLayout(lens, x, y);
    const at = (px: number) => ({ x: layoutX, y: layoutY, reach: px / lens.k, k: lens.k, open });
    return (
      hit(hits, graph, placed, at(coarse ? LINE : NEAR)) ??
      nearestLine(lines, at(LINE), drawn) ??
      hit(hits, graph, placed, at(coarse ? COARSE : FINE)) ??
      nearestBox(hits, at(0))
    );
  }

  move = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const { x, y } = within(event);
    const coarse = event.pointerType !== 'mouse';
    const target = event.buttons > 0 ? null : this.#targetAt(x, y, coarse);
    this.#point(target, { x, y }, coarse);
  };

  leave = (): void => this.#point(null, null);

  click = (event: MouseEvent & { currentTarget: HTMLElement }): void => {
    const { x, y } = within(event);
    const coarse = event instanceof PointerEvent && event.pointerType !== 'mouse';
    const target = this.#targetAt(x, y, coarse);
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      this.add(target);
      return;
    }
    // A finger cannot hover: its first touch of a line says why the line is there, the second opens the evidence.
    const line = target?.kind === 'link' || target?.kind === 'share';
    if (coarse && line && !sameTarget(target, this.#told)) {
      this.#told = target;
      this.#point(target, { x, y }, true);
      return;
    }
    this.choose(target);
  };

  /** A press on the drawn picture, which is by provider, before this was there. */
  pressedStill = (event: Event): void => {
    const { graph } = this.#stage();
    if (graph.grouping !== 'provider') return;
    const { detail } = event as CustomEvent<StillPress>;
    const target = targetInStill(graph, detail);
    const { shiftKey, ctrlKey, metaKey } = detail.event;
    if (shiftKey || ctrlKey || metaKey) this.add(target);
    else this.choose(target);
  };

  /** Adds a mark to the several chosen ones, or takes it out. */
  add(target: Target | null): void {
    const { filter, selection } = this.#explorer;
    const more = target && chooseMore(target, this.#stage().graph, filter, selection);
    if (!more) return;
    this.#pointing.open(null);
    // One step to go back to, also where the selection is let go for it.
    this.#explorer.narrow(more.filter, more.letGo ? 'replace' : 'push');
    if (more.letGo) this.#explorer.select(null);
  }

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

  #go(target: Target | null | undefined): void {
    if (!target) return;
    this.#point(target, null);
    const { graph, placed, lens, rest, size } = this.#stage();
    const place = placeOf(target, graph, placed);
    if (!place) return;
    const [x, y] = toScreen(lens, ...place);
    const inSight = x > 8 && y > 8 && x < size.width - 8 && y < size.height - 8;
    if (!inSight) this.#fly(toScreen(rest, ...place), this.#camera.zoom.k);
  }

  /** Which of how many lines of a mark is stepped to; null where none is. */
  get line(): { place: number; count: number } | null {
    const { graph, placed } = this.#stage();
    const { target } = this.#pointing;
    if (!this.#base || !target) return null;
    const lines = linesOf(graph, placed, this.#base);
    const place = lines.findIndex((each) => sameTarget(each, target));
    return place < 0 ? null : { place: place + 1, count: lines.length };
  }

  /** The next line of the mark, or the one before; the first again after the last. */
  #nextLine(by: 1 | -1): void {
    const { graph, placed } = this.#stage();
    const { target } = this.#pointing;
    if (!target) return;
    const at = this.line;
    if (!at) this.#base = target;
    const lines = linesOf(graph, placed, this.#base ?? target);
    const next = at ? at.place - 1 + by : by > 0 ? 0 : -1;
    this.#go(lines.at(next % Math.max(1, lines.length)));
  }

  /** From a line to its mark, from a domain to its cluster, from there out. */
  #back(): void {
    const { graph } = this.#stage();
    const { target } = this.#pointing;
    const whole = this.line ? this.#base : target && wholeOf(graph, target);
    this.#base = null;
    if (whole) this.#go(whole);
    else this.leave();
  }

  /** An open cluster is listed over the lower part of the stage: what is flown to stands above that. */
  #fly([x, y]: [number, number], k: number): void {
    this.#camera.flyTo(x, y, k, this.#stage().open === null ? 0.5 : 0.3);
  }

  keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { graph, placed, open } = this.#stage();
    const { key } = event;
    const { target } = this.#pointing;
    if (isArrow(key)) this.#go(walk(graph, placed, this.line ? this.#base : target, key)?.target);
    else if (key === 'Home') this.#go(edgeOf(graph, placed, target, 'first')?.target);
    else if (key === 'End') this.#go(edgeOf(graph, placed, target, 'last')?.target);
    else if (key === 'l' || key === 'L') this.#nextLine(event.shiftKey ? -1 : 1);
    else if (key === 'Enter' && target) this.choose(target);
    else if (key === ' ' && target) this.add(target);
    else if (key === '+' || key === '=') this.#camera.by(ZOOM_STEP);
    else if (key === '-') this.#camera.by(1 / ZOOM_STEP);
    else if (key === 'Escape' && target) this.#back();
    else if (key === 'Escape' && open !== null) this.close();
    else return;
    event.preventDefault();
  };

  blur = (): void => {
    this.#resume = this.#pointing.byKey ? this.#pointing.target : null;
    if (this.#pointing.byKey) this.leave();
  };

  /** The keyboard comes back to where it was: from the evidence, say. */
  focused = (event: FocusEvent & { currentTarget: HTMLElement }): void => {
    if (this.#resume && event.currentTarget.matches(':focus-visible')) this.#go(this.#resume);
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

  /** Leads to what another view selected, a domain with its clusters, a cluster if it was searched for; goes back once it is let go. */
  follow(selection: Selection | null): void {
    const { graph, placed, rest, selected, size } = this.#stage();
    if (this.#flown && !selection) {
      this.#flown = false;
      this.#camera.reset();
    }
    const { sought } = this.#explorer;
    if (!selected || (!sought && sameSelection(selection, this.#chosenHere))) return;
    const box = surroundings(selected, graph, placed);
    if (!box || (selected.kind === 'group' && !sought && this.#camera.zoom.k === 1)) return;
    const k = Math.min(
      MOST_FLIGHT,
      (0.8 * size.width) / (box.w * rest.k),
      (0.7 * size.height) / (box.h * rest.k)
    );
    // All of it is in sight as it is.
    if (k < 1.25) return;
    this.#flown = true;
    this.#fly(toScreen(rest, box.x + box.w / 2, box.y + box.h / 2), k);
  }
}

function within(event: MouseEvent & { currentTarget: HTMLElement }): { x: number; y: number } {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
