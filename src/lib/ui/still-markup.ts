import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** What of the page around it a component needs while it is rendered by itself. */
export interface Around {
  /** Keeps its ids apart from those of the page. */
  idPrefix: string;
  /** As `getAllContexts` gives it. */
  context?: Map<unknown, unknown>;
}

/**
 * A component as markup, while prerendering. A browser gets something of no meaning: it leaves the markup that is there as it
 * is, until the component itself takes its place. To bring to life what is only read is the longest part of a start.
 * @param component undefined where a browser does not even have it
 */
export function stillMarkup<Props extends object>(
  component: Component<Props> | undefined,
  props: () => Props,
  { idPrefix, context }: Around
): string {
  if (!import.meta.env.SSR || !component) return ' ';
  const { body } = render(component as unknown as Component<Record<string, unknown>>, {
    props: props() as Record<string, unknown>,
    idPrefix,
    ...(context && { context: context as Map<string, unknown> })
  });
  // One element around it all, so that its end is found without a look into it.
  return `<div class="still-markup">${body}</div>`;
}
