import { beforeAll, describe, expect, test } from 'vitest';
import { cardAlt } from '#lib/cards/alt.ts';
import { cardNames, composeCard, drawCard, type CardName } from '#lib/cards/card.ts';
import { graphView, litOf, placeGraph } from '#lib/cards/graph.ts';
import { HEIGHT, WIDTH, type Card } from '#lib/cards/layer.ts';
import { PAGE_CARDS } from '#lib/cards/page-cards.ts';
import type { Studio } from '#lib/cards/studio.ts';
import type { Run } from '#lib/cards/type.ts';
import { GRAPH, MAP, TIMELINE } from '#lib/cards/windows.ts';
import { still } from '#lib/charts/WorldMap/marks.ts';
import { RATIO } from '#lib/charts/WorldMap/mercator.ts';
import { isWritable } from '#lib/delivery/typeset.ts';
import { LOCALES } from '#lib/model/tables.ts';
import { m } from '#lib/paraglide/messages.js';
import { evidence } from '#lib/views/evidence.ts';
import { isDrawn } from '#lib/views/hosting-rules.ts';
import { dayNumber, percent } from '#lib/views/timeline-axis.ts';
import { realStudio } from '../helpers/studio.ts';

const runsOf = ({ ground, over }: Card): Run[] => [...ground.runs, ...over.runs];
const textOf = (card: Card) => card.over.runs.map((run) => run.text).join(' ');
const count = (text: string, part: string) => text.split(part).length - 1;

/** What the ink of a line covers, px: from its capitals to its descenders. */
const inkOf = ({ x, y, width, size }: Run) => ({
  left: x,
  right: x + width,
  top: y - 0.72 * size,
  bottom: y + 0.22 * size
});

function overlaps(a: Run, b: Run): boolean {
  const [p, q] = [inkOf(a), inkOf(b)];
  return p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;
}

