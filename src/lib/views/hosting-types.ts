import type { HostConfidence } from '#lib/model/address.ts';
import type { Generation } from '#lib/model/domain.ts';
import type { Grouping, Selection } from './filter.ts';

/** A domain as the graph draws it: once, whatever the number of its providers. */
export interface HostedDomain {
  name: string;
  generation: Generation;
  /** YYYY-MM-DD: first published. */
  published: string;
  /** Index of the group or of the pool that it is drawn in. */
  home: { kind: 'group' | 'pool'; index: number };
  /** How sure its provider is; of several providers the least sure. `unknown` in the pools. */
  confidence: HostConfidence;
}

/**
 * What domains are packed round: a provider (or a country, generation or network, where they are grouped by that), the
 * domains that stood at several of them, or those of which it is not known.
 */
export interface HostingGroup {
  kind: Grouping | 'several' | 'unknown';
  /** Provider id, `country:NLD`, `generation:3`, `network:9009`; `*several` and `*unknown` for the other two. */
  id: string;
  /** Name of the provider, country or network; empty where the language of the page names it. */
  name: string;
  /** What it stands for in all views; null for the other two, and for a generation. */
  record: Selection | null;
  /** All its domains, those of several groups as well. */
  count: number;
  /** Its rows of the list, domain and address: one domain may have two. */
  rows: number;
  /** Indexes of the domains drawn here, from the middle outwards: generation, surest first, date, name. */
  members: number[];
}

/** Domains of one generation for which no address was published. */
export interface HostingPool {
  generation: Generation;
  members: number[];
}

export interface HostingCountry {
  iso3: string;
  name: string;
  /** Rows of the list whose address was in this country in mid-2018. */
  rows: number;
}

/** Rows of a group whose addresses were in a country. */
export interface HostingLink {
  group: number;
  country: number;
  rows: number;
}

/** One more home of a domain that stood at several providers. */
export interface HostingShare {
  domain: number;
  group: number;
}

/** Servers counted in 2021 on a network: no domain of it is public. Never mixed with the rows of 2018. */
export interface HostingCount {
  id: string;
  provider: string | null;
  name: string;
  servers: number;
  verified: boolean;
}

/** All that is drawn, before any choice: the same for every filter, so that nothing ever moves. */
export interface HostingGraph {
  domains: HostedDomain[];
  /** By what the groups are made. */
  grouping: Grouping;
  groups: HostingGroup[];
  pools: HostingPool[];
  countries: HostingCountry[];
  links: HostingLink[];
  shares: HostingShare[];
  counts: HostingCount[];
  /** Kept but not drawn: domains withdrawn, or drawn by the subdomain they replaced; counts of a company that is no host. */
  withheld: { domains: number; counts: number };
  /** Rows whose country is not known. */
  withoutCountry: number;
}

/** What of the graph is chosen, by index; everything else is dimmed. Sums of chosen rows, never of all. */
export interface HostingActive {
  /** 1 where chosen. */
  domains: Uint8Array;
  counts: Uint8Array;
  /** Chosen domains. */
  groups: Int32Array;
  pools: Int32Array;
  /** Chosen rows. */
  countries: Int32Array;
  links: Int32Array;
  /** Nothing is dimmed. */
  all: boolean;
}

export interface HostingView {
  graph: HostingGraph;
  active: HostingActive;
}
