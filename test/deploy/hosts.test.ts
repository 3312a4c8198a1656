import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '#lib/model/record.ts';
import { EVERYWHERE, samples, security, type Sample } from '../helpers/hosting.ts';
import { apache, cloudflare, cloudflareRules, cloudfront, netlify, type Headers } from './hosts.ts';

/** All hosts must say the same. nginx itself is asked in test/site/nginx.spec.ts, for the same samples. */
const VERSION = '2026-11-24-e729962a';
const SAMPLES = samples(
  [
    '/_app/immutable/chunks/a.js',
    '/_app/immutable/assets/a.css',
    '/_app/immutable/assets/a.woff2',
    '/_app/immutable/pages.a.txt'
  ],
  VERSION
);

function check(headers: Headers, { framed, cache }: Sample) {
  const wanted: Record<string, string | undefined> = { 'cache-control': cache, ...security(framed) };
  expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, headers[name]]))).toEqual(wanted);
}

describe.each(SAMPLES)('$path', (sample) => {
  test('Cloudflare Pages', () => check(cloudflare(sample.path), sample));
  test('Apache', () => check(apache(sample.path), sample));

  test('Netlify', () => {
    const versioned = /^\/data\/v\/.+\.csv$/.test(sample.path);
    const headers = netlify(sample.path);
    // Its patterns cannot tell these from the files beside them, and what is no page is never framed.
    if (versioned) sample = { ...sample, cache: 'public, max-age=0, must-revalidate' };
    if (sample.type === 'text/html' || sample.framed === 'anyone') return check(headers, sample);
    expect(headers).toMatchObject({ 'cache-control': sample.cache, ...EVERYWHERE });
  });

  test('CloudFront', () => {
    const event = { request: { uri: sample.path, querystring: {} }, response: { headers: {} } };
    cloudfront('response.js')(event);
    const sent = Object.entries(event.response.headers as Record<string, { value: string }>);
    const headers = Object.fromEntries(sent.map(([name, { value }]) => [name, value]));
    check({ ...headers, 'cache-control': sample.cache }, sample);
  });
});

test('Netlify lets nobody frame any folder of pages but the embeds', () => {
  const folders = readdirSync('src/routes/[[lang=lang]]', { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== 'embed')
    .flatMap(({ name }) => (name.startsWith('[') ? PAGE_KINDS : name === 'card' ? [] : [name]));
  expect(folders).toContain('about');
  for (const path of folders.flatMap((name) => [`/${name}/`, `/fr/${name}/`, `/${name}/x/`])) {
    expect(netlify(path), path).toMatchObject(security('nobody'));
  }
});

test('Cloudflare reads no more than 100 rules of 2,000 characters, each with one star', () => {
  const rules = cloudflareRules();
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(rules.filter(({ pattern }) => pattern.split('*').length > 2)).toEqual([]);
  const lines = readFileSync('deploy/cloudflare/_headers', 'utf8').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});

describe('the request to CloudFront', () => {
  const query = { theme: { value: 'dark' }, q: { value: 'a%20b' } };
  const ask = (uri: string, base = '', querystring = {}) =>
    cloudfront('request.js', base)({ request: { uri, querystring } });

  test.each([
    ['/', '/index.html'],
    ['/country/MEX/', '/country/MEX/index.html'],
    ['/data/domains.csv', '/data/domains.csv']
  ])('%s is the object %s', (uri, object) => {
    expect(ask(uri)).toMatchObject({ uri: object });
    expect(ask(`/a/base${uri}`, '/a/base')).toMatchObject({ uri: object });
  });

  test('a page without its slash leads to it, with its query', () => {
    expect(ask('/country/MEX', '', query)).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/country/MEX/?theme=dark&q=a%20b' } }
    });
  });

  test('no address leads to another site', () => {
    expect(ask('//elsewhere')).toMatchObject({ headers: { location: { value: '/elsewhere/' } } });
  });
});

describe('publish.sh', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pegasus-aws-'));
  let calls: string[][] = [];

  beforeAll(() => {
    // Stands in for aws and writes down what it is asked to do.
    writeFileSync(join(folder, 'aws'), '#!/bin/sh\nprintf "%s\\n" "$@" "" >> "$CALLS"\n', { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, CALLS: join(folder, 'calls') };
    execFileSync('bash', ['deploy/s3/publish.sh', 's3://bucket', '--dryrun'], { env });
    calls = readFileSync(join(folder, 'calls'), 'utf8')
      .trim()
      .split('\n\n')
      .map((call) => call.split('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** As aws does: the last pattern that matches decides. A star takes slashes too. */
  function takes(call: string[], key: string): boolean {
    let taken = true;
    call.forEach((word, index) => {
      if (word !== '--include' && word !== '--exclude') return;
      const pattern = (call[index + 1] ?? '').replace(/[.]/g, '\\.').replace(/\*/g, '.*');
      if (new RegExp(`^${pattern}$`).test(key)) taken = word === '--include';
    });
    return taken;
  }
  const option = (call: string[], name: string) => call[call.indexOf(name) + 1] ?? '';

  test.each(SAMPLES)('publishes $path once as it must be kept', (sample) => {
    const key = sample.path.slice(1) + (sample.path.endsWith('/') ? 'index.html' : '');
    const last = calls.filter((call) => takes(call, key)).at(-1) ?? [];
    // A later call finds the same file there and leaves it: the first to take a file decides.
    const first = calls.find((call) => takes(call, key)) ?? [];
    expect(first).toBe(last);
    expect(option(first, '--cache-control')).toBe(sample.cache);
    expect(option(first, '--content-type').split(';')[0]).toBe(sample.type);
    expect(first).toContain('--dryrun');
  });

  test('publishes pages and then the worker last, and deletes nothing', () => {
    expect(option(calls.at(-2) ?? [], '--content-type')).toBe('text/html; charset=utf-8');
    expect(calls.at(-1)).toContain('service-worker.js');
    expect(calls.flat()).not.toContain('--delete');
  });
});
