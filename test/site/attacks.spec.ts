import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { versionOf } from '../../data/refresh/version-id.ts';
import { pack } from '../../src/lib/load/compact.ts';
import { ALL_ATTACKS, ATTACKS, cell } from '../helpers/attacks.ts';
import { realTables } from '../helpers/real.ts';
import { arrive, drawer, expect, open, test as base, view } from './fixtures.ts';
import { hostOf } from './host.ts';
import { file, give, openBench, opened, remember } from './opening.ts';

/** What an attack would leave: what it ran, markup of its own, and anything that leads or asks elsewhere. */
const traces = (frame: Frame) =>
  frame.evaluate(() => {
    const marks = '[onerror], [onload], [onfocus], [srcdoc], base, meta[http-equiv="refresh" i]';
    const leads = [...document.querySelectorAll('[src], [href], [action]')].filter((each) =>
      ['src', 'href', 'action'].some((name) => {
        const value = each.getAttribute(name) ?? '';
        return /^\s*(javascript|data:text)/i.test(value) || /^(https?:)?\/\/attacker\./i.test(value);
      })
    );
    const left = [...document.querySelectorAll(marks), ...leads].map(({ outerHTML }) => outerHTML);
    return { hit: Reflect.get(window, 'hit') as unknown, title: document.title === 'x', left };
  });

/** Every test of this file fails on a dialog, on a request elsewhere, and on anything that an attack left in the page. */
const test = base.extend<{ unharmed: () => Promise<void> }>({
  unharmed: [
    async ({ page }, use) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const look = async () => {
        for (const frame of page.frames())
          expect(await traces(frame)).toEqual({ hit: undefined, title: false, left: [] });
        expect(dialogs).toEqual([]);
        await expect(page.locator('h1, h2').filter({ visible: true }).first()).toBeVisible();
      };
      await use(look);
      await look();
    },
    { auto: true }
  ]
});

/** Goes to an address of the same page as a link does, without loading it again. */
async function follow(page: Page, href: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'x' });
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
  }, href);
  await page.waitForFunction((href) => location.href === new URL(href, location.origin).href, href);
}

const EVERY = [
  'from',
  'to',
  'rel',
  'country',
  'lane',
  'gen',
  'provider',
  'group',
  'sel',
  'q',
  'data',
  'theme',
  'utm'
];

/** A query in which each parameter has another attack; over all numbers, each has every one. */
const queryOf = (names: readonly string[], turn: number): string =>
  new URLSearchParams(
    names.map((name, at) => [name, ALL_ATTACKS[(turn + at) % ALL_ATTACKS.length] ?? ''])
  ).toString();

