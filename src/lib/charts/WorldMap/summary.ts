import { m } from '#lib/paraglide/messages.js';
import type { MapModel } from './map-model.svelte.ts';
import { LAYER_WORDS } from './words.ts';

/** What of the map a sentence needs. */
type Summed = Pick<MapModel, 'layer' | 'summary' | 'n' | 'servers'>;

/** One short sentence under the title: how many countries are shown, of how many. */
export function shortSummary({ layer, summary, n }: Omit<Summed, 'servers'>): string {
  const { active, present } = summary;
  if (active === 0) return m.map_summary_none({ total: n(present) });
  const text = LAYER_WORDS[layer].summary(active, n(active));
  return active < present ? m.map_summary_part({ summary: text, total: n(present) }) : text;
}

/** The picture in words: the short sentence, and the countries with the largest figures. */
export function spokenSummary(model: Summed): string {
  const short = shortSummary(model);
  const { n } = model;
  if (model.layer === 'servers') {
    const top = model.servers.places.filter(({ addresses }) => addresses > 0).slice(0, 3);
    const list = top.map(({ name, addresses }) => `${name} ${n(addresses)}`).join(', ');
    return list === '' ? short : m.map_summary_top_servers({ summary: short, list });
  }
  const list = model.summary.top.map(({ name, count }) => `${name} ${n(count?.value ?? 0)}`).join(', ');
  return list === '' ? short : m.map_summary_top({ summary: short, list });
}
