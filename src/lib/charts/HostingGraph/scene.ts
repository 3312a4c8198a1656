import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingView } from '#lib/views/hosting-types.ts';
import type { DotLayer } from './dots.ts';
import type { Emphasis } from './emphasis.ts';
import type { Lens } from './lens.ts';
import type { Curve } from './lines.ts';
import type { Size } from './sizes.ts';
import type { Target } from './targets.ts';

/** All that one picture depends on. */
export interface Scene {
  view: HostingView;
  placed: PlacedHosting;
  layers: readonly DotLayer[];
  shares: readonly (Curve | null)[];
  size: Size;
  /** Px of the screen that are drawn beyond the stage on each side. */
  margin: number;
  lens: Lens;
  /** Magnification by the reader alone. */
  zoom: number;
  emphasis: Emphasis;
  selected: Target | null;
  pointed: Target | null;
  /** The several that are chosen together. */
  chosen: readonly Target[];
}
