import { describe, expect, test } from 'vitest';
import type { Import } from '#lib/open/imports.ts';
import { Memory } from '#lib/open/memory.svelte.ts';
import { Device, file } from './shelf.ts';

const tab = (device: Device) => new Memory(device.store, device.switch);
const names = (memory: Memory) => memory.entries.map(({ name }) => name);
const error = (name: string) => new DOMException('', name);
/** Waits for all that was asked of a memory so far. */
const settled = (memory: Memory) =>
  new Promise<void>((done) => setTimeout(() => void memory.start().then(() => done())));
/** As `settled`, without looking at the device again. */
const pause = () => new Promise((done) => setTimeout(done, 5));

async function remembering(device: Device, ...files: Import[]): Promise<Memory> {
  const memory = tab(device);
  await memory.turnOn(files);
  await pause();
  return memory;
}

describe('a device', () => {
  test('keeps nothing that it was not asked to, and is not even asked', async () => {
    const device = new Device();
    device.fails = {
      all: error('SecurityError'),
      put: error('SecurityError'),
      clear: error('SecurityError')
    };
    const memory = tab(device);
    expect(await memory.start()).toEqual([]);
    memory.keep([file('a')]);
    memory.forget(['a']);
    memory.refresh();
    await settled(memory);
    expect([memory.on, memory.entries, memory.missed, memory.failure]).toEqual([false, [], [], null]);
    expect(device.state).toBeNull();
  });

  test('gives back on the next visit what was open, in its order', async () => {
    const device = new Device();
    const first = await remembering(device, file('b'), file('a'));
    first.keep([file('c')]);
    await settled(first);
    const next = tab(device);
    expect((await next.start()).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(next.on).toBe(true);
    expect(names(next)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  test('has a file as it was last, once', async () => {
    const device = new Device();
    const memory = await remembering(device, file('a'));
    memory.keep([file('a', 'a.txt', { source: new Blob(['longer']) })]);
    await pause();
    expect(memory.entries).toEqual([{ key: 'a', name: 'a.txt', size: 6 }]);
    expect(device.files.size).toBe(1);
  });

  test('forgets a file that was removed, and keeps it again when it is put back', async () => {
    const device = new Device();
    const memory = await remembering(device, file('a'), file('b'));
    memory.forget(['a', 'never kept']);
    memory.keep([file('a')]);
    await pause();
    expect([...device.files.keys()].sort()).toEqual(['a', 'b']);
    memory.forget(['a']);
    await pause();
    expect(names(memory)).toEqual(['b.txt']);
  });

  test('does not keep again what was deleted by hand, whatever is corrected in it later', async () => {
    const device = new Device();
    const memory = await remembering(device, file('a'), file('b'));
    memory.remove('a');
    memory.keep([file('a')]);
    await pause();
    expect([...device.files.keys()]).toEqual(['b']);
    memory.removeAll();
    memory.keep([file('b')]);
    await pause();
    expect(device.files.size).toBe(0);
    expect(memory.on).toBe(true);
    memory.keep([file('c')]);
    await pause();
    expect(names(memory)).toEqual(['c.txt']);
  });

  test('has nothing left once it is turned off', async () => {
    const device = new Device();
    const memory = await remembering(device, file('a'));
    await memory.turnOff();
    memory.keep([file('b')]);
    await pause();
    expect([device.files.size, device.state, memory.on, memory.entries]).toEqual([0, null, false, []]);
    expect(await tab(device).start()).toEqual([]);
  });

  test('turned on and off at once is off', async () => {
    const device = new Device();
    const memory = tab(device);
    const begun = memory.turnOn([file('a')]);
    await Promise.all([begun, memory.turnOff()]);
    await pause();
    expect([device.files.size, device.state, memory.on]).toEqual([0, null, false]);
  });
});

describe('two tabs', () => {
  test('keep their files beside each other, and delete only what they are told to', async () => {
    const device = new Device();
    const one = await remembering(device, file('a'));
    const two = tab(device);
    await two.start();
    two.keep([file('b')]);
    one.keep([file('c')]);
    await pause();
    one.remove('a');
    await pause();
    expect([...device.files.keys()].sort()).toEqual(['b', 'c']);
    one.refresh();
    await pause();
    expect(names(one)).toEqual(['b.txt', 'c.txt']);
  });

  test('are both off when one is turned off, and a file that the other one was just writing is gone too', async () => {
    const device = new Device();
    const one = await remembering(device, file('a'));
    const two = tab(device);
    await two.start();
    device.meanwhile = () => two.turnOff();
    one.keep([file('late')]);
    await pause();
    device.meanwhile = null;
    one.keep([file('later')]);
    await pause();
    expect([device.files.size, device.state, one.on, two.on]).toEqual([0, null, false, false]);
    expect(names(one)).toEqual([]);
  });

  test('where one begins to remember, the other one keeps nothing by that', async () => {
    const device = new Device();
    const quiet = tab(device);
    await quiet.start();
    await remembering(device, file('a'));
    quiet.refresh();
    quiet.keep([file('quiet')]);
    await pause();
    expect(quiet.on).toBe(false);
    expect([...device.files.keys()]).toEqual(['a']);
  });
});

describe('a device that refuses', () => {
  test.each([
    ['no storage', { all: new ReferenceError('indexedDB') }, 'none'],
    ['a private window', { all: error('SecurityError') }, 'denied'],
    ['no choice can be written', { write: error('SecurityError') }, 'denied']
  ] as const)('to begin (%s) says why, and nothing is kept or claimed', async (_, fails, why) => {
    const device = new Device();
    device.fails = fails;
    const memory = await remembering(device, file('a'));
    expect(memory.failure).toEqual({ doing: 'start', why });
    expect([memory.on, device.state, device.files.size, memory.missed]).toEqual([false, null, 0, []]);
  });

  test('a file names it, keeps the others, and takes it once there is room', async () => {
    const device = new Device();
    const memory = await remembering(device, file('a'));
    device.fails = { put: error('QuotaExceededError') };
    memory.keep([file('big')]);
    memory.keep([file('a', 'a.txt', { source: new Blob(['newer']) })]);
    await pause();
    expect(memory.missed).toEqual([
      { key: 'big', name: 'big.txt', why: 'full' },
      { key: 'a', name: 'a.txt', why: 'full' }
    ]);
    // What was kept before is still there, as it was.
    expect(memory.entries).toEqual([{ key: 'a', name: 'a.txt', size: 1 }]);
    device.fails = {};
    memory.keep([file('big')]);
    await pause();
    expect(memory.missed.map(({ key }) => key)).toEqual(['a']);
    expect(names(memory)).toEqual(['a.txt', 'big.txt']);
    memory.forget(['a']);
    await pause();
    expect(memory.missed).toEqual([]);
  });

  test('to read what it keeps says so, and keeps it', async () => {
    const device = new Device();
    await remembering(device, file('a'));
    device.fails = { all: error('UnknownError') };
    const next = tab(device);
    expect(await next.start()).toEqual([]);
    expect(next.failure).toEqual({ doing: 'look', why: 'failed' });
    expect(device.files.size).toBe(1);
  });

  test('to delete still lists what it keeps', async () => {
    const device = new Device();
    const memory = await remembering(device, file('a'));
    device.fails = { drop: error('UnknownError'), clear: error('UnknownError') };
    memory.remove('a');
    await pause();
    expect(memory.failure).toEqual({ doing: 'delete', why: 'failed' });
    expect(names(memory)).toEqual(['a.txt']);
    device.fails = {};
    memory.removeAll();
    await pause();
    expect([memory.failure, device.files.size]).toEqual([null, 0]);
  });

  test('to end keeps nothing more, opens nothing, and the next visit deletes the rest', async () => {
    const device = new Device();
    const memory = await remembering(device, file('a'));
    device.fails = { clear: error('UnknownError') };
    await memory.turnOff();
    memory.keep([file('b')]);
    await pause();
    expect(memory.failure).toEqual({ doing: 'end', why: 'failed' });
    expect([memory.on, names(memory), [...device.files.keys()]]).toEqual([false, ['a.txt'], ['a']]);
    device.fails = {};
    const next = tab(device);
    expect(await next.start()).toEqual([]);
    expect([device.files.size, device.state, next.on]).toEqual([0, null, false]);
  });

  test('everything at every step never rejects', async () => {
    const device = new Device();
    const memory = await remembering(device, file('a'));
    device.fails = Object.fromEntries(
      ['all', 'put', 'drop', 'clear', 'read', 'write'].map((doing) => [doing, null])
    );
    memory.keep([file('b')]);
    memory.remove('a');
    memory.removeAll();
    memory.refresh();
    await expect(memory.turnOff()).resolves.toBeUndefined();
    await expect(memory.turnOn([file('c')])).resolves.toBeUndefined();
    await expect(tab(device).start()).resolves.toEqual([]);
    await pause();
    expect(memory.on).toBe(false);
  });
});