test.describe('in an address', () => {
  test.use({ expectErrors: [/404|431/] });

  test('every parameter of the explorer takes every attack as words, and drops what it cannot read', async ({
    page,
    unharmed
  }) => {
    await open(page, `/?${queryOf(EVERY, 0)}`);
    await unharmed();
    for (let turn = 1; turn < ALL_ATTACKS.length; turn += 1) await follow(page, `/?${queryOf(EVERY, turn)}`);
    await unharmed();
    // A record of any name, and a search for any words.
    for (const text of ALL_ATTACKS)
      await follow(page, `/?${new URLSearchParams({ sel: `event:${text}`, q: text }).toString()}`);
    await expect(page.getByRole('combobox', { name: /^Search/ })).toBeVisible();
    await follow(page, '/');
    await expect(view(page, 'table').locator('tbody tr')).toHaveCount(50);
    expect(await page.evaluate(() => Reflect.get({}, 'hit') as unknown)).toBeUndefined();
  });

  test('an embed shows any title as words, asleep and awake, and reads no option as more than it is', async ({
    page,
    unharmed
  }) => {
    test.slow();
    const options = [...EVERY, 'title', 'height', 'controls', 'childId'];
    // As many in one title as it may be long.
    const titles = ALL_ATTACKS.filter((text) => text.length <= 120).reduce<string[]>((all, text) => {
      const longer = `${all.at(-1) ?? ''} ${text}`.trim();
      return longer.length <= 120 ? [...all.slice(0, -1), longer] : [...all, text];
    }, []);
    const asleep = titles.map((title) => `/embed/table/?${new URLSearchParams({ title }).toString()}`);
    const awake = ['map', 'graph'].map((name, at) => `/embed/${name}/?${queryOf(options, at * 16)}`);
    const frames = [...asleep, ...awake].map(
      (src) => `<iframe src="${src.replaceAll('&', '&amp;')}"></iframe>`
    );
    await page.route('**/an-article/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>An article</title><h1>An article</h1>${frames.join('')}`
      })
    );
    await page.goto('/an-article/');
    const heading = (at: number) => page.frameLocator('iframe').nth(at).locator('h1');
    for (const [at, title] of titles.entries())
      await expect
        .poll(async () => (await heading(at).textContent())?.replace(/\s/g, ''))
        .toBe(title.replace(/\s/g, ''));
    for (const at of awake.keys())
      await expect(
        page
          .frameLocator('iframe')
          .nth(titles.length + at)
          .locator('.unread')
      ).toContainText('height=');
    await unharmed();
  });

  test('pages of records, the changes and the page for files take every attack as words', async ({
    page,
    unharmed
  }) => {
    for (const theme of ALL_ATTACKS.slice(0, 8))
      await page.goto(
        `/country/MEX/?${queryOf(['theme', 'sel'], ALL_ATTACKS.indexOf(theme))}#${encodeURIComponent(theme)}`
      );
    await unharmed();
    await page.goto(`/data/changes/?${queryOf(['from', 'to'], 0)}`);
    await expect(page.locator('[data-compared]')).toBeVisible();
    await unharmed();
    await page.goto(`/open/?${new URLSearchParams({ open: ALL_ATTACKS.join(' ') }).toString()}`);
    const ask = page.locator('[data-panel="ask"]');
    await expect(ask).toBeVisible();
    await expect(ask.locator('button.main')).toHaveCount(0);
    await unharmed();
    // An address that may be asked for is shown, and asked for by nobody.
    const whole = `https://user:word@attacker.example/?${ALL_ATTACKS.slice(0, 30).join('&')}`;
    await page.goto(`/open/?${new URLSearchParams({ open: whole }).toString()}`);
    await expect(ask.locator('h2')).toContainText('attacker.example');
  });

  for (const [path, ready] of [
    ['/story/', '.story'],
    ['/story/present/', '.deck']
  ] as const)
    test(`${path} takes every attack as the name of a place that it does not have`, async ({
      page,
      unharmed
    }) => {
      await page.goto(
        `${path}?${queryOf(['autoplay', 'theme', 'sel'], 1)}#${encodeURIComponent(ATTACKS.image)}`
      );
      await expect(page.locator(ready)).toHaveAttribute('data-ready', 'true');
      for (const text of ALL_ATTACKS) await page.evaluate((text) => (location.hash = text), text);
      await unharmed();
    });
});

test('a file that holds every attack in every column is read, shown and taken away as words', async ({
  page
}) => {
  test.slow();
  await openBench(page);
  const lines = ALL_ATTACKS.map((text, row) =>
    [`d${row}.example`, `192.0.2.${row + 1}`, cell(text), cell(text), cell(text), cell(text)].join(',')
  );
  const table = ['domain,ip,provider,country,title,note', ...lines].join('\n');
  await give(page, file('<img src=x onerror=hit=1>.csv', table), file('list.txt', ALL_ATTACKS.join('\n')));
  await expect(opened(page)).toHaveCount(2);
  await expect(opened(page).first()).toHaveAttribute('data-status', 'open');
  await opened(page).first().locator('.problems summary').click();
  await expect(view(page, 'table').locator('tbody tr').first()).toBeVisible();
  await view(page, 'table').locator('tbody th a').first().click();
  await expect(drawer(page)).toContainText('window.hit');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.take button').first().click()
  ]);
  const text = readFileSync(await csv.path(), 'utf8');
  expect(text).toContain('HYPERLINK');
  // No cell begins as a formula does.
  expect(text).not.toMatch(/(^|,|\n)"?[=@]/);
});

