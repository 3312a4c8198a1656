import { readdirSync, readFileSync } from 'node:fs';
import { arrive, drawer, expect, open, test, view } from './fixtures.ts';

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

test('a WebGL context that comes back disturbs nothing; the zoomable map is there again when it is asked for', async ({
  page
}) => {
  await open(page, '/?sel=country:MEX');
  const map = view(page, 'map');
  const canvas = map.locator('.gl.shown canvas');
  await expect(canvas).toBeVisible();
  await canvas.evaluate(async (element: HTMLCanvasElement) => {
    const context = element.getContext('webgl2') ?? element.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    const lost = new Promise((done) => element.addEventListener('webglcontextlost', done, { once: true }));
    loss?.loseContext();
    await lost;
    await new Promise((done) => setTimeout(done));
    loss?.restoreContext();
  });
  await expect(map.locator('.still')).toContainText('stopped');
  await expect(drawer(page).getByRole('heading', { name: 'Mexico' })).toBeVisible();
  await map.getByRole('button', { name: 'Zoom the map' }).click();
  await expect(canvas).toBeVisible();
  await expect(map.locator('.still')).toHaveCount(0);
  await expect(map.getByRole('button', { name: 'Zoom out' })).toBeVisible();
});

/** The chunks that MapLibre's own code stands in. */
const CHUNKS = 'build/_app/immutable/chunks';
const MAPLIBRE = readdirSync(CHUNKS).filter(
  (name) => name.endsWith('.js') && readFileSync(`${CHUNKS}/${name}`, 'utf8').includes('maplibregl-canvas')
);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('MapLibre is not loaded until a reader asks to zoom', async ({ page }) => {
    expect(MAPLIBRE).toHaveLength(1);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const loaded = () => MAPLIBRE.filter((name) => asked.some((url) => url.endsWith(name)));
    // The other views wait behind their tabs.
    await page.goto('/');
    await arrive(page, ['map']);
    await page.waitForLoadState('networkidle');
    await expect(view(page, 'map').getByRole('button', { name: 'Zoom the map' })).toBeVisible();
    expect(loaded()).toEqual([]);
    await view(page, 'map').getByRole('button', { name: 'Zoom the map' }).tap();
    await expect(view(page, 'map').locator('.gl.shown canvas')).toBeVisible();
    await expect(view(page, 'map').getByRole('button', { name: 'Zoom out' })).toBeVisible();
    expect(loaded()).toEqual(MAPLIBRE);
  });
});
