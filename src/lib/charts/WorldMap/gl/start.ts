import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLat, type GeoJSONSource, type Map as GlMap } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import type { Camera, ZoomableMap } from '../map-model.svelte.ts';
import { cameraOf, homeCamera, type Stage } from './camera.ts';
import type { Colours } from './colours.ts';
import { createMap, type Gestures } from './create.ts';
import { features } from './features.ts';
import { hatch, hatchRatio } from './hatch.ts';
import { changes, type Paint } from './paint.ts';
import { FILL, fillOf, HATCH, SOURCE, styleOf, themed } from './style.ts';

export interface StartOptions {
  container: HTMLElement;
  world: Topology;
  detail: () => Promise<Topology>;
  colours: Colours;
  gestures: Gestures;
  moved(camera: Camera): void;
  lost(): void;
}

export interface StartedMap extends ZoomableMap {
  paint(paints: ReadonlyMap<string, Paint>): void;
  outline(chosen: ReadonlySet<string>, hovered: string | null): void;
  theme(colours: Colours): void;
  /** Fulfilled when what was painted is on the screen. */
  drawn(): Promise<void>;
  destroy(): void;
}

/** Milliseconds after which the map is given up: a blocked worker never says so itself. */
const PATIENCE = 8000;
/** From here on, times the frame, the finer shapes are worth their weight. */
const FINER = 1.3;
const MOVE = { duration: 350 } as const;
/** Degrees: what stays in place as buttons zoom, since most marks lie around it. */
const MIDDLE: [lon: number, lat: number] = [28, 33];

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Why the still map stays, as the message of an error. */
export const NO_WEBGL = 'no_webgl';
export const TIMEOUT = 'timeout';

function loaded(map: GlMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error(TIMEOUT));
    const timer = setTimeout(giveUp, PATIENCE);
    map.on('error', giveUp);
    map.once('load', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Starts MapLibre over the frame of the still map. */
export async function startMap(options: StartOptions): Promise<StartedMap> {
  const { container } = options;
  let colours = options.colours;
  let globe = false;
  let home = true;
  let finer = false;
  let painted: ReadonlyMap<string, Paint> = new Map();
  let outlined: readonly string[] = [];

  const stage = (): Stage => ({ width: container.clientWidth, height: container.clientHeight });
  const base = () => homeCamera(stage(), globe);
  let map: GlMap;
  try {
    const style = styleOf(features(options.world), colours);
    map = createMap(container, style, base(), options.gestures, () => base().zoom);
  } catch (cause) {
    throw new Error(NO_WEBGL, { cause });
  }
  map.on('webglcontextlost', options.lost);
  map.once('style.load', () =>
    map.addImage(HATCH, hatch(colours.land), { pixelRatio: hatchRatio(base().zoom) })
  );
  try {
    await loaded(map);
  } catch (error) {
    map.remove();
    throw error;
  }

  const report = () => {
    const camera = cameraOf(map, stage(), globe, home);
    options.moved(camera);
    if (camera.scale > FINER && !finer) refine();
  };
  const refine = () => {
    finer = true;
    options.detail().then(
      (topology) => map.getSource<GeoJSONSource>(SOURCE)?.setData(features(topology)),
      // The coarse shapes stay; the next move asks again.
      () => (finer = false)
    );
  };
  const leave = () => {
    home = false;
  };
  const goHome = (animate: boolean) => {
    const settle = () => {
      // A hand may have stopped the flight half-way.
      home = Math.abs(map.getZoom() - base().zoom) < 1e-3;
      report();
    };
    if (!animate || calm()) {
      map.jumpTo(base());
      settle();
    } else {
      map.once('moveend', settle);
      map.easeTo({ ...base(), ...MOVE });
    }
  };
  const recolour = () => {
    for (const [layer, property, value] of themed(colours, globe))
      map.setPaintProperty(layer, property, value);
  };
  map.on('movestart', (event) => {
    if (event.originalEvent) leave();
  });
  map.on('move', report);
  map.on('resize', () => (home ? goHome(false) : report()));

  const flag = (name: string, before: readonly string[], now: readonly string[], width: number) => {
    for (const id of before)
      if (!now.includes(id)) map.setFeatureState({ source: SOURCE, id }, { [name]: 0 });
    for (const id of now) map.setFeatureState({ source: SOURCE, id }, { [name]: width });
  };
  let hoveredBefore: readonly string[] = [];

  return {
    zoomBy(steps) {
      leave();
      const around = globe ? {} : { around: new LngLat(...MIDDLE) };
      map.easeTo({ zoom: map.getZoom() + steps, ...around, duration: calm() ? 0 : MOVE.duration });
    },
    goHome: () => goHome(true),
    setGlobe(next) {
      globe = next;
      map.setProjection({ type: next ? 'globe' : 'mercator' });
      recolour();
      goHome(false);
    },
    pick([x, y]) {
      const [found] = map.queryRenderedFeatures([x, y], { layers: [FILL] });
      const iso3: unknown = found?.properties.iso3;
      return typeof iso3 === 'string' && painted.has(iso3) ? iso3 : null;
    },
    paint(paints) {
      for (const [id, paint] of changes(painted, paints))
        map.setFeatureState({ source: SOURCE, id }, { ...paint });
      painted = paints;
    },
    outline(chosen, hovered) {
      const now = [...chosen];
      flag('chosen', outlined, now, 2.5);
      const pointed = hovered === null ? [] : [hovered];
      flag('hovered', hoveredBefore, pointed, 1.5);
      [outlined, hoveredBefore] = [now, pointed];
    },
    theme(next) {
      colours = next;
      map.updateImage(HATCH, hatch(next.land));
      map.setPaintProperty(FILL, 'fill-color', fillOf(next));
      recolour();
    },
    drawn: () =>
      new Promise((resolve) => {
        map.once('idle', () => resolve());
        map.triggerRepaint();
      }),
    destroy: () => map.remove()
  };
}
