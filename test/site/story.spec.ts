import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { CHAPTERS } from '../../src/lib/story/chapters.ts';
import { EN } from '../../src/lib/story/en.ts';
import { realTables } from '../helpers/real.ts';
import { faults, faultsInBoth } from './axe.ts';
import { arrive, drawer, expect, summaryOf, test, view } from './fixtures.ts';

const story = (page: Page) => page.locator('.story');
const stage = (page: Page) => page.locator('.story-stage');
const ids = CHAPTERS.map(({ id }) => id);

async function openStory(page: Page, path: string) {
  await page.goto(path);
  await expect(story(page)).toHaveAttribute('data-ready', 'true');
  await arrive(page, ['map', 'timeline']);
}

/** The page stands in a chapter: its state, its address, and the view that it is about in front. */
async function expectChapter(page: Page, index: number) {
  const { id, front } = CHAPTERS[index] ?? CHAPTERS[0];
  await expect(story(page)).toHaveAttribute('data-chapter', id);
  await expect(page).toHaveURL(new RegExp(`/story/#${id}$`));
  await expect(stage(page)).toHaveAttribute('data-front', front);
  await expect(page.locator('.bar summary')).toContainText(String(index + 1));
}

/** What the three views say that they show; the graph only where it is there. */
async function said(page: Page) {
  const texts: string[] = [];
  for (const name of ['map', 'timeline', 'graph'] as const) {
    const view = summaryOf(page, name);
    texts.push((await view.count()) > 0 ? ((await view.textContent()) ?? '').trim() : '');
  }
  return texts;
}

/** What each chapter says that its views show, as the views say it themselves. */
const SHOWN: Record<
  (typeof ids)[number],
  { map: RegExp; timeline: RegExp; chosen?: string; providers?: string }
> = {
  'what-pegasus-is': { map: /in 33 countries/, timeline: /^\d+ events/ },
  'first-trace': { map: /1 country/, timeline: /August 2016$/, chosen: 'mansoor-million-dollar-dissident' },
  mexico: { map: /of 33/, timeline: /January 2016 – June 2017$/ },
  servers: { map: /./, timeline: /August 2016 – October 2018$/ },
  'forty-five-countries': { map: /in 45 countries/, timeline: /August 2016 – September 2018$/ },
  whatsapp: { map: /in 21 countries/, timeline: /April – October 2019$/ },
  'without-a-click': {
    map: /1 country/,
    timeline: /October 2019 – September 2023$/,
    chosen: 'forcedentry-disclosed'
  },
  'the-leak': { map: /for 17 countries/, timeline: /January 2016 – July 2021$/ },
  forensics: { map: /./, timeline: /July 2021 – August 2022$/, chosen: 'amnesty-forensic-methodology' },
  cloud: { map: /./, timeline: /May 2020 – July 2021$/ },
  'what-nso-says': { map: /./, timeline: /June – November 2021$/, chosen: 'nso-denial-defamation-threat' },
  aftermath: { map: /of 33/, timeline: /August 2021 – September 2026$/ }
};

test('every chapter changes the views as its text says', async ({ page }) => {
  test.slow();
  await openStory(page, '/story/');
  for (const [index, id] of ids.entries()) {
    await page.evaluate((hash) => (location.hash = hash), id);
    await expectChapter(page, index);
    const { map, timeline, chosen } = SHOWN[id];
    await expect(summaryOf(page, 'map'), id).toHaveText(map);
    await expect(summaryOf(page, 'timeline'), id).toHaveText(timeline);
    const lit = view(page, 'timeline').locator('[data-event][aria-current]');
    if (chosen) await expect(lit, id).toHaveAttribute('data-event', chosen);
    else await expect(lit, id).toHaveCount(0);
    await expect(stage(page).locator('.story-shows')).toHaveText(
      await page.locator(`#${id} figcaption`).evaluate((each) => each.textContent ?? '')
    );
  }
});

for (const [path, every] of [
  ['/', 1],
  ['/fr/', 4]
] as const) {
  test(`${path}story/: in every chapter each view says what the explorer says in the same view`, async ({
    page
  }) => {
    test.setTimeout(240_000);
    const shown: string[][] = [];
    await openStory(page, `${path}story/#${ids[0]}`);
    for (const [index, { id }] of CHAPTERS.entries()) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await expectChapter(page, index);
      if (index >= 2) await expect(view(page, 'graph')).toHaveAttribute('data-ready', 'true');
      shown.push(await said(page));
    }
    // Eleven views differ from the first: something follows in each chapter.
    expect(new Set(shown.map((texts) => texts.slice(0, 2).join())).size).toBe(CHAPTERS.length);
    await page.goto(path);
    for (const [index, { id, query }] of CHAPTERS.entries()) {
      // A load of the explorer each: in the other language the same code has other words.
      if (index % every > 0) continue;
      await page.goto(`${path}${query && `?${query}`}`);
      await arrive(page, ['map', 'graph', 'timeline']);
      const there = await said(page);
      const here = shown[index] ?? [];
      for (const [at, text] of here.entries()) if (text) expect(text, `${id} ${at}`).toBe(there[at]);
    }
  });
}

