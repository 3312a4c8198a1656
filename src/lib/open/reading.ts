import { spotAt, troubleAt } from '#lib/load/open/text-finding.ts';
import { FindingUnpacker } from './finding-batch.ts';
import type { FromWorker } from './worker.ts';
import InlineWorker from './worker.ts?worker&inline';
import { readSource, type Ask, type Told } from './read-source.ts';

/** A reading that goes on; `stop` ends it at once, whatever it is doing. */
export interface Running {
  stop(): void;
}

export interface Listener {
  tell(told: Told): void;
  /** The browser lets no worker run: the page reads by itself and may stutter. */
  blocked(): void;
}

class Stopped extends Error {}

/** Something gave way that no reader can tell of: most likely the memory. */
function gaveWay({ name }: Ask, { tell }: Listener): void {
  tell({ kind: 'troubles', troubles: [troubleAt('reader_stopped', 'file', spotAt(name))] });
  tell({ kind: 'end', format: null, account: { rows: 0, read: 0, setAside: 0, silent: 0 } });
}

/** Reads in the page itself; between two pieces it lets the page do other things. */
function readHere(ask: Ask, listener: Listener): Running {
  let stopped = false;
  const heard = (told: Told) => {
    if (stopped) throw new Stopped();
    listener.tell(told);
  };
  readSource(ask, heard).catch((error: unknown) => {
    if (!(error instanceof Stopped)) gaveWay(ask, listener);
  });
  return { stop: () => (stopped = true) };
}

/**
 * Starts to read a source in a worker of its own. The worker stands in the page's own code, so that starting it asks for no
 * file; where the browser refuses it, the page reads.
 */
export function startReading(ask: Ask, listener: Listener): Running {
  let running: Running | null = null;
  const here = () => {
    listener.blocked();
    running = readHere(ask, listener);
  };
  try {
    const worker = new InlineWorker();
    let heard = false;
    running = { stop: () => worker.terminate() };
    const unpacker = new FindingUnpacker();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      heard = true;
      if (data.kind === 'batch')
        return listener.tell({ kind: 'findings', findings: unpacker.unpack(data.batch) });
      listener.tell(data);
      if (['end', 'mapping', 'networks'].includes(data.kind)) worker.terminate();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      // Once it had begun, the source itself may have been too much for it.
      if (heard) gaveWay(ask, listener);
      else here();
    };
    worker.postMessage(ask);
  } catch {
    here();
  }
  return { stop: () => running?.stop() };
}
