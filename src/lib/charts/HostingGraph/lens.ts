import type { Size } from './sizes.ts';

/** From the px of the layout to the px of the screen: `screen = layout * k + (x, y)`. */
export interface Lens {
  k: number;
  x: number;
  y: number;
}

export const AT_REST: Lens = { k: 1, x: 0, y: 0 };

/** Fits a layout into a box, whole and in the middle, then looks at it through the zoom. */
export function lens(layout: Size, box: Size, zoom: Lens): Lens {
  const k = Math.min(box.width / layout.width, box.height / layout.height);
  const x = (box.width - layout.width * k) / 2;
  const y = (box.height - layout.height * k) / 2;
  return { k: k * zoom.k, x: x * zoom.k + zoom.x, y: y * zoom.k + zoom.y };
}

export function toScreen({ k, x, y }: Lens, px: number, py: number): [number, number] {
  return [px * k + x, py * k + y];
}

export function toLayout({ k, x, y }: Lens, px: number, py: number): [number, number] {
  return [(px - x) / k, (py - y) / k];
}

/** Px of the canvas in a px of the page. */
export function pixelRatio(): number {
  return Math.min(3, window.devicePixelRatio || 1);
}

/** The nearest length that is whole px of the screen: what is moved by it stays as sharp as it was drawn. */
export function onGrid(px: number): number {
  const density = pixelRatio();
  return Math.round(px * density) / density;
}
