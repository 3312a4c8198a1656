import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drag } from '#lib/charts/Timeline/drag.ts';
import { boundsOf, keyed, moved } from '#lib/charts/Timeline/slider.ts';
import { directionOf, step } from '#lib/charts/Timeline/steps.ts';
import type { Lane } from '#lib/model/event.ts';
import { event } from '../helpers/tables.ts';

class FakeExplorer {
  filter: { from: string | null; to: string | null } = { from: null, to: null };
  history: string[] = ['null'];

  narrow(patch: { from: string | null; to: string | null }, kind: 'push' | 'replace'): void {
    if (patch.from === this.filter.from && patch.to === this.filter.to) return;
    this.filter = { ...patch };
    if (kind === 'replace') this.history.pop();
    this.history.push(String(patch.from));
  }
}

describe('a drag', () => {
  test('is one step in the history, with what was before it still there to go back to', () => {
    const explorer = new FakeExplorer();
    const drag = new Drag(explorer);
    drag.start();
    for (const from of ['2017-01', '2017-02', '2017-03']) drag.move({ from, to: null });
    expect(explorer.filter.from).toBe('2017-03');
    drag.end();
    expect(explorer.history).toEqual(['null', '2017-03']);
    expect(explorer.filter.from).toBe('2017-03');
  });

  test('that ends where it began leaves no trace', () => {
    const explorer = new FakeExplorer();
    const drag = new Drag(explorer);
    drag.start();
    drag.move({ from: '2017-01', to: null });
    drag.move({ from: null, to: null });
    drag.end();
    expect(explorer.history).toEqual(['null']);
  });

  test('that never began cannot end: a lost pointer changes nothing', () => {
    const explorer = new FakeExplorer();
    new Drag(explorer).end();
    expect(explorer.history).toEqual(['null']);
  });
});

describe('a handle', () => {
  const range = { first: 10, last: 20 };

  test.each([
    ['first', 'ArrowRight', { first: 11, last: 20 }],
    ['first', 'ArrowLeft', { first: 9, last: 20 }],
    ['first', 'PageUp', { first: 20, last: 20 }],
    ['first', 'Home', { first: 0, last: 20 }],
    ['first', 'End', { first: 20, last: 20 }],
    ['last', 'PageDown', { first: 10, last: 10 }],
    ['last', 'ArrowUp', { first: 10, last: 21 }],
    ['last', 'End', { first: 10, last: 128 }]
  ] as const)('%s by %s comes to %j', (handle, key, expected) => {
    expect(keyed(range, handle, key, 129)).toEqual(expected);
  });

  test('leaves other keys to the page', () => {
    expect(keyed(range, 'first', 'Tab', 129)).toBeNull();
  });

  test('never passes the other one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 200 }),
        fc.constantFrom('first' as const, 'last' as const),
        (month, handle) => {
          const next = moved(range, handle, month, 129);
          const [min, max] = boundsOf(range, handle, 129);
          expect(next.first).toBeLessThanOrEqual(next.last);
          expect(next[handle]).toBeGreaterThanOrEqual(min);
          expect(next[handle]).toBeLessThanOrEqual(max);
        }
      )
    );
  });
});

describe('keys on the marks', () => {
  const mark = (id: string, lane: Lane, start: number) => ({
    id,
    lane,
    start,
    end: start + 1,
    precision: 'day' as const,
    verified: true,
    event: event({ id, lane })
  });
  const [a, b, c, d] = [
    mark('a', 'legal', 1),
    mark('b', 'targeting', 2),
    mark('c', 'legal', 5),
    mark('d', 'company', 9)
  ];
  const marks = [a, b, c, d];
  const lanes = ['targeting', 'research', 'legal', 'company'];

  test.each([
    [a, 'next', 'b'],
    [a, 'previous', 'a'],
    [d, 'next', 'd'],
    [b, 'last', 'd'],
    [c, 'first', 'a'],
    [c, 'down', 'd'],
    [c, 'up', 'b'],
    [b, 'up', 'b'],
    [b, 'down', 'a']
  ] as const)('from %o %s', (from, direction, id) => {
    expect(step(marks, from, direction, lanes).id).toBe(id);
  });

  test('up and down follow time where the events are a list', () => {
    expect([directionOf('ArrowDown', false), directionOf('ArrowDown', true)]).toEqual(['down', 'next']);
    expect(directionOf('Enter', true)).toBeNull();
  });
});
