import { m } from '#lib/paraglide/messages.js';
import { bar } from '#lib/ui/notice.ts';
import { chosen, mayKeep, savesData } from './choice.ts';
import { appOf } from './kept.ts';
import { register, tell } from './page.ts';

/** How often a tab that stays open looks for a newer build, in ms. */
const HOUR = 3_600_000;

/** The build that this page is of. */
const ownApp = (): string | null =>
  appOf(document.querySelector<HTMLLinkElement>('link[href*="/entry/app."]')?.href ?? '');

/**
 * Keeps the site for use without internet, and offers a newer build when one has come. Where there is no worker, where it
 * is blocked or nothing may be stored, the page goes on as it is. `root` is the path of the site, with its slash.
 */
export async function start(root: string): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || !mayKeep(chosen(), savesData())) return;
  const own = ownApp();
  workers.addEventListener('controllerchange', () => void compare());

  /** A worker took over while this page was open: it may be that of a newer build. */
  async function compare(): Promise<void> {
    const newest = await tell(own);
    if (own === null || newest === null || newest === own) return;
    const pressed = await bar(m.offline_newer(), [m.offline_reload(), m.offline_later()], 'status');
    if (pressed === 0) location.reload();
  }

  const registration = await register(root);
  if (!registration) return;
  await tell(own);
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - looked < HOUR) return;
    looked = performance.now();
    // Offline, or the host is down: later.
    registration.update().catch(() => undefined);
  });
}
