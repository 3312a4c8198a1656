import type { Marked } from '../text.ts';
import type { TermId } from './terms.ts';

export interface TermText {
  name: string;
  /** The forms in which the story uses it; none where the word means something else there as well. */
  uses: readonly string[];
  /** One or two short sentences. */
  plain: Marked;
  full: Marked;
}

export type Glossary = Readonly<Record<TermId, TermText>>;
