import { expect, test } from 'vitest';
import { QR_LIMIT, qrOf } from '#lib/share/qr.ts';
import { readQr } from '../helpers/qr.ts';

test.each([
  'https://example.org/',
  'https://example.org/fr/?from=2016&country=MEX,FRA&sel=provider:m247&data=2026-11-24-3641cb69',
  `https://example.org/?q=${'x'.repeat(QR_LIMIT - 24)}`
])('another reader finds the address in the picture', async (address) => {
  expect(await readQr(qrOf(address) ?? '')).toBe(address);
});

test('an address that no phone would read well has no picture', () => {
  expect(qrOf(`https://example.org/?q=${'x'.repeat(QR_LIMIT)}`)).toBeNull();
});
