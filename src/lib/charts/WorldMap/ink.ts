import type { Place } from '#lib/views/places.ts';

/** How a country is drawn: never by its count, and told apart without colour. `WorldMap.css` has the same shares. */
export interface Ink {
  /** Percent of the layer's hue in the fill; the rest is land. */
  share: number;
  hatched: boolean;
  outlined: boolean;
}

const LAND: Ink = { share: 0, hatched: false, outlined: false };

/** Solid where confirmed, a tint with an outline where reported, hatched where suspected; faint outside the selection. */
const INKS = {
  confirmed: [
    { share: 100, hatched: false, outlined: false },
    { share: 24, hatched: false, outlined: false }
  ],
  reported: [
    { share: 46, hatched: false, outlined: true },
    { share: 14, hatched: false, outlined: false }
  ],
  suspected: [
    { share: 100, hatched: true, outlined: true },
    { share: 30, hatched: true, outlined: false }
  ]
} as const;

export function inkOf({
  present,
  active,
  confidence
}: Pick<Place, 'present' | 'active' | 'confidence'>): Ink {
  return present && confidence ? INKS[confidence][active ? 0 : 1] : LAND;
}

/** The classes that the style sheet draws an ink by. */
export function inkClass({
  present,
  active,
  confidence
}: Pick<Place, 'present' | 'active' | 'confidence'>): string {
  return present && confidence ? (active ? confidence : `${confidence} off`) : 'land';
}
