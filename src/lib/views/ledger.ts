import { CLAIM_TOPICS, type Claim, type ClaimTopic } from '#lib/model/claim.ts';
import type { Confidence, Relation } from '#lib/model/country-report.ts';
import type { Source } from '#lib/model/source.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { regionName } from '#lib/model/region-names.ts';
import { eventDate } from './time.ts';

/** A record that an entry rests on, with the query that opens it in the explorer. */
export interface LedgerEvent {
  id: string;
  title: string;
  /** At its precision. */
  date: string;
  verified: boolean;
  query: string;
}

export interface LedgerReport {
  id: string;
  country: string;
  relation: Relation;
  reported: string;
  confidence: Confidence;
  verified: boolean;
  query: string;
}

export interface LedgerEntry {
  claim: Claim;
  events: LedgerEvent[];
  reports: LedgerReport[];
  sources: Source[];
}

export interface LedgerPart {
  topic: ClaimTopic;
  entries: LedgerEntry[];
}

/** The rows of some ids, in the order of the ids. */
function pick<T>(rows: readonly T[], keyOf: (row: T) => string, ids: readonly string[]): T[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return ids.flatMap((id) => byKey.get(id) ?? []);
}

function entry(claim: Claim, tables: DataTables, locale: Locale): LedgerEntry {
  const iso2 = new Map(tables.countries.map((row) => [row.iso3, row.iso2]));
  return {
    claim,
    events: pick(tables.events, ({ id }) => id, claim.event_ids)
      .map((row) => ({
        id: row.id,
        title: row.title,
        date: eventDate(row),
        verified: row.verified,
        query: `?sel=event:${row.id}`
      }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    reports: pick(tables.country_reports, ({ id }) => id, claim.report_ids).map((row) => ({
      id: row.id,
      country: regionName(iso2.get(row.iso3) ?? row.iso3, locale),
      relation: row.relation,
      reported: row.reported,
      confidence: row.confidence,
      verified: row.verified,
      query: `?rel=${row.relation}&sel=country:${row.iso3}`
    })),
    sources: pick(tables.sources, ({ id }) => id, claim.source_ids)
  };
}

/** The claims by topic, in the order of the ledger, each with the records and sources that it rests on. */
export function ledger(tables: DataTables, locale: Locale): LedgerPart[] {
  const claims = tables.claims.toSorted((a, b) => a.position - b.position);
  return CLAIM_TOPICS.map((topic) => ({
    topic,
    entries: claims.filter((claim) => claim.topic === topic).map((claim) => entry(claim, tables, locale))
  })).filter(({ entries }) => entries.length > 0);
}
