import { readFileSync } from 'node:fs';

/** Readers of the shipped files, each by the rules of its host: what would be sent for a path. */

export type Headers = Record<string, string>;
interface Rule {
  pattern: string;
  set: Headers;
  unset: string[];
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const matches = ({ pattern }: Rule, path: string) =>
  new RegExp(`^${escaped(pattern).replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`).test(path);

export function cloudflareRules(): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFileSync('deploy/cloudflare/_headers', 'utf8').split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const rule = rules.at(-1);
    const [, dropped, name = '', value = ''] = /^\s+(?:! (\S+)|([\w-]+): (.+))$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line, set: {}, unset: [] });
    else if (rule && dropped) rule.unset.push(dropped.toLowerCase());
    else if (rule && name) rule.set[name.toLowerCase()] = value;
    else throw new Error(`_headers: cannot read «${line}»`);
  }
  return rules;
}

/** Every rule that matches, in order; the same header twice is joined. */
export function cloudflare(path: string): Headers {
  const sent = new Map<string, string>();
  for (const rule of cloudflareRules().filter((each) => matches(each, path))) {
    for (const name of rule.unset) sent.delete(name);
    for (const [name, value] of Object.entries(rule.set)) {
      const before = sent.get(name);
      sent.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return { 'cache-control': 'public, max-age=0, must-revalidate', ...Object.fromEntries(sent) };
}

function netlifyRules(): Rule[] {
  const [, ...tables] = readFileSync('deploy/netlify/netlify.toml', 'utf8').split('[[headers]]\n');
  return tables.map((table) => ({
    pattern: /^for = "(.+)"$/m.exec(table)?.[1] ?? '',
    set: Object.fromEntries(
      [...table.matchAll(/^([A-Z][\w-]+) = "(.+)"$/gm)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value
      ])
    ),
    unset: []
  }));
}

/** Throws where two rules set one header: the documentation does not say which wins. */
export function netlify(path: string): Headers {
  const sent: Headers = {};
  for (const rule of netlifyRules().filter((each) => matches(each, path))) {
    for (const [name, value] of Object.entries(rule.set)) {
      if (name in sent) throw new Error(`netlify.toml: two rules set ${name} for ${path}`);
      sent[name] = value;
    }
  }
  return { 'cache-control': 'public, max-age=0, must-revalidate', ...sent };
}

/** Apache, for a file that is there: `SetEnvIf` in order, then `Header` in order. */
export function apache(path: string): Headers {
  const sent = new Map<string, string>();
  const set = new Set<string>();
  for (const line of readFileSync('deploy/apache/.htaccess', 'utf8').split('\n')) {
    const [, pattern = '', names = ''] = /^SetEnvIf Request_URI "(.+)" (\S+)$/.exec(line) ?? [];
    if (names && new RegExp(pattern).test(path)) {
      if (names.startsWith('!')) set.delete(names.slice(1));
      else set.add(names);
    }
    const [, what, name = '', value, condition] =
      /^Header always (set|unset) (\S+)(?: "([^"]*)")?(?: env=(\w+)| "expr=.+")?$/.exec(line) ?? [];
    if (!what || line.includes('expr=') || (condition && !set.has(condition))) continue;
    if (what === 'set') sent.set(name.toLowerCase(), value ?? '');
    else sent.delete(name.toLowerCase());
  }
  return Object.fromEntries(sent);
}

interface Event {
  request: { uri: string; querystring: Record<string, { value: string }> };
  response?: { headers: Record<string, { value: string }> };
}

/** A CloudFront function as the distribution calls it. */
export function cloudfront(file: string, base = ''): (event: Event) => unknown {
  const code = readFileSync(`deploy/s3/${file}`, 'utf8').replace(
    "const BASE = '';",
    `const BASE = '${base}';`
  );
  return new Function(`${code}\nreturn handler;`)() as (event: Event) => unknown;
}
