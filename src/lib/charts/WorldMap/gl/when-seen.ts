/** Runs once when a node is on screen and the page is idle; returns how to call it off. */
export function whenSeenAndIdle(node: HTMLElement, run: () => void): () => void {
  let off = false;
  const once = () => {
    if (!off) run();
    off = true;
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(once, { timeout: 2000 });
    else setTimeout(once, 300);
  });
  observer.observe(node);
  return () => {
    off = true;
    observer.disconnect();
  };
}
