import jsQR from 'jsqr';
import { rasterize } from '#lib/delivery/raster.ts';

/** What a QR code says, as a phone finds it: from the pixels, by a reader that others wrote. */
export async function readQr(svg: string): Promise<string | null> {
  const { pixels, width, height } = await rasterize(svg, 600);
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data ?? null;
}
