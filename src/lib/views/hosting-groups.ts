import { HOST_CONFIDENCES, type Address, type HostConfidence } from '#lib/model/address.ts';
import { GENERATIONS, type Domain } from '#lib/model/domain.ts';
import type { Catalog } from './catalog.ts';
import { compare, hostOf, isDrawn, SEVERAL, surer, UNKNOWN } from './hosting-rules.ts';
import type { HostedDomain, HostingGroup, HostingShare } from './hosting-types.ts';

/** A domain with its rows, before it has a place. */
interface Draft {
  domain: Omit<HostedDomain, 'home'>;
  /** Generation and confidence as one number that orders like them. */
  look: number;
  providers: string[];
  rows: Address[];
}

/** The providers of rows, and how sure the least sure of them is. */
function hostsOf(
  rows: readonly Address[],
  catalog: Catalog
): { providers: string[]; confidence: HostConfidence } {
  const [only] = rows;
  // Nearly every domain has one address.
  if (rows.length === 1 && only) {
    const host = hostOf(only, catalog);
    return host === null
      ? { providers: [], confidence: 'unknown' }
      : { providers: [host], confidence: only.confidence };
  }
  const best = new Map<string, HostConfidence>();
  for (const row of rows) {
    const host = hostOf(row, catalog);
    if (host !== null) best.set(host, surer(best.get(host) ?? 'unknown', row.confidence));
  }
  const least = Math.max(...[...best.values()].map((each) => HOST_CONFIDENCES.indexOf(each)), -1);
  return { providers: [...best.keys()], confidence: HOST_CONFIDENCES[least] ?? 'unknown' };
}

function draft(name: string, known: Domain | undefined, rows: Address[], catalog: Catalog): Draft {
  const { providers, confidence } = hostsOf(rows, catalog);
  const generation = known?.generation ?? 'other';
  return {
    look: GENERATIONS.indexOf(generation) * HOST_CONFIDENCES.length + HOST_CONFIDENCES.indexOf(confidence),
    providers,
    rows,
    domain: { name, generation, published: known?.first_published ?? '', confidence }
  };
}

/** From the middle of a cluster outwards: position means generation, then how sure, then date, then name. */
function byPlace(a: Draft, b: Draft): number {
  return (
    a.look - b.look ||
    compare(a.domain.published, b.domain.published) ||
    compare(a.domain.name, b.domain.name)
  );
}

function emptyGroup(id: string, catalog: Catalog): HostingGroup {
  const kind = id === SEVERAL ? 'several' : id === UNKNOWN ? 'unknown' : 'provider';
  const record = kind === 'provider' ? { kind: 'provider' as const, id } : null;
  return { kind, id, name: catalog.provider.get(id)?.name ?? '', record, count: 0, rows: 0, members: [] };
}

/** Providers by number of domains, then the two groups that are no provider. */
function byRank(a: HostingGroup, b: HostingGroup): number {
  const last = (group: HostingGroup) => ['provider', 'several', 'unknown'].indexOf(group.kind);
  return last(a) - last(b) || b.count - a.count || compare(a.name, b.name) || compare(a.id, b.id);
}

/** Who stands where: the domains with a published address, their groups, and the links of those at several. */
export function groupsOf(catalog: Catalog): {
  domains: HostedDomain[];
  groups: HostingGroup[];
  shares: HostingShare[];
} {
  const drafts: Draft[] = [];
  for (const [name, rows] of catalog.addressesOfDomain) {
    const known = catalog.domain.get(name);
    if (isDrawn(known)) drafts.push(draft(name, known, rows, catalog));
  }
  drafts.sort(byPlace);
  const groups = new Map<string, HostingGroup>();
  const groupOf = (id: string) => {
    const group = groups.get(id) ?? emptyGroup(id, catalog);
    groups.set(id, group);
    return group;
  };
  const homes = drafts.map(({ providers, rows }, index) => {
    const home = groupOf(providers.length > 1 ? SEVERAL : (providers[0] ?? UNKNOWN));
    home.members.push(index);
    home.count += 1;
    for (const id of providers) if (id !== home.id) groupOf(id).count += 1;
    for (const row of rows) groupOf(hostOf(row, catalog) ?? UNKNOWN).rows += 1;
    return home;
  });
  // A domain of a known provider may have a second address that nobody is known to have held.
  const ranked = [...groups.values()].filter((group) => group.count > 0).sort(byRank);
  const indexOf = new Map(ranked.map((group, index) => [group.id, index]));
  const at = (id: string) => indexOf.get(id) ?? 0;
  const placeOf = ranked.map((_, index) => ({ kind: 'group' as const, index }));
  return {
    groups: ranked,
    // Domains of one group share its place.
    domains: drafts.map(({ domain: { name, generation, published, confidence } }, index) => {
      const home = placeOf[at(homes[index]?.id ?? UNKNOWN)] ?? { kind: 'group', index: 0 };
      return { name, generation, published, confidence, home };
    }),
    shares: drafts.flatMap(({ providers }, domain) =>
      providers.length > 1 ? providers.map((id) => ({ domain, group: at(id) })) : []
    )
  };
}
