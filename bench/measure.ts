/** One measure, as `npm run bench` prints it: a JSON line. */
export interface Measure {
  name: string;
  /** Domains in the data. */
  n: number;
  median: number;
  p95: number;
  unit: 'ms' | 'MB' | '×';
}

/** The value below which a share of the values lies: `quantile([1, 2, 3], 0.5)` → 2. NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** Median and p95 of measured values. */
export function summed(
  name: string,
  n: number,
  values: readonly number[],
  unit: Measure['unit'] = 'ms'
): Measure {
  return { name, n, median: rounded(quantile(values, 0.5)), p95: rounded(quantile(values, 0.95)), unit };
}

export function print(measure: Measure): void {
  console.log(JSON.stringify(measure));
}

/** How long `work` takes, in ms, so many times; `warm` rounds before are not counted. */
export function timesOf(rounds: number, work: (round: number) => unknown, warm = 0): number[] {
  const times: number[] = [];
  for (let round = -warm; round < rounds; round += 1) {
    const start = performance.now();
    work(round < 0 ? round + rounds : round);
    if (round >= 0) times.push(performance.now() - start);
  }
  return times;
}
