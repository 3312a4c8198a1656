/** Everything in px of the size that the layout was made for; y grows downwards. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface PlacedGroup {
  /** Index in the graph. */
  index: number;
  x: number;
  y: number;
  /** To the rim of its outermost dot. */
  r: number;
  /** The room kept for it; a label of its own may take the width of this. */
  cell: Box;
  /** Where its name stands from the first; null for those that are named when there is room or need. */
  label: Box | null;
  /** Its name, cut to the room of the label. */
  text: string;
}

export interface PlacedPool {
  index: number;
  /** Of its dots. */
  box: Box;
  label: Box;
}

/** A country of servers in the ordered list; `index` -1 stands for all that the list has no room for. */
export interface PlacedCountry {
  index: number;
  box: Box;
  /** Length of its bar, from the left of the box. */
  bar: number;
  rows: number;
}

/** A count of 2021, with the ribbon that leads to it from the pool; `index` -1 stands for the smaller ones, without a mark. */
export interface PlacedCount {
  index: number;
  x: number;
  y: number;
  r: number;
  from: { x: number; y: number };
  /** Width of the ribbon. */
  ribbon: number;
  label: Box;
  servers: number;
}

/** A line from a group to a country. */
export interface PlacedLink {
  /** Index in the graph. */
  index: number;
  /** Index in `PlacedHosting.countries`. */
  country: number;
  /** Start, two control points, end. */
  curve: [number, number, number, number, number, number, number, number];
  width: number;
  /** Drawn, lightly, before anything is chosen. */
  rest: boolean;
}

export interface PlacedHosting {
  width: number;
  height: number;
  /** Countries stand beside the clusters rather than below. */
  wide: boolean;
  /** By index of the domain. */
  x: Float64Array;
  y: Float64Array;
  /** Distance of neighbouring dots, and their diameter: in the clusters, and in the pools. */
  pitch: number;
  dot: number;
  poolPitch: number;
  poolDot: number;
  groups: PlacedGroup[];
  /** The providers without a name of their own at rest. */
  tail: { box: Box; count: number; least: number; most: number } | null;
  countries: PlacedCountry[];
  countriesHeading: Box | null;
  pools: PlacedPool[];
  poolsHeading: Box | null;
  counts: PlacedCount[];
  countsHeading: Box | null;
  links: PlacedLink[];
}

/** Type of the labels, px. */
export const LABEL = { size: 11, line: 12.5 } as const;

/** Diameter of a dot as a part of the pitch: dots never touch. */
export const DOT_PART = 0.76;
