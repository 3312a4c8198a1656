/**
 * Parsed JSON of a stranger, looked into by own properties only: a key `__proto__` or `constructor` is a key like any
 * other, and never reaches a prototype. Nothing here merges or copies objects by their keys.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key, undefined where the object itself has no such key. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The text of a key, trimmed; null where it is missing, empty or no text. Numbers count as texts. */
export function textIn(object: JsonObject, key: string): string | null {
  const value = own(object, key);
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** The list of a key; empty where it is missing or no list. */
export function listIn(object: JsonObject, key: string): readonly unknown[] {
  const value = own(object, key);
  return Array.isArray(value) ? value : [];
}

/** The texts of a list. */
export function textsIn(object: JsonObject, key: string): string[] {
  return listIn(object, key).filter((each) => typeof each === 'string');
}

/** The objects of a list; what else stands in it is left out. */
export function objectsIn(object: JsonObject, key: string): JsonObject[] {
  return listIn(object, key).filter(isObject);
}

/** A value as a report can show it: a short text whatever it is, however deep. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.length}]`;
  if (isObject(value)) return `{${Object.keys(value).slice(0, 8).join(', ')}}`;
  return String(value);
}
