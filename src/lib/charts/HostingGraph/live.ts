/** What the graph needs once it is alive; it arrives after the page has, over the same picture. */
export { default as LiveGraph } from './LiveGraph.svelte';
export { regrouped } from '#lib/views/hosting-regroup.ts';
export { groupedText } from './grouped-text.ts';
