import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/model/tables.ts';
import type { CountryEvidence, ProviderEvidence } from '#lib/views/evidence.ts';
import { LAYER_WORDS } from '#lib/charts/WorldMap/words.ts';
import type { Row } from './side.ts';

const numeral = (locale: Locale) => {
  const format = new Intl.NumberFormat(locale);
  return (value: number) => format.format(value);
};

/** A count of 2021; most of them nobody could confirm. */
const counted = (servers: number, verified: boolean, n: string): string => {
  const text = m.map_servers_2021({ count: servers, n });
  return verified ? text : `${text} (${m.map_unverified()})`;
};

/** How many reports name a country, a row for each relation: rows are never added up. */
export function reportRows({ relations }: CountryEvidence, locale: Locale): Row[] {
  const n = numeral(locale);
  return relations.map(({ relation, reports }) => ({
    label: LAYER_WORDS[relation].name(),
    value: m.map_reports({ count: reports.length, n: n(reports.length) })
  }));
}

/** The two counts of servers in a country, of different kinds: a row each. */
export function serverRows({ servers2018, servers2021 }: CountryEvidence, locale: Locale): Row[] {
  const n = numeral(locale);
  const { rows } = servers2018;
  const listed = rows > 0 ? [m.map_addresses({ count: rows, n: n(rows) })] : [];
  const seen = servers2021
    ? [counted(servers2021.servers, servers2021.verified, n(servers2021.servers))]
    : [];
  return [...listed, ...seen].map((label) => ({ label, value: '' }));
}

/** What the page of a provider says first: the counts, then its part in the sources with its answer. */
export function providerLines({ provider, addresses, counts }: ProviderEvidence): {
  lead: string[];
  whole: string[];
} {
  const { name, role, response, verified } = provider;
  const lead = [
    addresses.length > 0 ? m.meta_provider_rows({ rows: addresses.length }) : m.card_no_rows(),
    ...counts.map((row) => counted(row.servers, row.verified, String(row.servers)))
  ];
  const whole = [
    m.meta_lead({ name, text: role }),
    verified ? '' : m.not_verified(),
    response === null ? '' : m.meta_lead({ name: m.provider_answer(), text: response })
  ];
  return { lead, whole: whole.filter(Boolean) };
}
