import type { Opened } from './session.svelte.ts';

export type Fetched = { opened: Opened } | { failed: 'http'; status: number } | { failed: 'blocked' };

/** Loads a file from another site, which learns nothing of this page; never rejects. */
export async function fetchOpened(url: URL): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store'
    });
    if (!response.ok) return { failed: 'http', status: response.status };
    const name = decodeURIComponent(url.pathname.split('/').pop() ?? '') || url.host;
    return { opened: { name, source: await response.blob() } };
  } catch {
    return { failed: 'blocked' };
  }
}
