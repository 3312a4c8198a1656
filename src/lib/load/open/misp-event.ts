import { isObject, objectsIn, own, shown, textIn, listIn, type JsonObject } from './json-values.ts';
import { namedBy } from './misp-attributes.ts';
import { hostOf, readMispObject } from './misp-object.ts';
import { NO_EVENT, organisationOf, type Attribute, type EventFacts, type MispReader } from './misp-reader.ts';
import { taggedBy } from './misp-tags.ts';
import { findingAt } from './text-finding.ts';

/** How many rows an event makes: one of its own, and one for each of its attributes and of those in its objects. */
export function rowsOf(event: JsonObject): number {
  const inside = objectsIn(event, 'Object').map((object) => Math.max(1, listIn(object, 'Attribute').length));
  const broken = listIn(event, 'Object').length - inside.length;
  return 1 + listIn(event, 'Attribute').length + inside.reduce((sum, count) => sum + count, 0) + broken;
}

/** Reads an event, its own row being `row` and those of its attributes the ones that follow. */
export function readEvent(reader: MispReader, event: JsonObject, row: number): void {
  const tags = taggedBy(event);
  const facts: EventFacts = {
    id: textIn(event, 'uuid'),
    date: reader.day(event, 'date'),
    title: textIn(event, 'info'),
    source: sourceOf(reader, event) ?? organisationOf(event),
    tlp: tags.tlp
  };
  if (tags.tlp !== null && /amber|red/.test(tags.tlp)) reader.tell('misp_tlp', 'note', event, null, tags.tlp);
  for (const name of tags.unread) reader.tell('object_country', 'cell', event, 'Tag', name);
  // What a whole event is about is no place of its servers.
  for (const country of tags.countries) {
    const { date: from, title, source, tlp: note } = facts;
    reader.findings.push({ ...findingAt(reader.spot(event)), country, from, title, source, note });
    reader.rows.read(row);
  }

  let next = row + 1;
  next = readAttributes(reader, facts, listIn(event, 'Attribute'), next);
  for (const object of listIn(event, 'Object')) {
    if (!isObject(object)) {
      aside(reader, next, shown(object));
      next++;
      continue;
    }
    const list = listIn(object, 'Attribute');
    if (!isDeleted(object)) readMispObject(reader, facts, object, attributesOf(reader, list, next));
    next += Math.max(1, list.length);
  }
}

/** Reads attributes that stand for themselves, from a row on; gives the row that follows. */
export function readAttributes(
  reader: MispReader,
  event: EventFacts,
  list: readonly unknown[],
  row: number
): number {
  for (const attribute of attributesOf(reader, list, row)) {
    const { body, named } = attribute;
    if (named.kind !== 'host' && named.kind !== 'network') continue;
    const [from, to] = [reader.day(body, 'first_seen'), reader.day(body, 'last_seen')];
    const own = event === NO_EVENT ? eventOf(body) : event;
    reader.found(own, [attribute], { ...hostOf(attribute), from, to, country: reader.country(body) });
  }
  return row + list.length;
}

/** What an attribute that was searched for says of its event. */
function eventOf(body: JsonObject): EventFacts {
  const event = own(body, 'Event');
  if (!isObject(event)) return NO_EVENT;
  return { ...NO_EVENT, title: textIn(event, 'info'), source: organisationOf(event) };
}

/** The attributes of a list that are to be read; tells what is wrong with the others. */
function attributesOf(reader: MispReader, list: readonly unknown[], row: number): Attribute[] {
  return list.flatMap((body, at): Attribute[] => {
    const type = isObject(body) ? textIn(body, 'type') : null;
    if (!isObject(body) || type === null) {
      aside(reader, row + at, shown(body));
      return [];
    }
    if (isDeleted(body)) return [];
    const value = textIn(body, 'value') ?? '';
    if (isReference(body)) return [];
    const named = namedBy(type, value);
    if (named.kind === 'wrong') {
      reader.rows.setAside(row + at);
      reader.tell(named.trouble, 'row', body, type, value);
    }
    return [{ row: row + at, body, named }];
  });
}

function aside(reader: MispReader, row: number, value: string): void {
  reader.rows.setAside(row);
  reader.tell('misp_no_attribute', 'row', {}, null, value);
}

const isDeleted = (body: JsonObject) => [true, 1, '1', 'true'].some((yes) => own(body, 'deleted') === yes);

/** A page that an analysis cites: an attribute like any other, but its host is that of who reports. */
function isReference(body: JsonObject): boolean {
  const type = textIn(body, 'type');
  if (type === 'link') return true;
  const cites =
    textIn(body, 'category') === 'External analysis' || textIn(body, 'category') === 'Internal reference';
  return type === 'url' && cites && ![true, 1, '1', 'true'].some((yes) => own(body, 'to_ids') === yes);
}

/** The page that an event cites first; says that such pages were not taken for hosts. */
function sourceOf(reader: MispReader, event: JsonObject): string | null {
  const pages = objectsIn(event, 'Attribute').filter((body) => isReference(body) && !isDeleted(body));
  for (const page of pages) {
    if (textIn(page, 'type') === 'url')
      reader.tell('misp_reference', 'note', page, 'value', textIn(page, 'value'));
  }
  return (
    pages.map((page) => textIn(page, 'value')).find((url) => url && /^https?:\/\/\S+$/i.test(url)) ?? null
  );
}
