import type { Page } from '@playwright/test';
import { CHAPTERS } from '../../src/lib/story/chapters.ts';
import { COLOURS, faults } from './axe.ts';
import { expect, test } from './fixtures.ts';

const deck = (page: Page) => page.locator('.deck');

async function openDeck(page: Page, path: string) {
  await page.goto(path);
  await expect(deck(page)).toHaveAttribute('data-ready', 'true');
}

/** The deck stands at a stop, and its address says so. */
async function expectStop(page: Page, id: string) {
  await expect(deck(page)).toHaveAttribute('data-stop', id);
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
}

test.describe('without a network', () => {
  // The browser itself asks for the icon of the tab, now and then, and says so; the page does not.
  test.use({ expectErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('with the network cut once it is loaded, the keys of a remote lead through all slides, each with its sources', async ({
    page,
    context
  }) => {
    await openDeck(page, '/story/present/');
    // Loaded is loaded: its fonts and its icon too, which a browser asks for last.
    await page.waitForLoadState('networkidle');
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await context.setOffline(true);
    const stops = await page.locator('.slide, .says > li').evaluateAll((all) => all.map(({ id }) => id));
    expect(stops.length).toBeGreaterThan(48);
    for (const [index, id] of stops.entries()) {
      if (index > 0) await page.keyboard.press('PageDown');
      await expect(deck(page)).toHaveAttribute('data-stop', id);
      const here = page.locator('.slide.here');
      const chapter = CHAPTERS.find((each) => each.id === id);
      if (chapter) {
        await expect(here).toHaveAttribute('data-front', chapter.front);
        await expect(here.locator('.drawing svg').first()).toBeVisible();
        await expect(here.locator('figcaption strong')).toBeVisible();
      } else {
        await expect(here.locator(`#${id} .sources li`).first()).toBeInViewport();
        await expect(here.locator(`#${id} .say`)).toBeInViewport({ ratio: 1 });
        await expect(here.locator('.say:visible')).toHaveCount(1);
      }
    }
    await page.keyboard.press('PageDown');
    await expectStop(page, stops.at(-1) ?? '');
    const size = await page
      .locator('.now .say')
      .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
    expect(size).toBeGreaterThanOrEqual(28);
    await page.keyboard.press('Home');
    await expectStop(page, 'what-pegasus-is');
    expect(failed).toEqual([]);
    await context.setOffline(false);
  });
});

test('keyboard alone: steps are places in the history, the screen goes black, the keys are shown, Escape leaves', async ({
  page
}) => {
  await openDeck(page, '/story/present/#the-leak');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expectStop(page, 'the-leak-2');
  await page.goBack();
  await expectStop(page, 'the-leak-1');
  await page.keyboard.press('.');
  await expect(page.locator('.black')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.black')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectStop(page, 'the-leak-1');
  // A button keeps its space bar.
  await page.locator('[data-command="play"]').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-command="play"]')).toHaveText('Pause');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-command="play"]')).toHaveText('Play');
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-command="play"]')).toHaveText('Play');
  await expectStop(page, 'the-leak');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/story\/#the-leak$/);
  await page.locator('#the-leak').getByRole('link', { name: 'Present this' }).click();
  await expect(deck(page)).toHaveAttribute('data-stop', 'the-leak');
});

/** How often a window opened its line to the others: opened anew, it would lose what is said just then. */
function countLines() {
  Reflect.set(window, 'lines', 0);
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      Reflect.set(window, 'lines', Number(Reflect.get(window, 'lines')) + 1);
    }
  };
}

test('the notes in a second window keep step both ways, and know when there are no slides', async ({
  page,
  context
}) => {
  await context.addInitScript(countLines);
  await openDeck(page, '/story/present/#mexico');
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await expect(notes.locator('.notes')).toHaveAttribute('data-stop', 'mexico');
  await expect(notes.getByText('In step with the slides.')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(notes.locator('.notes')).toHaveAttribute('data-stop', 'mexico-1');
  await notes.keyboard.press('PageDown');
  await expect(deck(page)).toHaveAttribute('data-stop', 'mexico-2');
  expect(await page.evaluate(() => location.hash)).toBe('#mexico-2');
  await notes.keyboard.press('b');
  await expect(page.locator('.black')).toBeVisible();
  await expect(notes.locator('.chapter.here .full sup a').first()).toBeVisible();
  for (const each of [page, notes]) expect(await each.evaluate(() => Reflect.get(window, 'lines'))).toBe(1);
  expect(await faults(notes)).toEqual([]);
  await page.close();
  await notes.reload();
  await expect(notes.getByText('No slides are open in this browser.')).toBeVisible();
});

test('a blocked window, an unknown slide and a pace that is no number are told', async ({ page }) => {
  await page.addInitScript(() => (window.open = () => null));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openDeck(page, '/fr/story/present/?autoplay=vite#nulle-part');
  const notices = page.getByRole('status');
  await expect(notices).toContainText('nulle-part');
  await expect(notices).toContainText('vite');
  await expect(page.locator('[data-command="play"]')).toHaveText('Pause');
  await page.keyboard.press('n');
  await expect(notices.getByRole('link')).toHaveAttribute(
    'href',
    /fr\/story\/present\/notes\/#what-pegasus-is$/
  );
  // Buttons fade when nobody moves, but not round the one that has the focus: what is looked at is how they stand there.
  await page.locator('[data-command="next"]').focus();
  await expect(page.locator('.fading')).toHaveCSS('opacity', '1');
  expect(await faults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(page, undefined, COLOURS)).toEqual([]);
});

test('slides turn by themselves, but not where the system asks for little motion', async ({ page }) => {
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, '/story/present/?autoplay=5#cloud-4');
  await page.clock.runFor(20_000);
  await expect(deck(page)).toHaveAttribute('data-stop', 'cloud-4');
  await expect(page.getByRole('status')).toContainText('little motion');
  await page.keyboard.press('ArrowLeft');
  await page.clock.runFor(120_000);
  await expectStop(page, 'cloud-3');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('p');
  const before = await page.evaluate(() => history.length);
  await page.clock.runFor(11_000);
  await expectStop(page, 'what-nso-says');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a finger turns by tap and swipe; nothing runs out of a 4:3 screen or a phone', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 844, height: 390 } });
  const page = await context.newPage();
  await openDeck(page, '/fr/story/present/#cloud');
  await page.touchscreen.tap(700, 150);
  await expectStop(page, 'cloud-1');
  await page.touchscreen.tap(100, 150);
  await expectStop(page, 'cloud');
  for (const [width, height] of [
    [844, 390],
    [1024, 768],
    [360, 740]
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const id of ['cloud-4', 'aftermath-5', 'what-nso-says-2', 'the-leak']) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await expect(deck(page)).toHaveAttribute('data-stop', id);
      const over = await page
        .locator('.slide.here')
        .evaluate((each) => [each.scrollWidth - each.clientWidth, each.scrollHeight - each.clientHeight]);
      expect(over, `${id} at ${width} × ${height}`).toEqual([0, 0]);
    }
  }
  await context.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/story/present/', '/fr/story/present/']) {
    test(`${path} is a column of slides with pictures, statements and sources`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      for (const { id } of CHAPTERS) {
        await expect(page.locator(`#${id} figure svg`).first()).toBeVisible();
        expect(await page.locator(`#${id} .sources:visible`).count()).toBeGreaterThanOrEqual(3);
      }
      await expect(page.locator('.bar')).toBeHidden();
      await page.goto(`${path}notes/`);
      await expect(page.locator('.care:visible')).toHaveCount(CHAPTERS.length);
    });
  }
});
