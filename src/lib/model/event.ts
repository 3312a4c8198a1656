/** The seven lanes of the timeline, in the order in which they are drawn. */
export const LANES = [
  'targeting',
  'infrastructure',
  'research',
  'platform',
  'legal',
  'policy',
  'company'
] as const;
export type Lane = (typeof LANES)[number];

export type DatePrecision = 'day' | 'month' | 'year';

/** A dated event. Texts are in the language the tables were read for. */
export interface Event {
  id: string;
  /** YYYY-MM-DD, the first day of the month or year where the precision is coarser. */
  date: string;
  date_precision: DatePrecision;
  /** YYYY-MM-DD, inclusive. */
  end_date: string | null;
  lane: Lane;
  title: string;
  summary: string;
  /** ISO 3166-1 alpha-3. */
  countries: string[];
  actors: string[];
  /** Provider ids. */
  providers: string[];
  /** Generation of the servers that the event is about, as in Amnesty's lists. */
  generation: number | null;
  /** A page that confirms the event was read. */
  verified: boolean;
  /** The first source is the original publication, and its exact address was seen. */
  original: boolean;
  source_ids: string[];
}
