/**
 * How a country appears in a report. Relations are never added up or drawn on one scale:
 * a number on a list is no infection, an infection seen in a country does not name its operator.
 */
export const RELATIONS = [
  'numbers_selected',
  'suspected_infection',
  'confirmed_victims',
  'suspected_operator',
  'whatsapp_2019',
  'official_targets'
] as const;
export type Relation = (typeof RELATIONS)[number];

export const CONFIDENCES = ['confirmed', 'reported', 'suspected'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One report about one country in one relation. */
export interface CountryReport {
  id: string;
  /** ISO 3166-1 alpha-3. */
  iso3: string;
  relation: Relation;
  /** YYYY-MM-DD; empty where a visitor's file gives no date. */
  reported: string;
  /** YYYY or YYYY-MM; the activity that the report is about, not its publication. */
  period_start: string | null;
  period_end: string | null;
  /** People, numbers or users, as `count_meaning` says; null where no count was published. */
  count: number | null;
  count_meaning: string | null;
  confidence: Confidence;
  summary: string;
  verified: boolean;
  /** The first source is the original publication, and its exact address was seen. */
  original: boolean;
  source_ids: string[];
}
