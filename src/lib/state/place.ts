import { createContext } from 'svelte';
import type { Selection } from '#lib/views/filter.ts';

/** Where evidence is shown: in the drawer of the explorer, or on a page of its own. */
export interface Place {
  /** Level of the headings inside of it. */
  heading: 'h2' | 'h4';
  /** Everything at once: a page without script has no button for the rest. */
  whole: boolean;
  /** What is shown is a visitor's own: no record has a page, and no address of it opens anywhere else. */
  own?: boolean;
  /** The address of a record: its own page, or the explorer opened on it where it has none. */
  address(to: Selection): string;
}

/** The place of the evidence, handed down by the routes, which alone know addresses. */
export const [getPlace, setPlace] = createContext<Place>();
