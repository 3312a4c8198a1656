import type { Catalog } from '#lib/views/catalog.ts';
import type { CountryEvidence, EventEvidence, Evidence, ProviderEvidence } from '#lib/views/evidence.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/ui/dates.ts';
import { eventDate } from './labels.ts';

export interface RecordMeta {
  title: string;
  description: string;
}

/**
 * What search engines and social cards say of a record: what the first source in the page's own order says, with
 * its date and confidence. A summary is never cut: the denial often stands in its second sentence.
 */
export function recordMeta(found: Evidence, catalog: Catalog): RecordMeta | null {
  switch (found.kind) {
    case 'country':
      return country(found, catalog);
    case 'provider':
      return provider(found);
    case 'event':
      return event(found, catalog);
    default:
      return null;
  }
}

function country({ iso3, relations }: CountryEvidence, catalog: Catalog): RecordMeta {
  const name = catalog.nameOf(iso3);
  const first = relations[0]?.reports[0];
  return {
    title: m.meta_country_title({ name }),
    description: first
      ? m.meta_country({
          name,
          relation: m[`layer_${first.relation}`](),
          summary: first.summary,
          confidence: m[`confidence_${first.confidence}`](),
          date: formatDate(first.reported, catalog.locale)
        })
      : m.meta_lead({ name, text: m.country_no_report() })
  };
}

function provider({ provider: row, addresses }: ProviderEvidence): RecordMeta {
  const { name, role, response } = row;
  const parts = [
    m.meta_lead({ name, text: role }),
    row.verified ? '' : m.not_verified(),
    addresses.length > 0 ? m.meta_provider_rows({ rows: addresses.length }) : '',
    response === null ? '' : m.meta_lead({ name: m.provider_answer(), text: response }),
    // To say it of a firm that is none would make it one.
    row.kind === 'not_a_host' ? '' : m.meta_host_not()
  ];
  return {
    title: m.meta_provider_title({ name }),
    description: parts.filter(Boolean).join(' ')
  };
}

function event({ event: row }: EventEvidence, catalog: Catalog): RecordMeta {
  const date = eventDate(row, catalog.locale);
  return {
    title: m.meta_event_title({ title: row.title, date }),
    description: [row.summary, row.verified ? m.verified() : m.not_verified()].join(' ')
  };
}
