/** `https://example.org` where the site knows its own address while it is built (SITE_ORIGIN); else empty. */
export const ORIGIN = (import.meta.env.SITE_ORIGIN ?? '').replace(/\/+$/, '');

/** A relative address as the whole one that search engines ask for; as it is where the origin is not known. */
export function absolute(address: string, here: string, origin = ORIGIN): string {
  return origin === '' ? address : new URL(address, origin + here).href;
}
