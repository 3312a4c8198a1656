import { textIn } from './json-values.ts';
import type { Facts } from './stix-facts.ts';
import { isProvider, type StixLinks } from './stix-links.ts';
import type { StixObject } from './stix-objects.ts';
import type { StixReader } from './stix-reader.ts';

/** Hands on what reports, observed data, sightings, infrastructure and places say of the objects that they name. */
export function gatherFacts(reader: StixReader, links: StixLinks): void {
  for (const object of reader.index.objects) {
    if (object.type === 'observed-data') observed(reader, object);
    else if (object.type === 'sighting') sighted(reader, links, object);
    else if (object.type === 'infrastructure') consists(reader, links, object);
    else if (object.type === 'report' || object.type === 'grouping') reported(reader, links, object);
  }
  for (const [object, places] of links.places) {
    if (object.type !== 'infrastructure') located(reader, links, object, places, [object]);
  }
}

function observed(reader: StixReader, object: StixObject): void {
  const said = {
    from: reader.day(object, 'first_observed'),
    to: reader.day(object, 'last_observed'),
    source: reader.source(object)
  };
  const members = [...(reader.index.embedded.get(object) ?? []), ...reader.refs(object, 'object_refs')];
  for (const member of members) reader.facts.add(member, said, object.row);
}

function sighted(reader: StixReader, links: StixLinks, object: StixObject): void {
  const said = { from: reader.day(object, 'first_seen'), to: reader.day(object, 'last_seen') };
  for (const of of reader.refs(object, 'sighting_of_ref')) {
    if (said.from !== null || said.to !== null) reader.facts.add(of, said, object.row);
  }
  // Where it was seen is a fact of the sighting; where the host stands is another matter.
  for (const where of reader.refs(object, 'where_sighted_refs')) {
    const places = where.type === 'location' ? [where] : [...(links.places.get(where) ?? [])];
    for (const place of places) {
      const country = reader.country(place);
      if (country !== null) reader.found(object, { ...said, country }, [place]);
    }
  }
}

function consists(reader: StixReader, links: StixLinks, object: StixObject): void {
  const name = textIn(object.body, 'name');
  const parts = partsOf(links, [object]);
  const said: Partial<Facts> = isProvider(object)
    ? { provider: name }
    : {
        title: name,
        source: reader.source(object),
        from: reader.day(object, 'first_seen'),
        to: reader.day(object, 'last_seen')
      };
  for (const [part, by] of parts) {
    reader.facts.add(part, said, object.row);
    for (const each of by) reader.facts.add(part, {}, each.row);
  }
  const places = links.places.get(object);
  if (places && !isProvider(object)) located(reader, links, object, places, [...parts.keys()]);
}

function reported(reader: StixReader, links: StixLinks, object: StixObject): void {
  const said: Partial<Facts> = {
    title: textIn(object.body, 'name'),
    source: reader.source(object),
    published: object.type === 'report' ? reader.day(object, 'published') : null
  };
  const named = reader.refs(object, 'object_refs');
  const groups = named.filter((each) => each.type === 'infrastructure' && !isProvider(each));
  for (const each of new Set([...named, ...partsOf(links, groups).keys()])) {
    reader.facts.add(each, said, object.row);
  }
}

function located(
  reader: StixReader,
  links: StixLinks,
  object: StixObject,
  places: Iterable<StixObject>,
  hosts: readonly StixObject[]
): void {
  for (const place of places) {
    const country = reader.country(place);
    if (country === null) continue;
    const by = links.said.get(object)?.get(place);
    for (const host of hosts) {
      reader.facts.add(host, { countries: new Set([country]) }, place.row);
      if (by) reader.facts.add(host, {}, by.row);
    }
  }
}

/** All that infrastructures consist of, parts of parts too, with the relationships that say so. Rings are no harm. */
function partsOf(links: StixLinks, from: readonly StixObject[]): Map<StixObject, StixObject[]> {
  const parts = new Map<StixObject, StixObject[]>();
  const seen = new Set(from);
  const left = [...from];
  for (let next = left.pop(); next; next = left.pop()) {
    for (const part of links.parts.get(next) ?? []) {
      if (seen.has(part)) continue;
      seen.add(part);
      const relationship = links.said.get(next)?.get(part);
      parts.set(part, relationship ? [relationship] : []);
      if (part.type === 'infrastructure') left.push(part);
    }
  }
  return parts;
}
