import type { Page } from '@playwright/test';
import type { Event } from '#lib/model/event.ts';
import type { DataTables } from '#lib/model/tables.ts';
import { realTables } from '../helpers/real.ts';
import { drawer, expect, open, test, view } from './fixtures.ts';

/*
 * What a screen reader is given of each view: the heading, the sentence, the controls and marks with their names. The
 * numbers are counted here, from the rows, in the plainest way; nothing of the site's own sums is used.
 */

const n = (value: number, locale = 'en') => new Intl.NumberFormat(locale).format(value);
const unique = <T>(values: readonly T[]) => [...new Set(values)];
const known = <T>(value: T | null): value is T => value !== null;

/** What is left of the tables, counted row by row. */
interface Left {
  events: (event: Event) => boolean;
  /** Countries of the map's first layer. */
  victims: (report: DataTables['country_reports'][number]) => boolean;
  rows: [reports: number, cases: number, domains: number, servers: number];
  graph: RegExp;
}

/** Rows of the sheet of domains: a line for each address of a domain, and one for a domain without any. */
function domainRows(
  { domains, addresses }: DataTables,
  of: (domain: DataTables['domains'][number]) => boolean
) {
  return domains
    .filter(of)
    .reduce(
      (sum, { domain }) => sum + Math.max(1, addresses.filter((row) => row.domain === domain).length),
      0
    );
}

/** The words of the graph before a choice. */
function wholeGraph({ domains, addresses, providers }: DataTables): RegExp {
  const gone = new Set(domains.filter((row) => row.status === 'withdrawn').map((row) => row.domain));
  const rows = addresses.filter((row) => !gone.has(row.domain));
  const hosted = rows.filter((row) => row.provider_id !== null);
  const of = (id: string) =>
    unique(hosted.filter((row) => row.provider_id === id).map((row) => row.domain)).length;
  const [most = ''] = unique(hosted.map((row) => row.provider_id).filter(known)).sort(
    (a, b) => of(b) - of(a)
  );
  const domainCount = unique(hosted.map((row) => row.domain)).length;
  const hostCount = unique(hosted.map((row) => row.provider_id)).length;
  const countries = unique(rows.map((row) => row.country).filter(known)).length;
  const name = providers.find((row) => row.id === most)?.name;
  return new RegExp(
    `^${domainCount} domains .* ${hostCount} providers, servers in ${countries} countries\\. ${name} had most: ${of(most)},`
  );
}

function leftBy(tables: DataTables): Record<string, Left> {
  const { country_reports, cases, domains, addresses, server_counts } = tables;
  const ofM247 = addresses.filter((row) => row.provider_id === 'm247');
  const places = unique(ofM247.map((row) => row.country).filter(known)).length;
  const withAddress = unique(addresses.map((row) => row.domain)).filter((name) =>
    domains.some((row) => row.domain === name && row.status !== 'withdrawn')
  );
  const parents = domains.map((row) => row.superseded_by);
  const late = ({ first_published }: { first_published: string | null }) => (first_published ?? '') >= '2021';
  const pooled = domains.filter(
    (row) => late(row) && row.status !== 'withdrawn' && !parents.includes(row.domain)
  );
  const until = (report: DataTables['country_reports'][number]) => report.period_end ?? report.reported;
  return {
    '': {
      events: () => true,
      victims: () => true,
      rows: [country_reports.length, cases.length, domainRows(tables, () => true), server_counts.length],
      graph: wholeGraph(tables)
    },
    'country=MEX': {
      events: (event) => event.countries.includes('MEX'),
      // A chosen country stands out; the others stay to be compared with.
      victims: () => true,
      rows: [
        country_reports.filter((row) => row.iso3 === 'MEX').length,
        cases.filter((row) => row.operators.includes('MEX')).length,
        addresses.filter((row) => row.country === 'MEX').length,
        server_counts.filter((row) => row.iso3 === 'MEX').length
      ],
      graph: /^No domain or server count is left by these choices\./
    },
    'provider=m247': {
      events: (event) => event.providers.includes('m247'),
      victims: () => true,
      rows: [0, 0, ofM247.length, server_counts.filter((row) => row.provider_id === 'm247').length],
      graph: new RegExp(
        `^M247: ${ofM247.length} of the ${withAddress.length} domains .* Countries of the servers: ${places}\\.`
      )
    },
    'from=2021': {
      events: (event) => (event.end_date ?? event.date) >= '2021',
      victims: (report) => until(report) >= '2021',
      rows: [
        country_reports.filter((row) => until(row) >= '2021').length,
        cases.filter((row) => (row.last_activity ?? row.occurred.at(-1) ?? row.disclosed) >= '2021').length,
        domainRows(tables, late),
        server_counts.length
      ],
      graph: new RegExp(`^Chosen: ${pooled.length} domains, none of them with a published address\\.`)
    }
  };
}

