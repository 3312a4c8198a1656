/** What Chromium tells of the wish to save data; other engines have no such thing. */
interface Connection {
  connection?: { saveData?: boolean };
}

/** A device without a mouse, mostly a phone, or a reader who asked to save data. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & Connection;
  return connection?.saveData === true || !matchMedia('(hover: hover)').matches;
}

/** Runs once when two fingers touch an element; returns how to call it off. */
export function whenPinched(element: Element, run: () => void): () => void {
  const touched = (event: Event) => {
    if (!(event instanceof TouchEvent) || event.touches.length < 2) return;
    off();
    run();
  };
  const off = () => element.removeEventListener('touchstart', touched);
  element.addEventListener('touchstart', touched, { passive: true });
  return off;
}
