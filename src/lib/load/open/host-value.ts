import { addressOf, domainOf } from './normalise.ts';

/** A host as a domain or as an address: one of the two is null. */
export interface Host {
  domain: string | null;
  address: string | null;
}

/**
 * The host that a value of an indicator names, URLs included; `block` where it is many addresses, null where it is none.
 * `198.51.100.7/32` is one address.
 */
export function hostOf(value: string): Host | 'block' | null {
  const [, single, bits] = /^\s*([\d.]+|[\da-f]*:[\da-f:.]+)\/(\d{1,3})\s*$/i.exec(value) ?? [];
  if (single !== undefined && bits !== undefined) {
    const address = addressOf(single);
    if (address === null) return null;
    return Number(bits) === (address.includes(':') ? 128 : 32) ? { domain: null, address } : 'block';
  }
  const address = addressOf(value);
  if (address !== null) return { domain: null, address };
  const domain = domainOf(value);
  return domain === null ? null : { domain, address: null };
}

/** `AS64500`, `64500` → 64500; null for what is no AS number (RFC 6793: 32 bits; 0 stands for none). */
export function asnOf(text: string): number | null {
  const digits = /^\s*(?:ASN?\s*)?(\d{1,10})\s*$/i.exec(text)?.[1];
  const asn = Number(digits);
  return digits !== undefined && asn > 0 && asn <= 4294967295 ? asn : null;
}
