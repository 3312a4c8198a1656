import { answerOf, type AnswerId } from '#lib/classroom/answers.ts';
import { LESSONS, CLASSROOM_PATHS } from '#lib/classroom/lessons.ts';
import { realTables } from '../helpers/real.ts';
import { COLOURS, faults } from './axe.ts';
import { expect, test } from './fixtures.ts';

const SHORT = 'a-number-is-not-a-hack';

async function rightAnswer(id: AnswerId, locale: 'en' | 'fr'): Promise<string> {
  const answer = answerOf(id, await realTables(locale), locale);
  if (!answer) throw new Error(`No table answers ${id}.`);
  return answer.kind === 'number'
    ? new Intl.NumberFormat(locale).format(answer.value)
    : (answer.names[0]?.shown ?? '');
}

for (const [start, locale, words] of [
  ['/classroom/', 'en', { wrong: 'Not yet.', right: 'Right.', unread: 'one number' }],
  ['/fr/classroom/', 'fr', { wrong: 'Pas encore.', right: 'C’est juste.', unread: 'un seul nombre' }]
] as const) {
  test(`answers of ${start} are checked in words, from the keyboard alone`, async ({ page }) => {
    await page.goto(`${start}${SHORT}/`);
    const number = page.locator('#what-is-counted-0');
    const said = page.locator('#what-is-counted-0-said');
    await number.focus();
    for (const [typed, answer] of [
      ['many', words.unread],
      ['12', words.wrong],
      [await rightAnswer('mexicoListed', locale), words.right]
    ] as const) {
      // Until the page is alive nothing answers.
      await expect(async () => {
        await number.fill(typed);
        await page.keyboard.press('Enter');
        await expect(said).toContainText(answer, { timeout: 1000 });
      }).toPass();
    }
    await page.locator('#both-1').fill((await rightAnswer('listedOnly', locale)).toLowerCase());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('#both-1-said')).toContainText(words.right);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept[0]).toBe(0);
    expect(kept[2]).toBe('');
    expect(await page.locator('#on-the-list .open a').getAttribute('target')).toBe('_blank');
  });

  test(`axe finds nothing in ${start}`, async ({ page }) => {
    test.slow();
    const others = locale === 'en' ? ['', `${SHORT}/key/`, 'glossary/', 'poster/'] : [];
    for (const path of [`${SHORT}/`, ...others]) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(start + path);
      expect(await faults(page), path).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page, undefined, COLOURS), path).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });
}

test('a sheet prints whole on both papers, with its address and code', async ({ page }) => {
  await page.goto(`/classroom/${SHORT}/`);
  await expect(page.locator('.qr svg')).toBeVisible();
  await expect(page.locator('.sheet-foot')).toContainText(`/classroom/${SHORT}/`);
  const pagesOf = async (format: string) =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect([await pagesOf('A4'), await pagesOf('Letter')]).toEqual([3, 4]);
  await page.goto('/fr/classroom/poster/');
  await expect(page.locator('.qr svg')).toBeVisible();
  expect([await pagesOf('A4'), await pagesOf('Letter')]).toEqual([1, 1]);
});

test('a word of the glossary explains itself in the story', async ({ page }) => {
  await page.goto('/story/');
  await expect(page.locator('.story')).toHaveAttribute('data-ready', 'true');
  const word = page.locator('#first-trace a[data-term="flaw"]');
  const note = page.locator('.term-note');
  await word.click();
  await expect(note).toContainText('A flaw is a mistake in a program');
  await expect(page).toHaveURL(/\/story\/(#.*)?$/);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await word.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(note).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/classroom\/glossary\/#flaw$/);
  await page.getByRole('link', { name: 'In plain words' }).click();
  await expect(page.locator('#flaw dd')).toHaveText(
    'A flaw is a mistake in a program. An exploit is a way to use it to break in.'
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every page is there, and every task with room for its answer', async ({ page }) => {
    for (const path of CLASSROOM_PATHS) {
      expect((await page.request.get(`/fr/classroom/${path}`)).status(), path).toBe(200);
    }
    for (const { id, tasks } of LESSONS) {
      await page.goto(`/classroom/${id}/`);
      for (const task of tasks) {
        const rooms = page.locator(`#${task.id} :is(input, textarea)`);
        await expect(rooms).toHaveCount(task.blanks.length + (task.lines > 0 ? 1 : 0));
      }
      await expect(page.locator('.blank button').first()).toBeHidden();
      await page.getByRole('link', { name: 'Answer key' }).click();
      await expect(page.locator('main dl dd').first()).toHaveText(/\d/);
    }
    await page.goto('/story/');
    await page.locator('#servers a[data-term="domain"]').click();
    await expect(page.locator('#domain')).toBeInViewport();
  });
});
