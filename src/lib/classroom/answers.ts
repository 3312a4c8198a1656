import type { Relation } from '#lib/model/country-report.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { countriesIn, listedIn } from '#lib/story/figures.ts';
import { regionName } from '#lib/model/region-names.ts';

/** A name that answers a task, and all that may be typed for it. */
export interface Name {
  shown: string;
  accepted: readonly string[];
}

/** What the tables answer: a number, or names, each of which is right. */
export type Answer = { kind: 'number'; value: number } | { kind: 'names'; names: readonly Name[] };

type Count = (tables: DataTables) => number;
type Names = (tables: DataTables, locale: Locale) => Name[];

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Countries under their names in both languages, and their codes. */
function countryNames(codes: Iterable<string>, { countries }: DataTables, locale: Locale): Name[] {
  const iso2 = new Map(countries.map((row) => [row.iso3, row.iso2]));
  return [...codes]
    .map((iso3) => {
      const code = iso2.get(iso3) ?? iso3;
      const [en, fr] = [regionName(code, 'en'), regionName(code, 'fr')];
      return { shown: locale === 'fr' ? fr : en, accepted: [en, fr, iso3, code] };
    })
    .sort((a, b) => a.shown.localeCompare(b.shown, locale));
}

/** The keys that most rows have, each with its rows; several where they are level. Null keys do not count. */
function most<T>(rows: readonly T[], keyOf: (row: T) => string | null): { keys: string[]; count: number } {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const count = Math.max(0, ...counts.values());
  return { keys: [...counts].filter(([, each]) => each === count && each > 0).map(([key]) => key), count };
}

/** One row a provider and domain, so that a domain at two addresses of one provider counts once. */
function hosted({ addresses }: DataTables) {
  return [...new Map(addresses.map((row) => [`${row.provider_id}/${row.domain}`, row])).values()];
}

const COUNTS = {
  listed: (tables) => countriesIn(tables, 'numbers_selected').size,
  mexicoListed: ({ country_reports }) =>
    country_reports.find((row) => row.iso3 === 'MEX' && row.relation === 'numbers_selected')?.count ?? NaN,
  traced: (tables) => countriesIn(tables, 'confirmed_victims').size,
  gen2: (tables) => listedIn(tables, '2'),
  gen3: (tables) => listedIn(tables, '3'),
  gen4: (tables) => listedIn(tables, '4'),
  gen4Placed({ domains, addresses }) {
    const fourth = new Set(domains.filter((row) => row.generation === '4').map((row) => row.domain));
    return fourth.size === 0 ? NaN : addresses.filter((row) => fourth.has(row.domain)).length;
  },
  firstProviderDomains: (tables) => most(hosted(tables), (row) => row.provider_id).count,
  pairs: ({ addresses }) => addresses.length,
  pairsSure: ({ addresses }) => addresses.filter((row) => row.confidence === 'high').length,
  byNetwork: ({ server_counts }) =>
    sum(server_counts.filter((row) => row.kind === 'network').map((row) => row.servers)),
  byCountry: ({ server_counts }) =>
    sum(server_counts.filter((row) => row.kind === 'country').map((row) => row.servers)),
  networksVerified: ({ server_counts }) =>
    server_counts.filter((row) => row.kind === 'network' && row.verified).length,
  claims: ({ claims }) => claims.length,
  claimsConfirmed: ({ claims }) => claims.filter((row) => row.confidence === 'confirmed').length,
  claimsReported: ({ claims }) => claims.filter((row) => row.confidence === 'reported').length,
  scanned: (tables) => countriesIn(tables, 'suspected_infection').size,
  scannedAndListed(tables) {
    const listed = countriesIn(tables, 'numbers_selected');
    return [...countriesIn(tables, 'suspected_infection')].filter((iso3) => listed.has(iso3)).length;
  },
  whatsapp: (tables) => countriesIn(tables, 'whatsapp_2019').size,
  whatsappUsers: ({ country_reports }) =>
    sum(country_reports.filter((row) => row.relation === 'whatsapp_2019').map((row) => row.count ?? 0)),
  cases: ({ cases }) => cases.length,
  casesConfirmed: ({ cases }) => cases.filter((row) => row.confidence === 'confirmed').length,
  unverifiedEvents: ({ events }) => events.filter((row) => !row.verified).length
} satisfies Record<string, Count>;

/** Countries of the first relation, with or without those of the second. */
const countries =
  (relation: Relation, second: Relation, both: boolean): Names =>
  (tables, locale) => {
    const others = countriesIn(tables, second);
    const found = [...countriesIn(tables, relation)].filter((iso3) => others.has(iso3) === both);
    return countryNames(found, tables, locale);
  };

const NAMES = {
  listedAndTraced: countries('numbers_selected', 'confirmed_victims', true),
  listedOnly: countries('numbers_selected', 'confirmed_victims', false),
  listedNotScanned: countries('numbers_selected', 'suspected_infection', false),
  firstProvider(tables) {
    const { keys } = most(hosted(tables), (row) => row.provider_id);
    const found = tables.providers.filter(({ id }) => keys.includes(id));
    return found.map(({ id, name, aliases }) => ({ shown: name, accepted: [name, id, ...aliases] }));
  },
  firstCountry: (tables, locale) =>
    countryNames(most(tables.addresses, (row) => row.country).keys, tables, locale),
  reportedClaim: ({ claims }) =>
    claims
      .filter((row) => row.confidence === 'reported')
      .map(({ id, title }) => ({ shown: title, accepted: [title, id] }))
} satisfies Record<string, Names>;

export type CountId = keyof typeof COUNTS;
export type NameId = keyof typeof NAMES;
export type AnswerId = CountId | NameId;

const COUNT_IDS = Object.keys(COUNTS) as CountId[];
export const ANSWER_IDS = [...COUNT_IDS, ...(Object.keys(NAMES) as NameId[])];

const isCount = (id: AnswerId): id is CountId => id in COUNTS;

/** What the tables answer, counted at this moment; null where they give no answer. */
export function answerOf(id: AnswerId, tables: DataTables, locale: Locale): Answer | null {
  if (isCount(id)) {
    const value = COUNTS[id](tables);
    return Number.isFinite(value) ? { kind: 'number', value } : null;
  }
  const names = NAMES[id](tables, locale);
  return names.length > 0 ? { kind: 'names', names } : null;
}