/** Names and descriptions of the marks of the timeline, as they are computed for assistive technology. */
const marks = (page: Page) =>
  view(page, 'timeline')
    .locator('ol button[data-event]')
    .evaluateAll((buttons) =>
      buttons.map((each) => ({
        id: each.getAttribute('data-event') ?? '',
        name: each.textContent.replace(/\s+/g, ' ').trim(),
        told: document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent ?? null
      }))
    );

/** What every live region of the page holds. */
const live = (page: Page) =>
  page
    .locator('[role="status"], [role="alert"], [aria-live]')
    .evaluateAll((regions) => regions.map((each) => each.textContent.trim()).filter((text) => text !== ''));

const SHEETS = ['Events', 'Country reports', 'Cases', 'Domains and addresses', 'Server counts 2021'];

test('each view says what it shows, in the numbers of the tables, with nothing chosen, a country, a provider, a period', async ({
  page
}) => {
  test.slow();
  const tables = await realTables();
  const victims = tables.country_reports.filter((row) => row.relation === 'confirmed_victims');
  const present = unique(victims.map((row) => row.iso3)).length;
  for (const [query, left] of Object.entries(leftBy(tables))) {
    await test.step(query || 'nothing chosen', async () => {
      await open(page, `/?${query}`);
      const shown = tables.events.filter(left.events);
      const active = unique(victims.filter(left.victims).map((row) => row.iso3)).length;
      const of = active < present ? `, of ${present} in all` : '';
      await expect(view(page, 'map')).toMatchAriaSnapshot(`
        - region "Where":
          - heading "Where" [level=2]
          - paragraph: Victims confirmed or reported in ${active} countries${of}
          - img /^Victims confirmed or reported in ${active} countries${of}\\. Largest published counts/
          - group "What the map shows":
            - radio "Confirmed victims" [checked]
          - list "Legend"
      `);
      await expect(view(page, 'graph')).toMatchAriaSnapshot(`
        - region "Through whose servers":
          - heading "Through whose servers" [level=2]
      `);
      await expect(view(page, 'graph').getByRole('application', { name: left.graph })).toBeVisible();
      const part = shown.length < tables.events.length ? `${n(shown.length)} of ` : '';
      await expect(view(page, 'timeline')).toMatchAriaSnapshot(`
        - region "Timeline":
          - heading "Timeline" [level=2]
          - paragraph: /^${part}${n(tables.events.length)} events, /
          - group "Period"
          - slider "First month"
          - slider "Last month"
          - list "Events in order of time"
      `);
      const sheets = [shown.length, ...left.rows];
      const first = sheets.findIndex((rows) => rows > 0);
      await expect(view(page, 'table')).toMatchAriaSnapshot(`
        - region "The records":
          - heading "The records" [level=2]
          - status: ${n(sheets[first] ?? 0)} rows behind your choices
          - group "Kinds of records":
${SHEETS.map((name, index) => `            - button "${name} ${n(sheets[index] ?? 0)}"${index === first ? ' [pressed]' : ''}`).join('\n')}
          - region "${SHEETS[first]}":
            - table "${SHEETS[first]}"
      `);

      // Every mark has a date, a kind and a title for its name, and says when it is outside the choices.
      const drawn = await marks(page);
      expect(drawn).toHaveLength(tables.events.length);
      for (const { id, name, told } of drawn) {
        const event = tables.events.find((each) => each.id === id);
        expect(name).toMatch(/^[^,]*\d{4}, [a-z]+: /);
        expect(name).toContain(event?.title);
        expect([null, 'Outside your selection'], id).toContain(told);
        expect(told === null, id).toBe(event !== undefined && left.events(event));
      }
      // What is announced is a count, or what empties a view; never a view read out.
      for (const text of await live(page))
        expect(text).toMatch(/^[\d,]+ rows? behind your choices$|^No (event|domain)/);
    });
  }
});

