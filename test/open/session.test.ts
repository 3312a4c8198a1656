import { describe, expect, test, vi } from 'vitest';
import { readSource } from '#lib/open/read-source.ts';
import type { Listener } from '#lib/open/reading.ts';
import type { Correction } from '#lib/load/open/corrections.ts';
import { Session, type Import, type Means } from '#lib/open/session.svelte.ts';
import { realTables } from '../helpers/real.ts';
import { contextOf } from './findings.ts';

const { published, countryOf } = contextOf(await realTables());

/** A session that reads in place of a worker; `hold` keeps the next reading from ever telling anything. */
function session(over: Partial<Means> = {}) {
  const state = { hold: false, stopped: 0 };
  const made = new Session({
    context: { published, countryOf },
    start(ask, { tell }: Listener) {
      let stopped = false;
      const heard: Listener['tell'] = (told) => {
        if (!stopped) tell(told);
      };
      if (!state.hold) void readSource({ ...ask, schema: null }, heard);
      return {
        stop: () => {
          stopped = true;
          state.stopped += 1;
        }
      };
    },
    networks: () => Promise.reject(new Error('not asked for')),
    known: () => null,
    ...over
  });
  return { made, state };
}

const text = (name: string, content: string) => ({ name, source: new Blob([content]) });
const domains = (made: Session) => made.gathered?.tables.domains.map(({ domain }) => domain);

describe('what is open', () => {
  test('stays, whatever the next file is', async () => {
    const { made } = session();
    made.add([text('a.txt', 'one.example'), text('b.csv', ''), text('c.html', '<!doctype html><p>404')]);
    await vi.waitFor(() =>
      expect(made.imports.map(({ status }) => status)).toEqual(['open', 'refused', 'refused'])
    );
    await vi.waitFor(() => expect(domains(made)).toEqual(['one.example']));
    expect(made.imports[1]?.troubles[0]?.cost).toBe('file');
  });

  test('is read one after the other: a second import waits', async () => {
    const { made, state } = session();
    state.hold = true;
    made.add([text('a.txt', 'one.example')]);
    made.add([text('b.txt', 'two.example')]);
    expect(made.imports.map(({ status }) => status)).toEqual(['reading', 'waiting']);
    state.hold = false;
    made.cancel();
    expect(state.stopped).toBe(1);
    await vi.waitFor(() => expect(domains(made)).toEqual(['two.example']));
    expect(made.imports.map(({ name }) => name)).toEqual(['b.txt']);
  });

  test('can be taken out, and put back where it was', async () => {
    const { made } = session();
    made.add([text('a.txt', 'one.example'), text('b.txt', 'two.example')]);
    await vi.waitFor(() => expect(domains(made)).toEqual(['one.example', 'two.example']));
    made.remove(made.imports[0]?.id ?? 0);
    await vi.waitFor(() => expect(domains(made)).toEqual(['two.example']));
    made.restore();
    await vi.waitFor(() => expect(domains(made)).toEqual(['one.example', 'two.example']));
    made.clear();
    expect(made.gathered).toBeNull();
  });

  test('stays as it was when reading it again is cancelled', async () => {
    const { made, state } = session();
    made.add([text('a.csv', 'domain,date\none.example,2021-01-02\n')]);
    await vi.waitFor(() => expect(domains(made)).toEqual(['one.example']));
    const table = made.imports[0]?.table;
    if (!table) throw new Error('no table');
    state.hold = true;
    made.choose(made.imports[0]?.id ?? 0, table);
    expect(made.imports[0]?.status).toBe('reading');
    made.cancel();
    expect(made.imports[0]?.status).toBe('open');
    expect(domains(made)).toEqual(['one.example']);
  });
});

describe('a table that cannot be read by a guess', () => {
  const unsure = text('a.csv', 'domain,date\na.example,03/05/2019\nb.example,04/06/2019\n');

  test('asks, and is read as it was answered', async () => {
    const { made } = session();
    made.add([unsure]);
    await vi.waitFor(() => expect(made.imports[0]?.status).toBe('mapping'));
    const { id = 0, table } = made.imports[0] ?? {};
    if (!table) throw new Error('no table');
    const dates = { ...table.mapping.dates, order: 'mdy' as const, sure: true };
    made.choose(id, { ...table, mapping: { ...table.mapping, dates } });
    await vi.waitFor(() =>
      expect(made.gathered?.tables.domains.map((row) => row.first_published)).toEqual([
        '2019-03-05',
        '2019-04-06'
      ])
    );
  });

  test('does not keep other files waiting', async () => {
    const { made } = session();
    made.add([unsure, text('b.txt', 'two.example')]);
    await vi.waitFor(() => expect(domains(made)).toEqual(['two.example']));
  });
});

