import { inkClass } from '#lib/charts/WorldMap/ink.ts';
import type { MapModel } from '#lib/charts/WorldMap/map-model.svelte.ts';
import { HEIGHT, UNITS } from '#lib/charts/WorldMap/shapes.ts';

const shapeId = (iso3: string) => `shape-${iso3}`;
const use = (id: string, name: string) => `<use href="#${id}" class="${name}"/>`;

/** Every shape of the world once, to be drawn from by all maps of the page. */
export function shapesOnce({ shapes }: MapModel): string {
  const path = (id: string, d: string) => `<path id="${id}" d="${d}"/>`;
  const countries = [...shapes.paths].map(([iso3, d]) => path(shapeId(iso3), d));
  const defs = [path('shape-land', shapes.land), path('shape-borders', shapes.borders), ...countries];
  return `<svg class="shapes-once" width="0" height="0" aria-hidden="true"><defs>${defs.join('')}</defs></svg>`;
}

const pattern = (id: string, kind: string) =>
  `<pattern id="${id}-${kind}" class="${kind}" width="44" height="44" patternUnits="userSpaceOnUse">` +
  `<path class="ground" d="M0 0h44v44H0z"/><path class="stripes" d="M-11 11 11-11M0 44 44 0M33 55 55 33" stroke-width="15.5"/>` +
  `</pattern>`;

/** The land as `Land.svelte` draws it, out of the shapes that stand in the page once. */
export function landPicture({ shapes, places, chosen }: MapModel, id: string): string {
  const countries = places.filter(({ iso3 }) => shapes.paths.has(iso3));
  const marks = [
    use('shape-land', 'land'),
    use('shape-borders', 'inner'),
    ...countries.map((place) => use(shapeId(place.iso3), inkClass(place))),
    ...[...chosen].filter((iso3) => shapes.paths.has(iso3)).map((iso3) => use(shapeId(iso3), 'chosen'))
  ];
  return (
    `<svg class="shapes" viewBox="0 0 ${UNITS} ${HEIGHT}" aria-hidden="true" ` +
    `style="--hatch:url(#${id}-hatch);--hatch-off:url(#${id}-off)">` +
    `<defs>${pattern(id, 'hatch')}${pattern(id, 'off')}</defs>${marks.join('')}</svg>`
  );
}
