import type { Attachment } from 'svelte/attachments';
import type { StillPress } from '#lib/ui/still-press.ts';

/** The order in which what was done is done again: first what makes room for the rest. */
const ORDER = ['fold', 'focusin', 'input', 'change', 'keydown', 'click'] as const;

/** What a reader did before the chart could answer, as `asleep.js` holds it. */
export interface Held {
  kind: (typeof ORDER)[number];
  event: Event;
  target: HTMLElement;
  /** Of a field. */
  value?: string;
  /** Whether a part is folded out by it. */
  open: boolean;
  /** The drawing that was pressed on, if one that is placed anew: its size stands in `data-still`. */
  drawing: HTMLElement | null;
  /** Where the drawing, else the chart, was. */
  box: DOMRect;
}

type Replay = (held: readonly Held[], pointer: PointerEvent | null) => void;

/** So long d3's brush is waited for, which arrives after the chart, ms. */
const BRUSH = 3000;
const isReady = (main: HTMLElement) => {
  const brush = main.querySelector('[data-view] svg.brush');
  return {
    chart: main.querySelector('[data-view][data-ready="true"]') !== null,
    brush: brush === null || brush.querySelector('.overlay') !== null
  };
};

/** Tells the page when the chart in it answers, and then does what was asked of it before. */
export const awaken: Attachment<HTMLElement> = (main) => {
  let latest: ReturnType<typeof setTimeout> | undefined;
  const done = () => {
    stop();
    const detail: Replay = (held, pointer) => void replay(main, held, pointer);
    dispatchEvent(new CustomEvent('pegasus-explorer:awake', { detail }));
  };
  const look = () => {
    const { chart, brush } = isReady(main);
    if (!chart) return;
    if (brush) clearTimeout(latest);
    // A task later: Svelte listens to pointers only after its own.
    if (brush) latest = setTimeout(done);
    else latest ??= setTimeout(done, BRUSH);
  };
  const changes = new MutationObserver(look);
  const stop = () => {
    changes.disconnect();
    clearTimeout(latest);
  };
  changes.observe(main, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
  look();
  return stop;
};

async function replay(main: HTMLElement, held: readonly Held[], pointer: PointerEvent | null): Promise<void> {
  if (pointer) {
    const under = document.elementFromPoint(pointer.clientX, pointer.clientY);
    if (under && main.contains(under)) under.dispatchEvent(new PointerEvent('pointermove', pointer));
  }
  const rank = ({ kind }: Held) => ORDER.indexOf(kind);
  for (const each of [...held].sort((a, b) => rank(a) - rank(b))) await again(main, each);
}

/** The element itself, or the one that has come in its place. */
function successor(main: HTMLElement, target: HTMLElement): HTMLElement | null {
  if (target.isConnected) return target;
  const { iso3, event } = target.closest<HTMLElement>('[data-iso3], [data-event]')?.dataset ?? {};
  if (iso3)
    return main.querySelector(`${target.closest('button') ? 'button' : ''}[data-iso3="${CSS.escape(iso3)}"]`);
  return event ? main.querySelector(`[data-event="${CSS.escape(event)}"]`) : null;
}

async function again(main: HTMLElement, held: Held): Promise<void> {
  const { kind, event, value, open } = held;
  const target = successor(main, held.target);
  switch (kind) {
    case 'fold':
      if (!(target instanceof HTMLDetailsElement) || target.open === open) return;
      target.open = open === true;
      // The event of it comes as a task; what is folded out is there after it.
      await new Promise((resolve) => setTimeout(resolve, 50));
      return;
    case 'focusin':
      if (document.activeElement === document.body) target?.focus({ preventScroll: true });
      else document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      return;
    case 'input':
    case 'change':
      if (!target) return;
      if (value !== undefined) (target as HTMLInputElement).value = value;
      target.dispatchEvent(new Event(kind, { bubbles: true }));
      return;
    case 'keydown':
      target?.dispatchEvent(new KeyboardEvent(kind, event));
      return;
    case 'click':
      if ((event as MouseEvent).detail > 0) press(main, held, target ?? held.target, event as MouseEvent);
      else target?.click();
  }
}

/** A whole press, at the same place of the chart: some of it listens to its beginning, and what is there may be new. */
function press(main: HTMLElement, { drawing, box }: Held, target: Element, event: MouseEvent): void {
  const chart = main.querySelector('.chart');
  if (drawing && !drawing.isConnected) {
    const [width = 0, height = 0] = (drawing.dataset.still ?? '').split(' ').map(Number);
    const scale = box.width / width;
    const [x, y] = [(event.clientX - box.left) / scale, (event.clientY - box.top) / scale];
    const detail: StillPress = { x, y, width, height, scale, event };
    chart?.querySelector('[data-heeds-still]')?.dispatchEvent(new CustomEvent('stillpress', { detail }));
    return;
  }
  const now = drawing ? box : (chart?.getBoundingClientRect() ?? box);
  const [clientX, clientY] = [event.clientX + now.left - box.left, event.clientY + now.top - box.top];
  const under = document.elementFromPoint(clientX, clientY);
  const at = under?.closest('.embed .chart') ? under : target;
  // A grip is dragged: to press it does nothing.
  if (!at.isConnected || at.closest('[role="slider"]')) return;
  const { bubbles, cancelable, composed, view, detail, ctrlKey, shiftKey, altKey, metaKey } = event;
  const keys = { ctrlKey, shiftKey, altKey, metaKey };
  const init = { bubbles, cancelable, composed, view, detail, clientX, clientY, ...keys };
  const { pointerType, pointerId } = event as Partial<PointerEvent>;
  const touch = { ...init, pointerType: pointerType ?? 'mouse', pointerId: pointerId ?? 1 };
  for (const phase of ['down', 'up']) {
    at.dispatchEvent(new PointerEvent(`pointer${phase}`, touch));
    at.dispatchEvent(new MouseEvent(`mouse${phase}`, init));
  }
  at.dispatchEvent(
    event instanceof PointerEvent ? new PointerEvent('click', touch) : new MouseEvent('click', init)
  );
}
