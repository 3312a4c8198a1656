import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { Explorer, type Step } from '#lib/state/explorer.svelte.ts';
import { EMPTY_FILTER, VIEWS } from '#lib/views/filter.ts';
import { tinyTables } from '../helpers/tables.ts';

function explorer() {
  const changed = vi.fn<(step: Step) => void>();
  return { it: new Explorer(tinyTables(), 'en', changed), changed };
}

test('before anybody chose, the domains are gathered by provider and nothing is lost or touched', () => {
  const { it } = explorer();
  expect([it.grouping, it.dropped, it.touched]).toEqual(['provider', [], false]);
  expect([it.locale, it.layer]).toEqual(['en', 'confirmed_victims']);
});

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

test('narrowing changes what it names and leaves the rest; a drag goes on from the last step', () => {
  const { it, changed } = explorer();
  it.restore(new URLSearchParams('country=MEX&from=2016'));
  it.narrow({ from: '2017', relations: ['servers'] }, 'replace');
  expect(it.filter).toEqual({ ...EMPTY_FILTER, countries: ['MEX'], from: '2017', relations: ['servers'] });
  expect(it.layer).toBe('servers');
  expect(changed.mock.calls).toEqual([['replace']]);
});

test.each(['sel=country:MEX', 'from=2021', 'group=country', 'q=x'])(
  '%s alone is a view to go back from',
  (query) => {
    const { it } = explorer();
    it.restore(new URLSearchParams(query));
    expect(it.touched).toBe(true);
  }
);

test('hovering is no step of the history', () => {
  const { it, changed } = explorer();
  it.point({ kind: 'country', id: 'MEX' });
  expect(it.hover).toEqual({ kind: 'country', id: 'MEX' });
  expect(changed).not.toHaveBeenCalled();
});

test('a pointer that moves on the same record changes nothing, and leaves it for the next or for none', () => {
  const { it } = explorer();
  const first = { kind: 'country', id: 'MEX' } as const;
  it.point(first);
  it.point({ ...first });
  expect(it.hover).toBe(first);
  it.point({ kind: 'country', id: 'GBR' });
  expect(it.hover?.id).toBe('GBR');
  it.point(null);
  expect(it.hover).toBeNull();
});

describe('to be led to a record', () => {
  const mexico = { kind: 'country', id: 'MEX' } as const;

  test('selects it in one step', () => {
    const { it, changed } = explorer();
    it.seek(mexico);
    expect([it.selection, it.sought]).toEqual([mexico, mexico]);
    expect(changed.mock.calls).toEqual([['push']]);
  });

  test('that is selected already keeps it, and leads there once more', () => {
    const { it, changed } = explorer();
    it.select(mexico);
    expect(it.sought).toBeNull();
    const again = { ...mexico };
    it.seek(again);
    expect(it.selection).toEqual(mexico);
    expect(it.sought).toBe(again);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('ends with another choice, or with another address', () => {
    const { it } = explorer();
    it.seek(mexico);
    it.select({ kind: 'country', id: 'GBR' });
    expect(it.sought).toBeNull();
    it.seek(mexico);
    it.restore(new URLSearchParams('sel=country:MEX'));
    expect(it.sought).toBeNull();
  });
});

test('the graph is gathered round something else in one step, and in none where it is already', () => {
  const { it, changed } = explorer();
  it.group('country');
  it.group('country');
  expect([it.grouping, it.filter]).toEqual(['country', EMPTY_FILTER]);
  expect(changed.mock.calls).toEqual([['push']]);
});

test('the grouping of one address does not last into the next, which has none', () => {
  const { it } = explorer();
  it.restore(new URLSearchParams('group=network'));
  expect(it.grouping).toBe('network');
  it.restore(new URLSearchParams(''));
  expect(it.grouping).toBe('provider');
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
    it.restore(new URLSearchParams('from=2021&sel=country:MEX&group=country'));
    it.reset();
    expect([it.filter, it.selection, it.grouping]).toEqual([EMPTY_FILTER, null, 'provider']);
    expect(it.touched).toBe(false);
    expect(changed.mock.calls).toEqual([['push']]);
  });

  test('is silent where nothing was chosen, and takes away the notice of what a link lost', () => {
    const { it, changed } = explorer();
    it.restore(new URLSearchParams('gen=9'));
    it.reset();
    expect(it.dropped).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });
});

test('views follow the choices of each other', () => {
  const { it } = explorer();
  it.select({ kind: 'provider', id: 'host-b' });
  expect([...it.matches('table').domains].map((row) => row.domain)).toEqual(['two.test']);
  expect(it.matches('graph').domains.size).toBe(3);
});

test.each(VIEWS)('the choice made in the view %s narrows all down but itself', (view) => {
  const made = {
    map: 'country=MEX',
    timeline: 'from=2021',
    graph: 'provider=host-b',
    table: 'sel=case:someone'
  };
  const { it } = explorer();
  it.restore(new URLSearchParams(made[view]));
  const { events } = it.tables;
  const narrowed = VIEWS.filter((each) => it.matches(each).events.size < events.length);
  expect(narrowed).toEqual(VIEWS.filter((each) => each !== view));
});

test('how long a choice took is noted from its beginning: for the rows of a view, and until all views followed', async () => {
  const { it } = explorer();
  performance.clearMeasures();
  const start = performance.now();
  it.select({ kind: 'country', id: 'MEX' });
  it.matches('graph');
  await tick();
  await tick();
  for (const name of ['explorer:filter', 'explorer:view-update']) {
    const [noted, ...others] = performance.getEntriesByName(name);
    expect(others).toEqual([]);
    expect(noted?.startTime).toBeGreaterThanOrEqual(start);
  }
});

describe('a plain choice beside several chosen ones', () => {
  test('takes their place, and leaves the rest of the filter', () => {
    const { it, changed } = explorer();
    it.restore(new URLSearchParams('provider=host-a&country=MEX&from=2016'));
    it.select({ kind: 'provider', id: 'host-b' });
    expect(it.filter).toEqual({ ...EMPTY_FILTER, countries: ['MEX'], from: '2016' });
    it.select({ kind: 'country', id: 'FRA' });
    expect(it.filter).toEqual({ ...EMPTY_FILTER, from: '2016' });
    expect(changed.mock.calls).toEqual([['push'], ['push']]);
  });

  test('is one of them: they stay; so they do when an event is chosen', () => {
    const { it } = explorer();
    it.restore(new URLSearchParams('provider=host-a,host-b'));
    it.select({ kind: 'provider', id: 'host-a' });
    it.select({ kind: 'event', id: 'mexico-2017' });
    expect(it.filter.providers).toEqual(['host-a', 'host-b']);
  });

  test('beside none of its kind leaves the same filter, so that nobody who reads it works again', () => {
    const { it } = explorer();
    it.restore(new URLSearchParams('from=2016'));
    const before = it.filter;
    it.select({ kind: 'provider', id: 'host-b' });
    it.select({ kind: 'country', id: 'MEX' });
    expect(it.filter).toBe(before);
  });
});
