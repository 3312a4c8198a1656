import type { Picture } from '#lib/figures/picture/picture.ts';
import { m } from '#lib/paraglide/messages.js';
import { trusted } from '#lib/ui/trusted.ts';
import { read } from './pixels.ts';
import './print.css';
import { qrOf } from './qr.ts';

/** The way back from paper to the view; null where the address is too long for it and stands in the picture alone. */
function codeOf(address: string): HTMLElement | null {
  const code = qrOf(address);
  if (code === null) return null;
  const part = document.createElement('div');
  part.innerHTML = trusted(code);
  const words = document.createElement('p');
  words.textContent = m.share_print_code();
  part.append(words);
  return part;
}

/**
 * Prints a picture alone on a sheet, with a QR code of its address, where a reader may also save it as PDF: `print.css` hides
 * all else. Rejects where the browser cannot read the picture.
 * @param permalink absolute
 */
export async function printPicture({ svg, alt, width, height }: Picture, permalink: string): Promise<void> {
  const { image, release } = await read(svg);
  image.alt = alt;
  const sheet = document.createElement('div');
  sheet.className = width > height ? 'print-sheet' : 'print-sheet upright';
  sheet.append(...[image, codeOf(permalink)].filter((part) => part !== null));
  document.body.append(sheet);
  const clean = () => {
    sheet.remove();
    release();
  };
  addEventListener('afterprint', clean, { once: true });
  print();
}
