import { readDataPackage, readDataTexts } from '../data/refresh/read.ts';
import { pack, unpack } from '../src/lib/load/compact.ts';
import { readTables } from '../src/lib/load/csv.ts';
import { catalog } from '../src/lib/views/catalog.ts';
import { layoutHosting } from '../src/lib/views/hosting.ts';
import { hostingGraph } from '../src/lib/views/hosting-graph.ts';
import { brushed, clicked, filter, ready, typed, update } from './choices.ts';
import { print, summed, timesOf } from './measure.ts';

const WORDS = ['a', 'al', 'ali', 'com', 'pegasus', 'host', 'mex', 'bab', 'example', 'net'];

/** Everything that needs no browser, on the data package in `dir`; prints a line a measure. */
export async function measureCore(dir: string): Promise<void> {
  const texts = await readDataTexts(dir);
  const dataPackage = await readDataPackage(dir);
  const { tables } = readTables(texts, dataPackage, 'en');
  const n = tables.domains.filter((row) => row.status === 'listed').length;
  const rounds = n > 200_000 ? 3 : n > 20_000 ? 5 : 15;
  const few = Math.min(rounds, 5);
  const say = (name: string, times: number[]) => print(summed(name, n, times));

  say(
    'import',
    timesOf(few, () => readTables(texts, dataPackage, 'en'))
  );
  say(
    'pack',
    timesOf(few, () => pack(tables))
  );
  const json = JSON.stringify(pack(tables));
  say(
    'load',
    timesOf(rounds, () => unpack(JSON.parse(json)), 1)
  );
  say(
    'catalog',
    timesOf(rounds, () => catalog(tables, 'en'), 1)
  );
  // A graph is kept for its catalog, and a layout for its graph: each round needs its own.
  const catalogs = Array.from({ length: rounds }, () => catalog(tables, 'en'));
  const graphs: ReturnType<typeof hostingGraph>[] = [];
  say(
    'graph',
    timesOf(rounds, (round) => graphs.push(hostingGraph(catalogs[round] ?? catalog(tables, 'en'))))
  );
  say(
    'layout',
    timesOf(rounds, (round) => graphs[round] && layoutHosting(graphs[round], 740, 466))
  );

  const known = ready(tables, 'en');
  const hosts = [...known.known.addressesOfProvider.keys()];
  const steps = n > 200_000 ? 20 : 60;
  say(
    'filter',
    timesOf(steps, (step) => filter(known, brushed(step)), 5)
  );
  say(
    'view-update: brush',
    timesOf(steps, (step) => update(known, brushed(step)), 5)
  );
  say(
    'view-update: click',
    timesOf(steps, (step) => update(known, clicked(hosts, step)), 4)
  );
  say(
    'view-update: first word',
    timesOf(1, () => update(known, typed('a')))
  );
  say(
    'view-update: word',
    timesOf(WORDS.length, (step) => update(known, typed(WORDS[step] ?? '')))
  );
}