test('a change announces the name of the page and a count, and nothing else', async ({ page }) => {
  const { events } = await realTables();
  await open(page, '/');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const node = target instanceof Element ? target : target.parentElement;
        const region = node?.closest('[role="status"], [role="alert"], [aria-live]');
        const text = region?.textContent.trim();
        if (text && heard.at(-1) !== text) heard.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.getByRole('group', { name: 'Period' }).getByRole('button', { name: 'July 2021' }).click();
  const july = events.filter(
    ({ date, date_precision, end_date }) =>
      (date_precision === 'year' ? `${date.slice(0, 4)}-12` : (end_date ?? date)) >= '2021-07' &&
      date.slice(0, 7) <= '2021-07'
  );
  await expect(view(page, 'table').getByRole('status')).toHaveText(`${july.length} rows behind your choices`);
  await expect(page).toHaveURL(/from=2021-07/);
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  // The name of the page, as at any step that back leads to.
  await expect.poll(heard).toEqual([`${july.length} rows behind your choices`, await page.title()]);
});

test('the lists that mirror map and graph name every country and host, and follow the choices', async ({
  page
}) => {
  const tables = await realTables();
  await open(page, '/?from=2021&provider=redstation&sel=provider:m247');
  const victims = tables.country_reports.filter((row) => row.relation === 'confirmed_victims');
  const list = view(page, 'map').locator('details.list');
  await list.locator('summary').click();
  const here = list.getByRole('list', { name: /^Confirmed victims/ }).getByRole('button');
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const told = await here.evaluateAll((buttons) =>
    buttons.map((each) => ({
      iso3: each.getAttribute('data-iso3') ?? '',
      name: each.textContent,
      told: document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent ?? null
    }))
  );
  expect(told.map(({ iso3 }) => iso3).sort()).toEqual(unique(victims.map((row) => row.iso3)).sort());
  for (const { iso3, name, told: outside } of told) {
    const iso2 = tables.countries.find((row) => row.iso3 === iso3)?.iso2 ?? '';
    expect(name.startsWith((names.of(iso2) ?? '').slice(0, 5)), `${iso3}: ${name}`).toBe(true);
    const late = victims.some((row) => row.iso3 === iso3 && (row.period_end ?? row.reported) >= '2021');
    expect(outside, iso3).toBe(late ? null : 'Outside your selection');
  }

  // The evidence: a region of its own, named after what it is about.
  const m247 = tables.addresses.filter((row) => row.provider_id === 'm247');
  await expect(drawer(page)).toMatchAriaSnapshot(`
    - complementary "M247":
      - heading "M247" [level=3]
      - button "Close"
      - heading "In Amnesty’s 2018 list" [level=4]
      - paragraph: ${m247.length} rows of the list, ${unique(m247.map((row) => row.domain)).length} domains.
      - heading "Sources" [level=4]
  `);

  await page.goto('/?provider=redstation');
  const graph = view(page, 'graph');
  await expect(graph).toHaveAttribute('data-ready', 'true');
  await graph.locator('details > summary').click();
  const count = (id: string) =>
    unique(tables.addresses.filter((row) => row.provider_id === id).map((row) => row.domain)).length;
  await expect(
    graph
      .getByRole('row', { name: /^Redstation/ })
      .getByRole('cell')
      .first()
  ).toHaveText(String(count('redstation')));
  await expect(
    graph
      .getByRole('row', { name: /^23VNet/ })
      .getByRole('cell')
      .first()
  ).toHaveText(new RegExp(`^\\d+ of ${count('23vnet')}$`));
});

test('in French the views say the same', async ({ page }) => {
  const { events, country_reports } = await realTables('fr');
  await open(page, '/fr/?country=MEX&lane=targeting');
  const shown = events.filter(({ countries, lane }) => countries.includes('MEX') && lane === 'targeting');
  const victims = unique(
    country_reports.filter((row) => row.relation === 'confirmed_victims').map((row) => row.iso3)
  );
  await expect(view(page, 'map')).toMatchAriaSnapshot(`
    - region "Où":
      - heading "Où" [level=2]
      - paragraph: Victimes confirmées ou signalées dans ${victims.length} pays
  `);
  await expect(view(page, 'timeline')).toMatchAriaSnapshot(`
    - region "Chronologie":
      - heading "Chronologie" [level=2]
      - paragraph: /^${shown.length} des ${events.length} événements, /
  `);
  await expect(view(page, 'table')).toMatchAriaSnapshot(`
    - region "Les fiches":
      - status: ${shown.length} lignes pour vos choix
  `);
  const outside = (await marks(page)).filter(({ told }) => told === 'Hors de votre sélection');
  expect(outside).toHaveLength(events.length - shown.length);
});
