import { m } from '#lib/paraglide/messages.js';
import type { Layer } from '#lib/views/filter.ts';
import { isCounted, type Place } from '#lib/views/places.ts';
import type { ServerPlace } from '#lib/views/servers.ts';
import { CONFIDENCE_NAMES, LAYER_WORDS } from './words.ts';

export type Numeral = (value: number) => string;

const MOST_COUNTS = 2;

function addressLines({ addresses, addressesInAll }: ServerPlace, n: Numeral): string[] {
  if (addressesInAll === 0) return [];
  return addresses === addressesInAll
    ? [m.map_addresses({ count: addressesInAll, n: n(addressesInAll) })]
    : [m.map_addresses_of({ n: n(addresses), total: n(addressesInAll) })];
}

function serverLines(server: ServerPlace, n: Numeral): string[] {
  const lines = addressLines(server, n);
  const { counted, verified } = server;
  if (counted === null) return lines;
  const text = m.map_servers_2021({ count: counted, n: n(counted) });
  const both = lines.length > 0 ? [m.map_servers_never_added()] : [];
  return [...lines, verified ? text : `${text} (${m.map_unverified()})`, ...both];
}

function countLines(place: Place, n: Numeral): string[] {
  const lines = place.counts
    .slice(0, MOST_COUNTS)
    .map(({ value, meaning }) => (meaning === null ? n(value) : m.map_count({ count: n(value), meaning })));
  const more = place.counts.length - MOST_COUNTS;
  if (more > 0) lines.push(m.map_more_counts({ count: more, n: n(more) }));
  return lines;
}

interface Asked {
  place: Place;
  layer: Layer;
  server: ServerPlace | undefined;
  /** Servers are laid over the layer. */
  overlaid: boolean;
  n: Numeral;
}

/** What the map says of a country in a layer: a line each, ready to read or to speak. */
export function describe({ place, layer, server, overlaid, n }: Asked): string[] {
  const over = overlaid && server && server.addresses > 0 ? addressLines(server, n) : [];
  if (!place.present) {
    const others = place.layers.map((each) => LAYER_WORDS[each].name()).join(', ');
    return [m.map_not_here(), ...over, m.map_other_layers({ list: others })];
  }
  const lines = layer === 'servers' && server ? serverLines(server, n) : reportLines(place, layer, n);
  return [...lines, ...(place.active ? [] : [m.map_inactive()]), ...over];
}

function reportLines(place: Place, layer: Layer, n: Numeral): string[] {
  const counts = countLines(place, n);
  if (counts.length === 0 && isCounted(layer)) counts.push(m.map_no_count());
  const lines = [m.map_reports({ count: place.reports, n: n(place.reports) }), ...counts];
  return place.confidence
    ? [m.map_confidence({ confidence: CONFIDENCE_NAMES[place.confidence]().toLowerCase() }), ...lines]
    : lines;
}

/** The figure or confidence after a country's name in the list. */
export function inShort(place: Place, layer: Layer, server: ServerPlace | undefined, n: Numeral): string {
  if (layer === 'servers' && server) {
    const counted = server.counted === null ? '' : m.map_in_2021({ n: n(server.counted) });
    return [server.addressesInAll > 0 ? n(server.addresses) : '', counted].filter(Boolean).join(' · ');
  }
  if (!place.present) return '';
  if (place.count) return n(place.count.value);
  return place.confidence ? CONFIDENCE_NAMES[place.confidence]() : '';
}

/** What that figure means, or where else the country occurs. */
export function meaningOf(place: Place): string {
  if (!place.present) return place.layers.map((each) => LAYER_WORDS[each].name()).join(', ');
  return place.count?.meaning ?? '';
}
