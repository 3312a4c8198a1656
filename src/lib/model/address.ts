export const HOST_CONFIDENCES = ['high', 'medium', 'low', 'unknown'] as const;
export type HostConfidence = (typeof HOST_CONFIDENCES)[number];

/** How the holders of 2016 and 2025 compare: what the provider of 2018 rests on. */
export const HOLDER_REASONS = ['agree', 'changed', 'only_2025', 'only_2016', 'none'] as const;
export type HolderReason = (typeof HOLDER_REASONS)[number];

/** One row of Amnesty's 2018 list: a domain at an address, and who announced that address when. */
export interface Address {
  id: string;
  domain: string;
  /** IPv4; of a visitor's file also IPv6, or empty where it names a host of the domain without an address. */
  address: string;
  /** YYYY-MM: the window of the scan, not of this one domain. Null where a visitor's file gives no date. */
  observed_from: string | null;
  observed_to: string | null;
  /** ISO alpha-3, mid-2018. */
  country: string | null;
  /** ISO alpha-3 of the registry in 2026. */
  country_2026: string | null;
  /** AS numbers. */
  asn_2014: number | null;
  asn_2016: number | null;
  asn_2025: number | null;
  asn_2026: number | null;
  /** AS number by the bracket rule: the holder of 2016, else of 2025. */
  asn: number | null;
  provider_id: string | null;
  reason: HolderReason;
  /** The country of 2018 and the registry country of 2026 are both known and differ. */
  country_differs: boolean;
  /** agree → high, changed → medium, one only → low, none → unknown; one step lower where the country differs. */
  confidence: HostConfidence;
  source_ids: string[];
}
