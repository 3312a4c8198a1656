import type { Topology } from 'topojson-specification';

/** What the dialog must be told by the page. */
export interface ShareProps {
  /** Version of the data that is shown. */
  version: string;
  /** Shapes of the world, for the picture of the map. */
  world: Topology;
}
