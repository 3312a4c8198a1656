import type { Locator, Page } from '@playwright/test';
import { versionOf } from '../../data/refresh/version-id.ts';
import { expect, test, VIEWS } from './fixtures.ts';

/** What of the page's code and data was asked for. */
function asked(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(js|json)$/.test(pathname)) names.push(pathname);
  });
  return names;
}

const chart = (page: Page, view: string) => page.locator(`[data-view="${view}"]`);
const ready = (page: Page, view: string) => expect(chart(page, view)).toHaveAttribute('data-ready', 'true');
const link = (page: Page) => page.getByRole('link', { name: 'Open in the Pegasus Explorer' });
/** So long nothing is asked for that was to come after the first paint. */
const quiet = (page: Page) => page.waitForTimeout(600);

/** Holds the code of the page back until it is let come, so that what is pressed is pressed before it is there. */
async function holdCode(page: Page): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/_app/immutable/entry/app.*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}

/** A mark of each chart as it was built, and the choice that it stands for. */
const MARKS: Record<(typeof VIEWS)[number], { mark: (page: Page) => Locator; chosen: RegExp }> = {
  map: { mark: (page) => page.locator('path[data-iso3="IND"]'), chosen: /sel=country:IND/ },
  graph: {
    mark: (page) => page.locator('.still .labels').getByText('Linode').filter({ visible: true }).first(),
    chosen: /sel=provider:linode/
  },
  timeline: { mark: (page) => page.locator('button[data-event].placed').nth(40), chosen: /sel=event:/ },
  table: { mark: (page) => page.locator('tbody th a').first(), chosen: /sel=event:/ }
};

for (const view of VIEWS) {
  const current = versionOf('data');
  for (const query of ['', `?theme=dark&title=Mine&height=600&controls=1&data=${current}&utm_source=x`]) {
    test(`${view}${query ? ', with options alone,' : ''} asks for no code and no data, and is whole`, async ({
      page
    }) => {
      const names = asked(page);
      await page.goto(`/embed/${view}/${query}`);
      await quiet(page);
      expect(names).toEqual([]);
      await expect(page.locator('h1')).toHaveText(query ? 'Mine' : /\w/);
      await expect(chart(page, view)).toBeVisible();
      await expect(chart(page, view)).not.toHaveAttribute('data-ready');
    });
  }

  test(`${view}: a pointer that passes by wakes nothing, one that stays does, and no word changes`, async ({
    page
  }) => {
    const names = asked(page);
    await page.goto(`/embed/${view}/`);
    await quiet(page);
    const box = await page.locator('.chart').boundingBox();
    if (!box) throw new Error('There is no chart.');
    const text = () =>
      page.locator('.chart').evaluate((node) => (node as HTMLElement).innerText.replace(/\s+/g, ' '));
    const before = { text: await text(), height: await page.evaluate(() => document.body.offsetHeight) };
    await page.locator('.chart').evaluate((node) => {
      const passes = { bubbles: true, pointerType: 'mouse' };
      node.dispatchEvent(new PointerEvent('pointerover', passes));
      node.dispatchEvent(new PointerEvent('pointerout', { ...passes, relatedTarget: document.body }));
    });
    await quiet(page);
    expect(names).toEqual([]);
    await page.mouse.move(box.x + 3, box.y + 3);
    await ready(page, view);
    expect(names.length).toBeGreaterThan(5);
    await page.mouse.move(2, 2);
    expect(
      Math.abs((await page.evaluate(() => document.body.offsetHeight)) - before.height)
    ).toBeLessThanOrEqual(1);
    if (view === 'timeline') await expect.poll(text).toBe(before.text);
  });

  test(`${view}: the first click acts, though the code was not there`, async ({ page }) => {
    const letCome = await holdCode(page);
    await page.goto(`/embed/${view}/`);
    const { mark, chosen } = MARKS[view];
    await mark(page).click({ force: true });
    await expect(page.locator('.chart')).toHaveAttribute('aria-busy', 'true');
    // A press that is repeated because nothing happened does not undo itself.
    await mark(page).click({ force: true });
    letCome();
    await expect(link(page)).toHaveAttribute('href', chosen);
    await expect(page.locator('.chart')).not.toHaveAttribute('aria-busy');
    expect(page.url()).toMatch(new RegExp(`/embed/${view}/$`));
  });

  test(`${view}: the first click acts on a quick line too`, async ({ page }) => {
    await page.goto(`/embed/${view}/`);
    await MARKS[view].mark(page).click({ force: true });
    await expect(link(page)).toHaveAttribute('href', MARKS[view].chosen);
    await ready(page, view);
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 900, height: 900 } });

  for (const view of VIEWS) {
    test(`${view}: the first tap acts`, async ({ page }) => {
      const letCome = await holdCode(page);
      await page.goto(`/embed/${view}/`);
      await MARKS[view].mark(page).tap({ force: true });
      letCome();
      await expect(link(page)).toHaveAttribute('href', MARKS[view].chosen);
    });
  }

  test('a finger that scrolls past wakes nothing, and scrolls', async ({ page }) => {
    const names = asked(page);
    await page.goto('/embed/graph/');
    await page.setViewportSize({ width: 400, height: 400 });
    const client = await page.context().newCDPSession(page);
    await client.send('Input.synthesizeScrollGesture', { x: 200, y: 300, yDistance: -150, speed: 2000 });
    await quiet(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(names).toEqual([]);
  });
});

