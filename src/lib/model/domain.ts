/** Amnesty's version lists, other published lists, and last a visitor's own file, which no published table holds. */
export const GENERATIONS = ['2', '3', '4', '4-validation', 'other', 'own'] as const;
export type Generation = (typeof GENERATIONS)[number];

export const DOMAIN_STATUSES = ['listed', 'superseded', 'withdrawn'] as const;
export type DomainStatus = (typeof DOMAIN_STATUSES)[number];

/** A domain of the published indicator lists. Plain here; shown defanged everywhere. */
export interface Domain {
  domain: string;
  /** The earliest of Amnesty's version lists that holds it. */
  generation: Generation;
  /** Later version lists that hold it too. */
  also_in: Generation[];
  /**
   * YYYY-MM-DD: the day the domain first stood in a published list, not the day it was active. Of a visitor's file its first
   * date, as closely as the file has it; null where it has none.
   */
  first_published: string | null;
  /** Folder of the list. */
  first_published_in: string;
  status: DomainStatus;
  /** The parent domain that replaced it. */
  superseded_by: string | null;
  source_ids: string[];
}