test('by button, to the end and back, with a place in the history for each step', async ({ page }) => {
  await openStory(page, `/story/#${ids[0]}`);
  for (let index = 1; index < ids.length; index += 1) {
    await page.locator('.bar a[rel="next"]').click();
    await expectChapter(page, index);
  }
  await expect(page.locator('.bar a[rel="next"]')).toHaveCount(0);
  await page.locator('.bar a[rel="prev"]').click();
  await expectChapter(page, ids.length - 2);
  await page.goBack();
  await expectChapter(page, ids.length - 1);
});

test('by arrow keys, but not while a field or a chart has them', async ({ page }) => {
  await openStory(page, `/story/#${ids[0]}`);
  for (let index = 1; index < 5; index += 1) {
    await page.keyboard.press('ArrowRight');
    await expectChapter(page, index);
  }
  await page.keyboard.press('ArrowLeft');
  await expectChapter(page, 3);
  await view(page, 'timeline').locator('[role="slider"]').first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(story(page)).toHaveAttribute('data-chapter', ids[3] ?? '');
});

test('by scrolling, and the address keeps up without filling the history', async ({ page }) => {
  await openStory(page, '/story/');
  await expect(page).toHaveURL(/\/story\/$/);
  const before = await page.evaluate(() => history.length);
  for (const [index, id] of ids.entries()) {
    await page.evaluate((name) => {
      const top = document.getElementById(name)?.getBoundingClientRect().top ?? 0;
      scrollBy(0, top - innerHeight * 0.2);
    }, id);
    await expectChapter(page, index);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page).toHaveURL(/\/story\/$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('by the list of chapters, above and in the bar', async ({ page }) => {
  await openStory(page, '/story/');
  await page.locator('[data-part="opening"] nav[aria-label="Chapters"] a').nth(7).click();
  await expectChapter(page, 7);
  await page.locator('.bar summary').click();
  await page.locator('.bar nav a').nth(3).click();
  await expectChapter(page, 3);
  await expect(page.locator('.bar nav')).toBeHidden();
  await page.locator('.bar summary').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.bar nav')).toBeHidden();
});

test('a deep link opens in its chapter, and a chapter that does not exist leads to the list', async ({
  page
}) => {
  await openStory(page, '/story/#cloud');
  await expectChapter(page, ids.indexOf('cloud'));
  await expect(page.locator('#cloud h2')).toBeInViewport();
  await openStory(page, '/story/?theme=dark#nowhere');
  await expect(page.getByRole('status')).toContainText('nowhere');
  await expect(page.locator('[data-part="opening"] nav[aria-label="Chapters"]')).toBeInViewport();
  await expect(story(page)).toHaveAttribute('data-chapter', ids[0] ?? '');
  await openStory(page, '/story/?x=1#main');
  await expect(page.getByRole('status')).toHaveCount(0);
});

test('leaving to explore opens the view of the chapter, and coming back keeps the place', async ({
  page
}) => {
  await openStory(page, '/story/#whatsapp');
  await page.locator('#whatsapp').getByRole('link', { name: 'Explore this yourself' }).click();
  await expect(page).toHaveURL(/\/\?from=2019-04&to=2019-10&rel=whatsapp_2019$/);
  await expect(summaryOf(page, 'map')).toContainText('21');
  await page.goBack();
  await expect(story(page)).toHaveAttribute('data-ready', 'true');
  await expectChapter(page, ids.indexOf('whatsapp'));
  await expect(page.locator('#whatsapp')).toBeInViewport();
});

test('a source mark opens the evidence beside the text, and closing it leads back to the chapter', async ({
  page
}) => {
  const { events } = await realTables();
  const title = events.find(({ id }) => id === 'forcedentry-disclosed')?.title ?? '';
  await openStory(page, '/story/#without-a-click');
  await expect(drawer(page)).toHaveCount(0);
  const summary = await summaryOf(page, 'timeline').textContent();
  await page.locator(`#without-a-click sup a[title="${title}"]`).first().click();
  await expect(drawer(page).getByRole('heading', { name: title })).toBeVisible();
  await drawer(page).getByRole('button', { name: 'Close' }).click();
  await expect(drawer(page)).toHaveCount(0);
  await expect(summaryOf(page, 'timeline')).toHaveText(summary ?? '');
  await page.locator('#without-a-click sup a[title*="Morocc"]').first().click();
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
  await expect(summaryOf(page, 'timeline')).toHaveText(summary ?? '');
});

test('what a reader narrows down asks for no evidence; the record that the chapter selects does, when it is pressed', async ({
  page
}) => {
  await openStory(page, '/story/#forensics');
  const lanes = view(page, 'timeline').locator('.lanes button');
  await lanes.nth(0).click();
  await expect(lanes.nth(0)).toHaveAttribute('aria-pressed', 'true');
  await expect(drawer(page)).toHaveCount(0);
  await view(page, 'timeline').locator('[data-event="amnesty-forensic-methodology"]').press('Enter');
  await expect(drawer(page)).toBeVisible();
  await expect(story(page)).toHaveAttribute('data-chapter', 'forensics');
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
});

test('the plain text drives the same views, and the switch leads to the same chapter of the other text', async ({
  page
}) => {
  await openStory(page, '/story/#the-leak');
  const shown = await said(page);
  await page.locator('#the-leak').getByRole('link', { name: 'Plain language' }).click();
  await expect(page).toHaveURL(/\/story\/plain\/#the-leak$/);
  await expect(story(page)).toHaveAttribute('data-ready', 'true');
  await expect(story(page)).toHaveAttribute('data-chapter', 'the-leak');
  await expect(page.locator('#the-leak')).toBeInViewport();
  await expect(summaryOf(page, 'map')).toHaveText(shown[0] ?? '');
  expect(await faults(page)).toEqual([]);
  const nav = page.getByRole('navigation', { name: 'How to read it' });
  await expect(nav.getByRole('link', { name: 'Full text' })).toHaveAttribute('href', /\/story\/#the-leak$/);
  await expect(nav.locator('[aria-current]')).toHaveText('Plain language');
});

test('every mark has a page of its own to lead to', async ({ page }) => {
  await page.goto('/story/');
  const addresses = await page
    .locator('.chapter sup a')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''))
    ]);
  expect(addresses.length).toBeGreaterThan(60);
  for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
});

test('under reduced motion nothing scrolls smoothly, and a step is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStory(page, `/story/#${ids[0]}`);
  await page.keyboard.press('ArrowRight');
  await expectChapter(page, 1);
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration ?? 0) > 0)
        .length
  );
  expect(moving).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('on a phone the view stands above the text and follows it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openStory(page, '/story/#mexico');
  await expectChapter(page, 2);
  await expect(view(page, 'map')).toBeInViewport();
  await expect(page.locator('#mexico h2')).toBeInViewport();
  await page.locator('.bar a[rel="next"]').click();
  await expectChapter(page, 3);
  await expect(view(page, 'graph')).toBeInViewport();
});

