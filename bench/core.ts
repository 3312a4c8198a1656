import { readDataPackage, readDataTexts } from '../data/refresh/read.ts';
import { pack, unpack } from '../src/lib/load/compact.ts';
import { readTables } from '../src/lib/load/csv.ts';
import { catalog, type Catalog } from '../src/lib/views/catalog.ts';
import { clausesOf } from '../src/lib/views/clauses.ts';
import { DEFAULT_LAYER, EMPTY_FILTER, VIEWS, type Filter, type Selection } from '../src/lib/views/filter.ts';
import { choiceOf, hosting, layoutHosting } from '../src/lib/views/hosting.ts';
import { hostingGraph } from '../src/lib/views/hosting-graph.ts';
import { summaryOf } from '../src/lib/views/hosting-summary.ts';
import { match } from '../src/lib/views/match.ts';
import { places } from '../src/lib/views/places.ts';
import { records, SHEETS } from '../src/lib/views/records.ts';
import { serverPlaces } from '../src/lib/views/servers.ts';
import { timeline, timelineFrame, type Frame } from '../src/lib/views/timeline.ts';
import { print, summed, timesOf } from './measure.ts';

interface Choice {
  filter: Filter;
  selection: Selection | null;
}

/** A brush that is dragged: every step another month. */
const brushed = (step: number): Choice => {
  const month = (at: number) => `${2016 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return { filter: { ...EMPTY_FILTER, from: month(step), to: month(step + 30) }, selection: null };
};

/** What all four views compute after a choice. */
function update(known: Catalog, frame: Frame, { filter, selection }: Choice): void {
  const clauses = clausesOf(filter, selection, known);
  const matches = (view: (typeof VIEWS)[number]) => match(known.tables, clauses, view);
  const map = matches('map');
  places(known, map, DEFAULT_LAYER);
  serverPlaces(known, map);
  timeline(known, matches('timeline'), frame);
  summaryOf(hosting(known, matches('graph'), choiceOf(filter, selection)));
  const table = matches('table');
  for (const sheet of SHEETS) records(sheet, table, known);
}

/** Everything that needs no browser, on the data package in `dir`; prints a line a measure. */
export async function measureCore(dir: string): Promise<void> {
  const texts = await readDataTexts(dir);
  const dataPackage = await readDataPackage(dir);
  const { tables } = readTables(texts, dataPackage, 'en');
  const n = tables.domains.filter((row) => row.status === 'listed').length;
  const rounds = n > 200_000 ? 3 : n > 20_000 ? 5 : 15;
  const say = (name: string, times: number[]) => print(summed(name, n, times));

  say(
    'import',
    timesOf(Math.min(rounds, 5), () => readTables(texts, dataPackage, 'en'))
  );
  say(
    'pack',
    timesOf(Math.min(rounds, 5), () => pack(tables))
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
  // A graph is kept for its catalog, so that each round needs one of its own.
  const fresh = Array.from({ length: rounds + 2 }, () => catalog(tables, 'en'));
  say(
    'graph',
    timesOf(rounds, (round) => hostingGraph(fresh[round] as Catalog), 0)
  );
  const layouts = timesOf(rounds, (round) => layoutHosting(hostingGraph(fresh[round] as Catalog), 740, 466));
  say('layout', layouts);

  const known = catalog(tables, 'en');
  const frame = timelineFrame(known);
  const steps = n > 200_000 ? 20 : 60;
  say(
    'filter',
    timesOf(
      steps,
      (step) => {
        const { filter, selection } = brushed(step);
        const clauses = clausesOf(filter, selection, known);
        for (const view of VIEWS) match(known.tables, clauses, view);
      },
      5
    )
  );
  say(
    'view-update: brush',
    timesOf(steps, (step) => update(known, frame, brushed(step)), 5)
  );
  const hosts = [...known.addressesOfProvider.keys()];
  const clicks: ((step: number) => Choice)[] = [
    (step) => ({
      filter: EMPTY_FILTER,
      selection: { kind: 'provider', id: hosts[step % hosts.length] ?? '' }
    }),
    (step) => ({ filter: { ...EMPTY_FILTER, countries: [step % 2 ? 'NLD' : 'GBR'] }, selection: null })
  ];
  say(
    'view-update: click',
    timesOf(steps, (step) => update(known, frame, (clicks[step % 2] ?? brushed)(step)), 4)
  );
  const words = ['a', 'al', 'ali', 'com', 'pegasus', 'host', 'mex', 'bab', 'example', 'net'];
  const typed = (step: number): Choice => ({
    filter: { ...EMPTY_FILTER, q: words[step % words.length] ?? '' },
    selection: null
  });
  say(
    'view-update: first letter',
    timesOf(1, () => update(known, frame, typed(0)))
  );
  say(
    'view-update: word',
    timesOf(words.length, (step) => update(known, frame, typed(step)))
  );
}
