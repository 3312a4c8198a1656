import { eventDate } from '#lib/panels/labels.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Evidence } from '#lib/views/evidence.ts';
import { countryRows, providerLines } from './facts.ts';
import { graphView, litOf, placeGraph } from './graph.ts';
import type { Studio } from './studio.ts';
import { GRAPH } from './windows.ts';

/** What the card of a record shows, in words; empty for records without a page. */
export function cardAlt(found: Evidence, { catalog }: Studio): string {
  switch (found.kind) {
    case 'country': {
      const rows = countryRows(found, catalog.locale).map(({ label, value }) =>
        value === '' ? label : m.meta_lead({ name: label, text: value })
      );
      const none = found.relations.length === 0 ? [m.country_no_report()] : [];
      return m.card_alt_country({ name: catalog.nameOf(found.iso3), facts: [...none, ...rows].join('; ') });
    }
    case 'provider': {
      const { name, id } = found.provider;
      const view = graphView(catalog, id);
      const { domains, counts } = litOf(view, placeGraph(view, GRAPH));
      const facts = providerLines(found).lead.join(' ');
      return domains.length + counts.length > 0
        ? m.card_alt_provider({ name, facts })
        : m.card_alt_provider_unmarked({ name, facts });
    }
    case 'event':
      return m.card_alt_event({ title: found.event.title, date: eventDate(found.event, catalog.locale) });
    default:
      return '';
  }
}
