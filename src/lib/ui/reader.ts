import { inTurn } from './turns.ts';

/** What is meant for one part of a page, and must not be lost on it. */
const MEANT = ['pointerdown', 'click', 'keydown', 'focusin', 'input', 'change'];

/**
 * Calls once the page has seen the first sign of a reader (`src/theme.js`), in turn with others that wait; at once, before the
 * part hears of it itself, where something is meant for that part.
 * @returns `now` calls without a reader; `stop` ends the waiting. It calls once at most, and never after `stop`.
 */
export function onReader(part: HTMLElement, call: () => void): { now: () => void; stop: () => void } {
  const over = new AbortController();
  const { signal } = over;
  const now = () => {
    if (signal.aborted) return;
    over.abort();
    call();
  };
  const soon = () => inTurn(now);
  for (const type of MEANT) part.addEventListener(type, now, { capture: true, signal });
  if (document.documentElement.dataset.reader) soon();
  else addEventListener('pegasus-explorer:reader', soon, { signal });
  return { now, stop: () => over.abort() };
}
