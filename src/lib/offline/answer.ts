import { hasHash, ofVersion, standIn, type Kept } from './kept.ts';

/** Where the answer to a request is sought, in this order. */
export type Answer =
  /** The network alone. */
  | { from: 'network' }
  /** A copy, then the network. `id` is the build it must be of; null where any has the same. */
  | { from: 'copy'; path: string; id: string | null }
  /** The network, then a copy of the build `id`; what came is kept where it may be wanted again. */
  | { from: 'either'; path: string; id: string; keep: boolean };

/**
 * How a page is answered that asks for a file: from the build that the page is of, so that an old page never meets new
 * data. Pages themselves are another matter: `serve.ts`.
 *
 * @param path within the site
 * @param app the first script of the page that asks; null where it has none or is not known
 * @param builds those that are kept whole, the worker's own first
 */
export function answer(path: string, app: string | null, builds: readonly Kept[]): Answer {
  if (hasHash(path)) return { from: 'copy', path, id: null };
  const known = builds.find((build) => build.app === app);
  if (known && path in known.files) return { from: 'copy', path, id: known.id };
  // A page of a build that is not kept must not get the data of another one.
  const its = known ?? (app === null ? builds[0] : undefined);
  if (!its) return { from: 'network' };
  if (ofVersion(path)) return { from: 'either', path, id: its.id, keep: true };
  const file = standIn(path);
  return file in its.files ? { from: 'either', path: file, id: its.id, keep: false } : { from: 'network' };
}
