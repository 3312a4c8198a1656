import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMITS_FILE, newestCommits, PINNED } from '../../data/refresh/commits.ts';
import { RefreshFailure } from '../../data/refresh/failure.ts';
import { refresh, type RefreshOptions } from '../../data/refresh/refresh.ts';
import { UPSTREAM_FILES } from '../../data/refresh/upstream.ts';
import { writeAll } from '../../data/refresh/write.ts';
import { dataDir, smallDir } from '../load/fixture.ts';

const upstreamSmall = fileURLToPath(new URL('../fixtures/upstream-small', import.meta.url));
const CASES = 'granitt/data-pegasus-victims.csv';
const LOOKUPS = 'lookups/ip-networks.csv';
const LIST_2018 = 'amnesty/2018-08-01_nso/indicators.csv';
const DOMAINS = 'amnesty/2021-07-18_nso/domains.txt';

let root: string;
let dir: string;
let upstream: string;
let lines: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'refresh-'));
  dir = join(root, 'data');
  upstream = join(root, 'upstream');
  await cp(smallDir, dir, { recursive: true });
  await cp(upstreamSmall, upstream, { recursive: true });
  await cp(join(dataDir, 'datapackage.json'), join(dir, 'datapackage.json'));
  lines = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

const run = (options: Partial<RefreshOptions> = {}) =>
  refresh({
    dir,
    origin: { kind: 'folder', dir: upstream },
    dryRun: false,
    timeout: 5000,
    log: (line) => lines.push(line),
    ...options
  });

/** All files of a folder with their texts. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

/** Changes one upstream file. */
async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(upstream, path), 'utf8');
  await writeFile(join(upstream, path), change(text));
}

/** Runs it, and gives the message of its failure; the tables must be as they were. */
async function failureOf(options: Partial<RefreshOptions> = {}): Promise<string> {
  const before = await snapshot(dir);
  const error: unknown = await run(options).catch((reason: unknown) => reason);
  expect(await snapshot(dir)).toEqual(before);
  expect(error).toBeInstanceOf(RefreshFailure);
  return (error as RefreshFailure).message;
}

describe('from a folder', () => {
  test('the tables come out byte for byte as they are', async () => {
    const before = await snapshot(dir);
    await run();
    expect(await snapshot(dir)).toEqual(before);
    expect(lines).toEqual([
      'sources: no change',
      'domains: no change',
      'addresses: no change',
      'cases: no change',
      '0 of 4 files written.'
    ]);
  });

  test('derived tables that are gone are built anew, byte for byte', async () => {
    const before = await snapshot(dir);
    for (const name of ['domains', 'addresses', 'cases']) await rm(join(dir, `${name}.csv`));
    await run();
    expect(await snapshot(dir)).toEqual(before);
  });

  test('a new case is added, and so is the address that it cites', async () => {
    const row =
      'Person Four,,Lawyer,,2022,2022-02-03,Example Lab,,,,,Attempted,,,,,,Kenya,https://www.lemonde.fr/un-autre-rapport';
    await edit(CASES, (text) => `${text}\r\n${row}`);
    await run();
    expect(lines).toContain('cases: 1 added (person-four)');
    expect(lines).toContain('sources: 1 added (lemonde-autre-rapport)');
    const { 'sources.csv': sources, 'cases.csv': cases } = await snapshot(dir);
    expect(sources).toContain(
      'lemonde-autre-rapport,,Le Monde,press,fr,,https://www.lemonde.fr/un-autre-rapport,true,https://web.archive.org/web/20220203/https://www.lemonde.fr/un-autre-rapport,'
    );
    expect(cases).toContain('person-four,Person Four,lawyer,,2022,2022-02-03');
  });

  test('a changed and a removed row are told', async () => {
    await edit(CASES, (text) => text.replace('Example Daily #2,,,', 'Example Daily #2,,Clergy,'));
    await edit(LIST_2018, (text) => text.replace(/\n"example-5\.test","192\.0\.2\.7"/, ''));
    await run();
    expect(lines).toContain('cases: 1 changed (example-daily-2)');
    expect(lines).toContain('addresses: 1 removed (example-5.test-192.0.2.7)');
  });

  test('a dry run writes nothing', async () => {
    await edit(CASES, (text) => text.replace('Example Daily #2,,,', 'Example Daily #2,,Clergy,'));
    const before = await snapshot(dir);
    await run({ dryRun: true });
    expect(await snapshot(dir)).toEqual(before);
    expect(lines.at(-1)).toBe('Nothing written (dry run); 1 of 4 files would change.');
  });
});

