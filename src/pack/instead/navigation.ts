import { onMount } from 'svelte';
import { readAddress } from '../address.ts';

type Kind = 'enter' | 'goto' | 'popstate';
type Heard = (navigation: { type: Kind }) => void;

const heard = new Set<Heard>();
const tell = (type: Kind) => {
  for (const each of heard) each({ type });
};
addEventListener('popstate', () => tell('popstate'));

/** Stands in for SvelteKit's: told when the page begins, and when its address changes without a load. */
export function afterNavigate(hear: Heard): void {
  onMount(() => {
    heard.add(hear);
    hear({ type: 'enter' });
    return () => void heard.delete(hear);
  });
}

/** Goes to an address of the pack: within the page without a load, to another page with one. */
export function goto(address: string, options: { replaceState?: boolean } = {}): Promise<void> {
  const to = new URL(address, location.href);
  if (readAddress(to.search).path !== readAddress(location.search).path) {
    location.assign(to);
    return Promise.resolve();
  }
  history[options.replaceState ? 'replaceState' : 'pushState'](null, '', to);
  tell('goto');
  return Promise.resolve();
}

/** Changes the address, and nothing else. */
export function replaceState(address: string, state: unknown): void {
  history.replaceState(state, '', new URL(address, location.href));
}

/** As above, with a step in the history. */
export function pushState(address: string, state: unknown): void {
  history.pushState(state, '', new URL(address, location.href));
}
