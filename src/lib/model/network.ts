/** An autonomous system and the provider that it belongs to, with its names over time. */
export interface Network {
  asn: number;
  provider_id: string;
  name_2016: string | null;
  name_2025: string | null;
  name_2026: string | null;
  source_ids: string[];
}
