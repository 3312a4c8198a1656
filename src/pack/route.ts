/** What a segment in brackets may be, as in `src/params`. */
export type Matchers = Record<string, (value: string) => boolean>;

interface Match {
  id: string;
  params: Record<string, string>;
}

const DYNAMIC = /^\[(\[)?(\w+)(?:=(\w+))?\]?\]$/;

/** Whether a route is that of a path; more words of its own first, as SvelteKit chooses. */
const ownWords = (id: string) => id.split('/').filter((part) => part !== '' && !DYNAMIC.test(part)).length;

function paramsOf(id: string, path: string, matchers: Matchers): Match['params'] | null {
  const rest = path.split('/').filter(Boolean);
  const params: Match['params'] = {};
  for (const part of id.split('/').filter(Boolean)) {
    const [, optional, name = '', matcher = ''] = DYNAMIC.exec(part) ?? [];
    const value = rest[0];
    const fits = name === '' ? value === part : value !== undefined && (matchers[matcher]?.(value) ?? true);
    if (fits) {
      rest.shift();
      if (name !== '' && value !== undefined) params[name] = decodeURIComponent(value);
    } else if (optional === undefined) return null;
  }
  return rest.length === 0 ? params : null;
}

/** The route of a path by SvelteKit's names of folders (`/[[lang=lang]]/[kind=record]/[id]`); null where there is none. */
export function matchRoute(ids: readonly string[], path: string, matchers: Matchers): Match | null {
  for (const id of [...ids].sort((a, b) => ownWords(b) - ownWords(a))) {
    const params = paramsOf(id, path, matchers);
    if (params) return { id, params };
  }
  return null;
}

/** The address of a route with its parameters, as `resolve` of `$app/paths` makes it. An optional one that is missing is left out. */
export function fillRoute(id: string, params: Record<string, string | undefined> = {}): string {
  const path = id.replace(
    /\/?\[(\[)?(\w+)(?:=\w+)?\]\]?/g,
    (part: string, _optional: string | undefined, name: string) => {
      const value = params[name];
      if (value === undefined) return '';
      return (part.startsWith('/') ? '/' : '') + encodeURIComponent(value);
    }
  );
  return path === '' ? '/' : path;
}
