import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** What a press means for itself: no turn. */
const OWN_PRESS = 'a, button, input, summary, dialog';

/** Px that a finger must go for a swipe; less than the second is a tap. */
const SWIPE = 40;
const TAP = 10;

interface Point {
  x: number;
  y: number;
}

/**
 * The step that a press asks for: a swipe to the left is on, to the right back; a tap is by the half that it is in.
 * `({ x: 900, y: 300 }, { x: 700, y: 310 }, 1280)` → 1
 * @param width of the screen, px
 */
export function turnOf(from: Point, to: Point, width: number): -1 | 0 | 1 {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(dx, dy) < TAP) return to.x < width / 2 ? -1 : 1;
  if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}

/** Turns by tap and swipe. Words that were selected are left alone. */
export function turning(turn: (by: -1 | 1) => void): Attachment<HTMLElement> {
  return (element) => {
    let from: Point | null = null;
    const stops = [
      on(element, 'pointerdown', (event) => {
        const own = event.target instanceof Element && event.target.closest(OWN_PRESS) !== null;
        from = own || event.button !== 0 || !event.isPrimary ? null : { x: event.clientX, y: event.clientY };
      }),
      on(element, 'pointercancel', () => (from = null)),
      on(element, 'pointerup', (event) => {
        const by = from ? turnOf(from, { x: event.clientX, y: event.clientY }, innerWidth) : 0;
        from = null;
        if (by !== 0 && (getSelection()?.isCollapsed ?? true)) turn(by);
      })
    ];
    return () => stops.forEach((stop) => stop());
  };
}
