import { LANE_NAMES } from '#lib/charts/Timeline/lane-names.ts';
import { m } from '#lib/paraglide/messages.js';
import { eventDateText } from '#lib/views/timeline-dates.ts';
import type { CountryEvidence, EventEvidence, ProviderEvidence } from '#lib/views/evidence.ts';
import { providerLines, reportRows, serverRows } from './facts.ts';
import { graphView, litProvider } from './graph.ts';
import { drawn, stack, type Card } from './layer.ts';
import { litCountry } from './map.ts';
import { ROOMS, sheet } from './sheet.ts';
import { paragraphsIn, tablesIn, wholeIn } from './side.ts';
import type { Studio } from './studio.ts';
import { litEvent } from './timeline.ts';
import { EVENT_TITLE, GRAPH, MAP, TIMELINE } from './windows.ts';

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The world with one country lit; how many reports name it, relation by relation. */
export function countryCard(found: CountryEvidence, studio: Studio): Card {
  const { catalog, desk, world, ground } = studio;
  const country = catalog.country.get(found.iso3);
  if (!country) throw new Error(`There is no country ${found.iso3}.`);
  const { side } = ROOMS;
  const servers = { heading: m.layer_servers(), rows: serverRows(found, catalog.locale) };
  const reports = { heading: m.card_reports(), rows: reportRows(found, catalog.locale) };
  const facts =
    found.relations.length > 0
      ? tablesIn([reports, servers], side, desk)
      : stack(
          wholeIn([{ text: m.country_no_report() }], side, desk),
          tablesIn([servers], { ...side, y: side.y + 170, h: side.h - 170 }, desk)
        );
  const over = stack(
    drawn(litCountry(world, country, MAP, desk.ink)),
    sheet(
      { title: catalog.nameOf(found.iso3), eyebrow: m.kind_country(), caution: m.claims_caution() },
      desk
    ),
    facts
  );
  return { ground: ground.map, over };
}

/** The graph with what is attributed to one provider lit; the words of its page, whole or not at all. */
export function providerCard(found: ProviderEvidence, studio: Studio): Card {
  const { catalog, desk, ground } = studio;
  const { provider } = found;
  const { lead, whole } = providerLines(found);
  const leads = lead.map((text) => ({ text, lead: true }));
  const notHost = provider.kind === 'not_a_host';
  const facts =
    paragraphsIn([...leads, ...whole.map((text) => ({ text }))], ROOMS.side, desk) ??
    wholeIn(leads, ROOMS.side, desk);
  const over = stack(
    litProvider(graphView(catalog, provider.id), provider.id, GRAPH, desk),
    sheet(
      {
        title: provider.name,
        eyebrow: notHost ? sentence(m.provider_kind_not_a_host()) : m.kind_provider(),
        // To say it of a firm that is none would make it one.
        caution: notHost ? m.card_dots() : `${m.card_dots()} ${m.meta_host_not()}`
      },
      desk
    ),
    facts
  );
  return { ground: ground.graph, over };
}

/** The timeline with one event lit. */
export function eventCard({ event }: EventEvidence, studio: Studio): Card {
  const { catalog, desk, ground, timeline } = studio;
  const kicker = `${eventDateText(event, catalog.locale)} · ${LANE_NAMES[event.lane]()}`;
  const over = stack(
    litEvent(timeline, event.id, TIMELINE, desk, catalog.locale),
    sheet(
      {
        title: event.title,
        eyebrow: m.kind_event(),
        kicker,
        caution: event.verified ? m.claims_caution() : m.not_verified(),
        titleRoom: EVENT_TITLE,
        titleMax: 60
      },
      desk
    )
  );
  return { ground: ground.timeline, over };
}
