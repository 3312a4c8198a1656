import type { Confidence } from './country-report.ts';

/** What a claim is about: the parts of the ledger, in their order. */
export const CLAIM_TOPICS = ['company', 'list', 'proof', 'hosting', 'courts', 'replies'] as const;
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];

/** Something that was said in July 2021, and what is known of it now. Texts are in the language of the tables. */
export interface Claim {
  id: string;
  /** Place in the ledger, from 1. */
  position: number;
  topic: ClaimTopic;
  title: string;
  /** In the words of this project, never a quotation. */
  claim: string;
  said_by: string;
  /** YYYY-MM-DD or YYYY-MM. */
  said: string;
  evidence_for: string;
  evidence_against: string;
  /** How sure the claim is today; of an expectation, whether it came true. */
  confidence: Confidence;
  confidence_reason: string;
  /** What NSO or the party concerned replied, or that no reply is known. */
  answer: string;
  /** What confirmed, changed or contradicted it later, with dates. */
  later: string;
  event_ids: string[];
  /** Ids of country reports. */
  report_ids: string[];
  /** The query of the explorer that shows it, as docs/url.md has it, without the question mark. */
  view: string;
  source_ids: string[];
}
