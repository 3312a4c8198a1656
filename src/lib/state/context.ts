import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';

/** The explorer of this page, for all charts below it. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
