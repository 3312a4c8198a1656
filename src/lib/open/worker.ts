/// <reference lib="webworker" />
import { FindingPacker, type Batch } from './finding-batch.ts';
import { readSource, type Ask, type Told } from './read-source.ts';

/** What a worker tells: as `readSource` does, but for findings, which are packed. */
export type FromWorker = Exclude<Told, { kind: 'findings' }> | { kind: 'batch'; batch: Batch };

// One worker reads one source and is gone: ending it is how a visitor stops a reading, and loses nothing else by it.
self.onmessage = ({ data }: MessageEvent<Ask>) => {
  const packer = new FindingPacker();
  readSource(data, (told) => {
    if (told.kind !== 'findings') return self.postMessage(told satisfies FromWorker);
    const batch = packer.pack(told.findings);
    self.postMessage({ kind: 'batch', batch } satisfies FromWorker, [batch.cells.buffer]);
    // What no reader can tell of reaches the page as the error of its worker; else it would wait without end.
  }).catch(reportError);
};
