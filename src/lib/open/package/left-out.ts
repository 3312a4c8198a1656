/** Why something of a visitor's files has no place in our tables: the messages `open_left_<reason>` say it. */
export const LEFT_REASONS = [
  'domain_no_day',
  'domain_form',
  'address_alone',
  'address_none',
  'address_ipv6',
  'address_no_month',
  'address_of_left',
  'address_not_host',
  'report_no_day',
  'report_no_point',
  'dates_reversed',
  'no_title',
  'no_record',
  'country_no_point',
  'phone'
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** How much was left out for one reason: rows, but for `country_no_point` (cells) and `phone` (numbers in texts). */
export interface LeftOut {
  reason: LeftReason;
  count: number;
}

/** Counts what is left out, so that nothing goes missing without a word. */
export class Tally {
  readonly #counts = new Map<LeftReason, number>();

  add(reason: LeftReason, count = 1): void {
    if (count > 0) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
  }

  /** Only reasons that occur, in the order of `LEFT_REASONS`. */
  get all(): LeftOut[] {
    return LEFT_REASONS.flatMap((reason) => {
      const count = this.#counts.get(reason);
      return count === undefined ? [] : [{ reason, count }];
    });
  }
}
