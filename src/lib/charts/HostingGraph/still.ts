import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import StaticGraph from './StaticGraph.svelte';

/**
 * The drawn graph as markup, while prerendering. A browser gets something of no meaning: it leaves the markup that is there
 * as it is, until the live graph takes its place. To bring it to life, dot by dot, would be the longest part of the start.
 * @param idPrefix keeps its ids apart from those of the page
 */
export function stillMarkup(drawn: () => ComponentProps<typeof StaticGraph>, idPrefix: string): string {
  if (!import.meta.env.SSR) return ' ';
  // One element around it all, so that its end is found without a look into it.
  return `<div class="still-graph">${render(StaticGraph, { props: drawn(), idPrefix }).body}</div>`;
}
