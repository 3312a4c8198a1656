import type { Case } from '#lib/model/case.ts';
import { CONFIDENCES, RELATIONS, type CountryReport } from '#lib/model/country-report.ts';
import { LANES, type Event } from '#lib/model/event.ts';
import type { Source } from '#lib/model/source.ts';
import type { Tables } from '#lib/model/tables.ts';
import { addresses, domains, networks, providers, unplaced } from './hosting.ts';
import { FIRST_NETWORK, HOSTS, long, nth, STATES } from './made-up.ts';

/** The day on which everything happened. */
const DAY = '2020-02-29';
const SOURCES = ['made-up', 'made-up-long'];

const source = (id: string, title: string | null, madeUp: string): Source => ({
  id,
  title,
  publisher: madeUp,
  kind: 'press',
  language: 'en',
  published: null,
  url: `https://made-up.example/${id}`,
  confirmed: false,
  archive_url: null,
  licence: null
});

const event = (index: number, madeUp: string): Event => ({
  id: `made-up-${index}`,
  date: index === 0 ? '2009-01-01' : DAY,
  date_precision: index % 3 === 0 ? 'month' : 'day',
  end_date: null,
  lane: nth(LANES, index),
  // Names of hosts in other scripts, a long sentence, and short ones.
  title: index % 4 === 0 ? long(madeUp) : index % 4 === 1 ? nth(HOSTS, index) : madeUp,
  summary: index === 1 ? long(madeUp) : madeUp,
  countries: STATES.slice(0, index % 7).map(({ iso3 }) => iso3),
  actors: index === 1 ? [...HOSTS] : [],
  providers: [`made-up-${index % 41}`],
  generation: null,
  verified: index % 2 === 0,
  original: false,
  source_ids: SOURCES
});

const report = (index: number, madeUp: string): CountryReport => ({
  id: `made-up-${index}`,
  iso3: nth(STATES, index).iso3,
  relation: nth(RELATIONS, Math.floor(index / STATES.length)),
  reported: DAY,
  period_start: '2020',
  period_end: '2020',
  count: index % 3 === 0 ? 9_876_543 : index % 3 === 1 ? 0 : null,
  count_meaning: long(madeUp),
  confidence: nth(CONFIDENCES, index),
  summary: index % 2 === 0 ? long(madeUp) : madeUp,
  verified: false,
  original: false,
  source_ids: SOURCES
});

const aCase = (id: string, name: string | null, madeUp: string): Case => ({
  id,
  name,
  role: 'unknown',
  affiliation: name === null ? null : long(madeUp),
  occurred: ['2020'],
  disclosed: DAY,
  disclosed_by: name === null ? [madeUp] : [...HOSTS],
  forensics_by: [],
  pegasus_project: false,
  notified_by: [],
  device: madeUp,
  result: ['attempted'],
  vector: [],
  exploit: [],
  first_activity: null,
  last_activity: null,
  operators: name === null ? [] : STATES.map(({ iso3 }) => iso3),
  confidence: 'reported',
  source_ids: SOURCES
});

/** Tables without a row. */
export const noRows = (): Tables => ({
  sources: [],
  countries: [],
  events: [],
  country_reports: [],
  cases: [],
  domains: [],
  addresses: [],
  providers: [],
  networks: [],
  server_counts: []
});

/** Domains of which no address is known, and nothing else. */
export const unplacedRows = (): Tables => ({ ...noRows(), domains: unplaced() });

/**
 * Rows that no published table should have: names of 300 characters and in scripts from right to left, everything on one day,
 * a domain at forty hosts, a host with one domain. None can be taken for a fact: `madeUp` says so in each, names end on
 * `.example`, states and networks are those that are kept free for such use.
 */
export const extremeRows = (madeUp: string): Tables => ({
  sources: [source('made-up', null, madeUp), source('made-up-long', long(madeUp), madeUp)],
  countries: STATES.map((state) => ({ ...state, source_ids: [] })),
  events: Array.from({ length: 60 }, (_, index) => event(index, madeUp)),
  country_reports: Array.from({ length: STATES.length * RELATIONS.length }, (_, index) =>
    report(index, madeUp)
  ),
  cases: [aCase('made-up', long(madeUp), madeUp), aCase('made-up-withheld', null, madeUp)],
  domains: domains(),
  addresses: addresses(),
  providers: providers(madeUp),
  networks: networks(),
  server_counts: [
    {
      id: 'made-up-network',
      kind: 'network',
      asn: FIRST_NETWORK,
      as_name: long('EXAMPLE-NET'),
      provider_id: 'made-up-0',
      iso3: null,
      servers: 1_000_000,
      verified: false,
      source_ids: SOURCES
    },
    {
      id: 'made-up-country',
      kind: 'country',
      asn: null,
      as_name: null,
      provider_id: null,
      iso3: 'QMA',
      servers: 1_000_000,
      verified: true,
      source_ids: SOURCES
    }
  ]
});