test('rows in are rows read, set aside and silent', async () => {
  const { made } = session();
  made.add([text('a.csv', 'domain,country\none.example,Hungary\nnot a host,\n\ntwo.example,Atlantis\n')]);
  await vi.waitFor(() => expect(made.imports[0]?.status).toBe('open'));
  const { rows = 0, read = 0, setAside = 0, silent = 0 } = made.imports[0]?.account ?? {};
  expect(rows).toBe(4);
  expect(read + setAside + silent).toBe(rows);
});

describe('a correction', () => {
  const TABLE = 'domain,ip\none.example,1.2.3\nno host,\ntwo.example,192.0.2.2\n';
  const ip: Correction = { row: 2, column: 1, value: '192.0.2.1', was: '1.2.3', delimiter: ',' };

  async function opened(over: Partial<Means> = {}) {
    const { made, state } = session(over);
    made.add([text('a.csv', TABLE)]);
    await vi.waitFor(() => expect(made.imports[0]?.status).toBe('open'));
    return { made, state, id: made.imports[0]?.id ?? 0 };
  }
  const addresses = (made: Session) => made.imports[0]?.findings.map(({ address }) => address);

  test('is read in its row; it holds when columns are chosen again, and can be taken back', async () => {
    const { made, id } = await opened();
    expect(await made.correct(id, [ip])).toBe('read');
    expect(addresses(made)).toEqual(['192.0.2.1', '192.0.2.2']);
    expect(made.imports[0]?.troubles.map(({ kind }) => kind)).toEqual(['domain_unread']);
    const table = made.imports[0]?.table;
    if (!table) throw new Error('no table');
    made.choose(id, { ...table, mapping: { ...table.mapping, roles: ['note', 'address'] } });
    await vi.waitFor(() => expect(made.imports[0]?.status).toBe('open'));
    expect(made.imports[0]?.findings.map(({ domain, address }) => [domain, address])).toEqual([
      [null, '192.0.2.1'],
      [null, '192.0.2.2']
    ]);
    expect(made.imports[0]?.corrections).toEqual([ip]);
    expect(await made.correct(id, [])).toBe('read');
    expect(addresses(made)).toEqual(['192.0.2.2']);
  });

  test('that is cancelled leaves the file as it was, corrections included', async () => {
    const { made, state, id } = await opened();
    await made.correct(id, [ip]);
    state.hold = true;
    const became = made.correct(id, []);
    expect(made.imports[0]?.corrections).toEqual([ip]);
    made.cancel();
    expect(await became).toBe('kept');
    expect([made.imports[0]?.status, made.imports[0]?.corrections]).toEqual(['open', [ip]]);
    expect(addresses(made)).toEqual(['192.0.2.1', '192.0.2.2']);
  });

  test('of a file that is removed, or corrected again meanwhile, does not leave anybody waiting', async () => {
    const { made, state, id } = await opened();
    state.hold = true;
    const first = made.correct(id, [ip]);
    const second = made.correct(id, []);
    expect(await first).toBe('kept');
    made.remove(id);
    expect(await second).toBe('kept');
    state.hold = false;
    made.restore();
    await vi.waitFor(() => expect(made.imports[0]?.status).toBe('open'));
    expect(made.imports[0]?.corrections).toEqual([]);
  });
});

describe('what is remembered', () => {
  const keeper = () => {
    const told: [string, string[]][] = [];
    return {
      told,
      keep: (files: readonly Import[]) => void told.push(['keep', files.map(({ name }) => name)]),
      forget: (keys: readonly string[]) => void told.push(['forget', keys.map((key) => key.slice(-3))])
    };
  };

  test('is what is open or waits for an answer, not what was refused; what is removed is forgotten', async () => {
    const kept = keeper();
    const { made } = session({ keeper: kept });
    const dates = 'domain,date\na.example,03/05/2019\nb.example,04/06/2019\n';
    made.add([text('a.txt', 'one.example'), text('b.html', '<!doctype html>'), text('c.csv', dates)]);
    await vi.waitFor(() => expect(made.imports[2]?.status).toBe('mapping'));
    expect(kept.told).toEqual([
      ['keep', ['a.txt']],
      ['keep', ['c.csv']]
    ]);
    const key = made.imports[0]?.key ?? '';
    made.remove(made.imports[0]?.id ?? 0);
    made.restore();
    expect(kept.told.slice(2)).toEqual([
      ['forget', [key.slice(-3)]],
      ['keep', ['a.txt']]
    ]);
  });

  test('is read again with its key, its columns and its corrections', async () => {
    const { made } = session();
    const correction: Correction = { row: 1, column: 0, value: 'two.example', was: '', delimiter: ';' };
    made.add([
      {
        ...text('a.csv', 'x;2019\none.example;2019\n'),
        key: 'k1',
        choice: {
          delimiter: ';',
          header: false,
          mapping: { roles: ['domain', 'ignore'], dates: { order: 'ymd', sure: true } }
        },
        corrections: [correction]
      }
    ]);
    await vi.waitFor(() => expect(domains(made)).toEqual(['two.example', 'one.example']));
    expect([made.imports[0]?.key, made.imports[0]?.corrections]).toEqual(['k1', [correction]]);
  });
});
