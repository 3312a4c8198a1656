import { readdirSync, readFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test, type Browser } from '@playwright/test';

import { ASKED, EVERYWHERE, samples, security, type Sample } from '../helpers/hosting.ts';
import { BASE } from './base.ts';
import { hasBrotli, nginx, serveByNginx, type Served } from './nginx.ts';

/** nginx serves the build with the configuration that we ship, at the root and under a base path. */
test.skip(!nginx, 'There is no nginx on this machine: install it to test deploy/nginx/pegasus.conf.');

const immutable = readdirSync('build/_app/immutable', { recursive: true, encoding: 'utf8' });
const named = (ending: string) => `/_app/immutable/${immutable.find((name) => name.endsWith(ending)) ?? ''}`;
const versions = JSON.parse(readFileSync('build/data/versions.json', 'utf8')) as { id: string }[];
const SAMPLES = samples([named('.js'), named('.css'), named('.woff2'), named('.txt')], versions[0]?.id ?? '');

const servers: Record<string, Served> = {};
test.beforeAll(async () => {
  for (const base of ['', BASE]) servers[base] = await serveByNginx(base);
});
test.afterAll(() => Object.values(servers).forEach(({ stop }) => stop()));

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Asks as a plain client: nothing is decompressed, followed or added. */
function ask(base: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    get(`${servers[base]?.origin}${base}${path}`, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      );
    }).on('error', fail);
  });
}

const picked = (headers: IncomingMessage['headers'], names: string[]) =>
  Object.fromEntries(names.map((name) => [name, headers[name]]));

const built = (path: string) => readFileSync(`build${path.endsWith('/') ? `${path}index.html` : path}`);
const expectedOf = ({ cache, framed }: Sample) => ({ 'cache-control': cache, ...security(framed) });

