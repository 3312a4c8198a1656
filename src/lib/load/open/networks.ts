import { inPieces, type Chunks } from './chunks.ts';
import { foldName } from './column-names.ts';
import { RowCutter } from './csv-rows.ts';
import { NetworkTable, wordsOf } from './network-table.ts';
import { sniff } from './sniff.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import type { Progress, Reading } from './types.ts';

export interface NetworksRead extends Reading {
  format: 'networks';
  networks: NetworkTable;
}

interface Columns {
  network: number;
  start: number;
  end: number;
  asn: number;
  name: number;
}

/**
 * A table of who announces which addresses: `network,autonomous_system_number,autonomous_system_organization` as MaxMind has
 * it, or `start,end,asn,name`. It gives no findings; `networks.lookup` answers for those of other files.
 * @throws what `onProgress` throws, the reason of `signal`, or what the chunks throw
 */
export async function readNetworks(
  chunks: Chunks,
  options: { file: string; onProgress?: Progress; size?: number | null; signal?: AbortSignal }
): Promise<NetworksRead> {
  const { file } = options;
  const networks = new NetworkTable();
  const read: NetworksRead = {
    format: 'networks',
    findings: [],
    troubles: [],
    account: { rows: 0, read: 0, setAside: 0, silent: 0 },
    networks
  };
  let columns: Columns | null = null;
  let cutter: RowCutter | null = null;
  const take = (cells: readonly string[], row: number) => {
    if (row === 1) {
      columns = columnsOf(cells);
      if (!cells.some((cell) => rangeOf(cell, cell))) return; // the names of the columns
    }
    read.account.rows++;
    const became = columns ? addRow(networks, cells, columns) : 'networks_columns';
    if (became === 'read' || became === 'silent') read.account[became]++;
    else {
      read.account.setAside++;
      read.troubles.push(troubleAt(became, 'row', spotAt(file, row), cells.join(',').slice(0, 500)));
    }
  };
  for await (const piece of inPieces(chunks, options)) {
    cutter ??= new RowCutter(sniff(piece).delimiter, take);
    cutter.push(piece);
  }
  cutter?.end();
  networks.settle();
  if (networks.size === 0) read.troubles.unshift(troubleAt('networks_none', 'file', spotAt(file)));
  return read;
}

/** Where things stand in a row, by names or, without them, by what the first row holds. */
export function columnsOf(first: readonly string[]): Columns | null {
  const names = first.map(foldName);
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const named = {
    network: at(/^(?:network|cidr|prefix|range)$/),
    start: at(/^(?:start|start ip|ip start|range start|ip range start|from)$/),
    end: at(/^(?:end|end ip|ip end|range end|ip range end|to)$/),
    asn: at(/^(?:asn|as number|autonomous system number|as)$/),
    name: at(
      /^(?:name|as name|asname|organization|org|as organization|autonomous system organization|description|as description)$/
    )
  };
  if (named.asn >= 0 && (named.network >= 0 || (named.start >= 0 && named.end >= 0))) return named;
  if (first.length < 2 || !rangeOf(first[0] ?? '', first[0] ?? '')) return null;
  const block = (first[0] ?? '').includes('/');
  const asn = block ? 1 : 2;
  if (!/^(?:AS)?\d{1,10}$/i.test((first[asn] ?? '').trim())) return null;
  // A country of two letters may stand between the number and the name.
  const name = /^[A-Z]{2}$|^None$/.test(first[asn + 1] ?? '') && first.length > asn + 2 ? asn + 2 : asn + 1;
  return { network: block ? 0 : -1, start: block ? -1 : 0, end: block ? -1 : 1, asn, name };
}

function addRow(networks: NetworkTable, cells: readonly string[], at: Columns): string {
  if (cells.length === 1 && (cells[0] ?? '').trim() === '') return 'silent';
  if (/^\s*#/.test(cells[0] ?? '')) return 'silent';
  const cell = (index: number) => (cells[index] ?? '').trim();
  const range =
    at.network >= 0 ? rangeOf(cell(at.network), cell(at.network)) : rangeOf(cell(at.start), cell(at.end));
  if (!range) return 'network_unread';
  const digits = /^(?:AS)?(\d{1,10})$/i.exec(cell(at.asn))?.[1];
  // Nobody announces what has no number, or number 0.
  if (cell(at.asn) === '' || Number(digits) === 0) return 'silent';
  const asn = Number(digits ?? NaN);
  if (!(asn <= 4294967295)) return 'asn_unread';
  networks.add(range.start, range.end, asn, cell(at.name));
  return 'read';
}

/** First and last address of `192.0.2.0/24`, or of two addresses, as words; null if they are none, or the wrong way round. */
function rangeOf(first: string, last: string): { start: number[]; end: number[] } | null {
  const [head = '', bits] = first.trim().split('/');
  const start = wordsOf(head);
  if (!start) return null;
  if (bits !== undefined) {
    if (!/^\d{1,3}$/.test(bits) || Number(bits) > 32 * start.length) return null;
    return {
      start: start.map((word, at) => masked(word, at, Number(bits), 0)),
      end: start.map((word, at) => masked(word, at, Number(bits), 1))
    };
  }
  const end = wordsOf(last.trim());
  if (end?.length !== start.length) return null;
  const turn = start.findIndex((word, at) => word !== end[at]);
  return turn >= 0 && (start[turn] ?? 0) > (end[turn] ?? 0) ? null : { start, end };
}

/** A word of an address with the bits behind the prefix all 0 or all 1. */
function masked(word: number, at: number, bits: number, fill: 0 | 1): number {
  const size = 2 ** Math.min(32, Math.max(0, 32 * (at + 1) - bits));
  return word - (word % size) + fill * (size - 1);
}
