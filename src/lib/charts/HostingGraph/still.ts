import type { ComponentProps } from 'svelte';
import { stillMarkup, type Around } from '#lib/ui/still-markup.ts';
import type HostTable from './HostTable.svelte';
import type StaticGraph from './StaticGraph.svelte';

/** What is drawn while prerendering alone: in a browser neither is there, nor the code that draws it. */
const drawn = import.meta.env.SSR
  ? {
      graph: (await import('./StaticGraph.svelte')).default,
      table: (await import('./HostTable.svelte')).default
    }
  : null;

/** The drawn graph; a browser leaves the markup that is there. */
export const stillGraph = (props: () => ComponentProps<typeof StaticGraph>, around: Around): string =>
  stillMarkup(drawn?.graph, props, around);

/** The table beside it, likewise: `tables.ts` brings the one that follows the choices. */
export const stillTable = (props: () => ComponentProps<typeof HostTable>, around: Around): string =>
  stillMarkup(drawn?.table, props, around);
