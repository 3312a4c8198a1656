import { m } from '#lib/paraglide/messages.js';
import type { Picture } from '#lib/figures/picture/picture.ts';

/** The SVG as an image that has been read. The address must be given back once it is not needed. */
export async function read(svg: string): Promise<{ image: HTMLImageElement; release: () => void }> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  return { image, release: () => URL.revokeObjectURL(address) };
}

/** A picture as PNG, so many times larger. Rejects in words where the browser has no room for so many pixels. */
export async function pngOf({ svg, width, height }: Picture, times: number): Promise<Blob> {
  const { image, release } = await read(svg);
  try {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * times);
    canvas.height = Math.round(height * times);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob) return blob;
    throw new Error(m.share_too_large({ width: canvas.width, height: canvas.height }));
  } finally {
    release();
  }
}
