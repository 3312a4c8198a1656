import { pairedHeight, placeCountries, placeLinks } from './hosting-countries.ts';
import type { Box, PlacedHosting } from './hosting-placed.ts';
import { placeGroups } from './hosting-shelf.ts';
import { placeStrip } from './hosting-strip.ts';
import type { HostingGraph } from './hosting-types.ts';

export type * from './hosting-placed.ts';

/** Below this width the countries stand under the clusters. */
const WIDE = 420;

/** Room for the ring round a cluster at the edge. */
const PAD = 4;

const placings = new WeakMap<HostingGraph, Map<string, PlacedHosting>>();

/**
 * Where everything of a graph is drawn in `width` × `height` px. The same graph and size give the same places,
 * made once; choices of the reader change nothing here.
 */
export function layoutHosting(graph: HostingGraph, width: number, height: number): PlacedHosting {
  const sizes = placings.get(graph) ?? new Map<string, PlacedHosting>();
  placings.set(graph, sizes);
  const key = `${width}×${height}`;
  const placed = sizes.get(key) ?? place(graph, Math.max(120, width), Math.max(120, height));
  sizes.set(key, placed);
  return placed;
}

interface Rooms {
  wide: boolean;
  clusters: Box;
  countries: Box;
  strip: Box;
}

/** Clusters above, countries to their right or below, at the foot what has no address. */
function roomsOf(graph: HostingGraph, width: number, height: number): Rooms {
  const wide = width >= WIDE;
  const foot = graph.pools.length + graph.counts.length > 0 ? height * (wide ? 0.28 : 0.33) : 0;
  const stripH = foot === 0 ? 0 : Math.min(Math.max(foot, Math.min(72, height * 0.4)), 170);
  const stripGap = stripH === 0 ? 0 : 10;
  const strip = { x: 0, y: height - stripH, w: width, h: stripH };
  const aboveH = height - stripH - stripGap;
  if (graph.countries.length === 0) {
    const clusters = { x: PAD, y: PAD, w: width - 2 * PAD, h: aboveH - PAD };
    return { wide, clusters, countries: { x: 0, y: aboveH, w: width, h: 0 }, strip };
  }
  if (wide) {
    const w = Math.min(Math.max(width * 0.27, 124), 210);
    const gap = Math.min(36, width * 0.05);
    return {
      wide,
      clusters: { x: PAD, y: PAD, w: width - w - gap - PAD, h: aboveH - PAD },
      countries: { x: width - w, y: 0, w, h: aboveH },
      strip
    };
  }
  const h = pairedHeight(aboveH);
  return {
    wide,
    clusters: { x: PAD, y: PAD, w: width - 2 * PAD, h: aboveH - h - 4 - PAD },
    countries: { x: 0, y: aboveH - h, w: width, h },
    strip
  };
}

function place(graph: HostingGraph, width: number, height: number): PlacedHosting {
  const rooms = roomsOf(graph, width, height);
  const shelved = placeGroups(graph.groups, graph.domains.length, rooms.clusters);
  const listed = placeCountries(graph.countries, rooms.countries, rooms.wide ? 1 : 2);
  const strip = placeStrip(
    graph.pools,
    graph.counts,
    rooms.strip,
    rooms.wide,
    Math.max(3, shelved.pitch * 0.8)
  );
  for (const [member, [x, y]] of strip.at) {
    shelved.x[member] = x;
    shelved.y[member] = y;
  }
  const { pools, poolsHeading, poolPitch, poolDot, counts, countsHeading } = strip;
  return {
    width,
    height,
    wide: rooms.wide,
    ...shelved,
    countries: listed.countries,
    countriesHeading: listed.heading,
    links: placeLinks(graph.links, shelved.groups, listed.countries, rooms.wide),
    pools,
    poolsHeading,
    poolPitch,
    poolDot,
    counts,
    countsHeading
  };
}
