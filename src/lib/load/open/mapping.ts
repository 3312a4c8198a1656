import type { DateShape } from './dates.ts';

/**
 * What a column of a visitor's table can hold. `value` is any indicator, as in MISP's tables, where `type` beside it says
 * which; `provider` is the name of a network or of the company that runs it, `asn` its number.
 */
export const ROLES = [
  'domain',
  'address',
  'url',
  'value',
  'type',
  'asn',
  'provider',
  'country',
  'date',
  'from',
  'to',
  'relation',
  'confidence',
  'source',
  'title',
  'note',
  'ignore'
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that several columns may have; of the others, the first one counts. */
export const MANY: ReadonlySet<Role> = new Set(['domain', 'address', 'url', 'value', 'ignore']);
export const HOST_ROLES: ReadonlySet<Role> = new Set(['domain', 'address', 'url', 'value']);
export const DATE_ROLES: ReadonlySet<Role> = new Set(['date', 'from', 'to']);

/** How a table is read: the role of each column, in their order, and how its dates are written. */
export interface Mapping {
  roles: Role[];
  dates: DateShape;
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];
