import type { Claim } from '#lib/model/claim.ts';
import type { Locale } from '#lib/model/tables.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/ui/dates.ts';

/** What is asked of every claim, in the order of asking. */
export const QUESTIONS = ['claim', 'who', 'for', 'against', 'answer', 'later', 'sure'] as const;
export type Question = (typeof QUESTIONS)[number];

export const askOf = (question: Question): string => m[`classroom_ask_${question}`]();

/** What the ledger says to a question about a claim. */
export function answerIn(claim: Claim, question: Question, locale: Locale): string {
  switch (question) {
    case 'claim':
      return claim.claim;
    case 'who':
      return `${claim.said_by}, ${formatDate(claim.said, locale)}`;
    case 'for':
      return claim.evidence_for;
    case 'against':
      return claim.evidence_against;
    case 'answer':
      return claim.answer;
    case 'later':
      return claim.later;
    case 'sure':
      return `${m[`confidence_${claim.confidence}`]()}. ${claim.confidence_reason}`;
  }
}
