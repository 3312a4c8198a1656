import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { rasterize } from '#lib/delivery/raster.ts';
import { QR_LIMIT, qrOf } from '#lib/share/qr.ts';

/** As a phone does it: from the pixels, by a reader that others wrote. */
async function read(address: string): Promise<string | null> {
  const { pixels, width, height } = await rasterize(qrOf(address) ?? '', 600);
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data ?? null;
}

test.each([
  'https://example.org/',
  'https://example.org/fr/?from=2016&country=MEX,FRA&sel=provider:m247&data=2026-11-24-3641cb69',
  `https://example.org/?q=${'x'.repeat(QR_LIMIT - 24)}`
])('another reader finds the address in the picture', async (address) => {
  expect(await read(address)).toBe(address);
});

test('an address that no phone would read well has no picture', () => {
  expect(qrOf(`https://example.org/?q=${'x'.repeat(QR_LIMIT)}`)).toBeNull();
});
