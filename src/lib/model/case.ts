import type { Confidence } from './country-report.ts';

export const CASE_ROLES = [
  'journalist',
  'activist',
  'lawyer',
  'staff',
  'politician',
  'family',
  'royal',
  'academic',
  'clergy',
  'group',
  'criminal',
  'actor',
  'unknown'
] as const;
export type CaseRole = (typeof CASE_ROLES)[number];

export const CASE_RESULTS = ['attempted', 'successful'] as const;
export type CaseResult = (typeof CASE_RESULTS)[number];

/** A publicly reported case of targeting. */
export interface Case {
  id: string;
  /** Null where the person is a relative or a minor: those are shown by role only. */
  name: string | null;
  role: CaseRole;
  affiliation: string | null;
  /** Years, as YYYY. */
  occurred: string[];
  /** YYYY-MM-DD. */
  disclosed: string;
  disclosed_by: string[];
  forensics_by: string[];
  pegasus_project: boolean;
  notified_by: string[];
  device: string | null;
  result: CaseResult[];
  vector: string[];
  exploit: string[];
  /** YYYY-MM or YYYY-MM-DD. */
  first_activity: string | null;
  last_activity: string | null;
  /** ISO alpha-3 of the states named as operator; never the country of the person. */
  operators: string[];
  /** `confirmed` where a forensic laboratory is named, else `reported`. */
  confidence: Confidence;
  source_ids: string[];
}
