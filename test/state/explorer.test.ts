import { describe, expect, test, vi } from 'vitest';
import { Explorer, type Step } from '#lib/state/explorer.svelte.ts';
import { EMPTY_FILTER } from '#lib/views/filter.ts';
import { tinyTables } from '../helpers/tables.ts';

function explorer() {
  const changed = vi.fn<(step: Step) => void>();
  return { it: new Explorer(tinyTables(), 'en', changed), changed };
}

test('a choice is told once, and not at all when nothing changes', () => {
  const { it, changed } = explorer();
  it.narrow({ from: '2021' });
  it.narrow({ from: '2021' });
  it.select(null);
  expect(changed.mock.calls).toEqual([['push']]);
});

test('choosing what is selected already lets it go', () => {
  const { it } = explorer();
  it.select({ kind: 'country', id: 'MEX' });
  it.select({ kind: 'country', id: 'MEX' });
  expect(it.selection).toBeNull();
});

test('hovering is no step of the history', () => {
  const { it, changed } = explorer();
  it.point({ kind: 'country', id: 'MEX' });
  expect(it.hover).toEqual({ kind: 'country', id: 'MEX' });
  expect(changed).not.toHaveBeenCalled();
});

test('a link is taken over without a new step, and what it lost is told', () => {
  const { it, changed } = explorer();
  it.restore(new URLSearchParams('country=MEX&sel=event:mexico-2017&gen=9'));
  expect(it.filter).toEqual({ ...EMPTY_FILTER, countries: ['MEX'] });
  expect(it.selection).toEqual({ kind: 'event', id: 'mexico-2017' });
  expect(it.dropped).toEqual([{ name: 'gen', value: '9' }]);
  expect(changed).not.toHaveBeenCalled();
});

test('a selection that came with the address is told from one that the reader made', () => {
  const { it } = explorer();
  it.restore(new URLSearchParams('sel=event:mexico-2017'));
  expect(it.brought).toBe(true);
  it.select({ kind: 'country', id: 'MEX' });
  expect(it.brought).toBe(false);
  it.restore(new URLSearchParams(''));
  expect(it.brought).toBe(false);
});

describe('reset', () => {
  test('takes everything back in one step', () => {
    const { it, changed } = explorer();
    it.restore(new URLSearchParams('from=2021&sel=country:MEX'));
    it.reset();
    expect([it.filter, it.selection, it.touched]).toEqual([EMPTY_FILTER, null, false]);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is silent where nothing was chosen', () => {
    const { it, changed } = explorer();
    it.reset();
    expect(changed).not.toHaveBeenCalled();
  });
});

test('views follow the choices of each other', () => {
  const { it } = explorer();
  it.select({ kind: 'provider', id: 'host-b' });
  expect([...it.matches('table').domains].map((row) => row.domain)).toEqual(['two.test']);
  expect(it.matches('graph').domains.size).toBe(3);
});

describe('a plain choice beside several chosen ones', () => {
  test('takes their place, and leaves the rest of the filter', () => {
    const { it, changed } = explorer();
    it.restore(new URLSearchParams('provider=host-a&country=MEX&from=2016'));
    it.select({ kind: 'provider', id: 'host-b' });
    expect(it.filter).toEqual({ ...EMPTY_FILTER, countries: ['MEX'], from: '2016' });
    it.select({ kind: 'country', id: 'FRA' });
    expect(it.filter).toEqual({ ...EMPTY_FILTER, from: '2016' });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('is one of them: they stay; so they do when an event is chosen', () => {
    const { it } = explorer();
    it.restore(new URLSearchParams('provider=host-a,host-b'));
    it.select({ kind: 'provider', id: 'host-a' });
    it.select({ kind: 'event', id: 'mexico-2017' });
    expect(it.filter.providers).toEqual(['host-a', 'host-b']);
  });
});
