import type { Topology } from 'topojson-specification';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { byIso3, chosenCountries, places, summarize } from '#lib/views/places.ts';
import { asksForServers, serverPlaces } from '#lib/views/servers.ts';
import { coveredOn, fitLabels, STAGES, type Stage } from './labels.ts';
import { badges, NOMINAL, outgrown, still, type Locate } from './marks.ts';
import type { Frame, Point } from './mercator.ts';
import { groundOf, type Ground } from './ground.ts';
import { labelSources } from './label-sources.ts';

/** The zoomable map as the symbols above it need it, at one moment. */
export interface Camera {
  locate: Locate;
  /** How much larger than in the frame. */
  scale: number;
  frame: Frame;
  stage: { width: number; height: number };
  /** As the still map has it. */
  home: boolean;
}

/** What the zoomable map can be told. */
export interface ZoomableMap {
  zoomBy(steps: number): void;
  goHome(): void;
  setGlobe(globe: boolean): void;
  /** The country at a point of the stage. */
  pick(point: Point): string | null;
}

export type StillReason = 'no_webgl' | 'timeout' | 'lost';

/** What one map draws, derived from the explorer, and what its pointer and camera do. */
export class MapModel {
  readonly explorer: Explorer;
  readonly shapes: Ground['shapes'];
  readonly world: Topology;
  readonly n: (value: number) => string;
  /** Small states and servers keep their places whatever is chosen. */
  readonly smalls: Ground['smalls'];
  readonly serverMarks: Ground['serverMarks'];

  /** The page has taken over from the server. */
  live = $state(false);
  gl = $state.raw<ZoomableMap | null>(null);
  camera = $state.raw<Camera | null>(null);
  globe = $state(false);
  stillReason = $state.raw<StillReason | null>(null);
  /** Brings the zoomable map, where it waits to be asked for; null where it comes by itself, came or cannot. */
  wake = $state.raw<(() => void) | null>(null);
  /** Pixels on the stage; null where the country under the focus is not under the pointer. */
  pointer = $state.raw<Point | null>(null);
  listed = $state(false);

  layer = $derived.by(() => this.explorer.layer);
  matches = $derived.by(() => this.explorer.matches('map'));
  places = $derived.by(() => places(this.explorer.catalog, this.matches, this.layer));
  byIso = $derived.by(() => byIso3(this.places));
  summary = $derived.by(() => summarize(this.places));
  servers = $derived.by(() => serverPlaces(this.explorer.catalog, this.matches));
  serverByIso = $derived.by(() => byIso3(this.servers.places));
  overlaid = $derived.by(
    () =>
      this.layer !== 'servers' &&
      asksForServers(this.explorer.filter, this.explorer.selection, this.explorer.catalog)
  );
  badges = $derived.by(() =>
    this.overlaid ? badges(this.servers.places, this.camera?.frame.width ?? NOMINAL) : []
  );

  locate = $derived.by(() => this.camera?.locate ?? still);
  scale = $derived.by(() => this.camera?.scale ?? 1);
  /** Symbols of small states, until the reader has come near enough to see the states themselves. */
  dots = $derived.by(() =>
    this.smalls.filter(({ iso3 }) => this.scale === 1 || !outgrown(iso3, this.shapes.areas, this.scale))
  );
  labels = $derived.by(() => (this.overlaid ? [] : fitLabels(labelSources(this), this.locate, this.#stages)));

  /** The countries outlined as chosen. */
  chosen = $derived.by(() => chosenCountries(this.explorer.filter, this.explorer.selection));
  hovered = $derived.by(() => {
    const hover = this.explorer.hover;
    return hover?.kind === 'country' ? hover.id : null;
  });

  #stages = $derived.by((): readonly Stage[] => {
    const { camera } = this;
    if (!camera || camera.home) return STAGES;
    const { frame, stage } = camera;
    const seen = {
      left: -frame.left,
      right: stage.width - frame.left,
      top: -frame.top,
      bottom: stage.height - frame.top
    };
    const covered = coveredOn(stage).map(({ left, right, top, bottom }) => ({
      left: left - frame.left,
      right: right - frame.left,
      top: top - frame.top,
      bottom: bottom - frame.top
    }));
    return [{ width: frame.width, seen, covered }];
  });

  constructor(explorer: Explorer, world: Topology) {
    const { catalog, locale } = explorer;
    const format = new Intl.NumberFormat(locale);
    this.explorer = explorer;
    this.world = world;
    this.n = (value) => format.format(value);
    const { shapes, smalls, serverMarks } = groundOf(world, catalog);
    this.shapes = shapes;
    this.smalls = smalls;
    this.serverMarks = serverMarks;
  }

  point(iso3: string | null, pointer: Point | null = null): void {
    this.pointer = pointer;
    this.explorer.point(iso3 === null ? null : { kind: 'country', id: iso3 });
  }

  select(iso3: string): void {
    this.explorer.select({ kind: 'country', id: iso3 });
  }
}
