import type { Component } from 'svelte';
import type { Locale } from '#lib/model/tables.ts';
import { jsonOf } from './archive.ts';
import Missing from './Missing.svelte';
import { matchRoute } from './route.ts';

type Load = (event: {
  params: Record<string, string>;
  data: object;
}) => Promise<object | null> | object | null;

const matchers = Object.fromEntries(
  Object.entries(
    import.meta.glob<(value: string) => boolean>('../params/*.ts', { eager: true, import: 'match' })
  ).map(([file, match]) => [file.replace(/.*\/|\.ts$/g, ''), match])
);

/** The routes of the site but those that stand in the pages of others, the one that opens a visitor's own files, and the gallery. */
const components = import.meta.glob<Component<{ data: { locale: Locale } }>>(
  ['../routes/*/**/+page.svelte', '!../routes/*/embed/**', '!../routes/*/open/**', '!../routes/*/gallery/**'],
  { eager: true, import: 'default' }
);
const loads = import.meta.glob<{ load?: Load }>(
  ['../routes/*/**/+page.ts', '!../routes/*/embed/**', '!../routes/*/open/**', '!../routes/*/gallery/**'],
  { eager: true }
);

const routeOf = (file: string) => file.replace('../routes', '').replace('/+page.svelte', '');
const files = new Map(Object.keys(components).map((file) => [routeOf(file), file]));

/** A page ready to be shown, with what its route loads: from the file, or by the same code as on the site. */
export interface PackPage {
  component: Component<{ data: { locale: Locale } }>;
  data: { locale: Locale; version: string };
}

/** The page of a path. One that is not there, or whose record is not, is the page that says so. */
export async function pageOf(path: string): Promise<PackPage> {
  const layout = {
    locale: path.startsWith('/fr/') ? ('fr' as const) : ('en' as const),
    version: import.meta.env.DATA_VERSION
  };
  const missing = { component: Missing, data: layout };
  const found = matchRoute([...files.keys()], path, matchers);
  const file = files.get(found?.id ?? '');
  const component = file && components[file];
  if (!found || !component) return missing;
  const stored = (jsonOf(`${path.slice(1)}page.json`) ?? {}) as object;
  const load = loads[file.replace('.svelte', '.ts')]?.load;
  const data = load ? await load({ params: found.params, data: stored }) : stored;
  return data === null ? missing : { component, data: { ...layout, ...data } };
}
