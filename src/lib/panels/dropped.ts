import { m } from '#lib/paraglide/messages.js';
import type { DroppedParameter } from '#lib/state/url.ts';

/** Characters of a value that are shown. */
const MOST = 40;

/** A quiet line about parameters that could not be read. */
export const droppedText = (dropped: readonly DroppedParameter[]): string =>
  m.dropped({ list: dropped.map(({ name, value }) => `${name}=${value.slice(0, MOST)}`).join(', ') });
