import type { Confidence } from '#lib/model/country-report.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Layer } from '#lib/views/filter.ts';

interface LayerWords {
  name(): string;
  means(): string;
  not(): string;
  summary(count: number, n: string): string;
  /** The variable of its hue. */
  hue: string;
}

/** What each layer is called, means and does not mean. */
export const LAYER_WORDS: Readonly<Record<Layer, LayerWords>> = {
  numbers_selected: {
    name: () => m.layer_numbers_selected(),
    means: () => m.layer_numbers_selected_means(),
    not: () => m.layer_numbers_selected_not(),
    summary: (count, n) => m.map_summary_numbers_selected({ count, n }),
    hue: '--numbers-selected'
  },
  suspected_infection: {
    name: () => m.layer_suspected_infection(),
    means: () => m.layer_suspected_infection_means(),
    not: () => m.layer_suspected_infection_not(),
    summary: (count, n) => m.map_summary_suspected_infection({ count, n }),
    hue: '--suspected-infection'
  },
  confirmed_victims: {
    name: () => m.layer_confirmed_victims(),
    means: () => m.layer_confirmed_victims_means(),
    not: () => m.layer_confirmed_victims_not(),
    summary: (count, n) => m.map_summary_confirmed_victims({ count, n }),
    hue: '--confirmed-victims'
  },
  suspected_operator: {
    name: () => m.layer_suspected_operator(),
    means: () => m.layer_suspected_operator_means(),
    not: () => m.layer_suspected_operator_not(),
    summary: (count, n) => m.map_summary_suspected_operator({ count, n }),
    hue: '--suspected-operator'
  },
  whatsapp_2019: {
    name: () => m.layer_whatsapp_2019(),
    means: () => m.layer_whatsapp_2019_means(),
    not: () => m.layer_whatsapp_2019_not(),
    summary: (count, n) => m.map_summary_whatsapp_2019({ count, n }),
    hue: '--whatsapp-2019'
  },
  official_targets: {
    name: () => m.layer_official_targets(),
    means: () => m.layer_official_targets_means(),
    not: () => m.layer_official_targets_not(),
    summary: (count, n) => m.map_summary_official_targets({ count, n }),
    hue: '--official-targets'
  },
  servers: {
    name: () => m.layer_servers(),
    means: () => m.layer_servers_means(),
    not: () => m.layer_servers_not(),
    summary: (count, n) => m.map_summary_servers({ count, n }),
    hue: '--servers'
  }
};

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, () => string>> = {
  confirmed: () => m.confidence_confirmed(),
  reported: () => m.confidence_reported(),
  suspected: () => m.confidence_suspected()
};
