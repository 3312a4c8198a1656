import { asnOf, hostOf, type Host } from './host-value.ts';
import { own, textIn } from './json-values.ts';
import { counted, type StixObject } from './stix-objects.ts';
import { termsOf, type Term } from './stix-pattern.ts';
import type { StixReader } from './stix-reader.ts';
import { validFrom } from './stix-valid.ts';
import type { Progress } from './types.ts';

/** What a pattern names: a domain, an address, both where it says that one resolves to the other, or a network. */
interface Named extends Host {
  asn: number | null;
}

/** Properties whose value is a host; the other end of a connection is not asked, it may be the person's who was spied on. */
const HOST_PATH =
  /^(?:(?:domain-name|url|ipv4-addr|ipv6-addr):value|domain-name:resolves_to_refs\[[^\]]*\]\.value|network-traffic:dst_ref\.value)$/;
const RESOLVES = /^domain-name:resolves_to_refs/;
const NETWORK_PATH = /^(?:autonomous-system:number|ipv[46]-addr:belongs_to_refs\[[^\]]*\]\.number)$/;

/** A finding for each host that an indicator's pattern names. */
export function readIndicators(reader: StixReader, onProgress?: Progress): void {
  const named = new Map<StixObject, Named[]>();
  const foreign: string[] = [];
  const negated = new Set<StixObject>();
  const indicators = reader.index.objects.filter(({ type }) => type === 'indicator');
  indicators.forEach((indicator, at) => {
    if (at % 1000 === 0) onProgress?.(at, indicators.length);
    const language = textIn(indicator.body, 'pattern_type') ?? 'stix';
    if (language.toLowerCase() !== 'stix') {
      foreign.push(language);
      return;
    }
    const pattern = own(indicator.body, 'pattern');
    const terms = typeof pattern === 'string' ? termsOf(pattern) : null;
    if (!terms) {
      reader.rows.setAside(indicator.row);
      const text = typeof pattern === 'string' ? pattern : null;
      reader.tell(text === null ? 'stix_no_pattern' : 'stix_pattern', 'row', indicator, 'pattern', text);
      return;
    }
    const asked = terms.filter(({ path }) => HOST_PATH.test(path) || NETWORK_PATH.test(path));
    const positive = asked.filter((term) => !term.negated && term.operator !== 'EXISTS');
    if (asked.some((term) => term.negated)) negated.add(indicator);
    const hosts = namedIn(reader, indicator, positive);
    if (hosts.length > 0) named.set(indicator, hosts);
  });

  const from = validFrom(reader, [...named.keys()]);
  for (const [indicator, hosts] of named) {
    for (const host of hosts) reader.found(indicator, { ...host, from: from.get(indicator) ?? null });
  }
  if (foreign.length > 0)
    reader.note('stix_pattern_type', { count: foreign.length, types: counted(foreign) });
  if (negated.size > 0) reader.note('stix_negated', { count: negated.size });
}

function namedIn(reader: StixReader, indicator: StixObject, terms: readonly Term[]): Named[] {
  const named: Named[] = [];
  const problems: { kind: string; value: string }[] = [];
  const clauses = new Map<number, { domains: Named[]; addresses: string[] }>();
  for (const { path, operator, values, clause } of terms) {
    for (const value of values) {
      if (operator !== '=' && operator !== 'IN') {
        problems.push({ kind: 'stix_not_exact', value: `${path} ${operator} '${value}'` });
        continue;
      }
      if (NETWORK_PATH.test(path)) {
        const asn = asnOf(value);
        if (asn === null) problems.push({ kind: 'object_asn', value });
        else named.push({ domain: null, address: null, asn });
        continue;
      }
      const host = hostOf(value);
      if (host === null || host === 'block') {
        problems.push({ kind: host === null ? 'object_host' : 'object_block', value });
        continue;
      }
      let together = clauses.get(clause);
      if (!together) clauses.set(clause, (together = { domains: [], addresses: [] }));
      if (RESOLVES.test(path)) {
        if (host.address !== null) together.addresses.push(host.address);
      } else {
        const each = { ...host, asn: null };
        named.push(each);
        if (path === 'domain-name:value' && operator === '=') together.domains.push(each);
      }
    }
  }
  for (const { domains, addresses } of clauses.values()) named.push(...paired(domains, addresses));
  const unique = [...new Map(named.map((each) => [JSON.stringify(each), each])).values()];
  for (const { kind, value } of problems) {
    reader.tell(kind, unique.length > 0 ? 'cell' : 'row', indicator, 'pattern', value);
  }
  if (unique.length === 0 && problems.length > 0) reader.rows.setAside(indicator.row);
  return unique;
}

/** Gives a domain the address that it must resolve to; where it is not clear which one, addresses stand alone. */
function paired(domains: Named[], addresses: readonly string[]): Named[] {
  const [domain, another] = domains;
  const [first, ...others] = addresses;
  if (!domain || another || first === undefined) {
    return addresses.map((address) => ({ domain: null, address, asn: null }));
  }
  domain.address = first;
  return others.map((address) => ({ domain: domain.domain, address, asn: null }));
}
