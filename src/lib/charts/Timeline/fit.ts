/** Where a label may stand: px from its point to its near edge, to the right (`start`) or to the left (`end`). */
export interface Place {
  side: 'start' | 'end';
  shift: number;
  /** Room of a line that leads from the text to its mark, px. */
  lead?: number;
}

/** A label for a point at a share of the width (0 to 100). */
export interface Wish {
  key: string;
  x: number;
  /** Width of the text, px. */
  width: number;
  /** In the order of preference. */
  places: readonly Place[];
}

export interface Fitted extends Place {
  key: string;
  x: number;
  /** Indices of the narrowest and the widest of the widths at which it stands there. */
  from: number;
  to: number;
}

/** Something that labels keep clear of, at a plot of a given width in px; null where it is out of the way. */
export type Obstacle = (plot: number) => readonly [left: number, right: number] | null;

type Extent = (plot: number) => readonly [left: number, right: number];

function extent({ x, width: text }: Wish, { side, shift, lead = 0 }: Place): Extent {
  const width = text + lead;
  return (plot) => {
    const left = (x / 100) * plot + (side === 'start' ? shift : -shift - width);
    return [left, left + width];
  };
}

function fits(label: Extent, plot: number, taken: readonly Obstacle[], gap: number): boolean {
  const [left, right] = label(plot);
  if (left < 0 || right > plot) return false;
  return taken.every((each) => {
    const other = each(plot);
    if (!other) return true;
    const [from, to] = other;
    return right + gap <= from || left >= to + gap;
  });
}

/** The labels that have room at one width, each with its place. `wishes` in the order of importance. */
function fitAt(plot: number, wishes: readonly Wish[], obstacles: readonly Obstacle[], gap: number) {
  const taken = [...obstacles];
  const places = new Map<string, Place>();
  for (const wish of wishes) {
    const place = wish.places.find((each) => fits(extent(wish, each), plot, taken, gap));
    if (!place) continue;
    taken.push(extent(wish, place));
    places.set(wish.key, place);
  }
  return places;
}

/**
 * Chooses which labels of one line stand where from which width on, so that no script is needed to lay them out and none
 * ever lies on another. A place that holds at one of the `widths` (px, growing) holds up to the next, as all distances
 * but that of a label to its own point only grow.
 */
export function fitLabels(
  wishes: readonly Wish[],
  obstacles: readonly Obstacle[],
  widths: readonly number[],
  gap = 2
): Fitted[] {
  const fitted: Fitted[] = [];
  widths.forEach((plot, index) => {
    const places = fitAt(plot, wishes, obstacles, gap);
    for (const { key, x } of wishes) {
      const place = places.get(key);
      if (!place) continue;
      const last = fitted.find((each) => each.key === key && each.to === index - 1);
      if (last && last.side === place.side && last.shift === place.shift) last.to = index;
      else fitted.push({ key, x, ...place, from: index, to: index });
    }
  });
  return fitted;
}

/** Width of a text in px: on the wide side of what Libre Franklin takes at that size. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) {
    em += /[iljtfrI.,’' ]/.test(letter)
      ? 0.33
      : /[mwMW]/.test(letter)
        ? 0.88
        : /[A-Z]/.test(letter)
          ? 0.68
          : 0.58;
  }
  return Math.ceil(em * size);
}
