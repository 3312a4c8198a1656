import { readFile, writeFile } from 'node:fs/promises';

/** One thing measured: `ms` is a median, null where it took longer than the bench waits. */
export interface Result {
  n: number;
  way: 'settle' | 'pan' | 'brush' | 'click' | 'read';
  peer: string;
  ms: number | null;
}

const WAYS: readonly { way: Result['way']; words: string }[] = [
  { way: 'settle', words: 'Graph: data in memory → full paint' },
  { way: 'pan', words: 'Graph: one frame of a pan' },
  { way: 'brush', words: 'Brush step → counts of all views' },
  { way: 'click', words: 'Click → counts of all views' },
  { way: 'read', words: 'CSV texts → rows' }
];

const START = '<!-- bench:peers -->';
const END = '<!-- /bench:peers -->';

const time = (ms: number | null) =>
  ms === null
    ? '–'
    : ms >= 1000
      ? `${(ms / 1000).toFixed(1)} s`
      : `${ms.toPrecision(ms < 1 ? 1 : ms < 100 ? 2 : 3)} ms`;

/** How many times as long as ours theirs takes: `(200, 100)` → `× 2.0`. */
export function ratio(theirs: number | null, ours: number | null): string {
  if (theirs === null || ours === null || ours === 0) return '';
  const times = theirs / ours;
  return ` (× ${times >= 10 ? Math.round(times) : times.toFixed(1)})`;
}

/** The results as a table of Markdown, one line for each thing measured, library and size. */
export function tableOf(results: readonly Result[]): string {
  const sizes = [...new Set(results.map((each) => each.n))].sort((a, b) => a - b);
  const lines = WAYS.flatMap(({ way, words }) => {
    const peers = [...new Set(results.filter((each) => each.way === way).map((each) => each.peer))];
    return peers.map((peer) => {
      const cells = sizes.map((n) => {
        const of = (name: string) =>
          results.find((each) => each.n === n && each.way === way && each.peer === name)?.ms ?? null;
        return peer === 'ours' ? `**${time(of(peer))}**` : `${time(of(peer))}${ratio(of(peer), of('ours'))}`;
      });
      return `| ${words} | ${peer} | ${cells.join(' | ')} |`;
    });
  });
  const head = ['what', 'by', ...sizes.map((n) => n.toLocaleString('en'))];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...lines].join('\n');
}

/** Writes the table between its markers. Throws where the page has none. */
export async function writeTable(path: string, results: readonly Result[]): Promise<void> {
  const page = await readFile(path, 'utf8');
  const [before, after] = [page.indexOf(START), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${path} has no place for the table.`);
  await writeFile(
    path,
    `${page.slice(0, before + START.length)}\n\n${tableOf(results)}\n\n${page.slice(after)}`
  );
}