test.describe('by keyboard', () => {
  test('timeline: Enter on an event, before the code is there', async ({ page }) => {
    const letCome = await holdCode(page);
    await page.goto('/embed/timeline/');
    await page.locator('button[data-event].placed[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    letCome();
    await expect(link(page)).toHaveAttribute('href', /sel=event:/);
  });

  test('timeline: an arrow goes on to another event once it can', async ({ page }) => {
    const letCome = await holdCode(page);
    await page.goto('/embed/timeline/');
    const first = page.locator('button[data-event].placed[tabindex="0"]');
    const id = await first.getAttribute('data-event');
    await first.focus();
    await page.keyboard.press('ArrowRight');
    letCome();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-event')))
      .not.toBe(id);
  });

  test('map: the list opens at once, and Enter on a country acts', async ({ page }) => {
    const letCome = await holdCode(page);
    await page.goto('/embed/map/');
    await page.locator('.list summary').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.list')).toHaveAttribute('open');
    await page.locator('.list button[data-iso3="MEX"]').focus();
    await page.keyboard.press('Enter');
    letCome();
    await expect(link(page)).toHaveAttribute('href', /sel=country:MEX/);
    await expect(page.locator('.list')).toHaveAttribute('open');
  });

  test('graph: Tab wakes it and leads on to its marks', async ({ page }) => {
    await page.goto('/embed/graph/');
    await page.keyboard.press('Tab');
    await ready(page, 'graph');
    await page.locator('[role="application"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(link(page)).toHaveAttribute('href', /\?./);
  });

  test('table: what is typed before the code is there is sought', async ({ page }) => {
    const letCome = await holdCode(page);
    await page.goto('/embed/table/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('whatsapp');
    letCome();
    await expect(link(page)).toHaveAttribute('href', /q=whatsapp/);
    await expect(page.getByRole('searchbox')).toHaveValue('whatsapp');
  });
});

test('a choice in a field before the code is there is made', async ({ page }) => {
  const letCome = await holdCode(page);
  await page.goto('/embed/graph/');
  await page.locator('[data-view="graph"] select').selectOption('country');
  letCome();
  await expect(link(page)).toHaveAttribute('href', /group=country/);
  await expect(page.locator('[data-view="graph"] select')).toHaveValue('country');
});

test('a wheel over a sleeping chart scrolls the page', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 300 });
  await page.goto('/embed/map/');
  await page.mouse.move(400, 200);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
});

test('only to be looked at, it is not woken by a pointer', async ({ page }) => {
  const names = asked(page);
  await page.goto('/embed/map/?controls=0&title=0');
  await page.mouse.move(400, 300);
  await page.mouse.click(400, 300);
  await quiet(page);
  expect(names).toEqual([]);
  await expect(page.locator('.chart :is(button, select, input):visible')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveCSS('position', 'absolute');
});

for (const query of [
  'from=2019',
  'q=nso',
  'group=country',
  'height=9',
  'controls=no',
  'data=2020-01-01-00000000'
]) {
  test.describe(query, () => {
    test.use({ expectErrors: [/404/] });
    test('wakes by itself', async ({ page }) => {
      await page.goto(`/embed/graph/?${query}`);
      await ready(page, 'graph');
    });
  });
}

test.describe('where data or code cannot be had', () => {
  test.use({ expectErrors: [/Failed to load resource|ERR_FAILED|dynamically imported module/] });

  test('a notice says so, the picture stays, and trying again does what was asked', async ({ page }) => {
    const file = '**/data/embed-timeline.en.json';
    await page.route(file, (route) => route.fulfill({ status: 503, body: 'down' }));
    await page.goto('/embed/timeline/');
    await MARKS.timeline.mark(page).click();
    await expect(page.getByRole('alert')).toContainText('503');
    await expect(page.locator('.chart')).not.toHaveAttribute('aria-busy');
    await expect(MARKS.timeline.mark(page)).toBeVisible();
    await page.unroute(file);
    await page.getByRole('alert').getByRole('button').click();
    await expect(link(page)).toHaveAttribute('href', /sel=event:/);
  });

  test('without its code it stays the picture that it was, and nothing waits', async ({ page, watch }) => {
    await page.route('**/_app/immutable/entry/*.js', (route) => route.abort());
    await page.goto('/embed/map/');
    await MARKS.map.mark(page).click();
    await page.waitForTimeout(900);
    await expect(page.locator('.list summary')).toBeVisible();
    await expect(page.locator('.chart')).not.toHaveAttribute('aria-busy');
    await page.locator('.list summary').click();
    await expect(page.locator('.list')).toHaveAttribute('open');
    // The page's own start says that it could not.
    watch.errors = watch.errors.filter((each) => !each.includes('dynamically imported module'));
  });
});
