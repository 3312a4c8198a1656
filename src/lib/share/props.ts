import type { Topology } from 'topojson-specification';

/** What the dialog must be told by the page. */
export interface ShareProps {
  /** Version of the data that is shown. */
  version: string;
  /** Shapes of the world, as the page has them. */
  world: Topology;
  /** Asks for finer ones. */
  detail: () => Promise<Topology>;
}
