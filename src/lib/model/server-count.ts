export const COUNT_KINDS = ['network', 'country'] as const;
export type CountKind = (typeof COUNT_KINDS)[number];

/** One line of Amnesty's 2021 tables: so many servers on a network, or in a country; never both. */
export interface ServerCount {
  id: string;
  kind: CountKind;
  asn: number | null;
  as_name: string | null;
  provider_id: string | null;
  /** ISO alpha-3. */
  iso3: string | null;
  servers: number;
  verified: boolean;
  source_ids: string[];
}
