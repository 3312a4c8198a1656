import type { Address } from '#lib/model/address.ts';
import type { Case } from '#lib/model/case.ts';
import type { CountryReport } from '#lib/model/country-report.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Event } from '#lib/model/event.ts';
import type { Provider } from '#lib/model/provider.ts';
import type { Tables } from '#lib/model/tables.ts';

/** Rows with every field set, so that a test names only what it is about. */
export const event = (row: Partial<Event> & { id: string }): Event => ({
  date: '2019-05-01',
  date_precision: 'day',
  end_date: null,
  lane: 'research',
  title: row.id,
  summary: '',
  countries: [],
  actors: [],
  providers: [],
  generation: null,
  verified: true,
  original: true,
  source_ids: ['s'],
  ...row
});

export const report = (row: Partial<CountryReport> & { id: string; iso3: string }): CountryReport => ({
  relation: 'suspected_infection',
  reported: '2018-09-18',
  period_start: '2016-08',
  period_end: '2018-08',
  count: null,
  count_meaning: null,
  confidence: 'suspected',
  summary: '',
  verified: true,
  original: true,
  source_ids: ['s'],
  ...row
});

export const aCase = (row: Partial<Case> & { id: string }): Case => ({
  name: row.id,
  role: 'journalist',
  affiliation: null,
  occurred: ['2019'],
  disclosed: '2020-12-20',
  disclosed_by: ['Citizen Lab'],
  forensics_by: [],
  pegasus_project: false,
  notified_by: [],
  device: null,
  result: ['attempted'],
  vector: [],
  exploit: [],
  first_activity: null,
  last_activity: null,
  operators: [],
  confidence: 'reported',
  source_ids: ['granitt-victims'],
  ...row
});

export const domain = (row: Partial<Domain> & { domain: string }): Domain => ({
  generation: '3',
  also_in: [],
  first_published: '2018-10-01',
  first_published_in: '2018-08-01_nso',
  status: 'listed',
  superseded_by: null,
  source_ids: ['s'],
  ...row
});

export const address = (row: Partial<Address> & { domain: string; address: string }): Address => ({
  id: `${row.domain}|${row.address}`,
  observed_from: '2016-08',
  observed_to: '2018-08',
  country: 'NLD',
  country_2026: 'NLD',
  asn_2014: null,
  asn_2016: 64500,
  asn_2025: 64500,
  asn_2026: 64500,
  asn: 64500,
  provider_id: 'host-a',
  reason: 'agree',
  country_differs: false,
  confidence: 'high',
  source_ids: ['s'],
  ...row
});

export const provider = (row: Partial<Provider> & { id: string }): Provider => ({
  name: row.id,
  aliases: [],
  head_office: null,
  kind: 'hosting',
  role: '',
  response: null,
  routing_only: true,
  verified: true,
  source_ids: ['s'],
  ...row
});

const country = (iso3: string, iso2: string) => ({
  iso3,
  iso2,
  numeric: '000',
  lon: 0,
  lat: 0,
  source_ids: ['s']
});

/** A small world: two providers, three domains (one without address), Mexico and the Netherlands. */
export function tinyTables(): Tables {
  return {
    sources: [
      {
        id: 's',
        title: null,
        publisher: 'P',
        kind: 'report',
        language: 'en',
        published: null,
        url: 'https://example.org/a',
        confirmed: true,
        archive_url: null,
        licence: null
      }
    ],
    countries: [country('MEX', 'MX'), country('NLD', 'NL'), country('GBR', 'GB')],
    events: [
      event({ id: 'mexico-2017', date: '2017-06-19', lane: 'targeting', countries: ['MEX'] }),
      event({
        id: 'host-named-2021',
        date: '2021-07-18',
        lane: 'infrastructure',
        providers: ['host-a'],
        generation: 4
      }),
      event({
        id: 'third-network',
        date: '2016-08-01',
        date_precision: 'month',
        lane: 'infrastructure',
        generation: 3
      })
    ],
    country_reports: [
      report({ id: 'MEX-1', iso3: 'MEX' }),
      report({
        id: 'MEX-2',
        iso3: 'MEX',
        relation: 'confirmed_victims',
        confidence: 'confirmed',
        reported: '2017-06-19',
        period_start: '2015',
        period_end: '2016'
      }),
      report({ id: 'GBR-1', iso3: 'GBR' })
    ],
    cases: [
      aCase({ id: 'someone', operators: ['MEX'], first_activity: '2016-06-01', last_activity: '2016-06-15' }),
      aCase({ id: 'other' })
    ],
    domains: [
      domain({ domain: 'one.test' }),
      domain({ domain: 'two.test' }),
      domain({ domain: 'late.test', generation: '4', first_published: '2021-07-18' })
    ],
    addresses: [
      address({ domain: 'one.test', address: '192.0.2.1' }),
      address({
        domain: 'two.test',
        address: '192.0.2.2',
        provider_id: 'host-b',
        country: 'GBR',
        asn_2016: 64501,
        asn_2025: 64502,
        asn: 64501,
        reason: 'changed',
        confidence: 'medium'
      })
    ],
    providers: [provider({ id: 'host-a', name: 'Host A' }), provider({ id: 'host-b', name: 'Hébergeur B' })],
    networks: [
      {
        asn: 64500,
        provider_id: 'host-a',
        name_2016: 'A-NET',
        name_2025: 'A-NET',
        name_2026: null,
        source_ids: ['s']
      },
      {
        asn: 64501,
        provider_id: 'host-b',
        name_2016: 'B-NET',
        name_2025: null,
        name_2026: null,
        source_ids: ['s']
      }
    ],
    server_counts: [
      {
        id: 'network-64500',
        kind: 'network',
        asn: 64500,
        as_name: 'A',
        provider_id: 'host-a',
        iso3: null,
        servers: 7,
        verified: false,
        source_ids: ['s']
      },
      {
        id: 'country-NLD',
        kind: 'country',
        asn: null,
        as_name: null,
        provider_id: null,
        iso3: 'NLD',
        servers: 9,
        verified: true,
        source_ids: ['s']
      }
    ]
  };
}
