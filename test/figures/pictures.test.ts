import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { rasterize } from '#lib/delivery/raster.ts';
import { chosenHosting, timelineOf } from '#lib/figures/explorer.ts';
import { shownRows } from '#lib/figures/rows.ts';
import { VIEWS } from '#lib/views/filter.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { openView, pen, picture, PROVENANCE } from '../helpers/pictures.ts';
import { tables } from '../helpers/render.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const LINKS = [
  '',
  'rel=suspected_infection&from=2017',
  'rel=servers&provider=m247',
  'sel=provider:m247',
  'group=country&gen=3',
  'sel=event:pegasus-project-leak&from=2019&to=2022',
  'sel=domain:free247downloads.com',
  'q=zzzzzz'
];

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((found) => found[1] ?? '');

/** A picture as another program draws it, and the ink at a point of the SVG's own units (the groups it stands in added). */
async function draw(svg: string) {
  const { pixels, width } = await rasterize(svg, 1600);
  const scale = width / 800;
  return (x: number, y: number) => {
    const at = (Math.round(y * scale) * width + Math.round(x * scale)) * 4;
    return `#${[0, 1, 2].map((part) => (pixels[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
  };
}

/** How far the part of the file with the chart is moved, from the transforms of the groups that it stands in. */
function origin(svg: string, mark: string): [number, number] {
  const before = svg.slice(0, svg.indexOf(mark));
  const open: [number, number][] = [];
  for (const [tag, x, y] of before.matchAll(
    /<g(?: [^>]*?transform="translate\((-?[\d.]+) (-?[\d.]+)\)[^>]*| [^>]*)?>|<\/g>/g
  )) {
    if (tag === '</g>') open.pop();
    else open.push([Number(x ?? 0), Number(y ?? 0)]);
  }
  return open.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
}

const near = (found: string, wanted: string) =>
  [1, 3, 5].every(
    (at) => Math.abs(parseInt(found.slice(at, at + 2), 16) - parseInt(wanted.slice(at, at + 2), 16)) < 24
  );

describe('a picture has a mark for each record that is shown, and for no other', () => {
  test.each(LINKS)('map: ?%s', (link) => {
    const { svg } = picture('map', link);
    const explorer = openView(link);
    const marks = new Set(all(svg, /data-(?:iso3|counted)="(\w+)"/g));
    const rows = shownRows('map', explorer).rows.map((row) => String(row[0]));
    // What is outside the choices is drawn too, faint: no country of the rows is missing.
    expect([...rows].filter((iso3) => !marks.has(iso3))).toEqual([]);
    const { layer } = explorer;
    const known = new Set(
      layer === 'servers'
        ? [
            ...tables.en.addresses.map(({ country }) => country),
            ...tables.en.server_counts.map(({ iso3 }) => iso3)
          ]
        : tables.en.country_reports.filter(({ relation }) => relation === layer).map(({ iso3 }) => iso3)
    );
    const overlaid = /sel=(provider|domain)/.test(link);
    if (!overlaid) expect([...marks].filter((iso3) => !known.has(iso3))).toEqual([]);
  });

  test.each(LINKS)('graph: ?%s', (link) => {
    const { svg } = picture('graph', link);
    const explorer = openView(link);
    const chosen = /<g data-domains="">(.*?)<\/g><\/g>/s.exec(
      svg.replace('<g data-domains=""></g>', '<g data-domains=""></g></g>')
    )?.[1];
    const names = new Set(
      shownRows('graph', explorer)
        .rows.filter((row) => row[0] !== 'servers_2021')
        .map((row) => row[1])
    );
    expect(all(chosen ?? '', /(<circle )/g)).toHaveLength(names.size);
    const counts = all(svg, /data-count="([^"]+)"[^>]*opacity="1"/g);
    const shown = chosenHosting(explorer).counts;
    expect(counts.filter((id) => !shown.has(id))).toEqual([]);
  });

  test.each(LINKS)('timeline: ?%s', (link) => {
    const { svg } = picture('timeline', link);
    const explorer = openView(link);
    const { view, shown } = timelineOf(explorer);
    const early = new Set(view.early.map(({ id }) => id));
    expect(all(svg, /data-event="([^"]+)" data-shown=""/g).sort()).toEqual(
      shown.flatMap(({ id }) => (early.has(id) ? [] : [id])).sort()
    );
    expect(all(svg, /data-event="([^"]+)"/g)).toHaveLength(view.marks.length);
  });

  test.each(['events', 'country_reports', 'cases', 'domains', 'server_counts'] as const)(
    'table: %s',
    (sheet) => {
      const { svg } = picture('table', '', 'en', { sheet });
      const { rows } = shownRows('table', openView(), sheet);
      expect(all(svg, /(<g data-row=)/g)).toHaveLength(Math.min(25, rows.length));
      if (rows.length > 25) expect(svg).toContain(`and ${(rows.length - 25).toLocaleString('en')} more rows`);
    }
  );
});

describe('another program draws the same marks', () => {
  test('of the timeline: every event in its ink', async () => {
    const { svg } = picture('timeline');
    const at = await draw(svg);
    const rects = [
      ...svg.matchAll(
        /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" rx="[\d.]+" data-event="[^"]+"[^>]*?fill="(#\w+)"/g
      )
    ];
    const [dx, dy] = origin(svg, rects[0]?.[0] ?? '');
    expect(rects).toHaveLength(timelineOf(openView()).view.marks.length);
    const off = rects.filter(([, x, y, w, h, fill]) => {
      const found = at(dx + Number(x) + Number(w) / 2, dy + Number(y) + Number(h) / 2);
      return !near(found, fill ?? '');
    });
    expect(off.map(([mark]) => mark)).toEqual([]);
  });

  test('of the graph: every domain whose host is sure, in the ink of its generation', async () => {
    const { svg } = picture('graph');
    const at = await draw(svg);
    const from = svg.indexOf('<g data-domains="">');
    const groups = [
      ...svg.slice(from).matchAll(/<g fill="(#\w+)" stroke="#\w+" stroke-width="0">(.*?)<\/g>/gs)
    ];
    const [gx, gy] = origin(svg, '<g data-domains="">');
    let seen = 0;
    const off: string[] = [];
    for (const [, fill = '', circles = ''] of groups) {
      for (const [mark, x, y, r] of circles.matchAll(
        /<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"\/>/g
      )) {
        // Specks are smaller than a pixel's worth of certainty.
        if (Number(r) < 1.2) continue;
        seen += 1;
        if (!near(at(gx + Number(x), gy + Number(y)), fill)) off.push(mark);
      }
    }
    expect(seen).toBeGreaterThan(900);
    expect(off).toEqual([]);
  });

  test('of the map: every symbol of a small state, and large countries in the hue of the layer', async () => {
    const { svg } = picture('map');
    const at = await draw(svg);
    const hue = pen.ink('--confirmed-victims');
    const symbols = [
      ...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="5" data-iso3="\w+" fill="(#\w+|rgb[^"]+)"/g)
    ];
    expect(symbols.length).toBeGreaterThan(5);
    const [dx, dy] = origin(svg, symbols[0]?.[0] ?? '');
    for (const [mark, x, y] of symbols)
      expect(near(at(dx + Number(x), dy + Number(y)), hue), mark).toBe(true);
  });

  test.each(VIEWS)('%s: and it is not blank, whatever was chosen', async (view) => {
    for (const link of LINKS) {
      const { svg } = picture(view, link, 'fr');
      const { pixels } = await rasterize(svg, 400);
      const paper = [...pixels.subarray(0, 3)];
      let inked = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (Math.abs((pixels[at] ?? 0) - (paper[0] ?? 0)) > 20) inked += 1;
      }
      expect(inked, link).toBeGreaterThan(200);
    }
  });
});

describe('the file', () => {
  const fonts = "@font-face{font-family:'Libre Franklin';src:url(data:font/woff2;base64,AAAA)}";

  test.each(VIEWS)(
    '%s carries title, choices, source, licence, version and address, and needs nothing else',
    (view) => {
      const { svg, alt, width, height } = picture(view, 'sel=country:MEX&from=2021', 'en', { fonts });
      const texts = svg.replace(/<[^>]+>/g, '\n');
      for (const part of [
        'A &lt;title&gt; &amp; more',
        'Mexico',
        'since 2021',
        PROVENANCE.source,
        PROVENANCE.licence
      ]) {
        expect(texts).toContain(part);
      }
      expect(texts).toContain(`version ${PROVENANCE.version}`);
      expect(texts).toContain(PROVENANCE.permalink.replaceAll('&', '&amp;'));
      expect(svg).toContain(fonts);
      const addresses = all(svg, /((?:https?:)?\/\/[^\s"<)]+)/g).filter(
        (each) => !each.startsWith('http://www.w3.org/')
      );
      expect(new Set(addresses)).toEqual(new Set([PROVENANCE.permalink.replaceAll('&', '&amp;')]));
      expect(svg).not.toMatch(/<script|href=|<image|<foreignObject|var\(--|NaN|undefined|Infinity/);
      expect(alt.length).toBeGreaterThan(20);
      expect(width).toBe(1200);
      expect(height).toBeGreaterThan(500);
    }
  );

  test.each(VIEWS)('%s is the same text each time', (view) => {
    expect(picture(view, LINKS[2]).svg).toBe(picture(view, LINKS[2]).svg);
  });

  test('two maps in one page do not share the names of their patterns', () => {
    const ids = ['rel=suspected_infection', 'rel=suspected_operator'].map((link) =>
      all(picture('map', link).svg, / id="([^"]+)"/g)
    );
    expect(ids[0]?.length).toBeGreaterThan(0);
    expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
  });

  describe.each(['en', 'fr'] as const)('in %s', (locale) => {
    test.each(VIEWS)('no line of type leaves the picture: %s', (view) => {
      for (const link of LINKS) {
        const { svg } = picture(view, link, locale);
        for (const [text, x, size, rest = '', words = ''] of svg.matchAll(
          /<text x="(-?[\d.]+)" y="-?[\d.]+" font-size="([\d.]+)"([^>]*)>([^<]*)/g
        )) {
          const weight = rest.includes('font-weight="600"') ? 600 : 400;
          const face = rest.includes('Source Serif') ? 'serif' : 'sans';
          const plain = words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
          const wide = pen.measure(plain, { size: Number(size), weight, face });
          const anchor = /text-anchor="(\w+)"/.exec(rest)?.[1] ?? 'start';
          const left = Number(x) - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
          // The chart stands 24 px from the edges of a file of 800 px.
          expect(left, text).toBeGreaterThanOrEqual(-24);
          expect(left + wide, text).toBeLessThanOrEqual(801);
        }
      }
    });
  });

  test('malicious domains are written so that they lead nowhere', () => {
    const { svg } = picture('graph', 'sel=domain:free247downloads.com');
    expect(svg).toContain('free247downloads[.]com');
    expect(svg).not.toContain('free247downloads.com');
    expect(picture('table', '', 'en', { sheet: 'domains' }).svg).not.toMatch(
      />[a-z0-9-]+\.(com|net|org|info)</
    );
  });
});

test('the colours are those of the style sheet', () => {
  const sheet = readFileSync('src/lib/ui/tokens.css', 'utf8');
  const inks = new Set(all(picture('timeline').svg, /(#[0-9a-f]{6})/g));
  expect([...inks].filter((ink) => !sheet.includes(ink))).toEqual([]);
});
