import { expect, test } from 'vitest';
import { discovery, embedPathOf, oembedOf, type OEmbedChoice } from '#lib/embed/oembed.ts';

const choice: OEmbedChoice = {
  site: 'https://example.org/pegasus/',
  locale: 'fr',
  path: 'country/MEX',
  title: 'Mexique : "ce" qui est <su>',
  alt: 'Carte du monde.',
  image: 'https://example.org/pegasus/fr/card/country/MEX.png'
};

test('an answer has every field that oEmbed 1.0 asks of type rich, each of its kind', () => {
  const answer = oembedOf(choice);
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: choice.title });
  expect(answer.html).toMatch(/^<iframe /);
  for (const px of [answer.width, answer.height]) expect(Number.isInteger(px) && px > 0).toBe(true);
  // All three of a thumbnail, or none of them.
  expect(answer.thumbnail_url).toBe(choice.image);
  expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
  expect(Number.isInteger(answer.cache_age)).toBe(true);
  expect(new URL(answer.provider_url).href).toBe(choice.site);
});

test('its code frames the same embed, and nothing of a title becomes markup', () => {
  const { html } = oembedOf(choice);
  expect(html).toContain('src="https://example.org/pegasus/fr/embed/country/MEX/"');
  expect(html).toContain('title="Mexique : &quot;ce&quot; qui est &lt;su&gt;"');
  expect(html).not.toContain('<script');
});

test.each([
  ['/[[lang=lang]]', {}, 'map'],
  ['/[[lang=lang]]/embed/graph', {}, 'graph'],
  ['/[[lang=lang]]/[kind=record]/[id]', { kind: 'country', id: 'MEX' }, 'country/MEX'],
  ['/[[lang=lang]]/embed/[kind=record]/[id]', { kind: 'event', id: 'a' }, 'event/a'],
  ['/[[lang=lang]]/embed', {}, null],
  ['/[[lang=lang]]/[kind=record]', { kind: 'country' }, null],
  ['/[[lang=lang]]/about', {}, null],
  ['/[[lang=lang]]/data', {}, null]
])('the page %s is embedded as %s', (route, params, path) => {
  expect(embedPathOf(route, params)).toBe(path);
});

test('a page says where its answer is', () => {
  expect(discovery(choice)).toBe(
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/pegasus/oembed/fr/embed/country/MEX.json" />'
  );
});
