import { targetOf, sameTarget, type Target } from './targets.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { Selection } from '#lib/views/filter.ts';

/** What the reader points at in the graph, by pointer or by arrows, and which cluster is open. */
export class Pointing {
  #target = $state.raw<Target | null>(null);
  #at = $state.raw<{ x: number; y: number } | null>(null);
  #opened = $state.raw<number | null>(null);
  #byKey = $state.raw(false);
  #coarse = $state.raw(false);

  get target(): Target | null {
    return this.#target;
  }

  /** Px of the stage; null where the keyboard points. */
  get at(): { x: number; y: number } | null {
    return this.#at;
  }

  get byKey(): boolean {
    return this.#byKey;
  }

  /** Pointed at by a finger. */
  get coarse(): boolean {
    return this.#coarse;
  }

  to(target: Target | null, at: { x: number; y: number } | null, coarse = false): void {
    this.#coarse = coarse;
    this.#byKey = at === null && target !== null;
    this.#at = at;
    if (!sameTarget(target, this.#target)) this.#target = target;
  }

  open(group: number | null): void {
    this.#opened = group;
  }

  /** The cluster whose domains are listed: that of a selected provider, or the one a domain was chosen from. */
  opened(graph: HostingGraph, selection: Selection | null): number | null {
    const selected = targetOf(selection, graph);
    if (selected?.kind === 'group') return selected.index;
    if (this.#opened === null || selection?.kind === 'provider') return null;
    const record = graph.groups[this.#opened]?.record ?? null;
    return record === null || selection?.kind === 'domain' ? this.#opened : null;
  }
}
