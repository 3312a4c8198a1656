import type { Page } from '@playwright/test';
import { realTables } from '../helpers/real.ts';
import { arrive, expect, open, test, view } from './fixtures.ts';
import { expectFocusSeen } from './focus.ts';

/** Opens a page and waits until it is alive. */
async function ready(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const alive = { '/open/': '.bench', '/story/': '[data-view="map"]', '/country/MEX/': 'main' }[path];
  if (!alive) return arrive(page, ['graph', 'table']);
  await page.keyboard.press('Shift');
  if (alive !== 'main') await expect(page.locator(alive).first()).toHaveAttribute('data-ready', 'true');
}

/** Headings, landmarks and ids that are not as they should be. */
function misbuilt(): string[] {
  const wrong: string[] = [];
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) =>
    each.checkVisibility()
  );
  const levels = headings.map((each) => Number(each.localName[1]));
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) wrong.push('h1');
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) wrong.push(`h${level} ${headings[index]?.textContent}`);
  });
  for (const [selector, count] of [
    ['main', 1],
    ['body header:not(main *)', 1],
    ['body footer:not(main *)', 1],
    ['nav:not([aria-label])', 0]
  ] as const) {
    const found = [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
    if (found !== count) wrong.push(`${selector}: ${found}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return [...wrong, ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`)];
}

/**
 * Targets smaller than 24 px that others are too near to (WCAG 2.5.8). Its exceptions: in a line of text; marks, whose
 * place is what they say, and which the table names in rows of its own.
 */
function cramped(): string[] {
  const seen = (each: Element) => {
    const { width, height } = each.getBoundingClientRect();
    return width > 1 && height > 1 && each.checkVisibility() && !each.closest('.visually-hidden, [inert]');
  };
  // A field that is drawn by its label is as large as that.
  const target = (each: Element) => each.closest('label') ?? each;
  const all = [
    ...new Set(
      [
        ...document.querySelectorAll(
          'a[href], button:enabled, input, select, textarea, summary, [role="slider"]'
        )
      ]
        .map(target)
        .filter(seen)
    )
  ].map((node) => ({ node, box: node.getBoundingClientRect() }));
  const small = ({ box }: { box: DOMRect }) => box.width < 24 || box.height < 24;
  const inText = ({ node }: { node: Element }) => {
    const line = node.parentElement?.closest('p, li, dd, td, th, figcaption, caption, h1, h2, h3, h4');
    return line ? line.textContent.trim() !== node.textContent.trim() : false;
  };
  const isMark = ({ node }: { node: Element }) => node.matches('.placed');
  return all
    .filter((each) => small(each) && !isMark(each) && !inText(each))
    .filter(({ node, box }) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return all.some((other) => {
        if (other.node === node || isMark(other) || other.node.contains(node) || node.contains(other.node))
          return false;
        const { left, right, top, bottom } = other.box;
        const gap = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        const between = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
        return gap < 12 || (small(other) && between < 24);
      });
    })
    .map(({ node, box }) => `${node.localName} “${node.textContent.trim()}” ${box.width} × ${box.height}`);
}

/** Boxes that cut what they hold. The type in the picture of the graph is written out in its table. */
function cut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((each) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(each);
      return (
        /hidden|clip/.test(overflowX + overflowY) && clipPath === 'none' && each.textContent.trim() !== ''
      );
    })
    .filter(
      (each) => each.checkVisibility() && !each.closest('[aria-hidden], [role="application"], svg, [inert]')
    )
    .filter((each) => each.scrollWidth > each.clientWidth + 2 || each.scrollHeight > each.clientHeight + 2)
    .map(
      ({ localName, className, textContent }) =>
        `${localName}.${className} ${textContent.trim().slice(0, 40)}`
    );
}

/** What is lost or in the way where there is room for 320 × 256 px. */
function squeezed(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => each.checkVisibility());
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page goes sideways'] : [];
  // Tables may: their columns are their meaning.
  const sideways = all
    .filter(
      (each) =>
        /auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth + 1
    )
    .filter((each) => !each.querySelector('table') && !each.matches('textarea, .lanes, [data-shared]'))
    .map((each) => `${each.localName}.${each.className} goes sideways`);
  const staying = all
    .filter((each) => /sticky|fixed/.test(getComputedStyle(each).position) && !each.closest('table, ol'))
    .reduce((sum, each) => sum + each.offsetHeight, 0);
  return [...wide, ...sideways, ...(staying > innerHeight / 3 ? [`${staying} px stay in the way`] : [])];
}

