import { PHONE } from '#lib/model/checked-text.ts';
import type { Address } from '#lib/model/address.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Tables } from '#lib/model/tables.ts';
import { Ids } from './ids.ts';
import type { Tally } from './left-out.ts';
import type { Shelf } from './sources.ts';

/** What rows of hosts are held against. */
export interface HostMeans {
  published: Tables;
  /** YYYY-MM-DD: when the visitor published her list, for what has no day of its own; null where she does not say. */
  day: string | null;
  /** Countries that have a row. */
  countries: ReadonlySet<string>;
  shelf: Shelf;
  left: Tally;
}

const NAME = /^[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_-]+)+$/;
const V4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isAlone = (host: string) => host.includes(':') || V4.test(host);

/** Whether a day is one that a date allows: any where there is none, `2021-07-18` in `2021-07`. */
const within = (day: string, date: string | null) => date === null || day.startsWith(date);

/**
 * The domains that our table can hold, in the order of their names. It needs the day on which each first stood in a list: the
 * file's own; else that of our tables, with our sources; else the one that the visitor gives. Addresses by themselves are no
 * domains, and are left out.
 */
export function writtenDomains(rows: readonly Domain[], means: HostMeans): Domain[] {
  const { published, day, shelf, left } = means;
  const listed = new Map(published.domains.map((row) => [row.domain, row]));
  const names = new Set(rows.map(({ domain }) => domain));
  const written: Domain[] = [];
  for (const row of rows) {
    const { domain, first_published: date } = row;
    if (isAlone(domain)) {
      left.add('address_alone');
      continue;
    }
    // Our own data is checked for phone numbers in every column.
    if (!NAME.test(domain) || PHONE.test(domain)) {
      left.add('domain_form');
      continue;
    }
    const source_ids = shelf.ids(row.source_ids);
    const own = { ...row, generation: 'other' as const, also_in: [], source_ids };
    const first_published_in = shelf.listOf(row.source_ids);
    const known = listed.get(domain);
    // A parent must be in the table too.
    const isWhole = known && (known.superseded_by === null || names.has(known.superseded_by));
    if (date !== null && DAY.test(date)) written.push({ ...own, first_published_in });
    else if (known?.first_published && isWhole && within(known.first_published, date))
      written.push({ ...known, source_ids: [...new Set([...source_ids, ...known.source_ids])] });
    else if (day !== null && within(day, date))
      written.push({ ...own, first_published: day, first_published_in });
    else left.add('domain_no_day');
  }
  return withParents(written, left).sort((a, b) => (a.domain < b.domain ? -1 : 1));
}

/** Domains whose parent is there. One can be missing where the file has it with a month that our day is not in. */
function withParents(rows: Domain[], left: Tally): Domain[] {
  const names = new Set(rows.map(({ domain }) => domain));
  return rows.filter(({ superseded_by: parent }) => {
    const stays = parent === null || names.has(parent);
    if (!stays) left.add('domain_no_day');
    return stays;
  });
}

/** The addresses that our table can hold: IPv4, of a domain that is written, with a month. */
export function writtenAddresses(
  rows: readonly Address[],
  domains: ReadonlySet<string>,
  providerOf: (id: string) => string,
  { published, countries, shelf, left }: HostMeans
): Address[] {
  const ids = new Ids();
  const noHosts = new Set(
    published.providers.filter(({ kind }) => kind === 'not_a_host').map(({ id }) => id)
  );
  return rows.flatMap((row) => {
    const { domain, address, observed_from: from, observed_to: to } = row;
    // Counted with its host.
    if (isAlone(domain)) return [];
    const reason = !domains.has(domain)
      ? 'address_of_left'
      : address === ''
        ? 'address_none'
        : !V4.test(address)
          ? 'address_ipv6'
          : !from || !to || from.length < 7 || to.length < 7
            ? 'address_no_month'
            : noHosts.has(row.provider_id ?? '')
              ? 'address_not_host'
              : null;
    if (reason !== null) {
      left.add(reason);
      return [];
    }
    const country = row.country !== null && countries.has(row.country) ? row.country : null;
    if (country !== row.country) left.add('country_no_point');
    return [
      {
        ...row,
        id: ids.once(`${domain}-${address}`),
        observed_from: from?.slice(0, 7) ?? null,
        observed_to: to?.slice(0, 7) ?? null,
        country,
        provider_id: row.provider_id === null ? null : providerOf(row.provider_id),
        source_ids: shelf.ids(row.source_ids)
      }
    ];
  });
}
