import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';
import type { MapModel } from './map-model.svelte.ts';
import { nearest, type Mark } from './marks.ts';
import { frameIn, type Point } from './mercator.ts';

/** Pixels that a press may move and still be a click. */
const STEADY = 4;

/**
 * Pointing and clicking on the whole map, with one listener each: on the symbols and shapes of the still map,
 * or through what the zoomable one says is there. Its keyboard is the list of countries.
 */
export function pointing(model: MapModel): Attachment<HTMLElement> {
  return (stage) => {
    let down: Point = [0, 0];
    const whereIn = (event: MouseEvent): Point => {
      const box = stage.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    const under = (event: MouseEvent): string | null => {
      const at = whereIn(event);
      const { width, height } = stage.getBoundingClientRect();
      const frame = model.camera?.frame ?? frameIn(width, height);
      const layers: readonly (readonly Mark[])[] =
        model.layer === 'servers' ? [model.serverMarks] : [model.badges, model.dots];
      for (const marks of layers) {
        const near = nearest(marks, model.locate, frame, at);
        if (near) return near.iso3;
      }
      if (model.gl) return model.gl.pick(at);
      const target = event.target instanceof Element ? event.target : null;
      return target?.closest('[data-iso3]')?.getAttribute('data-iso3') ?? null;
    };
    const stops = [
      on(stage, 'pointermove', (event) => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        const iso3 = under(event);
        const [x, y] = whereIn(event);
        model.point(iso3, iso3 === null ? null : [x / stage.clientWidth, y / stage.clientHeight]);
      }),
      on(stage, 'pointerleave', () => model.point(null)),
      on(stage, 'pointerdown', (event) => (down = [event.clientX, event.clientY])),
      on(stage, 'click', (event) => {
        const moved =
          event.detail > 0 && Math.hypot(event.clientX - down[0], event.clientY - down[1]) > STEADY;
        const iso3 = moved ? null : under(event);
        if (iso3 !== null) model.select(iso3);
      })
    ];
    return () => stops.forEach((stop) => stop());
  };
}
