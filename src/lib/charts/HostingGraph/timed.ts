/** Does some work of the layout, and in a browser notes how long it took. */
export function timed<T>(work: () => T): T {
  if (typeof window === 'undefined') return work();
  const start = performance.now();
  const result = work();
  performance.measure('explorer:graph-layout', { start });
  return result;
}
