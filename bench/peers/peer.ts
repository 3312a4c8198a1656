import type { Tables } from '../../src/lib/model/tables.ts';
import type { PlainGraph } from './graph.ts';

/** One way to draw the graph. */
export interface Peer {
  /** Draws it from the data in memory until it stands still, every node painted. */
  settle(stage: HTMLElement, data: PeerData): Promise<void>;
  /** Draws it at given places, twice as near, and returns what moves the picture by so many px. */
  show(stage: HTMLElement, data: PeerData): Promise<(x: number, y: number) => void>;
}

export interface PeerData {
  tables: Tables;
  graph: PlainGraph;
}

/** Rounds of a force layout, for every peer that has one. */
export const ROUNDS = 100;

/** The next frame. */
export const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
