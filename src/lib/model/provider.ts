export const PROVIDER_KINDS = [
  'hosting',
  'cloud',
  'cdn',
  'transit',
  'other',
  'not_a_host',
  'unknown'
] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** A company that announced addresses of the lists. A host is not an accomplice. */
export interface Provider {
  id: string;
  name: string;
  aliases: string[];
  /** ISO alpha-3; general knowledge, null where unsure. */
  head_office: string | null;
  kind: ProviderKind;
  /** What the source says of it. */
  role: string;
  /** What it answered. */
  response: string | null;
  /** Known from routing data alone: no report names it. */
  routing_only: boolean;
  verified: boolean;
  source_ids: string[];
}
