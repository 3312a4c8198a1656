import { describe, expect, test, vi } from 'vitest';
import { paceOf } from '#lib/present/autoplay.ts';
import { clockText } from '#lib/present/clock.ts';
import { COMMANDS, commandOf, KEYS } from '#lib/present/keys.ts';
import { heard } from '#lib/present/line.ts';
import { Player } from '#lib/present/player.svelte.ts';
import { stopsOf } from '#lib/present/stops.ts';
import { turnOf } from '#lib/present/touch.ts';
import { press as key } from '../helpers/press.ts';

describe('keys', () => {
  test.each([
    [key('ArrowRight'), 'next'],
    [key('PageDown'), 'next'],
    [key('PageUp'), 'back'],
    [key(' '), 'next'],
    [key(' ', { shiftKey: true }), 'back'],
    [key('B'), 'blank'],
    [key('.'), 'blank'],
    [key('?', { shiftKey: true }), 'keys'],
    [key('Escape'), 'leave'],
    [key('p', { ctrlKey: true }), null],
    [key('ArrowRight', { altKey: true }), null],
    [key('ArrowRight', { defaultPrevented: true }), null],
    [key('x'), null],
    [key('Shift', { shiftKey: true }), null]
  ])('%j', (press, command) => {
    expect(commandOf(press)).toBe(command);
  });

  test('a button keeps the space bar, and turns by the arrows all the same', () => {
    expect(commandOf(key(' '), true)).toBeNull();
    expect(commandOf(key('ArrowRight'), true)).toBe('next');
  });

  test('each is one command', () => {
    const all = COMMANDS.flatMap((command) => KEYS[command]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('stops of a deck: the title of a chapter, then its statements', () => {
  const stops = stopsOf([
    { id: 'mexico', says: ['a', 'b'] },
    { id: 'the-leak', says: ['c'] }
  ]);
  expect(stops.map(({ id }) => id)).toEqual(['mexico', 'mexico-1', 'mexico-2', 'the-leak', 'the-leak-1']);
  expect(stops[4]).toEqual({ id: 'the-leak-1', chapter: 1, step: 1 });
});

test.each([
  ['', { asked: false, seconds: 20, unread: null }],
  ['?autoplay', { asked: true, seconds: 20, unread: null }],
  ['?autoplay=30', { asked: true, seconds: 30, unread: null }],
  ['?autoplay=1', { asked: true, seconds: 5, unread: null }],
  ['?autoplay=9999', { asked: true, seconds: 300, unread: null }],
  ['?autoplay=fast', { asked: true, seconds: 20, unread: 'fast' }],
  ['?autoplay=-4', { asked: true, seconds: 20, unread: '-4' }]
])('the pace that %s asks for', (search, pace) => {
  expect(paceOf(search)).toEqual(pace);
});

test.each([
  [0, '0:00'],
  [65.9, '1:05'],
  [3725, '1:02:05']
])('%d seconds', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

test.each([
  [{ x: 900, y: 300 }, { x: 700, y: 310 }, 1],
  [{ x: 300, y: 300 }, { x: 500, y: 310 }, -1],
  [{ x: 900, y: 300 }, { x: 902, y: 300 }, 1],
  [{ x: 200, y: 300 }, { x: 202, y: 300 }, -1],
  [{ x: 900, y: 300 }, { x: 880, y: 600 }, 0],
  [{ x: 900, y: 300 }, { x: 875, y: 300 }, 0]
])('a press from %j to %j', (from, to, by) => {
  expect(turnOf(from, to, 1280)).toBe(by);
});

test.each([
  [
    { kind: 'at', id: 'mexico' },
    { kind: 'at', id: 'mexico' }
  ],
  [{ kind: 'hello' }, { kind: 'hello' }],
  [
    { kind: 'do', what: 'blank' },
    { kind: 'do', what: 'blank' }
  ],
  [{ kind: 'do', what: 'leave' }, null],
  [{ kind: 'at', id: 3 }, null],
  ['hello', null],
  [null, null]
])('of what comes over the line only words of ours are heard: %j', (data, word) => {
  expect(heard(data)).toEqual(word);
});

describe('slides that turn by themselves', () => {
  test('turn at their pace, stop at a touch, and in a kiosk go on when nobody is there', () => {
    vi.useFakeTimers();
    const turn = vi.fn();
    const player = new Player(10, true, turn);
    player.play();
    vi.advanceTimersByTime(30_500);
    expect(turn).toHaveBeenCalledTimes(3);
    player.touched();
    expect(player.playing).toBe(false);
    vi.advanceTimersByTime(59_000);
    expect(turn).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(12_000);
    expect(player.playing).toBe(true);
    expect(turn).toHaveBeenCalledTimes(4);
    player.pause();
    vi.useRealTimers();
  });

  test('stay stopped where somebody started them', () => {
    vi.useFakeTimers();
    const turn = vi.fn();
    const player = new Player(10, false, turn);
    player.play();
    player.touched();
    vi.advanceTimersByTime(600_000);
    expect(turn).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});
