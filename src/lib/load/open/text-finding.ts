import type { Finding, Spot, Trouble } from './types.ts';

/** How much of what was read a trouble repeats. */
const SHOWN = 200;

export function spotAt(file: string, row: number | null = null, column: string | null = null): Spot {
  return { file, row, column, object: null };
}

/** A trouble with what was read there, cut to what a report can show. */
export function troubleAt(
  kind: string,
  cost: Trouble['cost'],
  spot: Spot,
  value: string | null = null,
  more?: Trouble['more']
): Trouble {
  const shown = value === null || value.length <= SHOWN ? value : `${value.slice(0, SHOWN - 1)}…`;
  return more ? { kind, spot, value: shown, more, cost } : { kind, spot, value: shown, cost };
}

/** A finding that says nothing yet but where it stands. */
export function findingAt(spot: Spot): Finding {
  return {
    spot,
    domain: null,
    address: null,
    asn: null,
    provider: null,
    country: null,
    from: null,
    to: null,
    relation: null,
    confidence: null,
    source: null,
    title: null,
    note: null
  };
}
