import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as maplibre from 'maplibre-gl';
import { expect, test } from 'vitest';

/** All other tests do without MapLibre: an upgrade that drops something the map calls fails here, by name. */
test.each([
  'addImage',
  'easeTo',
  'getCanvas',
  'getCenter',
  'getSource',
  'getZoom',
  'jumpTo',
  'on',
  'once',
  'project',
  'queryRenderedFeatures',
  'remove',
  'setFeatureState',
  'setPaintProperty',
  'setProjection',
  'triggerRepaint',
  'updateImage'
])('the real map still has %s()', (method) => {
  expect(typeof Reflect.get(maplibre.Map.prototype, method)).toBe('function');
});

test('the library still takes a worker by its address, which a strict page needs', () => {
  maplibre.setWorkerUrl('/worker.mjs');
  expect(maplibre.getWorkerUrl()).toBe('/worker.mjs');
  expect(typeof maplibre.LngLat).toBe('function');
});

const file = (name: string) =>
  fileURLToPath(
    new URL(name, `file://${createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css')}`)
  );

test('worker and style sheet are where the map asks for them', () => {
  expect(existsSync(file('maplibre-gl-worker.mjs'))).toBe(true);
  expect(existsSync(file('maplibre-gl.css'))).toBe(true);
});

test('the options that the map is made with still exist by these names', () => {
  const types = readFileSync(file('maplibre-gl.d.ts'), 'utf8');
  const options = types.slice(types.indexOf('type MapOptions = {'));
  for (const name of [
    'attributionControl',
    'canvasContextAttributes',
    'cooperativeGestures',
    'fadeDuration',
    'locale',
    'maxPitch',
    'renderWorldCopies',
    'transformConstrain'
  ]) {
    expect(options).toContain(`${name}?:`);
  }
  for (const key of ['WindowsHelpText', 'MacHelpText', 'MobileHelpText']) {
    expect(types).toContain(`"CooperativeGesturesHandler.${key}"`);
  }
});
