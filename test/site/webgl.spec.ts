import { drawer, expect, open, test, view } from './fixtures.ts';

test('MapLibre takes over from the drawn map, and a click on it chooses a country', async ({ page }) => {
  await open(page, '/');
  const drawn = await view(page, 'map').locator('path[data-iso3="DZA"]').boundingBox();
  await expect(view(page, 'map').locator('.gl.shown canvas')).toBeVisible();
  await page.mouse.click(
    (drawn?.x ?? 0) + (drawn?.width ?? 0) / 2,
    (drawn?.y ?? 0) + (drawn?.height ?? 0) / 2
  );
  await expect(drawer(page).getByRole('heading', { name: 'Algeria' })).toBeVisible();
});

test('a lost WebGL context ends in the drawn map and a line that says why', async ({ page }) => {
  await open(page, '/');
  const canvas = view(page, 'map').locator('.gl.shown canvas');
  await expect(canvas).toBeVisible();
  await canvas.evaluate((element: HTMLCanvasElement) => {
    const context = element.getContext('webgl2') ?? element.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(view(page, 'map').locator('.still')).toBeVisible();
  await view(page, 'map').locator('path[data-iso3="MEX"]').click();
  await expect(drawer(page).getByRole('heading', { name: 'Mexico' })).toBeVisible();
});