test('messages of a hostile page move nothing in an embed, and messages of a hostile frame nothing in a page', async ({
  page,
  baseURL,
  watch
}) => {
  const messages = ALL_ATTACKS.flatMap((text) => [
    text,
    { type: text },
    { type: 'pegasus-explorer:ask', query: text, theme: text, title: text, __proto__: { hit: 1 } },
    { type: 'pegasus-explorer:height', height: text },
    { type: 'pegasus-explorer:height', height: { valueOf: text } },
    { type: 'pegasus-explorer:state', query: text },
    { sentinel: 'amp', type: text, height: text }
  ]);
  const hostile = `<script>onload=()=>{for(const each of ${JSON.stringify(messages).replaceAll('<', '\\u003c')})parent.postMessage(each,'*');parent.postMessage('said','*')}</script>`;
  const host = await hostOf(
    `<!doctype html><title>An article</title><h1>An article</h1>
    <iframe class="ours" src="${baseURL}/embed/timeline/?title=Mine" width="900" height="600"></iframe>
    <script src="${baseURL}/embed.js"></script>`
  );
  await page.goto(host.url);
  const ours = page.frameLocator('.ours');
  await expect(ours.locator('h1')).toHaveText('Mine');
  const before = await ours.locator('main').innerText();
  const heard = await page.evaluate(
    ({ messages, hostile }) =>
      new Promise<unknown[]>((resolve) => {
        const answers: unknown[] = [];
        const frame = document.querySelector<HTMLIFrameElement>('.ours')?.contentWindow;
        addEventListener('message', ({ source, data }) => {
          if (source === frame) answers.push(data);
          if (data === 'said') for (const each of messages) frame?.postMessage(each, '*');
          if (data === 'said') setTimeout(() => resolve(answers), 300);
        });
        const stranger = document.createElement('iframe');
        stranger.srcdoc = hostile;
        document.body.append(stranger);
      }),
    { messages, hostile }
  );
  // It says how high it is and what is chosen, and never a word that it was told.
  expect(heard.length).toBeGreaterThan(0);
  for (const text of ALL_ATTACKS.slice(0, 30))
    expect(JSON.stringify(heard)).not.toContain(JSON.stringify(text).slice(1, -1));
  expect(await ours.locator('main').innerText()).toBe(before);
  expect(await page.locator('.ours').evaluate((frame) => frame.clientHeight)).toBeLessThan(2000);
  await page.evaluate(() => document.querySelector('iframe:not(.ours)')?.remove());
  host.close();
  watch.outside = watch.outside.filter((url) => !url.startsWith(host.url));
});

test('windows of the slides that hear lies on their line stay where they are', async ({ page }) => {
  await page.goto('/story/present/#the-leak');
  await expect(page.locator('.deck')).toHaveAttribute('data-ready', 'true');
  await page.evaluate(async (texts) => {
    const line = new BroadcastChannel('pegasus-explorer:present');
    for (const text of texts)
      for (const word of [
        text,
        { kind: text },
        { kind: 'at', id: text },
        { kind: 'do', what: text },
        { kind: 'at', id: { text } }
      ])
        line.postMessage(word);
    await new Promise((done) => setTimeout(done, 100));
  }, ALL_ATTACKS);
  await expect(page.locator('.deck')).toHaveAttribute('data-stop', 'the-leak');
});

