import { m } from '#lib/paraglide/messages.js';
import type { Evidence } from '#lib/views/evidence.ts';
import { eventDateText } from '#lib/views/timeline-dates.ts';
import { providerLines, reportRows, serverRows } from './facts.ts';
import { graphView, litOf, placeGraph } from './graph.ts';
import type { Studio } from './studio.ts';
import { GRAPH } from './windows.ts';

const closed = (text: string) => (text.endsWith('.') ? text : `${text}.`);
const sentenceOf = (facts: readonly string[]) => (facts.length > 0 ? closed(facts.join(', ')) : '');

/** What the card of a record shows, in words; empty for records without a page. */
export function cardAlt(found: Evidence, { catalog }: Studio): string {
  switch (found.kind) {
    case 'country': {
      const reports = reportRows(found, catalog.locale).map(({ label, value }) =>
        m.meta_lead({ name: label, text: value })
      );
      const servers = serverRows(found, catalog.locale).map(({ label }) => label);
      const none = reports.length === 0 ? m.country_no_report() : '';
      const facts = [none, sentenceOf(reports), sentenceOf(servers)].filter(Boolean).join(' ');
      return m.card_alt_country({ name: catalog.nameOf(found.iso3), facts });
    }
    case 'provider': {
      const { name, id } = found.provider;
      const view = graphView(catalog, id);
      const { domains, counts } = litOf(view, placeGraph(view, GRAPH));
      const facts = providerLines(found).lead.map(closed).join(' ');
      return domains.length + counts.length > 0
        ? m.card_alt_provider({ name, facts })
        : m.card_alt_provider_unmarked({ name, facts });
    }
    case 'event':
      return m.card_alt_event({ title: found.event.title, date: eventDateText(found.event, catalog.locale) });
    default:
      return '';
  }
}
