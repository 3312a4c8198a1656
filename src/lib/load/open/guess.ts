import { roleOfName } from './column-names.ts';
import { countryOf, isCountryCode } from './countries.ts';
import { dateOf, dateShape } from './dates.ts';
import { kindOfType } from './indicator-types.ts';
import { DATE_ROLES, HOST_ROLES, MANY, type Mapping, type Role } from './mapping.ts';
import { addressOf, domainOf } from './normalise.ts';

/** As many values of a column as are looked at. */
const LOOKED_AT = 200;
/** Fewer values speak neither for a name nor against it: what is wrong with them is told when they are read. */
const FEW = 5;

/**
 * What the columns of a table hold, from their names and their values; a name counts only if the values do not speak
 * against it. `sample` begins with the row of names if there is one.
 */
export function guess(sample: readonly (readonly string[])[], hasHeader = false): Mapping {
  const names = hasHeader ? (sample[0] ?? []) : [];
  const rows = sample.slice(hasHeader ? 1 : 0, LOOKED_AT + 1);
  const width = hasHeader ? names.length : modalWidth(rows);
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((row) => (row[at] ?? '').trim()).filter((value) => value !== '')
  );
  const named = columns.map((values, at) => byName(names[at] ?? '', values));
  const roles: Role[] = named.map((role) => role ?? 'ignore');
  const taken = new Set<Role>();
  // Of `asn_2014` and `asn` the plain name counts, wherever it stands.
  const plainFirst = [...roles.keys()].sort((a, b) => numbered(names[a]) - numbered(names[b]) || a - b);
  for (const at of plainFirst) {
    const role = roles[at] ?? 'ignore';
    if (!MANY.has(role) && taken.has(role)) roles[at] = 'ignore';
    taken.add(roles[at] ?? 'ignore');
  }
  // Values speak where names do not, and only for what no name spoke for.
  for (const [at, values] of columns.entries()) {
    if (named[at] !== null) continue;
    const role = byValues(values, hasHeader);
    const again =
      role !== null && (taken.has(role) || (role === 'date' && (taken.has('from') || taken.has('to'))));
    if (role === null || (again && !(MANY.has(role) && !hasHeader))) continue;
    roles[at] = role;
    taken.add(role);
  }
  return { roles: settle(roles, columns), dates: dateShape(datesOf(roles, columns)) };
}

/** How many cells most rows have, blank ones left out. */
export function modalWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of rows)
    if (cells.some((cell) => cell.trim() !== ''))
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let [best, most] = [0, 0];
  for (const [width, times] of counts)
    if (times > most || (times === most && width > best)) [best, most] = [width, times];
  return best;
}

function* datesOf(roles: readonly Role[], columns: readonly (readonly string[])[]): Generator<string> {
  for (const [at, values] of columns.entries()) if (DATE_ROLES.has(roles[at] ?? 'ignore')) yield* values;
}

/** A type means something only beside a value; a date beside `from` would say it twice. */
function settle(roles: Role[], columns: readonly (readonly string[])[]): Role[] {
  const has = (role: Role) => roles.includes(role);
  return roles.map((role, at) => {
    if (role === 'type') {
      const known = (columns[at] ?? []).some((type) => kindOfType(type) !== 'unknown');
      return roles.some((each) => HOST_ROLES.has(each)) && known ? role : 'ignore';
    }
    return role === 'date' && has('from') && has('to') ? 'ignore' : role;
  });
}

/** The role that a name gives, `ignore` if the values speak against it, null if it says nothing. */
function byName(name: string, values: readonly string[]): Role | null {
  const role = roleOfName(name);
  if (role === null || values.length < FEW) return role;
  const some = 0.3;
  const hosts = share(values, isHost);
  switch (role) {
    case 'domain':
    case 'address':
      // `domain` with addresses in it, `ip` with names: both kinds are read.
      if (hosts < some) return 'ignore';
      return share(values, (value) => (role === 'domain' ? domainOf : addressOf)(value) !== null) <
        0.9 * hosts
        ? 'value'
        : role;
    case 'url':
      return share(values, (value) => value.includes('/')) < some
        ? hosts < some
          ? 'ignore'
          : 'value'
        : role;
    case 'value':
      return role;
    case 'asn':
      return share(values, isAsn) < some ? 'ignore' : role;
    case 'provider':
      if (share(values, isAsn) > 0.9) return 'asn';
      return share(values, (value) => /^[\d.:a-f]+\/\d+$/i.test(value)) > some ? 'ignore' : role;
    case 'country':
      return share(values, (value) => countryOf(value) !== null) < some ? 'ignore' : role;
    case 'date':
    case 'from':
    case 'to':
      return share(values, isDate(values)) < some ? 'ignore' : role;
    case 'source':
      return share(values, (value) => addressOf(value) !== null && !value.includes('/')) > 0.8
        ? 'address'
        : role;
    case 'title':
      return share(values, isHost) > 0.8 ? 'value' : role;
    default:
      return role;
  }
}

/** The role that values show by themselves: all that are there must agree, but for one in ten. */
function byValues(values: readonly string[], hasHeader: boolean): Role | null {
  if (values.length === 0) return null;
  const most = 0.9;
  const links = share(values, (value) => /^h(?:tt|xx)ps?(?::|\[:)/i.test(value));
  if (share(values, (value) => addressOf(value) !== null && !value.includes('/')) >= most) return 'address';
  if (links < 0.5 && share(values, (value) => domainOf(value) !== null) >= most) return 'domain';
  // A column of links under an unknown name could be reports about the rows.
  if (!hasHeader && links >= most) return 'url';
  if (share(values, isHost) >= most && links < most) return 'value';
  if (share(values, (value) => /^ASN?\s?\d{1,10}\b/i.test(value)) >= most) return 'asn';
  if (
    share(values, (value) => countryOf(value) !== null && !isSmallCode(value, hasHeader)) >= most &&
    !values.every(isNumber)
  )
    return 'country';
  if (share(values, (value) => value.length > 4 && isDate(values)(value)) >= most && !values.every(isNumber))
    return 'date';
  return null;
}

const numbered = (name = ''): number => (/\d$/.test(name) ? 1 : 0);
const share = (values: readonly string[], holds: (value: string) => boolean): number =>
  values.filter(holds).length / values.length;
const isHost = (value: string): boolean => domainOf(value) !== null || addressOf(value) !== null;
const isAsn = (value: string): boolean => /^(?:ASN?\s?)?\d{1,10}\b/i.test(value);
const isNumber = (value: string): boolean => /^\d+$/.test(value);
const isSmallCode = (value: string, hasHeader: boolean): boolean =>
  isCountryCode(value) && (hasHeader || value !== value.toUpperCase());

function isDate(values: readonly string[]): (value: string) => boolean {
  const { order, clock } = dateShape(values);
  return (value) => dateOf(value, order, clock) !== null;
}
