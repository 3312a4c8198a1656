import { handOver, inPieces, type Chunks, type TakeFindings } from './chunks.ts';
import { lineCorrector, type Correction } from './corrections.ts';
import { LineCutter } from './lines.ts';
import { readLine, type Line } from './list-line.ts';
import { textValue } from './row-values.ts';
import { findingAt, spotAt, troubleAt } from './text-finding.ts';
import type { Finding, Progress, Reading, Trouble } from './types.ts';

export interface ListOptions {
  file: string;
  /** What the visitor put in the place of lines. */
  corrections?: readonly Correction[];
  onFindings?: TakeFindings;
  onProgress?: Progress;
  size?: number | null;
  signal?: AbortSignal;
}

/**
 * A list of one indicator a line. Never throws for what the list has in it; each line is counted.
 * @throws what `onProgress` throws, the reason of `signal`, or what the chunks throw
 */
export async function readList(chunks: Chunks, options: ListOptions): Promise<Reading> {
  const list = new ListReader(options.file, options.corrections);
  for await (const piece of inPieces(chunks, options)) {
    list.push(piece);
    handOver(list.findings, options.onFindings);
  }
  return list.end();
}

/** As `readList`, of a text that is at hand: `('evil[.]example # why', 'pasted')`. */
export function listOf(text: string, file: string): Reading {
  const list = new ListReader(file);
  list.push(text);
  return list.end();
}

class ListReader {
  readonly #file: string;
  readonly #reading: Reading = {
    format: 'list',
    findings: [],
    troubles: [],
    account: { rows: 0, read: 0, setAside: 0, silent: 0 }
  };
  readonly #cutter = new LineCutter();
  /** Whether a line of content was met: only the first one may name the column. */
  #begun = false;
  #blank = true;

  readonly #corrected;

  constructor(file: string, corrections: readonly Correction[] = []) {
    this.#file = file;
    this.#corrected = lineCorrector(corrections);
  }

  /** What was found so far. */
  get findings(): Finding[] {
    return this.#reading.findings;
  }

  push(text: string): void {
    for (const line of this.#cutter.push(text)) this.#line(line);
  }

  end(): Reading {
    for (const line of this.#cutter.end()) this.#line(line);
    const { troubles, account } = this.#reading;
    const whole = (kind: string, cost: Trouble['cost']) =>
      troubles.unshift(troubleAt(kind, cost, spotAt(this.#file)));
    if (this.#blank) whole('empty', 'file');
    else if (account.read === 0 && account.setAside < account.rows) whole('nothing_found', 'note');
    return this.#reading;
  }

  #line(written: string): void {
    const { account, troubles } = this.#reading;
    const row = ++account.rows;
    const spot = spotAt(this.#file, row);
    const line = this.#corrected?.(written, row) ?? written;
    const read = readLine(line, !this.#begun);
    // What the lines below mean rests on the file as it is: a correction changes its own line alone.
    if (written.trim() !== '') {
      this.#blank = false;
      this.#begun ||= !/^\s*[#;!/]/.test(written);
    }
    if (read === 'silent') account.silent++;
    else if ('kind' in read) {
      account.setAside++;
      troubles.push(troubleAt(read.kind, 'row', spot, line, read.more));
    } else {
      account.read++;
      for (const kind of read.hosts.notes.length > 0 ? new Set(read.hosts.notes) : [])
        troubles.push(troubleAt(kind, 'note', spot, line));
      for (const finding of findingsOf(read, spot)) this.#reading.findings.push(finding);
    }
  }
}

function findingsOf({ hosts, note }: Line, spot: Finding['spot']): Finding[] {
  const { domains, addresses } = hosts;
  const base = findingAt(spot);
  if (note !== null) base.note = textValue(note).is;
  const [domain, address] = [domains[0], addresses[0]];
  if (domains.length === 1 && addresses.length === 0 && domain) {
    base.domain = domain;
    return [base];
  }
  // `192.0.2.1 evil.example`: the two belong together.
  if (domains.length === 1 && addresses.length === 1 && domain && address)
    return [{ ...base, domain, address }];
  return [
    ...domains.map((each) => ({ ...base, domain: each })),
    ...addresses.map((each) => ({ ...base, address: each }))
  ];
}
