import { editDistance } from '#lib/model/nearest.ts';
import { fold } from '#lib/views/text.ts';
import type { Answer } from './answers.ts';

/** `unread`: a number was asked for, and none or several stand there. */
export type Verdict = 'right' | 'wrong' | 'empty' | 'unread';

/** Digits as either language groups them: `15,000`, `15 000`, `15.000`, `15’000`. */
const NUMBER = /\d{1,3}(?:[\s,.'’\u00a0\u202f]\d{3})+(?![\d])|\d+/g;

/**
 * The one whole number of a text; null where there is none, or more than one.
 * `'about 15 000 numbers'` → 15000
 */
export function numberIn(typed: string): number | null {
  const [found, ...more] = typed.match(NUMBER) ?? [];
  return found === undefined || more.length > 0 ? null : Number(found.replace(/\D/g, ''));
}

/** Without the article, case, accents and punctuation: `L’Algérie` → `algerie`. */
const bare = (text: string) =>
  fold(text)
    .replace(/^(?:the|la|les?|l')\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Slips of the finger that a word of this length may hold: none in short ones, where another name is too near. */
const slips = (length: number) => (length < 6 ? 0 : length < 10 ? 1 : 2);

const means = (text: string, name: string) => text === name || editDistance(text, name) <= slips(name.length);

/** Whether what a reader typed is right. */
export function judge(typed: string, answer: Answer): Verdict {
  if (typed.trim() === '') return 'empty';
  if (answer.kind === 'names') {
    const accepted = answer.names.flatMap((name) => name.accepted);
    return accepted.some((name) => means(bare(typed), bare(name))) ? 'right' : 'wrong';
  }
  const number = numberIn(typed);
  return number === null ? 'unread' : number === answer.value ? 'right' : 'wrong';
}