describe('a fault is named, and leaves every table as it was:', () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    ['an empty file', DOMAINS, () => '\n', /domains\.txt .*The file is empty/],
    ['a web page', CASES, () => '<!DOCTYPE html><title>Sign in</title>', /victims\.csv .*a web page/],
    ['a list cut off', DOMAINS, (text) => text.slice(0, -4), /cut off: it ends in the middle of a line/],
    ['a table cut off', LIST_2018, (text) => text.slice(0, -3), /Row 8 is broken or cut off/],
    [
      'a row cut off',
      CASES,
      (text) => text.slice(0, text.lastIndexOf(',Example Lab')),
      /Row 6 is broken or cut off/
    ],
    ['a column renamed', CASES, (text) => text.replace('attack_result', 'result'), /lacks attack_result/],
    ['a line that is no domain', DOMAINS, (text) => `${text}not a domain\n`, /Line 10 is no domain/],
    [
      'a list that shrank',
      CASES,
      (text) => text.split('\r\n').slice(0, 4).join('\r\n'),
      /Cases: 3 instead of 5, a drop of more than 20 %/
    ],
    [
      'a version list that shrank',
      'amnesty/2021-07-18_nso/v3_domains.txt',
      () => 'example-2.test\n',
      /Domains of version 3: 1 instead of 4/
    ],
    [
      'a role nobody knows',
      CASES,
      (text) => text.replace(',Family,', ',Cousin,'),
      /role "Cousin" is not known/
    ],
    [
      'a result nobody knows',
      CASES,
      (text) => text.replace('Attempted;', 'Maybe;'),
      /result "Maybe" is not known/
    ],
    [
      'an operator nobody knows',
      CASES,
      (text) => text.replace(',Kenya,', ',Atlantis,'),
      /operator "Atlantis" is no state/
    ],
    [
      'a date that is none',
      CASES,
      (text) => text.replace('2019-04-xx', '2019-44-xx'),
      /cases\.csv, row 4, column first_activity: "2019-44"/
    ],
    [
      'a country nobody knows',
      LOOKUPS,
      (text) => text.replace('192.0.2.3,DE', '192.0.2.3,ZZ'),
      /country ZZ is not in countries\.csv/
    ],
    [
      'a network number that is none',
      LOOKUPS,
      (text) => text.replace('64499', 'AS64499'),
      /"AS64499" is no AS number/
    ],
    [
      'a network without a provider',
      LOOKUPS,
      (text) => text.replace('192.0.2.4,DE,,0,,64497', '192.0.2.4,DE,,0,,64511'),
      /AS64511 .*no provider/
    ],
    [
      'a host that is none',
      LOOKUPS,
      (text) => text.replace('192.0.2.4,DE,,0,,64497', '192.0.2.4,DE,,0,,64498'),
      /example-trading \(AS64498\) would be named as a host/
    ],
    [
      'an address without a lookup',
      LOOKUPS,
      (text) => text.replace('192.0.2.5', '192.0.2.50'),
      /lacks 192\.0\.2\.5/
    ],
    [
      'a list and its dates apart',
      DOMAINS,
      (text) => `${text}example-10.test\n`,
      /does not fit .*example-10\.test/
    ],
    [
      'an address outside the domains',
      LIST_2018,
      (text) => text.replace('"gone.test"', '"other.test"'),
      /addresses\.csv.*"other\.test" No row of "domains"/
    ]
  ])('%s', async (_, path, change, message) => {
    await edit(path, change);
    expect(await failureOf()).toMatch(message);
  });

  test('a file that is not there', async () => {
    await rm(join(upstream, CASES));
    expect(await failureOf()).toMatch(/victims\.csv .*There is no such file\. What to do: /);
  });

  test('several files at once, in a fixed order', async () => {
    await rm(join(upstream, CASES));
    await rm(join(upstream, DOMAINS));
    const told = (await failureOf()).split('\n').map((line) => line.split(' ')[0]);
    expect(told).toEqual([DOMAINS, CASES]);
  });

  test('a curated table that is wrong', async () => {
    const path = join(dir, 'networks.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replace('64497,example-cloud', '64497,nobody'));
    expect(await failureOf()).toMatch(/networks\.csv, row 3, column provider_id: "nobody"/);
  });
});

