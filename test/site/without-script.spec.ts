import { realTables } from '../helpers/real.ts';
import { expect, test, view } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

for (const [path, locale] of [
  ['/', 'en'],
  ['/fr/', 'fr']
] as const) {
  test.describe(`without script, ${path}`, () => {
    test('the map shows every country of the reports', async ({ page }) => {
      await page.goto(path);
      const { country_reports } = await realTables(locale);
      const expected = new Set(country_reports.map((row) => row.iso3));
      expect(expected.size).toBe(69);
      await expect(view(page, 'map').locator('svg').first()).toBeVisible();
      const drawn = await view(page, 'map')
        .locator('[data-iso3]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-iso3')));
      expect([...expected].filter((iso3) => !drawn.includes(iso3))).toEqual([]);
    });

    test('the timeline shows every event since 2016', async ({ page }) => {
      await page.goto(path);
      const { events } = await realTables(locale);
      const drawn = await view(page, 'timeline')
        .locator('[data-event]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event')));
      expect(events.filter((row) => !drawn.includes(row.id)).map((row) => row.id)).toEqual([]);
      await expect(view(page, 'timeline')).toBeVisible();
    });

    test('the graph names the biggest providers and their numbers', async ({ page }) => {
      await page.goto(path);
      const text = await view(page, 'graph').innerText();
      for (const name of ['M247', '23VNet', 'Redstation']) expect(text).toContain(name);
      for (const count of ['84', '73', '72', '136', '111', '75']) expect(text).toContain(count);
    });

    test('the table shows fifty rows and leads to the whole table', async ({ page }) => {
      await page.goto(path);
      await expect(view(page, 'table').locator('tbody tr')).toHaveCount(50);
      const whole = view(page, 'table').locator('a[href$=".csv"]');
      await expect(whole).toBeVisible();
      const response = await page.request.get(
        new URL((await whole.getAttribute('href')) ?? '', page.url()).href
      );
      expect((await response.text()).split('\n').length).toBeGreaterThan(120);
    });
  });
}
