import { isObject, listIn, own, shown, type JsonObject } from './json-values.ts';

/** An event, or attributes without one (`event` null), or what is neither (`event` undefined). */
export interface Holder {
  event: JsonObject | null | undefined;
  /** Attributes without an event. */
  attributes: readonly unknown[];
  value: string;
}

/**
 * The events of a MISP file: `{Event}`, `{response: …}`, lists of either, bare events, and the answer to a search for
 * attributes. `manifest` where it is the table of contents of a feed, null where there is no event at all.
 */
export function holdersOf(value: unknown): Holder[] | 'manifest' | null {
  const inside = isObject(value) && own(value, 'response') !== undefined ? own(value, 'response') : value;
  const list = Array.isArray(inside) ? (inside as unknown[]) : [inside];
  const holders = list.map(holderOf);
  if (holders.some(({ event }) => event !== undefined)) return holders;
  return isObject(inside) && isManifest(inside) ? 'manifest' : null;
}

function holderOf(value: unknown): Holder {
  const holder = { event: undefined, attributes: [], value: shown(value) };
  if (!isObject(value)) return holder;
  const event = own(value, 'Event');
  // Attributes that were searched for bring the event that they are of, in short.
  if (isObject(event) && !Array.isArray(own(value, 'Attribute'))) return { ...holder, event };
  if (own(value, 'info') !== undefined && (hasList(value, 'Attribute') || hasList(value, 'Object'))) {
    return { ...holder, event: value };
  }
  if (hasList(value, 'Attribute')) return { ...holder, event: null, attributes: listIn(value, 'Attribute') };
  return holder;
}

const hasList = (value: JsonObject, key: string) => Array.isArray(own(value, key));

/** A feed's `manifest.json`: what is known of each event by its id, without what is in it. */
function isManifest(value: JsonObject): boolean {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(
      ([id, each]) => /^[0-9a-f-]{36}$/i.test(id) && isObject(each) && own(each, 'info') !== undefined
    )
  );
}
