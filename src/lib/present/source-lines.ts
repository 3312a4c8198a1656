import type { DataTables, Locale } from '#lib/model/tables.ts';
import { addressOf, nameOf } from '#lib/story/evidence-words.ts';
import type { Evidence } from '#lib/story/tell.ts';
import { formatDate } from '#lib/ui/dates.ts';

/** Who says it and when, short enough for the foot of a slide. */
export interface SourceLine {
  /** The number of its mark on this slide, from 1. */
  n: number;
  who: string;
  /** In words; empty where there is no day. */
  when: string;
  /** Nobody has read yet the page that confirms it. */
  unverified: boolean;
  /** The page of the record, and what it is called. */
  href: string;
  title: string;
}

type Row = Pick<DataTables['events'][number], 'id' | 'source_ids' | 'verified'>;

/** Finds who stands behind a piece of evidence: of a record the publisher of its first source, of a claim those who made it. */
export function sourceLines(
  tables: DataTables,
  locale: Locale
): (evidence: Evidence, n: number) => SourceLine {
  const sources = new Map(tables.sources.map((row) => [row.id, row]));
  const rows = new Map<string, Row>(
    [...tables.events, ...tables.country_reports].map((row) => [row.id, row])
  );
  const claims = new Map(tables.claims.map((row) => [row.id, row]));

  function saidBy(evidence: Evidence): { who: string; when: string } {
    switch (evidence.kind) {
      case 'event':
      case 'report': {
        const source = sources.get(rows.get(evidence.id)?.source_ids[0] ?? '');
        return { who: source?.publisher ?? evidence.name, when: source?.published ?? evidence.date };
      }
      case 'claim': {
        const claim = claims.get(evidence.id);
        return { who: claim?.said_by ?? evidence.name, when: claim?.said ?? '' };
      }
      default:
        return { who: nameOf(evidence), when: '' };
    }
  }

  return (evidence, n) => {
    const { who, when } = saidBy(evidence);
    const record = evidence.kind === 'event' || evidence.kind === 'report';
    return {
      n,
      who,
      when: when && formatDate(when, locale),
      unverified: record && rows.get(evidence.id)?.verified === false,
      href: addressOf(evidence, locale),
      title: nameOf(evidence)
    };
  };
}
