import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/model/tables.ts';
import type { Catalog } from '#lib/views/catalog.ts';
import type { Selection } from '#lib/views/filter.ts';
import { defang } from '#lib/views/defang.ts';
import { hostOf } from '#lib/views/hosting-rules.ts';
import { factsOf, summaryOf, type GroupFacts, type HostingSummary } from '#lib/views/hosting-summary.ts';
import type { HostingView } from '#lib/views/hosting-types.ts';
import { confidenceName } from './words.ts';

/** So many hosts and countries of one domain are named: the sentence leaves room for the picture. */
const NAMED = 8;

const numbers = new Map<Locale, Intl.NumberFormat>();

/** A whole number as the language writes it. */
export function number(value: number, locale: Locale): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, format);
  return format.format(value);
}

/** «12 of 84», or the whole where nothing is left out. */
export function partOf(part: number, whole: number, locale: Locale): string {
  const all = number(whole, locale);
  return part === whole ? all : m.graph_of({ part: number(part, locale), whole: all });
}

/**
 * The one sentence over the graph: of the domain that is selected, else of its groups where it is grouped in another way
 * (`grouped`) and any domain is left, else of its providers.
 */
export function sentenceOf(
  view: HostingView,
  selection: Selection | null,
  catalog: Catalog,
  grouped: ((view: HostingView, locale: Locale) => string) | null
): string {
  const summary = summaryOf(view);
  if (summary.empty) return m.graph_summary_empty();
  if (selection?.kind === 'domain' && catalog.domain.has(selection.id))
    return domainText(selection.id, catalog);
  return grouped && summary.chosen > 0
    ? grouped(view, catalog.locale)
    : summaryText(summary, view.active.all, catalog);
}

/** The sentence of the providers. */
function summaryText(summary: HostingSummary, all: boolean, catalog: Catalog): string {
  const { locale } = catalog;
  const n = (value: number) => number(value, locale);
  const { chosen, total, hosted, pooled, providers, countries, top } = summary;
  if (chosen === 0)
    return pooled > 0 ? m.graph_summary_pool({ active: n(pooled) }) : m.graph_summary_counts();
  if (!top) return m.graph_summary_unhosted({ active: n(chosen), total: n(total) });
  const { name } = top.group;
  const parts = { countries: n(countries), name, count: n(top.count) };
  if (all) {
    const where = countryList(factsOf(catalog, top.group).countries, locale, 3);
    return m.graph_summary({ domains: n(hosted), providers: n(providers), where, ...parts });
  }
  if (providers === 1 || chosen === 1) {
    return m.graph_summary_one({
      name,
      active: n(chosen),
      total: n(total),
      countries: n(countries)
    });
  }
  return m.graph_summary_some({ active: n(chosen), total: n(total), providers: n(providers), ...parts });
}

/** The sentence of one domain: who announced its addresses, and in which countries they were. */
function domainText(name: string, catalog: Catalog): string {
  const rows = catalog.addressesOfDomain.get(name) ?? [];
  const unique = (texts: string[]) => {
    const all = [...new Set(texts)];
    const rest = all.length - NAMED;
    const list = all.slice(0, NAMED).join(', ');
    return rest > 0 ? m.graph_list_more({ list, count: number(rest, catalog.locale) }) : list;
  };
  if (rows.length === 0) return m.graph_summary_domain_pool({ domain: defang(name) });
  const hosts = unique(
    rows.map((row) => catalog.provider.get(hostOf(row, catalog) ?? '')?.name ?? m.graph_network_unknown())
  );
  const countries = unique(
    rows.map((row) => (row.country === null ? m.graph_country_unknown() : catalog.nameOf(row.country)))
  );
  return m.graph_summary_domain({ domain: defang(name), hosts, countries });
}

/** «Netherlands 38, Romania 9», the first `most` of them. */
export function countryList(countries: GroupFacts['countries'], locale: Locale, most = Infinity): string {
  const items = countries
    .slice(0, most)
    .map(({ name, rows }) => m.graph_item({ name, count: number(rows, locale) }))
    .join(', ');
  const rest = countries.length - most;
  return rest > 0 ? m.graph_list_more({ list: items, count: number(rest, locale) }) : items;
}

/** «high 47, medium 9». */
export function confidenceList(facts: GroupFacts, locale: Locale): string {
  return facts.confidence
    .map(({ level, rows }) =>
      m.graph_sure_item({ level: confidenceName(level), count: number(rows, locale) })
    )
    .join(', ');
}

export function domainCount(count: number, locale: Locale): string {
  return count === 1 ? m.graph_domains_one() : m.graph_domains({ count: number(count, locale) });
}

const dates = new Map<string, Intl.DateTimeFormat>();

function date(text: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale}${JSON.stringify(options)}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  dates.set(key, format);
  const at = Date.parse(text);
  return Number.isNaN(at) ? text : format.format(at);
}

/** `2018-08` → «August 2018». */
export function month(text: string, locale: Locale): string {
  return date(text, locale, { year: 'numeric', month: 'long' });
}

/** `2018-10-01` → «1 October 2018». */
export function day(text: string, locale: Locale): string {
  const long = date(text, locale, { year: 'numeric', month: 'long', day: 'numeric' });
  // French counts the first of a month as an ordinal, and Intl does not.
  return locale === 'fr' ? long.replace(/^1 /, '1er ') : long;
}
