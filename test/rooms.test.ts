import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the table of docs/architecture.md. A room may always import itself. */
const ROOMS: Record<string, readonly RegExp[]> = {
  model: [],
  load: [/^lib\/model\//, /^(papaparse|fflate|saxen)$/],
  views: [/^lib\/model\//, /^d3-(array|hierarchy|scale|shape|geo|time|time-format)$/, /^minisearch$/],
  state: [/^lib\/(model|views)\//, /^svelte$/],
  ui: [/^lib\/paraglide\//, /^svelte/, /^bits-ui$/],
  charts: [
    /^lib\/(model|views|state|ui|paraglide)\//,
    /^svelte/,
    /^d3-/,
    /^maplibre-gl/,
    /^topojson-(client|specification)$/,
    /^geojson$/,
    /^bits-ui$/
  ],
  panels: [
    /^lib\/(model|views|state|ui|paraglide|charts)\//,
    /^svelte/,
    /^bits-ui$/,
    /^topojson-specification$/
  ],
  ledger: [/^lib\/(model|views|panels|site|ui|paraglide)\//, /^svelte/],
  embed: [/^lib\/(model|views|state|panels|ui|paraglide)\//, /^svelte/],
  share: [
    /^lib\/(model|views|state|panels|embed|figures|drawing|site|ui|paraglide)\//,
    /^svelte/,
    /^\$app\//,
    /^topojson-specification$/,
    /^bits-ui$/,
    /^qr$/
  ],
  story: [
    /^lib\/(model|views|state|charts|panels|site|ui|paraglide)\//,
    /^lib\/export\/xml\.ts$/,
    /^svelte/,
    /^\$app\//,
    /^topojson-specification$/
  ],
  classroom: [
    /^lib\/(model|views|state|story|panels|site|ui|paraglide|drawing|figures)\//,
    /^lib\/share\/qr\.ts$/,
    /^lib\/embed\/words\.ts$/,
    /^svelte/,
    /^\$app\//,
    /^topojson-specification$/
  ],
  open: [
    /^lib\/(model|views|load\/open|state|charts|panels|figures|share|export|ui|paraglide)\//,
    /^svelte/,
    /^d3-geo$/,
    /^topojson-(client|specification)$/,
    /^geojson$/,
    /^idb-keyval$/
  ],
  gallery: [
    /^lib\/(model|views|state|charts|panels|embed|site|ui|paraglide)\//,
    /^svelte/,
    /^topojson-specification$/
  ],
  offline: [/^lib\/(model|ui|paraglide)\//, /^svelte/],
  present: [
    /^lib\/(model|views|state|story|ui|paraglide)\//,
    /^lib\/charts\/.*(?<!\.svelte)(?<!\.svelte\.ts)$/,
    /^lib\/site\/links\.ts$/,
    /^svelte/,
    /^\$app\//
  ],
  versions: [/^lib\/(model|views|site|ui|paraglide)\//, /^svelte/, /^\$app\//],
  site: [/^lib\/(model|views|ui|paraglide)\//, /^svelte/, /^\$app\//],
  export: [/^lib\/(model|views)\//, /^(fflate|uuid)$/],
  cards: [
    /^lib\/(model|views|charts|ui|paraglide|drawing)\/.*(?<!\.svelte)(?<!\.svelte\.ts)$/,
    /^topojson-specification$/
  ],
  drawing: [/^lib\/charts\/WorldMap\/gl\/colours\.ts$/, /^lib\/export\/xml\.ts$/],
  figures: [
    /^lib\/(model|views|charts|panels|ui|paraglide|drawing|export)\/.*(?<!\.svelte)(?<!\.svelte\.ts)$/,
    /^topojson-(client|specification)$/,
    /^geojson$/,
    /^d3-geo$/
  ],
  delivery: [
    /^lib\/(model|load|export|offline)\//,
    /^data\/refresh\//,
    /^node:/,
    /^topojson-specification$/,
    /^@resvg\/resvg-wasm$/,
    /^fontkit$/
  ]
};

const SOURCE = resolve('src/lib');
const IMPORT =
  /(?:^|\s)(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s*['"]([^'"]+)['"]/gm;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => join(folder, name));
}

/** `#lib/views/x.ts` and `../views/x.ts` → `lib/views/x.ts`; packages as they are. */
function target(specifier: string, file: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return `lib/${relative(SOURCE, resolve(dirname(file), specifier))}`;
  return specifier;
}

export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap((found) => found[1] ?? found[2] ?? found[3] ?? []);
}

describe.each(Object.entries(ROOMS))('the room %s', (room, allowed) => {
  const files = filesOf(join(SOURCE, room));

  test('is not empty', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test('imports only what it may', () => {
    const forbidden = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8'))
        .map((specifier) => target(specifier, file))
        .filter((name) => !name.startsWith(`lib/${room}/`) && !allowed.some((pattern) => pattern.test(name)))
        .map((name) => `${relative(SOURCE, file)} imports ${name}`)
    );
    expect(forbidden).toEqual([]);
  });
});

test('every folder of src/lib is a room of the table', () => {
  const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map((each) => each.name).filter((name) => name !== 'paraglide' && !(name in ROOMS))).toEqual(
    []
  );
});

test('views, model, export and figures hold no clock, no chance and no page', () => {
  const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|\bdocument\.|\bwindow\.|localStorage/;
  const files = ['model', 'views', 'export', 'figures'].flatMap((room) => filesOf(join(SOURCE, room)));
  expect(files.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('source files can be read at a glance', () => {
  const lines = filesOf('src')
    .filter((file) => !file.includes('paraglide'))
    .map((file) => readFileSync(file, 'utf8').split('\n').length)
    .sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(90);
  expect(lines.at(-1)).toBeLessThanOrEqual(350);
});

test('the reader of imports sees every form', () => {
  const text =
    "import a from 'a';\nimport type { B } from \"b\";\nimport 'c';\nexport { d } from 'd';\nconst e = await import('e');";
  expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
