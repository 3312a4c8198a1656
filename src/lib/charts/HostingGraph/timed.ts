/** Does some work on the graph, and in a browser notes how long it took: `explorer:graph-layout`. */
export function timed<T>(name: 'layout' | 'paint', work: () => T): T {
  if (typeof window === 'undefined') return work();
  const start = performance.now();
  const result = work();
  performance.measure(`explorer:graph-${name}`, { start });
  return result;
}
