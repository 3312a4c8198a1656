import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsPath, heightOf } from '#lib/charts/Timeline/area.ts';
import { fitLabels, textWidth } from '#lib/charts/Timeline/fit.ts';
import { markLabels } from '#lib/charts/Timeline/labels.ts';
import { LANDMARKS } from '#lib/charts/Timeline/landmarks.ts';
import { numberLabels } from '#lib/charts/Timeline/numbers.ts';
import { packLane } from '#lib/charts/Timeline/pack.ts';
import { nearestMark } from '#lib/charts/Timeline/pick.ts';
import { extentAt, placeMarks, PLOT_WIDTHS, rowOffset, slotAt } from '#lib/charts/Timeline/place.ts';
import { catalog } from '#lib/views/catalog.ts';
import { timelineFrame } from '#lib/views/timeline.ts';
import { realTables } from '../helpers/real.ts';

const known = catalog(await realTables(), 'en');
const frame = timelineFrame(known);
const placed = placeMarks(frame);
const widths = [...PLOT_WIDTHS, 600, 900, 1044, 1700];

describe('marks of a lane', () => {
  test('never lie on one another, whatever falls on one day', () => {
    const item = fc.record({
      start: fc.integer({ min: 0, max: 400 }),
      length: fc.constantFrom(7, 7, 7, 20, 150)
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (drawn, rows) => {
        const items = drawn
          .map(({ start, length }) => ({ start, end: start + length }))
          .sort((a, b) => a.start - b.start);
        const before = structuredClone(items);
        const slots = packLane(items, { rows, gap: 0.5 });
        items.forEach((a, i) =>
          items.slice(0, i).forEach((b, j) => {
            const [left, right] = [slots[j], slots[i]];
            if (!left || !right || left.row !== right.row) return;
            expect(a.start + right.shift).toBeGreaterThanOrEqual(b.end + left.shift);
          })
        );
        expect(packLane(items, { rows, gap: 0.5 })).toEqual(slots);
        expect(items).toEqual(before);
      })
    );
  });

  test('of one day stand centred on it', () => {
    const day = { start: 100, end: 107 };
    expect(packLane([day, day, day, day], { rows: 3, gap: 1 })).toEqual([
      { row: 0, shift: -4 },
      { row: 1, shift: -4 },
      { row: 2, shift: -4 },
      { row: 0, shift: 4 }
    ]);
  });

  test.each(widths)('the real ones do not overlap on a plot of %i px', (plot) => {
    const overlaps = placed.flatMap((a, i) =>
      placed.slice(i + 1).flatMap((b) => {
        if (a.lane !== b.lane || slotAt(a, plot).row !== slotAt(b, plot).row) return [];
        const [[aLeft, aRight], [bLeft, bRight]] = [extentAt(a, plot), extentAt(b, plot)];
        return aRight > bLeft + 0.01 && bRight > aLeft + 0.01 ? [`${a.mark.id} ${b.mark.id}`] : [];
      })
    );
    expect(overlaps).toEqual([]);
  });

  test('no mark stands further from its day than three dots side by side', () => {
    for (const { narrow, wide } of placed) {
      expect(Math.abs(narrow.shift)).toBeLessThanOrEqual(22.5);
      expect(Math.abs(wide.shift)).toBeLessThanOrEqual(15);
    }
  });
});

describe('labels', () => {
  test('every landmark is an event of the tables', () => {
    expect(LANDMARKS.filter(({ id }) => !known.event.has(id))).toEqual([]);
  });

  test.each(widths)('none covers another, or leaves the chart, on a plot of %i px', (plot) => {
    const names = LANDMARKS.map(({ id, label }) => ({ id, text: label() }));
    const index = PLOT_WIDTHS.findLastIndex((width) => width <= plot);
    const boxes = markLabels(placed, names)
      .filter(({ from, to }) => from <= index && index <= to)
      .map(({ text, x, side, shift, lead = 0, lane }) => {
        const width = textWidth(text, 11) + lead;
        const left = (x * plot) / 100 + (side === 'start' ? shift : -shift - width);
        return { left, right: left + width, lane };
      });
    expect(boxes.length).toBeGreaterThan(5);
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(-4);
      expect(a.right).toBeLessThanOrEqual(plot);
      for (const b of boxes.slice(i + 1)) {
        expect(a.lane === b.lane && a.left < b.right && b.left < a.right).toBe(false);
      }
    }
  });

  test('the more important one takes the room', () => {
    const wish = (key: string, x: number) => ({
      key,
      x,
      width: 50,
      places: [{ side: 'start' as const, shift: 0 }]
    });
    const wishes = [wish('first', 50), wish('second', 45)];
    expect(fitLabels(wishes, [], [400, 2000]).map(({ key, from, to }) => [key, from, to])).toEqual([
      ['first', 0, 1],
      ['second', 1, 1]
    ]);
  });

  test('both great lists of domains bear their real number at any width', () => {
    const labels = numberLabels(frame.domains, frame.axis, String);
    const always = labels.filter(({ from, to }) => from === 0 && to === PLOT_WIDTHS.length);
    expect(always.map(({ text }) => text)).toEqual(expect.arrayContaining(['814', '595']));
  });
});

describe('the bars', () => {
  test('are heights by square root, and one domain is still in sight', () => {
    expect(heightOf(25, 100)).toBe(50);
    expect(heightOf(1, 1_000_000)).toBeGreaterThan(0);
    expect([heightOf(0, 100), heightOf(0, 0)]).toEqual([0, 0]);
  });

  test('are one path that comes back to the ground', () => {
    const axis = { start: 0, end: 4, months: ['a', 'b', 'c', 'd'], edges: [0, 1, 2, 3, 4] };
    const path = (bins: number[]) => barsPath({ bins, max: 4, before: 0 }, axis, 4);
    expect(path([0, 4, 1, 0])).toBe('M250 100V0H500V50H750V100Z');
    expect(path([0, 0, 0, 4])).toBe('M750 100V0H1000V100Z');
    expect(path([0, 0, 0, 0])).toBe('');
  });
});

describe('pointing', () => {
  const box = { width: 1044, height: 168, lanes: 7 };

  test('a mark is hit within 12 px, so that its target is as large as a finger needs', () => {
    const [first] = placed;
    if (!first) throw new Error('no marks');
    const [left, right] = extentAt(first, box.width);
    const y = (first.lane + 0.5) * 24 + rowOffset(slotAt(first, box.width).row);
    expect(nearestMark(placed, (left + right) / 2, y, box)?.mark.id).toBe(first.mark.id);
    expect(nearestMark([first], right + 11, y, box)).toBe(first);
    expect(nearestMark([first], right + 13, y, box)).toBeNull();
    expect(nearestMark([first], left, y - 13, box)).toBeNull();
  });
});
