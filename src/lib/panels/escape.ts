import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** Escape closes the evidence, unless a list or a chart that is left by it has taken the key already. */
export const closesByEscape = (explorer: Explorer) => (event: KeyboardEvent) => {
  if (event.key === 'Escape' && !event.defaultPrevented && explorer.selection) explorer.select(null);
};
