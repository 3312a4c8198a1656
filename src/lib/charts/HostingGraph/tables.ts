/** The graph in words and numbers; it comes when it is opened. */
export { default as GroupTable } from './GroupTable.svelte';
export { default as HostTable } from './HostTable.svelte';
