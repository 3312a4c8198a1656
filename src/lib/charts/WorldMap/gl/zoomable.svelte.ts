import type { Attachment } from 'svelte/attachments';
import type { Topology } from 'topojson-specification';
import { m } from '#lib/paraglide/messages.js';
import type { MapModel, StillReason } from '../map-model.svelte.ts';
import { onTheme, readColours, type Colours } from './colours.ts';
import { paintsOf } from './paint.ts';
import type { StartedMap } from './start.ts';
import { whenSeenAndIdle } from './when-seen.ts';
import { savesData, whenPinched } from './when-asked.ts';

const REASONS: readonly StillReason[] = ['no_webgl', 'timeout'];

/**
 * Lets MapLibre take over from the still map, late: only where the map is on screen and the page has nothing else
 * to do; on a phone, or where data is to be saved, only when a reader asks to zoom, since it is four times the rest of
 * the page. Whatever fails leaves the still map as it is, with a line that says why.
 */
export function zoomable(model: MapModel, detail: () => Promise<Topology>): Attachment<HTMLElement> {
  return (node) => {
    let colours = $state.raw<Colours | null>(null);
    let started = $state.raw<StartedMap | null>(null);
    let gone = false;

    const giveUp = (reason: StillReason) => {
      const map = started;
      [started, model.gl, model.camera, model.globe] = [null, null, null, false];
      model.stillReason = reason;
      // What stopped, or did not come in time, may be there the next time that it is asked for.
      if (reason !== 'no_webgl') model.wake = () => asked(true);
      map?.destroy();
    };
    const start = async () => {
      const { startMap } = await import('./start.ts');
      const first = readColours(node);
      const map = await startMap({
        container: node,
        world: model.world,
        detail,
        colours: first,
        gestures: { windows: m.map_gesture_ctrl(), mac: m.map_gesture_cmd(), touch: m.map_gesture_touch() },
        moved: (camera) => (model.camera = camera),
        lost: () => giveUp('lost')
      });
      if (gone) return map.destroy();
      map.paint(paintsOf(model.places, model.layer, first));
      await map.drawn();
      if (gone) return map.destroy();
      [colours, started, model.stillReason] = [first, map, null];
      model.gl = {
        ...map,
        setGlobe(globe) {
          model.globe = globe;
          map.setGlobe(globe);
        }
      };
    };
    const run = () =>
      start().catch((error: unknown) => {
        if (gone) return;
        const reason = REASONS.find((each) => error instanceof Error && error.message === each);
        giveUp(reason ?? 'timeout');
      });
    const asked = (zoom: boolean) => {
      if (!model.wake) return;
      model.wake = null;
      void run().then(() => {
        if (zoom) model.gl?.zoomBy(1);
      });
    };
    let stop: () => void;
    if (savesData()) {
      model.wake = () => asked(true);
      stop = whenPinched(node.closest('.stage') ?? node, () => asked(false));
    } else stop = whenSeenAndIdle(node, () => void run());
    // On paper the still map shows again, and the symbols go back to their places on it.
    const printing = () => (model.camera = null);
    const printed = () => started?.goHome();
    addEventListener('beforeprint', printing);
    addEventListener('afterprint', printed);
    const unwatch = onTheme(() => {
      if (started) colours = readColours(node);
    });

    $effect(() => {
      if (started && colours) started.theme(colours);
    });
    $effect(() => {
      if (started && colours) started.paint(paintsOf(model.places, model.layer, colours));
    });
    $effect(() => started?.outline(model.chosen, model.hovered));

    return () => {
      gone = true;
      stop();
      unwatch();
      removeEventListener('beforeprint', printing);
      removeEventListener('afterprint', printed);
      started?.destroy();
      [model.gl, model.camera, model.wake] = [null, null, null];
    };
  };
}