for (const base of ['', BASE]) {
  test.describe(base === '' ? 'at the root' : 'under a base path', () => {
    for (const sample of SAMPLES) {
      test(`${sample.path.replace(/[-.]\w{8}\.(?=\w+$)/, '….')}: type, caching, security`, async () => {
        const { status, headers, body } = await ask(base, sample.path);
        expect(status).toBe(200);
        const wanted = expectedOf(sample);
        expect(picked(headers, Object.keys(wanted))).toEqual(wanted);
        const [type, charset] = (headers['content-type'] ?? '').split('; ');
        expect(type).toBe(sample.type);
        if (/^text\//.test(sample.type)) expect(charset).toBe('charset=utf-8');
        expect(body.equals(built(sample.path))).toBe(true);
        expect(headers['strict-transport-security']).toBeUndefined();
        expect(headers.server).toBe('nginx');
      });
    }

    test('a page without its slash leads to it, on the same host, with its query', async () => {
      const { status, headers } = await ask(base, '/country/MEX?theme=dark&data=x');
      expect(status).toBe(301);
      expect(headers.location).toBe(`${base}/country/MEX/?theme=dark&data=x`);
    });

    test('what is not there is told so by the page for it, never kept, framed by nobody', async () => {
      for (const path of ['/nothing/', '/fr/country/XXX/', '/_app/immutable/gone.js', '/data/v/gone/a.csv']) {
        const { status, headers, body } = await ask(base, path);
        expect(status, path).toBe(404);
        expect(body.equals(built('/404.html')), path).toBe(true);
        expect(headers['content-type'], path).toContain('text/html');
        const wanted = { 'cache-control': ASKED, ...security('nobody') };
        expect(picked(headers, Object.keys(wanted)), path).toEqual(wanted);
      }
    });

    test('an embed that is not there can say so inside its frame', async () => {
      const { status, headers } = await ask(base, '/embed/nothing/');
      expect(status).toBe(404);
      const wanted = { 'cache-control': ASKED, ...security('anyone') };
      expect(picked(headers, Object.keys(wanted))).toEqual(wanted);
    });

    test('no way of writing an address makes a page an embed', async () => {
      for (const path of ['/embed/..%2f', '/embed/%2e%2e/', '/embed/../', '/?x=/embed/', '//embed/../']) {
        const { headers } = await ask(base, path);
        expect(headers['x-frame-options'], path).toBe('DENY');
      }
    });
  });
}

test('text is compressed as the build holds it, and says that it depends on who asks', async () => {
  for (const path of [
    '/',
    '/fr/embed/map/',
    '/data/explorer.en.json',
    '/favicon.svg',
    named('.js'),
    named('.css')
  ]) {
    const zipped = await ask('', path, { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding'], path).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(built(path)), path).toBe(true);
    expect(zipped.headers.vary, path).toContain('Accept-Encoding');
    expect(zipped.headers['content-type'], path).toBe((await ask('', path)).headers['content-type']);
    expect((await ask('', path)).headers.vary, path).toContain('Accept-Encoding');
  }
});

test('graphs, which the build does not compress, are compressed while they are served, and tables are either way', async () => {
  for (const path of ['/data/domains.csv', '/data/graph.gexf', '/data/graph.graphml']) {
    const { headers, body } = await ask('', path, { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding'], path).toBe('gzip');
    expect(gunzipSync(body).equals(built(path)), path).toBe(true);
  }
});

test('browsers get Brotli', async () => {
  test.skip(!hasBrotli, 'This nginx has no Brotli: install libnginx-mod-http-brotli-static to test it.');
  const { headers, body } = await ask('', '/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(headers['content-encoding']).toBe('br');
  expect(headers.vary).toContain('Accept-Encoding');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(brotliDecompressSync(body).equals(built('/'))).toBe(true);
});

test('pictures, fonts and archives are not compressed again', async () => {
  for (const path of ['/card/country/MEX.png', named('.woff2'), '/data/pegasus-explorer.zip']) {
    const { headers } = await ask('', path, { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding'], path).toBeUndefined();
  }
});

test('what did not change is not sent again', async () => {
  for (const path of ['/', '/data/explorer.en.json', '/data/domains.csv', '/card/country/MEX.png']) {
    const first = await ask('', path, { 'accept-encoding': 'gzip' });
    const etag = first.headers.etag ?? '';
    expect(etag, path).not.toBe('');
    const again = await ask('', path, { 'accept-encoding': 'gzip', 'if-none-match': etag });
    expect(again.status, path).toBe(304);
    expect(again.body.length, path).toBe(0);
    expect(again.headers['cache-control'], path).toBe(first.headers['cache-control']);
    expect(picked(again.headers, Object.keys(EVERYWHERE)), path).toEqual(EVERYWHERE);
  }
});

test('a part of a file can be asked for', async () => {
  const { status, headers, body } = await ask('', '/data/pegasus-explorer.zip', { range: 'bytes=2-9' });
  expect(status).toBe(206);
  expect(headers['content-range']).toMatch(/^bytes 2-9\/\d+$/);
  expect(body.equals(built('/data/pegasus-explorer.zip').subarray(2, 10))).toBe(true);
});

test('the configuration knows the type of every file of the build', async () => {
  const endings = new Set(
    readdirSync('build', { recursive: true, encoding: 'utf8' }).flatMap(
      (name) => /[^/]\.(\w+)$/.exec(name)?.[1] ?? []
    )
  );
  const types = /types \{([^}]+)\}/.exec(readFileSync('deploy/nginx/pegasus.conf', 'utf8'))?.[1] ?? '';
  const known = new Set(types.split(/[\s;]+/));
  expect([...endings].filter((each) => !known.has(each) && !['br', 'gz'].includes(each))).toEqual([]);
});

/** The text of a frame on a page of another origin; empty where the browser refused it. */
async function framed(browser: Browser, address: string, sandbox?: string): Promise<string> {
  const limits = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>host</title><iframe src="${address}"${limits}></iframe>`);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const page = await browser.newPage();
  try {
    // By name, so that it is another site and not only another port.
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    const frame = page.frames().find((each) => each !== page.mainFrame());
    return (await frame?.evaluate(() => document.body?.innerText ?? '').catch(() => '')) ?? '';
  } finally {
    await page.close();
    host.close();
  }
}

test('a browser shows an embed in a stranger’s page, sandboxed too, and nothing else of the site', async ({
  browser
}) => {
  const at = (path: string) => `${servers['']?.origin}${path}`;
  expect(await framed(browser, at('/embed/timeline/'))).toContain('Pegasus');
  expect(await framed(browser, at('/fr/embed/country/MEX/'), 'allow-scripts')).toContain('Pegasus');
  for (const path of ['/', '/fr/about/', '/country/MEX/']) {
    expect(await framed(browser, at(path)), path).not.toContain('Pegasus');
  }
});
