// What the pages use of the peers, so that the sources are checked where they are not installed.
declare module 'graphology-layout-forceatlas2' {
  import type Graph from 'graphology';
  const forceAtlas2: {
    assign(graph: Graph, options: { iterations: number; settings?: object }): void;
    inferSettings(graph: Graph): object;
  };
  export default forceAtlas2;
}
declare module 'sigma' {
  import type Graph from 'graphology';
  export default class Sigma {
    constructor(graph: Graph, container: HTMLElement, settings?: object);
    getCamera(): { setState(state: { x?: number; y?: number; ratio?: number }): void };
  }
}
declare module 'force-graph' {
  interface Force {
    graphData(data: { nodes: object[]; links: object[] }): Force;
    width(px: number): Force;
    height(px: number): Force;
    warmupTicks(ticks: number): Force;
    cooldownTicks(ticks: number): Force;
    nodeColor(key: string): Force;
    nodeLabel(label: string): Force;
    nodeRelSize(size: number): Force;
    enableNodeDrag(on: boolean): Force;
    onEngineStop(done: () => void): Force;
    onRenderFramePost(done: () => void): Force;
    zoom(k: number): Force;
    centerAt(x: number, y: number): Force;
    autoPauseRedraw(on: boolean): Force;
  }
  const ForceGraph: new (container: HTMLElement) => Force;
  export default ForceGraph;
}
declare module 'cytoscape' {
  interface Core {
    one(event: string, done: () => void): void;
    zoom(options: { level: number; renderedPosition: { x: number; y: number } }): void;
    panBy(by: { x: number; y: number }): void;
  }
  export default function cytoscape(options: object): Core;
}
declare module 'd3-force' {
  interface Simulation {
    force(name: string, force: object): Simulation;
    stop(): Simulation;
    tick(times: number): Simulation;
  }
  interface LinkForce {
    distance(px: number): LinkForce;
  }
  export function forceSimulation(nodes: object[]): Simulation;
  export function forceLink(links: object[]): LinkForce;
  export function forceManyBody(): object;
  export function forceX(): object;
  export function forceY(): object;
}
declare module 'crossfilter2' {
  interface Group {
    all(): { key: unknown; value: number }[];
  }
  interface Dimension {
    filterRange(range: [number, number]): Dimension;
    filterExact(value: unknown): Dimension;
    filterAll(): Dimension;
    group(): Group;
  }
  interface Crossfilter<T> {
    dimension(value: (row: T) => number | string): Dimension;
  }
  export default function crossfilter<T>(rows: readonly T[]): Crossfilter<T>;
}
