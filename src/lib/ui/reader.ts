import { inTurn } from './turns.ts';

/** What is meant for one part of a page, and must not be lost on it. */
const MEANT = ['pointerdown', 'click', 'keydown', 'focusin', 'input', 'change'];

/**
 * Calls once the page has seen the first sign of a reader (`src/theme.js`), in turn with others that wait; at once, before the
 * part hears of it itself, where something is meant for that part.
 * @returns stops waiting
 */
export function onReader(part: HTMLElement, call: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  const once = () => {
    if (signal.aborted) return;
    over.abort();
    call();
  };
  const soon = () => inTurn(once);
  for (const type of MEANT) part.addEventListener(type, once, { capture: true, signal });
  if (document.documentElement.dataset.reader) soon();
  else addEventListener('pegasus-explorer:reader', soon, { signal });
  return () => over.abort();
}
