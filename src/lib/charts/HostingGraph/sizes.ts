/** A size that the graph is laid out for: the page prerenders all of them and shows the one that fits. */
export interface Size {
  width: number;
  height: number;
}

/** The sizes that are drawn before script, by width. */
export type Stills = Readonly<Record<'narrow' | 'medium' | 'large', Size>>;

/** Shown below 430 px, from 430 px, and from 640 px of width; the CSS of the component says the same. */
export const SIZES = {
  narrow: { width: 320, height: 344 },
  medium: { width: 490, height: 302 },
  large: { width: 740, height: 466 }
} as const satisfies Stills;

/**
 * The size to lay out for in a box of `width` × `height` px: the prerendered one, scaled as a whole, so that nothing
 * moves when the script takes over; only a box of very different shape gets a layout of its own, and one so small that
 * the names would not shrink with the picture.
 */
export function layoutSize(width: number, height: number, stills: Stills = SIZES): Size {
  const size = width < 430 ? stills.narrow : width < 640 ? stills.medium : stills.large;
  const squeeze = width / height / (size.width / size.height);
  const scale = Math.min(width / size.width, height / size.height);
  if (squeeze > 0.8 && squeeze < 1.25 && scale > 0.85) return size;
  return { width: size.width, height: Math.max(160, Math.round((size.width * height) / width)) };
}
