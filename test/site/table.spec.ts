import { expect, open, test, view } from './fixtures.ts';

test('the table holds only the rows round what is in sight, and all of them can be scrolled to', async ({
  page
}) => {
  await open(page, '/');
  const table = view(page, 'table');
  await table.getByRole('button', { name: 'Domains' }).click();
  const rows = table.locator('tbody tr');
  const all = Number(await table.locator('table').getAttribute('aria-rowcount'));
  expect(all).toBeGreaterThan(1000);

  const box = table.locator('.scroll');
  await box.evaluate((node) => node.scrollTo(0, 40));
  // The box learns how high a row is, and then how long the table.
  await expect.poll(() => box.evaluate((node) => node.scrollHeight)).toBeGreaterThan(20_000);
  await box.evaluate((node) => node.scrollTo(0, node.scrollHeight));
  await expect(rows.last()).toHaveAttribute('aria-rowindex', String(all));
  await rows.last().scrollIntoViewIfNeeded();
  await expect(rows.last()).toBeInViewport();
  expect(await rows.count()).toBeLessThan(150);

  await table.getByRole('columnheader', { name: 'Domain' }).first().getByRole('button').click();
  await expect(rows.first()).toHaveAttribute('aria-rowindex', '2');
});
