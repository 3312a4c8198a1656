/**
 * Loads all code that the explorer otherwise asks for when it is needed: once a file is open, the page asks for nothing, so that
 * a visitor can see in the network panel that nothing leaves it.
 */
export const preloadDesk = (): Promise<unknown> =>
  Promise.allSettled([
    import('#lib/panels/SearchBox.svelte'),
    import('#lib/charts/HostingGraph/EmptyGraph.svelte'),
    import('#lib/charts/HostingGraph/live.ts'),
    import('#lib/charts/HostingGraph/zooming.ts'),
    import('#lib/charts/Timeline/EmptyNote.svelte'),
    import('#lib/charts/Timeline/brush.svelte.ts'),
    import('#lib/charts/WorldMap/MapEmpty.svelte'),
    import('#lib/charts/WorldMap/gl/start.ts')
  ]);
