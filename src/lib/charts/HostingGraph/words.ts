import { m } from '#lib/paraglide/messages.js';
import type { HolderReason, HostConfidence } from '#lib/model/address.ts';
import type { Generation } from '#lib/model/domain.ts';
import type { Locale } from '#lib/model/tables.ts';
import { generationName } from '../generation-name.ts';
import type { LabelWords } from './labels.ts';

/** For a button that stands after the word «generation». */
export const generationShort = (generation: Generation): string =>
  ({
    '2': m.graph_gen_2,
    '3': m.graph_gen_3,
    '4': m.graph_gen_4,
    '4-validation': m.graph_gen_4_validation,
    other: m.graph_gen_other,
    own: m.graph_gen_own
  })[generation]();

export const confidenceName = (confidence: HostConfidence): string =>
  ({ high: m.host_high, medium: m.host_medium, low: m.host_low, unknown: m.host_unknown })[confidence]();

export const reasonText = (reason: HolderReason): string =>
  ({
    agree: m.host_reason_agree,
    changed: m.host_reason_changed,
    only_2025: m.host_reason_only_2025,
    only_2016: m.host_reason_only_2016,
    none: m.host_reason_none
  })[reason]();

export function labelWords(locale: Locale): LabelWords {
  const format = new Intl.NumberFormat(locale);
  const number = (value: number) => format.format(value);
  return {
    number,
    several: {
      provider: m.graph_several(),
      network: m.graph_several(),
      country: m.graph_several_country(),
      generation: ''
    },
    unknown: {
      provider: m.graph_unknown(),
      network: m.graph_unknown_network(),
      country: m.graph_unknown_country(),
      generation: ''
    },
    poolHeading: m.graph_pool_heading(),
    pool: {
      '2': m.graph_pool_2(),
      '3': m.graph_pool_3(),
      '4': m.graph_pool_4(),
      '4-validation': m.graph_pool_4_validation(),
      other: m.graph_pool_other(),
      own: m.graph_pool_own()
    },
    main: (count, generation, alone) => {
      const name = generationName(generation).toLocaleLowerCase(locale);
      // Beside the counts there is no room for the whole word.
      return alone
        ? m.graph_pool_main_alone({ count, generation: name })
        : m.graph_pool_main({ count, generation: generation === '4' ? m.graph_pool_4() : name });
    },
    countsHeading: m.graph_counts_heading(),
    countsKey: m.graph_counts_key(),
    countsMore: (count) => m.graph_counts_more({ count }),
    countriesHeading: m.graph_countries_heading(),
    countriesMore: (count) => m.graph_countries_more({ count }),
    tail: ({ count, least, most }, grouping) => {
      const all = number(count);
      const what =
        grouping === 'country'
          ? m.graph_tail_countries({ count: all })
          : grouping === 'network'
            ? m.graph_tail_networks({ count: all })
            : m.graph_tail_same({ count: all });
      return least === most ? what : m.graph_tail({ what, least: number(least), most: number(most) });
    }
  };
}