describe.each(LOCALES)('social images, %s', (locale) => {
  let studio: Studio;
  let cards: [CardName, Card][];
  const cardOf = (kind: CardName['kind'], id: string): Card => {
    const card = composeCard({ kind, id }, studio);
    if (!card) throw new Error(`There is no card ${kind}/${id}.`);
    return card;
  };
  const altOf = (kind: 'country' | 'provider' | 'event', id: string): string => {
    const found = evidence({ kind, id }, studio.catalog);
    return found ? cardAlt(found, studio) : '';
  };

  beforeAll(async () => {
    studio = await realStudio(locale);
    cards = cardNames(studio.tables).map((name) => [name, cardOf(name.kind, name.id)]);
  });

  test('every record and page has one', () => {
    const { countries, providers, events } = studio.tables;
    expect(cards.length).toBe(countries.length + providers.length + events.length + PAGE_CARDS.length);
    expect(composeCard({ kind: 'country', id: 'XXX' }, studio)).toBeNull();
    expect(composeCard({ kind: 'page', id: 'constructor' }, studio)).toBeNull();
  });

  test('no line leaves its box or the picture, or is too small to read', () => {
    const faults = cards.flatMap(([{ kind, id }, card]) =>
      runsOf(card)
        .filter(({ x, y, width, size, box }) => {
          const inBox = x >= box.x - 0.01 && x + width <= box.x + box.w + 0.01;
          const inPicture = x >= 0 && x + width <= WIDTH && y > size * 0.7 && y < HEIGHT - 8;
          return !inBox || y > box.y + box.h || !inPicture || size < 11;
        })
        .map(({ text }) => `${kind}/${id}: ${text}`)
    );
    expect(faults).toEqual([]);
  });

  test('no line covers another', () => {
    const faults = cards.flatMap(([{ kind, id }, card]) => {
      const runs = runsOf(card);
      return runs.flatMap((a, order) =>
        runs
          .slice(order + 1)
          .filter((b) => overlaps(a, b))
          .map((b) => `${kind}/${id}: ${a.text} / ${b.text}`)
      );
    });
    expect(faults).toEqual([]);
  });

  test('a measured width is that of the outline', () => {
    const { faces } = studio.desk;
    for (const { face, text, x, y, size, width } of runsOf(cardOf('country', 'MEX'))) {
      const path = faces[face].outline(text, x, y, size);
      const across = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((pair) => Number(pair[1]));
      expect(Math.min(...across), text).toBeGreaterThan(x - size * 0.1);
      expect(Math.max(...across), text).toBeLessThan(x + width + size * 0.1);
      expect(Math.max(...across), text).toBeGreaterThan(x + width * 0.8);
    }
  });

  test('the typefaces have every sign', () => {
    const lacking = cards.flatMap(([, card]) =>
      runsOf(card)
        .filter(({ face, text }) => !isWritable(text, face))
        .map(({ text }) => text)
    );
    expect(lacking).toEqual([]);
    expect(isWritable('漢', 'sans')).toBe(false);
  });

  test('nothing of a name or title is cut', () => {
    for (const { iso3 } of studio.tables.countries) {
      expect(textOf(cardOf('country', iso3))).toContain(studio.catalog.nameOf(iso3));
    }
    for (const { id, title } of studio.tables.events) expect(textOf(cardOf('event', id))).toContain(title);
    for (const { id, name } of studio.tables.providers)
      expect(textOf(cardOf('provider', id))).toContain(name);
  });

  test('a country lights its own shape, at its own place, and nobody else’s', () => {
    const accent = studio.desk.ink('--accent');
    const { paths } = studio.world.shapes;
    for (const { iso3, lon, lat } of studio.tables.countries) {
      const { marks } = cardOf('country', iso3).over;
      const own = paths.get(iso3);
      if (own) expect(marks, iso3).toContain(`d="${own}" fill="${accent}"`);
      const strangers = [...paths].filter(([other, d]) => other !== iso3 && d !== '' && marks.includes(d));
      expect(strangers, iso3).toEqual([]);
      const circle = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(marks);
      if (!own || studio.world.small.has(iso3)) expect(circle, iso3).not.toBeNull();
      if (!circle) continue;
      const [x, y] = still({ iso3, lon, lat, dx: 0, dy: 0 }) ?? [NaN, NaN];
      expect(Number(circle[1])).toBeCloseTo(MAP.x + x * MAP.w, 1);
      expect(Number(circle[2])).toBeCloseTo(MAP.y + y * MAP.w * RATIO, 1);
    }
  });

  test('a provider lights the domains of its rows, and its words are those of its page', () => {
    const { catalog, tables } = studio;
    const accent = studio.desk.ink('--accent');
    for (const { id, kind } of tables.providers) {
      const view = graphView(catalog, id);
      const { domains, counts } = litOf(view, placeGraph(view, GRAPH));
      const rows = (catalog.addressesOfProvider.get(id) ?? []).filter(({ domain }) =>
        isDrawn(catalog.domain.get(domain))
      );
      const lit = domains.map((index) => view.graph.domains[index]?.name).sort();
      const drawnDots = count(cardOf('provider', id).over.marks, `stroke="${accent}"`);
      expect(drawnDots > 0, id).toBe(lit.length + counts.length > 0);
      expect(lit, id).toEqual([...new Set(rows.map(({ domain }) => domain))].sort());
      if (kind === 'not_a_host') {
        expect(lit).toEqual([]);
        expect(textOf(cardOf('provider', id))).not.toContain(m.meta_host_not());
      } else expect(textOf(cardOf('provider', id))).toContain(m.meta_host_not());
    }
    expect(graphView(catalog, 'redstation').active.domains.filter((flag) => flag === 1).length).toBe(72);
  });

  test('an answer stands where its allegation does', () => {
    const both = studio.tables.providers.filter(({ response }) => response !== null);
    expect(both.length).toBeGreaterThan(0);
    for (const { id, role, response } of both) {
      const text = textOf(cardOf('provider', id));
      expect(text.includes(response ?? ''), id).toBe(text.includes(role));
    }
  });

  test('an event is lit on its own day and in its lane, an earlier one at the edge', () => {
    const { frame } = studio.timeline;
    for (const { id, date, lane, date_precision, end_date } of studio.tables.events) {
      const { marks } = cardOf('event', id).over;
      const early = frame.early.some((mark) => mark.id === id);
      expect(textOf(cardOf('event', id)).includes(m.card_earlier({ date: date.slice(0, 4) })), id).toBe(
        early
      );
      if (early) continue;
      const [, x, , width] =
        /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/.exec(marks)?.map(Number) ?? [];
      const [, , y, , height] =
        /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(marks)?.map(Number) ?? [];
      const order = frame.lanes.findIndex((each) => each.lane === lane);
      const middle = ((y ?? 0) + (height ?? 0) / 2 - TIMELINE.y) / TIMELINE.lane;
      expect(Math.floor(middle), id).toBe(order);
      if (date_precision !== 'day' || end_date !== null) continue;
      const at = TIMELINE.x + (percent(frame.axis, dayNumber(date) + 0.5) / 100) * TIMELINE.w;
      // Marks of one day stand beside each other.
      expect(Math.abs((x ?? 0) + (width ?? 0) / 2 - at), id).toBeLessThan(25);
    }
  });

  test('what was not checked says so', () => {
    const unverified = studio.tables.events.filter((event) => !event.verified);
    expect(unverified.length).toBeGreaterThan(0);
    for (const { id } of unverified) expect(textOf(cardOf('event', id))).toContain(m.not_verified());
  });

  test('each has a description of its own that names the record', () => {
    const alts = cards.flatMap(([{ kind, id }]) => (kind === 'page' ? [] : [altOf(kind, id)]));
    expect(new Set(alts).size).toBe(alts.length);
    expect(alts.filter((alt) => /undefined|null|\.\.|;;/.test(alt))).toEqual([]);
    expect(altOf('country', 'MEX')).toContain(studio.catalog.nameOf('MEX'));
    expect(altOf('provider', 'as400039')).toContain(
      m.card_alt_provider_unmarked({ name: 'Wolverine Trading', facts: m.card_no_rows() })
    );
  });

  test('no domain is written, and nothing is drawn from a clock or by chance', async () => {
    const words = new Set(cards.flatMap(([, card]) => textOf(card).split(/\s/)));
    expect(studio.tables.domains.filter(({ domain }) => words.has(domain))).toEqual([]);
    const again = await realStudio(locale);
    for (const [name] of cards.filter((_, order) => order % 12 === 0)) {
      expect(drawCard(name, again)).toEqual(drawCard(name, studio));
    }
    expect(count(drawCard({ kind: 'country', id: 'MEX' }, studio)?.over ?? '', '<text')).toBe(0);
  });
});
