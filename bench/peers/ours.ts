import { flushSync, mount } from 'svelte';
import { Explorer } from '../../src/lib/state/explorer.svelte.ts';
import '../../src/lib/ui/tokens.css';
import '../../src/lib/ui/base.css';
import Ours from './Ours.svelte';
import { frame, type Peer, type PeerData } from './peer.ts';

/** The component of the site, from the tables: graph, layout, canvas and every label. */
async function draw(stage: HTMLElement, { tables }: PeerData): Promise<HTMLElement> {
  mount(Ours, { target: stage, props: { explorer: new Explorer(tables, 'en') } });
  flushSync();
  await frame();
  const live = stage.querySelector<HTMLElement>('.live');
  if (!live) throw new Error('The graph is not there.');
  return live;
}

export const peer: Peer = {
  async settle(stage, data) {
    await draw(stage, data);
  },
  async show(stage, data) {
    const live = await draw(stage, data);
    live.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    const at = (type: string, x: number, y: number) =>
      new MouseEvent(type, {
        clientX: 400 + x,
        clientY: 250 + y,
        view: window,
        bubbles: true,
        cancelable: true
      });
    live.dispatchEvent(at('mousedown', 0, 0));
    return (x, y) => {
      window.dispatchEvent(at('mousemove', x, y));
      flushSync();
    };
  }
};