test('junk that somebody stored is passed over: every page opens, and what is sound beside it is there', async ({
  page
}) => {
  test.slow();
  // A page of the site that runs nothing, to write from.
  await page.goto('/country/MEX/');
  await page.evaluate(
    async ({ attacks, image }) => {
      for (const name of ['theme', 'offline', 'open-tables', 'junk'])
        localStorage.setItem(name, `${attacks.join('')}${'x'.repeat(500_000)}`);
      localStorage.setItem('open-remember', 'on');
      const source = new Blob(['kept.example\n']);
      const file = { version: 1, name: 'kept.txt', source, parts: null, choice: null, corrections: [] };
      const wrong = [
        ...attacks,
        null,
        7,
        [],
        { ...file, name: image, parts: [null] },
        { ...file, name: image, parts: 'x' },
        { ...file, name: { text: image } },
        { ...file, name: image, choice: { delimiter: image, header: image, mapping: null } },
        {
          ...file,
          name: image,
          choice: { delimiter: ',', header: true, mapping: { roles: [image], dates: {} } }
        },
        { ...file, name: image, corrections: [null, image, { row: image }] },
        { ...file, name: image, source: image },
        { ...file, name: image, version: 99 }
      ];
      await new Promise<void>((done, fail) => {
        const asked = indexedDB.open('pegasus-explorer-open', 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('files');
        asked.onerror = () => fail(new Error('no database'));
        asked.onsuccess = () => {
          const { transaction, ...store } = { transaction: asked.result.transaction('files', 'readwrite') };
          void store;
          const files = transaction.objectStore('files');
          wrong.forEach((value, at) => files.put(value, at % 2 ? at : `${image}${at}`));
          files.put({ ...file, name: image }, 'a-name');
          files.put(file, 'b-sound');
          transaction.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      });
    },
    { attacks: ALL_ATTACKS, image: ATTACKS.image }
  );
  await openBench(page);
  await expect(remember(page)).toBeChecked();
  await expect(opened(page)).toHaveCount(2);
  await expect(opened(page).first()).toContainText(ATTACKS.image);
  await expect(view(page, 'table')).toContainText('kept[.]example');
  // All of it is listed, and goes when it is asked to.
  await remember(page).uncheck();
  await expect(page.locator('[data-panel="kept"] li')).toHaveCount(0);
  for (const path of ['/about/', '/']) {
    await page.goto(path);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  }
  await arrive(page, ['table']);
});

test('tables that hold every attack are drawn, searched, opened and taken away as words', async ({
  page
}) => {
  test.slow();
  const tables = await realTables();
  const attack = (at: number) => ALL_ATTACKS[at % ALL_ATTACKS.length] ?? '';
  const json = pack(
    {
      ...tables,
      events: tables.events.map((row, at) => ({ ...row, title: attack(at), summary: attack(at + 1) })),
      sources: tables.sources.map((row, at) => ({ ...row, title: attack(at), publisher: attack(at + 2) })),
      providers: tables.providers.map((row, at) => ({ ...row, name: attack(at), aliases: [attack(at + 3)] })),
      country_reports: tables.country_reports.map((row, at) => ({ ...row, summary: attack(at) }))
    },
    { data: versionOf('data') }
  );
  await page.route('**/data/explorer.en.json', (route) => route.fulfill({ json }));
  await open(page, '/?sel=country:MEX');
  await expect(drawer(page)).toBeVisible();
  await view(page, 'table').locator('tbody th a').first().click();
  await expect(drawer(page)).toContainText('hit=1</script>');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await page.getByRole('tab', { name: 'Image and data' }).click();
  await page.getByRole('combobox', { name: 'Chart' }).selectOption('timeline');
  await expect(page.locator('[data-picture="timeline"]')).toBeVisible();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click()
  ]);
  const text = readFileSync(await csv.path(), 'utf8');
  expect(text).toContain('HYPERLINK');
  expect(text).not.toMatch(/(^|,|\n)"?[=@]/);

  const rows = tables.claims.map((row, at) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? attack(at) : value])
    )
  );
  await page.route('**/data/claims.json', (route) => route.fulfill({ json: rows }));
  await page.goto('/data/');
  await page.locator('#claims details.look > summary').click();
  await expect(page.locator('details.look[open] tbody tr').first()).toBeVisible();
});
