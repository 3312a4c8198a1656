/// <reference lib="webworker" />
import { readSource, type Ask } from './read-source.ts';

// One worker reads one source and is gone: ending it is how a visitor stops a reading, and loses nothing else by it.
self.onmessage = ({ data }: MessageEvent<Ask>) => {
  void readSource(data, (told) => self.postMessage(told));
};