const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

for (const path of ['/', '/fr/', '/country/MEX/', '/open/', '/story/']) {
  test(`${path} is built of headings and landmarks, has room for fingers, and keeps its text at 400 % and with wide spacing`, async ({
    page
  }) => {
    await ready(page, path);
    expect(await page.evaluate(misbuilt)).toEqual([]);
    expect(await page.evaluate(cramped)).toEqual([]);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');

    const before = await page.evaluate(cut);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACED);
    const after = await page.evaluate(cut);
    expect(after.filter((each) => !before.includes(each))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await page.evaluate(() => (document.adoptedStyleSheets = []));

    await page.setViewportSize({ width: 320, height: 256 });
    await expect.poll(() => page.evaluate(squeezed)).toEqual([]);
  });
}

test('at 400 % the evidence has the page to itself, down to its last line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/?sel=country:MEX');
  const evidence = page.locator('[data-panel="evidence"]');
  await evidence.getByText('Cite', { exact: true }).scrollIntoViewIfNeeded();
  await expect(evidence.getByText('Cite', { exact: true })).toBeInViewport({ ratio: 1 });
  const [shown, inner] = await evidence.evaluate((aside) => [
    aside.clientHeight,
    [...aside.querySelectorAll<HTMLElement>('*')].filter(
      (each) =>
        /auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight + 1
    ).length
  ]);
  expect(shown).toBeGreaterThan(220);
  expect(inner).toBe(0);
});

test('on a phone, what has the focus is in sight, and never under what stays in place', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/story/', '/?sel=country:MEX']) {
    await page.goto(path);
    const stays = page.locator(path === '/story/' ? '.story .bar' : '[data-panel="evidence"]');
    await expect(stays).toBeVisible();
    await arrive(page, ['map']);
    for (let stops = 0; stops < 40; stops++) {
      await page.keyboard.press('Tab');
      await expectFocusSeen(page);
    }
  }
});

test('forced colours keep what the map and its layers mean, more contrast leaves no grey, less motion no transition', async ({
  page
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/?from=2021');
  const map = view(page, 'map');
  const inks = (selector: string) =>
    map.locator(selector).evaluateAll((keys) => keys.map((each) => getComputedStyle(each).background));
  const keys = await inks('.legend .key');
  expect(keys.length).toBeGreaterThan(2);
  expect(new Set(keys).size).toBe(keys.length);
  const [chosen] = await inks('.switch :checked + .swatch');
  expect(await inks('.switch :not(:checked) + .swatch')).not.toContain(chosen);
  await expect(page.locator('nav [aria-current]')).toHaveCSS('text-decoration-line', 'underline');

  await page.emulateMedia({ forcedColors: 'none', contrast: 'more', reducedMotion: 'reduce' });
  const colourOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).color);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await colourOf('footer p'), theme).toBe(await colourOf('body'));
  }
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) => {
        const { transitionDuration, animationDuration } = getComputedStyle(each);
        return /[1-9]/.test(transitionDuration + animationDuration);
      })
      .map((each) => each.className.toString())
  );
  expect(moving).toEqual([]);
});

test('a title in another language says which, in the evidence and on the page of a record', async ({
  page
}) => {
  const { sources } = await realTables('fr');
  for (const path of ['/fr/country/MEX/', '/fr/?sel=country:MEX']) {
    await page.goto(path);
    const links = page.locator('details.sources a[href^="http"][lang]');
    await expect.poll(() => links.count()).toBeGreaterThan(3);
    const told = await links.evaluateAll((all) =>
      all.map((each) => [each.getAttribute('href'), each.getAttribute('lang')])
    );
    for (const [url, language] of told)
      expect(language, url ?? '').toBe(sources.find((each) => each.url === url)?.language);
    expect(told.filter(([, language]) => language !== 'fr').length).toBeGreaterThan(0);
  }
  await page.goto('/fr/?sel=case:ahmed-mansoor');
  await expect(page.locator('dd[lang="en"]')).toHaveText(['SMS', 'Trident']);
});
