import { unpack } from '../../src/lib/load/compact.ts';
import { catalog } from '../../src/lib/views/catalog.ts';
import { plainGraph } from './graph.ts';
import type { DataPackage } from '../../src/lib/model/schema.ts';
import type { TableName } from '../../src/lib/model/tables.ts';
import { frame, type Peer } from './peer.ts';

const PEERS: Record<string, () => Promise<{ peer: Peer }>> = {
  ours: () => import('./ours.ts'),
  sigma: () => import('./sigma.ts'),
  'force-graph': () => import('./force-graph.ts'),
  cytoscape: () => import('./cytoscape.ts'),
  'd3-force': () => import('./d3-force.ts')
};

/** Frames of a pan that are measured, after a few that are not. */
const FRAMES = 60;
const WARM = 10;

const stage = document.getElementById('stage') as HTMLElement;
const query = new URLSearchParams(location.search);

/** Reads a pixel of every canvas, so that what was drawn is drawn indeed. */
function finish(): void {
  for (const canvas of document.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    else canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
  }
}

const json = async (address: string): Promise<unknown> => (await fetch(address)).json();

const tables = async () => unpack(await json('/tables.json'));

async function data() {
  const known = await tables();
  return { tables: known, graph: plainGraph(catalog(known, 'en')) };
}

async function peer(): Promise<Peer> {
  const load = PEERS[query.get('peer') ?? ''];
  if (!load) throw new Error('No such peer.');
  return (await load()).peer;
}

const ways = {
  /** From data in memory to the whole graph painted, in ms. */
  async settle(): Promise<number[]> {
    const [known, drawing] = [await data(), await peer()];
    await frame();
    const start = performance.now();
    await drawing.settle(stage, known);
    finish();
    return [performance.now() - start];
  },
  /** From one frame of a pan, drawn indeed, to the next, in ms; the browser must not wait for the screen. */
  async pan(): Promise<number[]> {
    const [known, drawing] = [await data(), await peer()];
    const move = await drawing.show(stage, known);
    await frame();
    const times: number[] = [];
    let before = 0;
    for (let step = 0; step < FRAMES + WARM; step += 1) {
      move(Math.round(80 * Math.sin(step / 8)), Math.round(60 * Math.cos(step / 8)));
      await frame();
      finish();
      const now = performance.now();
      if (step > WARM) times.push(now - before);
      before = now;
    }
    return times;
  }
};

const TASKS = {
  brush: async () => (await import('./tasks.ts')).brush(await tables()),
  click: async () => (await import('./tasks.ts')).click(await tables()),
  async read() {
    const { texts, dataPackage } = (await json('/texts.json')) as {
      texts: Record<TableName, string>;
      dataPackage: DataPackage;
    };
    return (await import('./tasks.ts')).read(texts, dataPackage);
  }
};

/** What the bench calls, by the names of its ways. */
Object.assign(window, { ways: { ...ways, ...TASKS } });
