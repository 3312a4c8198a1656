import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { css, type Colours } from './colours.ts';

export const SOURCE = 'countries';
export const HATCH = 'hatch';
/** The layer that a pointer is asked about. */
export const FILL = 'fill';

/** What `paint.ts` says of a country, or a value for those that it says nothing of. */
const state = (name: string, otherwise: string | number) =>
  ['coalesce', ['feature-state', name], otherwise] as [
    'coalesce',
    ['feature-state', string],
    string | number
  ];

/** Colours of the style that are not those of a country: layer, property, value. */
export function themed(
  colours: Colours,
  globe: boolean
): [layer: string, property: 'background-color' | 'line-color', value: string][] {
  return [
    ['background', 'background-color', css(globe ? colours.globe : colours.sea)],
    ['borders', 'line-color', css(globe ? colours.globe : colours.border)],
    ['hovered', 'line-color', css(colours.ink)],
    ['chosen', 'line-color', css(colours.accent)]
  ];
}

/** The fill of a country, or of land that the data says nothing of. */
export const fillOf = ({ land }: Colours) => state('fill', css(land));

/** No tiles, no glyphs, no sprite: nothing is fetched. Countries are coloured by feature state. */
export function styleOf(countries: FeatureCollection, colours: Colours): StyleSpecification {
  const colour = (layer: string) => themed(colours, false).find(([id]) => id === layer)?.[2] ?? '#000';
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return {
    version: 8,
    // Nothing fades: the still map and the symbols above change at once, too.
    transition: { duration: 0, delay: 0 },
    sources: {
      [SOURCE]: { type: 'geojson', data: countries, promoteId: 'iso3', tolerance: 0.1, maxzoom: 8 }
    },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': colour('background') } },
      { id: FILL, type: 'fill', source: SOURCE, paint: { 'fill-color': fillOf(colours) } },
      {
        id: 'hatched',
        type: 'fill',
        source: SOURCE,
        paint: { 'fill-pattern': HATCH, 'fill-opacity': state('hatch', 0) }
      },
      {
        id: 'borders',
        type: 'line',
        source: SOURCE,
        layout: line,
        paint: { 'line-color': colour('borders'), 'line-width': 0.6 }
      },
      {
        id: 'outlines',
        type: 'line',
        source: SOURCE,
        layout: line,
        paint: { 'line-color': state('line', '#000'), 'line-width': state('lineWidth', 0) }
      },
      ...(['hovered', 'chosen'] as const).map((id) => ({
        id,
        type: 'line' as const,
        source: SOURCE,
        layout: line,
        paint: { 'line-color': colour(id), 'line-width': state(id, 0) }
      }))
    ]
  };
}
