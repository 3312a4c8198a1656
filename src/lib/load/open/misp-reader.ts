import { dayOf } from './days.ts';
import { isObject, own, textIn, type JsonObject } from './json-values.ts';
import type { Named } from './misp-attributes.ts';
import { taggedBy } from './misp-tags.ts';
import type { Rows } from './rows.ts';
import { findingAt, spotAt, troubleAt } from './text-finding.ts';
import type { Finding, Spot, Trouble } from './types.ts';

/** What an event says of all that is in it. */
export interface EventFacts {
  id: string | null;
  date: string | null;
  title: string | null;
  source: string | null;
  tlp: string | null;
}

export const NO_EVENT: EventFacts = { id: null, date: null, title: null, source: null, tlp: null };

/** An attribute that is to be read, with its row. */
export interface Attribute {
  row: number;
  body: JsonObject;
  named: Named;
}

/** What the parts of the reader of MISP share. */
export class MispReader {
  readonly findings: Finding[] = [];
  readonly troubles: Trouble[] = [];
  /** Findings dated by their event alone. */
  dated = 0;

  constructor(
    readonly file: string,
    readonly rows: Rows
  ) {}

  spot(body: JsonObject, column: string | null = null): Spot {
    return { ...spotAt(this.file), column, object: textIn(body, 'uuid') ?? textIn(body, 'id') };
  }

  tell(
    kind: string,
    cost: Trouble['cost'],
    body: JsonObject,
    column: string | null,
    value: string | null
  ): void {
    this.troubles.push(troubleAt(kind, cost, this.spot(body, column), value));
  }

  /** The day of a property; says so where it cannot be read. */
  day(body: JsonObject, key: string): string | null {
    const text = textIn(body, key);
    const day = text === null ? null : dayOf(text);
    if (text !== null && day === null) this.tell('object_date', 'cell', body, key, text);
    return day;
  }

  /** The one country that something is tagged with, or null. */
  country(body: JsonObject): string | null {
    const { countries, unread } = taggedBy(body);
    for (const name of unread) this.tell('object_country', 'cell', body, 'Tag', name);
    if (countries.length > 1) this.tell('object_countries', 'cell', body, 'Tag', countries.join(', '));
    return countries.length === 1 ? (countries[0] ?? null) : null;
  }

  /** Makes a finding of attributes; the first one is what it is named after. */
  found(event: EventFacts, of: readonly Attribute[], said: Partial<Finding>): void {
    const [first] = of;
    if (!first) return;
    const { from, to, ...more } = said;
    const known = from ?? to ?? null;
    if (known === null && event.date !== null) this.dated++;
    const comment = of.map(({ body }) => textIn(body, 'comment')).find((text) => text !== null) ?? null;
    this.findings.push({
      ...findingAt(this.spot(first.body)),
      from: known === null ? event.date : (from ?? null),
      to: to ?? null,
      title: event.title,
      source: event.source,
      note: [comment, event.tlp].filter((part) => part !== null).join(' · ') || null,
      ...more
    });
    for (const { row } of of) this.rows.read(row);
  }
}

/** The name of the organisation that an event is of: who created it, else who shares it. */
export function organisationOf(event: JsonObject): string | null {
  for (const key of ['Orgc', 'Org']) {
    const organisation = own(event, key);
    const name = isObject(organisation) ? textIn(organisation, 'name') : null;
    if (name !== null) return name;
  }
  return null;
}
