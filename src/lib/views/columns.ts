import { GENERATIONS, type Generation } from '#lib/model/domain.ts';
import type { Catalog } from './catalog.ts';

/** Generations as bits of one number. */
export function generationBits(generations: Iterable<Generation>): number {
  let bits = 0;
  for (const each of generations) bits |= 1 << GENERATIONS.indexOf(each);
  return bits;
}

/** Row numbers by what they belong to: those of `at` are `list.subarray(starts[at], starts[at + 1])`. */
export interface Listed {
  starts: Uint32Array;
  list: Uint32Array;
}

/**
 * The two tables that grow, as columns of numbers by row number: what a choice tests at every row is compared as a
 * number, without a look at the row.
 */
export interface Columns {
  domains: Listed & {
    /** Of its own and the later lists, as `generationBits`. */
    generations: Uint8Array;
  };
  addresses: {
    /** Row number of its domain; -1 where no table has it. */
    domain: Int32Array;
    country: Int32Array;
    provider: Int32Array;
  };
  /** What the numbers of `country` and `provider` stand for; -1 is null. */
  countries: Map<string, number>;
  providers: Map<string, number>;
  /** Rows of the list by the numbers of `countries` and `providers`. */
  ofCountry: Listed;
  ofProvider: Listed;
}

const made = new WeakMap<Catalog, Columns>();

/** The columns of a catalog, made when first asked for. */
export function columnsOf(catalog: Catalog): Columns {
  const known = made.get(catalog) ?? make(catalog);
  made.set(catalog, known);
  return known;
}

/** Numbers for texts, as they come; few are different, so that each is worked out once. */
function numbered(codes: Map<string, number>): (text: string | null) => number {
  return (text) => {
    if (text === null) return -1;
    const code = codes.get(text) ?? codes.size;
    if (code === codes.size) codes.set(text, code);
    return code;
  };
}

function make({ tables: { domains, addresses } }: Catalog): Columns {
  const countries = new Map<string, number>();
  const providers = new Map<string, number>();
  const numberOfCountry = numbered(countries);
  const numberOfProvider = numbered(providers);
  const rowOf = new Map<string, number>();
  const generations = new Uint8Array(domains.length);
  for (const [row, { domain: name, generation, also_in }] of domains.entries()) {
    rowOf.set(name, row);
    generations[row] = generationBits([generation, ...also_in]);
  }
  const domain = new Int32Array(addresses.length);
  const country = new Int32Array(addresses.length);
  const provider = new Int32Array(addresses.length);
  for (const [row, each] of addresses.entries()) {
    domain[row] = rowOf.get(each.domain) ?? -1;
    country[row] = numberOfCountry(each.country);
    provider[row] = numberOfProvider(each.provider_id);
  }
  return {
    domains: { generations, ...listed(domain, domains.length) },
    addresses: { domain, country, provider },
    countries,
    providers,
    ofCountry: listed(country, countries.size),
    ofProvider: listed(provider, providers.size)
  };
}

/** Row numbers by what they belong to, in order; what belongs to nothing (-1) is left out. */
export function listed(owners: Int32Array, count: number): Listed {
  const starts = new Uint32Array(count + 1);
  for (const owner of owners) if (owner >= 0) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const list = new Uint32Array(starts[count] ?? 0);
  owners.forEach((owner, row) => {
    if (owner < 0) return;
    const place = next[owner] ?? 0;
    list[place] = row;
    next[owner] = place + 1;
  });
  return { starts, list };
}
