import { m } from '#lib/paraglide/messages.js';
import type { Place } from '#lib/views/places.ts';
import type { LabelSource } from './labels.ts';
import type { MapModel } from './map-model.svelte.ts';
import { discRadius } from './marks.ts';

/** Pixels around the symbol of a small state. */
const DOT = 5;
/** From this many servers on, the count of 2021 is written as well. */
const WORTH_WRITING = 20;

/** What of the map its labels depend on. */
export type Labelled = Pick<MapModel, 'layer' | 'places' | 'dots' | 'serverMarks' | 'serverByIso' | 'n'> & {
  shapes: { areas: ReadonlyMap<string, number> };
};

/** The labels that the layer would like to show, the weightiest first: chosen countries only. */
export function labelSources(model: Labelled): LabelSource[] {
  return model.layer === 'servers' ? serverSources(model) : placeSources(model);
}

function placeSources({ places, shapes, dots, n }: Labelled): LabelSource[] {
  const dot = new Map(dots.map((mark) => [mark.iso3, mark]));
  const area = (iso3: string) => shapes.areas.get(iso3) ?? 0;
  const weight = ({ comparable, count }: Place) => (comparable ? (count?.value ?? 0) : 0);
  return places
    .filter((place) => place.active)
    .sort((a, b) => weight(b) - weight(a) || area(b.iso3) - area(a.iso3))
    .map((place) => {
      const mark = dot.get(place.iso3);
      const { iso3, name, lon, lat } = place;
      const figure = weight(place) > 0 ? n(weight(place)) : '';
      return {
        iso3,
        name,
        figure,
        note: '',
        lon,
        lat,
        dx: mark?.dx ?? 0,
        dy: mark?.dy ?? 0,
        clear: mark ? DOT : 0,
        grows: 0,
        led: false
      };
    });
}

function serverSources({ serverMarks, serverByIso, n }: Labelled): LabelSource[] {
  const largest = (mark: { addressesInAll: number; counted: number | null }) =>
    Math.max(mark.addressesInAll, mark.counted ?? 0);
  return [...serverMarks]
    .sort((a, b) => largest(b) - largest(a))
    .flatMap((mark) => {
      const { iso3, name, lon, lat, dx, dy, addressesInAll, counted } = mark;
      const now = serverByIso.get(iso3);
      const shown = now && (now.addresses > 0 || now.countedActive);
      if (!shown) return [];
      return [
        {
          iso3,
          name,
          figure: now.addresses > 0 ? n(now.addresses) : '',
          note:
            now.countedActive && (counted ?? 0) >= WORTH_WRITING ? m.map_in_2021({ n: n(counted ?? 0) }) : '',
          lon,
          lat,
          dx,
          dy,
          clear: 0,
          grows: discRadius(addressesInAll || (counted ?? 0)),
          led: largest(mark) >= WORTH_WRITING
        }
      ];
    });
}
