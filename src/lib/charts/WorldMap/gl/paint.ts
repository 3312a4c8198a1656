import type { Layer } from '#lib/views/filter.ts';
import type { Place } from '#lib/views/places.ts';
import { inkOf } from '../ink.ts';
import { css, mix, type Colours } from './colours.ts';

/** Feature state of a country: what the style of `style.ts` reads. */
export interface Paint {
  fill: string;
  /** Opacity of the stripes of land. */
  hatch: number;
  line: string;
  /** Pixels. */
  lineWidth: number;
}

/** The paint of every country of the data. Servers are drawn above the land and colour none of it. */
export function paintsOf(places: readonly Place[], layer: Layer, colours: Colours): Map<string, Paint> {
  const hue = colours.hue[layer];
  return new Map(
    places.map((place) => {
      const ink = inkOf(place);
      return [
        place.iso3,
        {
          fill: css(mix(hue, colours.land, ink.share)),
          hatch: ink.hatched ? 1 : 0,
          line: css(ink.outlined ? hue : colours.border),
          lineWidth: ink.outlined ? 0.9 : 0
        }
      ];
    })
  );
}

/** Entries that are new or differ from the last ones, so that a brush step touches only what it changes. */
export function changes(
  before: ReadonlyMap<string, Paint>,
  now: ReadonlyMap<string, Paint>
): [string, Paint][] {
  return [...now].filter(([iso3, paint]) => {
    const old = before.get(iso3);
    return (
      old?.fill !== paint.fill ||
      old.hatch !== paint.hatch ||
      old.line !== paint.line ||
      old.lineWidth !== paint.lineWidth
    );
  });
}
