/** Addresses of archived copies in the packed file: the day says them whole where the page is known. */
const ARCHIVE = 'https://web.archive.org/web/';

export function archiveUrl(day: number, url: unknown): string {
  return `${ARCHIVE}${day}/${String(url)}`;
}

/** The day in an archive address, if nothing else in it is new. */
export function archiveDay(archive: unknown, url: unknown): number | null {
  const day = Number(/^https:\/\/web\.archive\.org\/web\/(\d+)\//.exec(String(archive))?.[1]);
  return Number.isSafeInteger(day) && archive === archiveUrl(day, url) ? day : null;
}
