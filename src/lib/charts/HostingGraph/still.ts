import type { ComponentProps } from 'svelte';
import { stillMarkup, type Around } from '#lib/ui/still-markup.ts';
import HostTable from './HostTable.svelte';
import StaticGraph from './StaticGraph.svelte';

/** The drawn graph; in a browser nothing, so that neither it nor the code that draws it need be there. */
export function stillGraph(drawn: () => ComponentProps<typeof StaticGraph>, around: Around): string {
  return import.meta.env.SSR ? stillMarkup(StaticGraph, drawn, around) : ' ';
}

/** The table beside it, likewise: `live.ts` brings the one that follows the choices. */
export function stillTable(props: () => ComponentProps<typeof HostTable>, around: Around): string {
  return import.meta.env.SSR ? stillMarkup(HostTable, props, around) : ' ';
}
