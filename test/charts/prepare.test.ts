import { expect, test } from 'vitest';
import { prepareCharts } from '#lib/charts/prepare.ts';
import { placedOf } from '#lib/charts/Timeline/place.ts';
import { groundOf } from '#lib/charts/WorldMap/ground.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { frameOf } from '#lib/views/timeline.ts';
import { buildWorld } from '#lib/delivery/build.ts';
import { realTables } from '../helpers/real.ts';

test('what was worked out before a page comes alive is what its charts find, not made again', async () => {
  const [tables, world] = [await realTables(), buildWorld('110m')];
  await prepareCharts(tables, world, 'en');
  const { catalog } = new Explorer(tables, 'en');
  expect(new Explorer(tables, 'en').catalog).toBe(catalog);
  const [frame, ground] = [frameOf(catalog), groundOf(world, catalog)];
  await prepareCharts(tables, world, 'en');
  expect(frameOf(catalog)).toBe(frame);
  expect(placedOf(frame)).toBe(placedOf(frame));
  expect(groundOf(world, catalog)).toBe(ground);
  expect(ground.shapes.paths.size).toBeGreaterThan(60);
});

test('another language has a catalog of its own, with its names', async () => {
  const tables = await realTables();
  expect(new Explorer(tables, 'fr').catalog.nameOf('MEX')).toBe('Mexique');
  expect(new Explorer(tables, 'en').catalog.nameOf('MEX')).toBe('Mexico');
});