for (const path of ['/story/', '/fr/story/']) {
  test(`nothing runs out of ${path} on a phone, a tablet, a laptop or a wide screen`, async ({ page }) => {
    // Opened as a phone opens it; the others are turned to.
    await page.setViewportSize({ width: 360, height: 900 });
    await openStory(page, path);
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      for (const id of ['what-pegasus-is', 'servers', 'forensics', 'cloud']) {
        await page.evaluate((hash) => (location.hash = hash), id);
        await expect(story(page)).toHaveAttribute('data-chapter', id);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
  });
}

for (const path of ['/story/', '/fr/story/']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    test.slow(); // a long page
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStory(page, `${path}#the-leak`);
    await page.locator('#the-leak details').evaluate((each) => each.setAttribute('open', ''));
    expect(await faultsInBoth(page)).toEqual([]);
  });
}

test('no malicious domain stands there as it is, or as a link', async ({ page }) => {
  const domains = new Set((await realTables()).domains.map((row) => row.domain));
  await page.goto('/story/');
  const text = await page.locator('article').innerText();
  expect(
    (text.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? []).filter((word) => domains.has(word))
  ).toEqual([]);
});

for (const file of ['build/story/index.html', 'build/fr/story/index.html']) {
  test(`${file} weighs no more than 150 kB compressed`, () => {
    expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(150_000);
  });
}

test('the texts are part of no script', () => {
  const [words = ''] = EN.forensics.paragraphs[0]?.split('.') ?? [];
  expect(words.length).toBeGreaterThan(20);
  expect(readFileSync('build/story/index.html', 'utf8')).toContain(words);
  const scripts = readdirSync('build/_app', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js')
  );
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((name) => readFileSync(`build/_app/${name}`, 'utf8').includes(words))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, locale, chapters] of [
    ['/story/', 'en', 'Chapters'],
    ['/fr/story/', 'fr', 'Chapitres']
  ] as const) {
    test(`${path} is an article with a picture for each chapter`, async ({ page }) => {
      const { claims } = await realTables(locale);
      await page.goto(path);
      await expect(stage(page)).toBeHidden();
      await expect(page.locator('.bar')).toBeHidden();
      for (const { id } of CHAPTERS) {
        const chapter = page.locator(`section#${id}`);
        await expect(chapter.locator('figure svg').first()).toBeVisible();
        await expect(chapter.locator('figcaption')).toBeVisible();
        expect(await chapter.locator('p sup a').count()).toBeGreaterThan(4);
      }
      for (const { id } of claims)
        expect(await page.locator(`sup a[href$="/claims/#${id}"]`).count(), id).toBeGreaterThan(0);
      await page.locator(`[data-part="opening"] nav[aria-label="${chapters}"] a`).last().click();
      await expect(page.locator('#aftermath h2')).toBeInViewport();
      await page.setViewportSize({ width: 360, height: 740 });
      await expect(page.locator('#aftermath figure svg').first()).toBeVisible();
    });
  }
});
