import type { DroppedParameter } from '#lib/state/url.ts';

/** What only an embed understands, beside the parameters of a view. */
export interface EmbedOptions {
  /** Whether a reader may narrow down, zoom and choose. */
  controls: boolean;
  /** The heading: the chart's own (null), the publisher's, or none to be seen (''). */
  title: string | null;
  /** Height of the whole frame, px; null for the natural one. */
  height: number | null;
}

const HEIGHT = { least: 200, most: 2000 };
const TITLE = 120;

/** Reads the options of an embed; what cannot be read is the default, and told as dropped. Never throws. */
export function readOptions(search: URLSearchParams): {
  options: EmbedOptions;
  dropped: DroppedParameter[];
} {
  const dropped: DroppedParameter[] = [];
  const read = <T>(name: string, fallback: T, parse: (value: string) => T | undefined): T => {
    const value = search.get(name);
    if (value === null || value === '') return fallback;
    const parsed = parse(value);
    if (parsed === undefined) dropped.push({ name, value });
    return parsed ?? fallback;
  };
  const options = {
    controls: read('controls', true, (value) => ({ '0': false, '1': true })[value]),
    title: read<string | null>('title', null, (value) =>
      value === '0' ? '' : value.length <= TITLE ? value : undefined
    ),
    height: read<number | null>('height', null, (value) => {
      const px = Number(value);
      return /^\d{1,4}$/.test(value) && px >= HEIGHT.least && px <= HEIGHT.most ? px : undefined;
    })
  };
  return { options, dropped };
}