describe('from a server', () => {
  let server: Server;
  let base: string;
  let answer: (path: string) => { status?: number; body: string; hang?: boolean } | null;

  beforeEach(async () => {
    answer = () => null;
    server = createServer(async (request, response) => {
      const path = (request.url ?? '').slice('/files/'.length);
      const special = answer(path);
      if (special?.hang) return;
      response.statusCode = special?.status ?? 200;
      response.end(special?.body ?? (await readFile(join(upstream, path))));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/files` : '';
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const origin = () => ({ kind: 'server', base }) as const;

  test('the tables come out byte for byte as they are', async () => {
    const before = await snapshot(dir);
    await run({ origin: origin() });
    expect(await snapshot(dir)).toEqual(before);
    expect(lines.at(-1)).toBe('0 of 4 files written.');
  });

  test('a missing file is named with its address', async () => {
    answer = (path) => (path === CASES ? { status: 404, body: 'Not found' } : null);
    expect(await failureOf({ origin: origin() })).toBe(
      `${CASES} (${base}/${CASES}): It could not be read: the server answered 404 Not Found. ` +
        'What to do: Check the address and the connection, then run it again.'
    );
  });

  test('a page of HTML instead of a file is refused', async () => {
    answer = (path) => (path === DOMAINS ? { body: '<html><body>Rate limit</body></html>' } : null);
    expect(await failureOf({ origin: origin() })).toContain('This is a web page, not the file');
  });

  test('a file cut off is refused', async () => {
    answer = (path) => (path === LOOKUPS ? { body: 'ip,country_2018\r\n192.0' } : null);
    expect(await failureOf({ origin: origin() })).toContain('cut off');
  });

  test('a column renamed is refused', async () => {
    answer = (path) => (path === LIST_2018 ? { body: 'domain,address\nexample-3.test,192.0.2.1' } : null);
    expect(await failureOf({ origin: origin() })).toContain('The header lacks domain_name, ip_address');
  });

  test('an answer that never comes is given up', async () => {
    answer = (path) => (path === CASES ? { body: '', hang: true } : null);
    expect(await failureOf({ origin: origin(), timeout: 300 })).toContain(
      'No full answer within 0.3 seconds'
    );
  });

  test('a server that is not there is told', async () => {
    const message = await failureOf({ origin: { kind: 'server', base: 'http://127.0.0.1:9' } });
    expect(message.split('\n')).toHaveLength(UPSTREAM_FILES.length);
  });
});

describe('from the public addresses', () => {
  /** Stands in for the network: each public address gives the file of the fixture. */
  const withPublicFiles = async (work: () => Promise<unknown>) => {
    const real = globalThis.fetch;
    globalThis.fetch = async (input) => {
      const file = UPSTREAM_FILES.find(({ address }) => address === String(input));
      return new Response(file ? await readFile(join(upstream, file.path)) : 'gone', {
        status: file ? 200 : 404
      });
    };
    try {
      await work();
    } finally {
      globalThis.fetch = real;
    }
  };

  test('dates and lookups come from the tables that are there', async () => {
    const before = await snapshot(dir);
    await withPublicFiles(() => run({ origin: { kind: 'public', commits: PINNED } }));
    expect(await snapshot(dir)).toEqual(before);
  });

  test('a domain and an address that nobody has dated or looked up are left out, and told', async () => {
    await edit(DOMAINS, (text) => `${text}example-10.test\n`);
    await edit(LIST_2018, (text) => `${text}\n"example-1.test","192.0.2.99"`);
    const before = await snapshot(dir);
    await withPublicFiles(() => run({ origin: { kind: 'public', commits: PINNED } }));
    expect(await snapshot(dir)).toEqual(before);
    expect(lines[0]).toMatch(/^Left out, since nobody has dated them yet.*: example-10\.test$/);
    expect(lines[1]).toMatch(/^Left out, since nobody has looked them up yet.*: 192\.0\.2\.99$/);
  });

  test('are at pinned commits', () => {
    const addresses = UPSTREAM_FILES.flatMap(({ address }) => address ?? []);
    expect(addresses.length).toBe(UPSTREAM_FILES.length - 2);
    for (const address of addresses) {
      expect(Object.values(PINNED).some((commit) => address.includes(`/${commit}/`))).toBe(true);
    }
  });
});

describe('from the newest commits', () => {
  const HEAD = { ...PINNED, 'GranittHQ/data-pegasus-victims': 'b'.repeat(40) };
  const ADVERTISED = Object.fromEntries(
    Object.entries(HEAD).map(([repository, commit]) => [
      `https://github.com/${repository}.git/info/refs?service=git-upload-pack`,
      `001e# service=git-upload-pack\n0000015b${commit.padEnd(40, 'a')} HEAD\0multi_ack symref=HEAD:refs/heads/main\n`
    ])
  );
  const real = globalThis.fetch;
  let asked: string[];
  let answers: Record<string, string>;

  beforeEach(() => {
    asked = [];
    answers = { ...ADVERTISED };
    globalThis.fetch = async (input) => {
      const address = String(input);
      asked.push(address);
      const known = answers[address];
      if (known !== undefined) return new Response(known);
      const file = UPSTREAM_FILES.find((each) =>
        address.endsWith(each.path.replace(/^(amnesty|granitt|citizenlab)/, ''))
      );
      return new Response(file ? await readFile(join(upstream, file.path)) : 'gone', {
        status: file ? 200 : 404
      });
    };
  });
  afterEach(() => {
    globalThis.fetch = real;
  });

  const latest = async () => run({ origin: { kind: 'public', commits: await newestCommits(1000) } });

  test('each repository is asked for its own, and every file is read there', async () => {
    expect(Object.values(await newestCommits(1000))).toEqual(
      Object.values(HEAD).map((commit) => commit.padEnd(40, 'a'))
    );
    await latest();
    const files = asked.filter((address) => !address.includes('info/refs'));
    expect(files).toHaveLength(UPSTREAM_FILES.length - 2);
    for (const address of files) expect(address).toMatch(/\/[0-9a-f]{40}\//);
  });

  test('they are kept with the tables that they changed, and only then', async () => {
    await latest();
    expect(Object.keys(await snapshot(dir))).not.toContain(COMMITS_FILE);
    await edit(CASES, (text) => text.replace('Example Daily #2,,,', 'Example Daily #2,,Clergy,'));
    await latest();
    expect(JSON.parse(await readFile(join(dir, COMMITS_FILE), 'utf8'))).toEqual(await newestCommits(1000));
    expect(lines).toContain('1 of 4 files written.');
  });

  test('a repository that is gone, or does not say, is told', async () => {
    answers = {};
    await expect(newestCommits(1000)).rejects.toThrow(/could not be asked for: the server answered 404/);
    answers = Object.fromEntries(Object.keys(ADVERTISED).map((address) => [address, '<html>Sign in</html>']));
    await expect(newestCommits(1000)).rejects.toThrow(/names no newest commit/);
  });
});

test('writing puts back what it has moved when a later file cannot be moved', async () => {
  const before = await snapshot(dir);
  await cp(join(upstream, 'lookups'), join(dir, 'folder.csv'), { recursive: true });
  const files = new Map([
    ['domains.csv', 'new'],
    ['unheard.csv', 'new'],
    ['folder.csv', 'new']
  ]);
  await expect(writeAll(dir, files)).rejects.toThrow();
  await rm(join(dir, 'folder.csv'), { recursive: true });
  expect(await snapshot(dir)).toEqual(before);
});

describe('the command', { timeout: 60_000 }, () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'data/refresh/main.ts', '--data', dir, ...args], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8'
    });

  test('ends well, and says what changed', () => {
    const { status, stdout } = command('--upstream', upstream, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('domains: no change');
  });

  test('ends with 1 and a cause, not a stack, when a file is missing', async () => {
    await rm(join(upstream, CASES));
    const { status, stderr } = command('--upstream', upstream);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The tables were not touched\.\ngranitt\/data-pegasus-victims\.csv /);
    expect(stderr).not.toContain('    at ');
  });

  test('writes what changed for people to read, and nothing of what did not', async () => {
    const file = join(root, 'summary.md');
    await edit(CASES, (text) => text.replace('Example Daily #2,,,', 'Example Daily #2,,Clergy,'));
    await edit(LIST_2018, (text) => text.replace(/\n"example-5\.test","192\.0\.2\.7"/, ''));
    expect(command('--upstream', upstream, '--summary', file).status).toBe(0);
    const text = await readFile(file, 'utf8');
    expect(text).toContain('| `addresses` | 0 | 1 | 0 |\n| `cases` | 0 | 0 | 1 |');
    expect(text).toContain('### `cases`\n\n1 changed:\n\n- `example-daily-2`');
    expect(text).toContain('1 removed:\n\n- `example-5[.]test-192[.]0[.]2[.]7`');
    expect(text).not.toContain('### `domains`');
    expect(command('--upstream', upstream, '--summary', file).status).toBe(0);
    expect(await readFile(file, 'utf8')).toBe('## Refresh of the data\n\nNo table changes.\n');
  });

  test('writes why it was refused', async () => {
    const file = join(root, 'summary.md');
    await rm(join(upstream, CASES));
    expect(command('--upstream', upstream, '--summary', file).status).toBe(1);
    expect(await readFile(file, 'utf8')).toMatch(
      /^## Refresh of the data: refused\n\nThe tables were not touched\.\n\n- `granitt\/data-pegasus-victims\.csv /
    );
  });

  test('explains itself when it is called wrongly', () => {
    const { status, stderr } = command('--upsteam', upstream);
    expect(status).toBe(1);
    expect(stderr).toContain('npm run data -- --upstream DIR');
  });
});
