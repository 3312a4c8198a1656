import type { Domain, Generation } from '#lib/model/domain.ts';
import type { UpstreamTexts } from './fetch.ts';
import { csvRows, domainList, failure } from './parse.ts';
import { CITIZEN_LAB_LISTS, CURRENT_LIST, FIRST_PUBLISHED, VERSION_LISTS } from './upstream.ts';

export interface DomainsBuilt {
  domains: Domain[];
  /** Domains that are in the list but left out, because nobody has dated them yet. */
  undated: string[];
}

interface FirstPublished {
  first_published: string;
  first_published_in: string;
}

/**
 * The table of domains. First dates come from the computed file, or, where the origin has none,
 * from the rows that are already there.
 */
export function buildDomains(texts: UpstreamTexts, before: readonly Domain[]): DomainsBuilt {
  const current = new Set(domainList(texts, CURRENT_LIST));
  const lists = VERSION_LISTS.map(({ generation, file }) => ({
    generation,
    members: new Set(domainList(texts, file))
  }));
  const atCitizenLab = citizenLabDomains(texts);
  const dates = texts.has(FIRST_PUBLISHED.path)
    ? computedDates(texts, current)
    : new Map<string, FirstPublished>(
        before.map(({ first_published, ...row }) => [
          row.domain,
          { ...row, first_published: first_published ?? '' }
        ])
      );

  const domains = [...dates].map(([domain, first]): Domain => {
    const generations: Generation[] = lists
      .filter(({ members }) => members.has(domain))
      .map(({ generation }) => generation);
    const parent = current.has(domain) ? null : parentIn(current, domain);
    return {
      domain,
      generation: generations[0] ?? 'other',
      also_in: generations.slice(1),
      first_published: first.first_published,
      first_published_in: first.first_published_in,
      status: current.has(domain) ? 'listed' : parent ? 'superseded' : 'withdrawn',
      superseded_by: parent,
      source_ids: ['amnesty-investigations', ...(atCitizenLab.has(domain) ? ['citizenlab-indicators'] : [])]
    };
  });
  domains.sort((a, b) => (a.domain < b.domain ? -1 : 1));
  return { domains, undated: [...current].filter((domain) => !dates.has(domain)).sort() };
}

function computedDates(texts: UpstreamTexts, current: ReadonlySet<string>): Map<string, FirstPublished> {
  const dates = new Map<string, FirstPublished>();
  const listed = new Set<string>();
  for (const { domain = '', first_published = '', first_published_in = '', in_current_list } of csvRows(
    texts,
    FIRST_PUBLISHED
  )) {
    dates.set(domain, { first_published, first_published_in });
    if (in_current_list === 'yes') listed.add(domain);
  }
  const unlike = [...current, ...listed].find((name) => current.has(name) !== listed.has(name));
  if (unlike !== undefined) {
    throw failure(FIRST_PUBLISHED, {
      reason: `It does not fit ${CURRENT_LIST.path}: ${unlike} is in one of them only.`,
      fix: 'Compute it anew from the history of the list.'
    });
  }
  return dates;
}

function citizenLabDomains(texts: UpstreamTexts): Set<string> {
  const domains = new Set<string>();
  for (const { type, value = '' } of CITIZEN_LAB_LISTS.flatMap((file) => csvRows(texts, file))) {
    if (type === 'domain' || type === 'hostname') domains.add(value.toLowerCase());
    else if (type === 'url' && URL.canParse(value)) domains.add(new URL(value).hostname);
  }
  return domains;
}

/** The nearest parent of a domain that is in the list: `a.b.example` → `b.example`. */
function parentIn(current: ReadonlySet<string>, domain: string): string | null {
  const labels = domain.split('.');
  for (let skip = 1; skip < labels.length - 1; skip++) {
    const parent = labels.slice(skip).join('.');
    if (current.has(parent)) return parent;
  }
  return null;
}
