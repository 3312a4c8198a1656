import { own } from './json-values.ts';
import type { StixObject } from './stix-objects.ts';
import type { StixReader } from './stix-reader.ts';

const MINUTE = 60_000;

/**
 * The day from which each indicator of a host holds, where that may say something of the host. Programs write the time of
 * the export there: if all are of one minute, or the only one is of the minute in which it was made, none is a day of
 * activity, and a note says so. Else they are used, and a note says what they are.
 */
export function validFrom(reader: StixReader, indicators: readonly StixObject[]): Map<StixObject, string> {
  const days = new Map<StixObject, string>();
  const times: number[] = [];
  for (const indicator of indicators) {
    const day = reader.day(indicator, 'valid_from');
    if (day === null) continue;
    days.set(indicator, day);
    times.push(timeOf(indicator, 'valid_from'));
  }
  const [first, ...others] = days.keys();
  if (!first) return days;
  const [earliest, latest] = times.reduce(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Infinity, -Infinity]
  );
  const exported =
    others.length > 0
      ? latest - earliest <= MINUTE
      : Math.abs(timeOf(first, 'created') - timeOf(first, 'valid_from')) <= MINUTE;
  const more = { count: days.size };
  if (exported) {
    reader.note('stix_same_valid_from', more, String(own(first.body, 'valid_from')));
    return new Map();
  }
  reader.note('stix_valid_from', more);
  return days;
}

/** Milliseconds, NaN where it is no time. */
function timeOf(object: StixObject, key: string): number {
  const value = own(object.body, key);
  return typeof value === 'string' ? Date.parse(value) : NaN;
}
