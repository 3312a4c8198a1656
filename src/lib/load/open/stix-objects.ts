import { isObject, listIn, own, shown, textIn, type JsonObject } from './json-values.ts';
import type { Rows } from './rows.ts';
import { STIX_TYPES } from './stix-types.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import type { Spot, Trouble } from './types.ts';

/** An object of a bundle, or of the observed data of STIX 2.0. */
export interface StixObject {
  /** Its place in the bundle; what is embedded has that of what it is in. */
  row: number;
  type: string;
  /** Id as the file has it; embedded objects have that of their observed data. */
  id: string | null;
  body: JsonObject;
  /** Objects embedded beside it by their key; null in a bundle. */
  beside: ReadonlyMap<string, StixObject> | null;
}

export interface StixIndex {
  /** What is to be read: no older versions, nothing revoked. */
  objects: StixObject[];
  /** What observed data of STIX 2.0 hold in themselves. */
  embedded: Map<StixObject, StixObject[]>;
  /** The object that a reference of another one means. */
  find(from: StixObject, ref: string): StixObject | undefined;
  troubles: Trouble[];
}

export const spotOf = (file: string, object: StixObject, column: string | null = null): Spot => ({
  file,
  row: null,
  column,
  object: object.id
});

/** The objects of a bundle by id, in their newest version. Sets aside what is no object. */
export function indexOf(list: readonly unknown[], file: string, rows: Rows): StixIndex {
  const troubles: Trouble[] = [];
  const all: StixObject[] = [];
  list.forEach((body, row) => {
    const type = isObject(body) ? own(body, 'type') : null;
    if (!isObject(body) || typeof type !== 'string' || type === '') {
      rows.setAside(row);
      const kind = isObject(body) ? 'stix_no_type' : 'stix_no_object';
      const id = isObject(body) ? textIn(body, 'id') : null;
      troubles.push(
        troubleAt(kind, 'row', { ...spotAt(file), object: id }, shown(body), { number: row + 1 })
      );
      return;
    }
    all.push({ row, type, id: textIn(body, 'id'), body, beside: null });
  });

  const newest = new Map<string, StixObject>();
  for (const object of all) {
    if (object.id === null) continue;
    const before = newest.get(object.id);
    if (!before || isOlder(before, object)) newest.set(object.id, object);
  }
  const current = (object: StixObject) => (object.id === null ? object : (newest.get(object.id) ?? object));
  // Two of the same id and no newer one among them: both are read, or one would be lost by chance.
  const older = all.filter((object) => isOlder(object, current(object)));
  const superseded = new Set(older);
  const revoked = all.filter(
    (object) => !superseded.has(object) && own(current(object).body, 'revoked') === true
  );
  const gone = new Set([...older, ...revoked]);
  const objects = all.filter((object) => !gone.has(object));

  const note = (kind: string, count: number, more: Record<string, string> = {}) => {
    if (count > 0) troubles.push(troubleAt(kind, 'note', spotAt(file), null, { count, ...more }));
  };
  note('stix_older', older.length);
  note('stix_revoked', revoked.length);
  const unknown = objects.filter(({ type }) => !STIX_TYPES.has(type));
  note('stix_unknown', unknown.length, { types: counted(unknown.map(({ type }) => type)) });

  const embedded = new Map<StixObject, StixObject[]>();
  for (const object of objects) {
    const inside = object.type === 'observed-data' ? embeddedIn(object) : [];
    if (inside.length > 0) embedded.set(object, inside);
  }
  return {
    objects,
    embedded,
    troubles,
    find: (from, ref) => from.beside?.get(ref) ?? newest.get(ref)
  };
}

/** `x-a (2), x-b (1)`: each type with how often it is there, at most ten of them. */
export function counted(types: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const named = [...counts].slice(0, 10).map(([type, count]) => `${type.slice(0, 60)} (${count})`);
  return named.join(', ') + (counts.size > 10 ? ', …' : '');
}

/** The objects within observed data of STIX 2.0, which refer to each other by their keys. */
function embeddedIn(observed: StixObject): StixObject[] {
  const held = own(observed.body, 'objects');
  const beside = new Map<string, StixObject>();
  const entries = isObject(held) ? Object.entries(held) : listIn(observed.body, 'objects').entries();
  for (const [key, body] of entries) {
    const type = isObject(body) ? own(body, 'type') : null;
    if (!isObject(body) || typeof type !== 'string') continue;
    beside.set(String(key), { row: observed.row, type, id: observed.id, body, beside });
  }
  return [...beside.values()];
}

function isOlder(a: StixObject, b: StixObject): boolean {
  const [before, after] = [own(a.body, 'modified'), own(b.body, 'modified')];
  if (typeof before !== 'string' || typeof after !== 'string' || before === after) return false;
  const [first, second] = [Date.parse(before), Date.parse(after)];
  if (first !== second) return first < second;
  // Equal to the millisecond; without its Z a shorter fraction of a second sorts first.
  return before.replace(/Z$/, '') < after.replace(/Z$/, '');
}
