import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { realTables } from '../helpers/real.ts';
import { NOTICE } from '../../src/shipped/notice.ts';

/** The pages as they are published: what they say and where they lead, without running them. */
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: readFileSync(join('build', name), 'utf8') }));

const withoutCode = (html: string) => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ');
const textOf = (html: string) => withoutCode(html).replace(/<[^>]+>/g, ' ');

async function maliciousDomains(): Promise<string[]> {
  return (await realTables()).domains.map((row) => row.domain);
}

function found(text: string, domains: readonly string[]): string[] {
  const words = new Set(text.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g));
  return domains.filter((domain) => words.has(domain));
}

test('all pages of both languages are there', () => {
  expect(pages.map((page) => page.name).sort()).toEqual(
    expect.arrayContaining([
      'about/index.html',
      'claims/index.html',
      'classroom/index.html',
      'data/index.html',
      'fr/about/index.html',
      'fr/claims/index.html',
      'fr/classroom/index.html',
      'fr/data/index.html',
      'fr/index.html',
      'fr/open/index.html',
      'index.html',
      'open/index.html'
    ])
  );
});

test('no malicious domain stands in a text as a program could make a link of it', async () => {
  const domains = await maliciousDomains();
  expect(
    pages.flatMap(({ name, html }) => found(textOf(html), domains).map((domain) => `${name}: ${domain}`))
  ).toEqual([]);
});

test('no link leads to a malicious domain', async () => {
  const domains = new Set(await maliciousDomains());
  const links = pages.flatMap(({ html }) =>
    [...html.matchAll(/\b(?:href|src|action)="(https?:\/\/[^"]+)"/g)].map((each) => each[1] ?? '')
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => domains.has(new URL(link).hostname.replace(/^www\./, '')))).toEqual([]);
});

test('every page carries a strict content security policy', () => {
  // The site in one file has its script inside, and asks for nothing: test/pack, pack.spec.ts.
  const own = ['404.html', 'pegasus-explorer.html'];
  for (const { name, html } of pages.filter((page) => !own.includes(page.name))) {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy, name).toContain("default-src 'none'");
    // Pages of records have no script of their own, so there is nothing to hash.
    expect(policy, name).toMatch(/script-src 'self'( 'sha256-|;|$)/);
    // A visitor may name a file elsewhere, and is asked before it is loaded: on that page alone.
    const asked = /^(?:fr\/)?open\/index\.html$/.test(name) ? "connect-src 'self' https:" : '';
    expect(policy.replace(/style-src-attr 'unsafe-inline'/, '').replace(asked, ''), name).not.toMatch(
      /unsafe-(inline|eval)|\bhttps?:|\*/
    );
  }
});

test('no page has an inline handler', () => {
  for (const { name, html } of pages) expect(withoutCode(html), name).not.toMatch(/<[^>]+\son[a-z]+=/i);
});

test('each page names its language', () => {
  for (const { name, html } of pages.filter((page) => page.name !== '404.html')) {
    expect(html, name).toContain(`<html lang="${name.startsWith('fr') ? 'fr' : 'en'}"`);
  }
});

test('the licences of all that ships stand in one file, each with its text, and both languages lead to it', () => {
  const [list = '', ...texts] = readFileSync(join('build', NOTICE), 'utf8').split(`${'='.repeat(80)}\n`);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const wanted = [
    ...Object.keys(dependencies),
    '@sveltejs/kit',
    'earcut',
    'Libre Franklin',
    'Source Serif 4'
  ];
  expect(wanted.filter((name) => !list.includes(`\n${name} `))).toEqual([]);
  const named = [...list.matchAll(/^(.+ \d\S*: \S.*)$/gm)].map(([, line = '']) => line);
  expect(named.length).toBeGreaterThan(40);
  const without = named.filter((line) => {
    const text = texts.find((each) => each.split('\n\n')[0]?.split('\n').includes(line));
    return !/permission|permitted|licen[cs]e/i.test(text?.split('\n\n').slice(1).join() ?? '');
  });
  expect(without).toEqual([]);
  for (const name of ['about/index.html', 'fr/about/index.html']) {
    const html = pages.find((page) => page.name === name)?.html ?? '';
    const address = new RegExp(`href="([^"]*${NOTICE})"`).exec(html)?.[1] ?? '';
    expect(join('build', name, '..', address), name).toBe(join('build', NOTICE));
  }
});
