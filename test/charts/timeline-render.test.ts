import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import EmptyNote from '#lib/charts/Timeline/EmptyNote.svelte';
import Timeline from '#lib/charts/Timeline/Timeline.svelte';
import type { Locale } from '#lib/model/tables.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { timeline } from '#lib/views/timeline.ts';
import { renderer, spoken as text, tables } from '../helpers/render.ts';

const html = renderer(Timeline, {});

describe('before any script runs', () => {
  test.each(['en', 'fr'] as const)('every event of the tables is there by its title, once: %s', (locale) => {
    const markup = html(locale);
    const spoken = text(markup);
    expect(tables[locale].events.filter(({ title }) => !spoken.includes(title))).toEqual([]);
    expect(markup.match(/data-event=/g)).toHaveLength(tables[locale].events.length);
  });

  test('the page is the same on every run', () => {
    expect(html('en')).toBe(html('en'));
  });

  test.each(['en', 'fr'] as const)('the markup stays within its budget of 14 kB: %s', (locale) => {
    expect(brotliCompressSync(html(locale)).length).toBeLessThan(14_000);
  });

  test('it is not called ready', () => {
    expect(html('en')).toContain('data-view="timeline"');
    expect(html('en')).not.toContain('data-ready');
  });
});

test('dates are spoken in the language of the page and as closely as they are known', () => {
  expect(text(html('en'))).toContain('18 July 2021, research:');
  expect(text(html('fr'))).toContain('18 juillet 2021, recherche\u00a0:');
  expect(text(html('en'))).toContain('August 2016 – August 2018, infrastructure:');
});

test('what nobody could confirm says so', () => {
  const unverified = tables.en.events.filter(({ verified }) => !verified).length;
  expect(html('en').match(/Not verified/g)).toHaveLength(unverified);
});

test('a malicious domain is never written out, nor made a link', () => {
  const markup = html('en', 'sel=domain:free247downloads.com');
  expect(markup).not.toContain('free247downloads.com');
  expect(markup).not.toContain('<a ');
});

test('the ends of the period are sliders that say their month', () => {
  const markup = html('en', 'from=2019-01&to=2021-07');
  expect(markup).toContain('aria-valuetext="January 2019"');
  expect(markup).toContain('aria-valuetext="July 2021"');
  expect(html('fr')).toContain('aria-valuetext="janvier 2016 et tout ce qui précède"');
});

test('marks have one tab stop, lanes and sliders their own', () => {
  expect(html('en').match(/tabindex="0"/g)).toHaveLength(3);
});

test('a choice elsewhere dims, and the sentence above says how many are left', () => {
  const markup = html('en', 'country=MEX');
  expect(markup.match(/data-event=/g)).toHaveLength(tables.en.events.length);
  expect(text(markup)).toMatch(
    new RegExp(`\\d+ of ${tables.en.events.length} events, 2010 – September 2026`)
  );
});

test('an empty timeline says why, and what would fill it', () => {
  // It comes when it is needed, so no page has it before script.
  const note = (locale: Locale, link: string) => {
    const explorer = new Explorer(tables[locale], locale);
    explorer.restore(new URLSearchParams(link));
    return renderer(EmptyNote, { view: timeline(explorer.catalog, explorer.matches('timeline')) })(
      locale,
      link
    );
  };
  expect(text(note('en', 'q=nosuchword'))).toContain('No event fits these choices. Clear the search text');
  expect(text(note('fr', 'q=nosuchword'))).toContain('Effacer le texte cherché');
});
