import { expect, test } from 'vitest';
import { prepareCharts } from '#lib/charts/prepare.ts';
import { placedOf } from '#lib/charts/Timeline/place.ts';
import { groundOf, serversOf, shapesOf } from '#lib/charts/WorldMap/ground.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { ownTurn } from '#lib/ui/turns.ts';
import { frameOf } from '#lib/views/timeline.ts';
import { buildWorld } from '#lib/delivery/build.ts';
import { realTables } from '../helpers/real.ts';

test('what was worked out before a chart comes alive is what it finds, not made again', async () => {
  const [tables, world] = [await realTables(), await buildWorld('110m')];
  const { catalog } = new Explorer(tables, 'en');
  expect(new Explorer(tables, 'en').catalog).toBe(catalog);
  prepareCharts(catalog, world);
  await ownTurn();
  const [frame, ground] = [frameOf(catalog), groundOf(world, catalog)];
  const placed = placedOf(frame);
  prepareCharts(catalog, world);
  await ownTurn();
  expect(frameOf(catalog)).toBe(frame);
  expect(placedOf(frame)).toBe(placed);
  expect(groundOf(world, catalog)).toBe(ground);
  expect(ground.shapes).toBe(shapesOf(world, catalog));
  expect(ground.serverMarks).toBe(serversOf(catalog));
  expect(ground.shapes.paths.size).toBeGreaterThan(60);
});

test('another language has a catalog of its own, with its names', async () => {
  const tables = await realTables();
  expect(new Explorer(tables, 'fr').catalog.nameOf('MEX')).toBe('Mexique');
  expect(new Explorer(tables, 'en').catalog.nameOf('MEX')).toBe('Mexico');
});
