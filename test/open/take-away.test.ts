import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { shortSummary } from '#lib/charts/WorldMap/summary.ts';
import { ownWords } from '#lib/open/own-words.ts';
import { LEFT_REASONS } from '#lib/open/package/left-out.ts';
import { TAKE_AWAY, type Taken } from '#lib/open/take-away.ts';
import { m } from '#lib/paraglide/messages.js';
import { problemsOf } from '../helpers/check-files.ts';
import { dataPackage } from '../load/fixture.ts';
import { finding } from './findings.ts';
import { gathered, published } from './package/written.ts';

const findings = [finding({ domain: 'a.example' }), finding({ domain: 'b.example', from: '2021-07-18' })];
const taken = (over: Partial<Taken> = {}): Taken => ({
  gathered: gathered(findings),
  findings,
  published,
  ours: { schema: dataPackage, providers: [] },
  day: '',
  ...over
});
const made = (id: string, over?: Partial<Taken>) =>
  TAKE_AWAY.find((each) => each.id === id)?.write(taken(over));

test(
  'the package is a zip that passes the check, and says what it has not',
  { timeout: 30_000 },
  async () => {
    const { content, left } = made('package') ?? {};
    if (!(content instanceof Blob)) throw new Error('no zip');
    const files = unzipSync(new Uint8Array(await content.arrayBuffer()));
    const texts = new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
    expect(await problemsOf(texts)).toEqual([]);
    expect(texts.get('domains.csv')).toContain('\nb.example,');
    expect(left).toEqual([{ reason: 'domain_no_day', count: 1 }]);
    expect(made('package', { day: '2022-01-01' })?.left).toEqual([]);
  }
);

test('without our description, or what we say of providers, no package is made', () => {
  expect(() => made('package', { ours: { schema: null, providers: [] } })).toThrow();
  expect(() => made('package', { ours: { schema: dataPackage, providers: null } })).toThrow();
});

test('the other files hold all, and leave nothing out', () => {
  for (const id of ['csv', 'stix', 'gexf']) {
    expect(made(id)).toMatchObject({ content: expect.stringContaining('a.example'), left: [] });
  }
});

test.each(['en', 'fr'] as const)('every reason has its words in %s, for one and for several', (locale) => {
  for (const reason of LEFT_REASONS) {
    const say = (count: number) => m[`open_left_${reason}`]({ count, n: `${count}` }, { locale });
    expect(say(1)).toMatch(/^1 /);
    expect(say(2)).toMatch(/^2 /);
    expect(say(2).slice(1)).not.toBe(say(1).slice(1));
  }
});

test('files that name no country are not said to name none of 0', () => {
  const none = { layer: 'servers', summary: { active: 0, present: 0 }, n: String } as unknown as Parameters<
    typeof shortSummary
  >[0];
  expect(shortSummary(none)).toBe('None of 0 countries in this selection');
  const say = ownWords('map_summary_none') as (inputs: { total: string }) => string;
  expect(say({ total: '0' })).toBe('Your files name no country here');
  expect(say({ total: '3' })).toBe('None of 3 countries in this selection');
});
