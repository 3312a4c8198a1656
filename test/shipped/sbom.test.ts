import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { v5 } from 'uuid';
import { expect, test } from 'vitest';
import { FROM_TOOLS, packagesOf } from '../../src/shipped/packages.ts';
import { releaseBom, type Bom } from '../../src/shipped/sbom.ts';

const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  dependencies: Record<string, string>;
};
const at = '2026-11-30T09:00:00.000Z';
const uuid = (text: string) => v5(text, v5.URL);
const all = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: 1 << 26 })
) as Bom;
const bom = releaseBom(all, { name, dependencies, at, uuid });
const names = bom.components.map((each) => each.name);

test('it has what CycloneDX asks of a file', () => {
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  expect(bom.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  );
  expect(bom.metadata.timestamp).toBe(at);
  // Not the folder that it was cloned into.
  expect(bom.metadata.component).toMatchObject({ type: 'application', name: 'pegasus-explorer' });
  const faults = bom.components.filter(
    ({ type, name: title, version, purl, licenses, hashes }) =>
      type !== 'library' ||
      title === '' ||
      !/^\d/.test(version) ||
      !purl.startsWith('pkg:npm/') ||
      !Array.isArray(licenses) ||
      licenses.length === 0 ||
      !(hashes as { alg: string; content: string }[]).every(
        ({ alg, content }) => alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(content)
      )
  );
  expect(faults.map((each) => each.name)).toEqual([]);
});

test('each reference is of one component, and leads to one', () => {
  const refs = [bom.metadata.component, ...bom.components].map((each) => each['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(bom.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  const led = bom.dependencies.flatMap(({ dependsOn = [] }) => dependsOn);
  expect(led.filter((ref) => !refs.includes(ref))).toEqual([]);
});

test('every runtime dependency is in it, what MapLibre carries inside, and what tools write into the site', () => {
  const inside = packagesOf(['/x/node_modules/maplibre-gl/a.js']).map((folder) =>
    folder.replace('node_modules/', '')
  );
  const wanted = [...Object.keys(dependencies), ...inside, ...FROM_TOOLS.map(([, tool]) => tool)];
  expect(wanted.filter((each) => !names.includes(each))).toEqual([]);
});

test('what only builds and tests the site is not in it, nor what differs from machine to machine', () => {
  expect(
    names.filter((each) => /playwright|eslint$|vitest|knip|linux|darwin|win32|^typescript$/.test(each))
  ).toEqual([]);
});

test('the same sources give the same file, another commit another number', () => {
  const again = (when: string) => releaseBom(all, { name, dependencies, at: when, uuid });
  expect(again(at)).toEqual(bom);
  expect(again('2026-12-01T09:00:00.000Z').serialNumber).not.toBe(bom.serialNumber);
});
