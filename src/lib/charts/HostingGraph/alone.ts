import type { Stills } from './sizes.ts';

/** Where the graph stands alone it has more height for its width, as an embed leaves it. */
export const ALONE: Stills = {
  narrow: { width: 320, height: 370 },
  medium: { width: 490, height: 400 },
  large: { width: 740, height: 466 }
};
