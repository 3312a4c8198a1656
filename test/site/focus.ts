import { expect, type Locator, type Page } from '@playwright/test';

/** What has the focus, in words, and what is wrong with how that shows: runs in the page. */
function look(wanted: Element | null) {
  const node = document.activeElement;
  if (!node || node === document.body) return { what: 'nothing', there: false, wrong: ['nothing has it'] };

  const light = (colour: string) => {
    const part = (at: number) => {
      const share = Number(colour.match(/[\d.]+/g)?.[at]) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
  };
  const groundOf = (of: Element | null): string => {
    if (!of) return 'rgb(255, 255, 255)';
    const { backgroundColor: ground } = getComputedStyle(of);
    return /^rgb\(/.test(ground) ? ground : groundOf(of.parentElement);
  };

  // A control that is drawn by its label has the ring round that.
  const rings = [node, node.closest('label')].map((each) => each && getComputedStyle(each));
  const ring = rings.find((each) => each?.outlineStyle === 'solid' && parseFloat(each.outlineWidth) >= 2);
  const [one = 0, other = 0] = ring
    ? [light(ring.outlineColor), light(groundOf(node.parentElement))].sort((a, b) => b - a)
    : [];
  // WCAG 1.4.11: 3:1.
  const contrast = (one + 0.05) / (other + 0.05);
  const { left, right, top, bottom } = node.getBoundingClientRect();
  const inSight = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  // WCAG 2.4.11: not wholly under what stays in place while the page scrolls.
  const covered = [top + 1, (top + bottom) / 2, bottom - 1].every((y) => {
    let over = document.elementFromPoint((left + right) / 2, y);
    while (over && !/sticky|fixed/.test(getComputedStyle(over).position)) over = over.parentElement;
    return over !== null && !over.contains(node);
  });
  return {
    what: `${node.localName} “${(node.getAttribute('aria-label') ?? node.textContent).trim().slice(0, 60)}”`,
    there: node === wanted,
    wrong: [
      ...(ring ? [] : ['no ring']),
      ...(ring && contrast < 3 ? [`a ring of ${contrast.toFixed(1)}:1`] : []),
      ...(inSight ? [] : ['out of sight']),
      ...(covered ? ['covered'] : [])
    ]
  };
}

/** Fails unless something has the focus, in sight, and with a ring that can be seen. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const { what, wrong } = await page.evaluate(look, null);
  expect(wrong, what).toEqual([]);
}

/** Presses Tab until `target` has the focus, at most so often; at each stop the focus must be seen. */
export async function tabTo(target: Locator, most: number, key = 'Tab'): Promise<void> {
  const page = target.page();
  await expect(target).toBeAttached();
  const wanted = await target.elementHandle();
  const stops: string[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const { what, there, wrong } = await page.evaluate(look, wanted);
    stops.push(what);
    expect(wrong, stops.join(' → ')).toEqual([]);
    if (there) return;
  }
  throw new Error(`${most} times ${key} do not lead to ${String(target)}: ${stops.join(' → ')}`);
}
