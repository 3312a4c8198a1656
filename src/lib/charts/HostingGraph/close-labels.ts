import { defang } from '#lib/views/defang.ts';
import { LABEL, type Box, type PlacedGroup, type PlacedHosting } from '#lib/views/hosting-placed.ts';
import { isRest } from '#lib/views/hosting-shelf.ts';
import { fitText, textWidth } from '#lib/views/hosting-text.ts';
import type { HostingView } from '#lib/views/hosting-types.ts';
import type { GraphLabel } from './labels.ts';
import { toScreen, type Lens } from './lens.ts';
import { dotScale } from './density.ts';
import type { Size } from './sizes.ts';
import type { Target } from './targets.ts';

/** Px on the screen between dots from which they may be named. */
const NAMED_FROM = 20;
const MOST = 120;
const NAME_ROOM = 190;

const crosses = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/**
 * The names that a closer look has room for, in px of the screen: the smaller providers first, then domains, each
 * only where it covers no other name. The larger a cluster, the earlier it is asked.
 */
export function closeLabels(
  view: HostingView,
  placed: PlacedHosting,
  look: { lens: Lens; zoom: number; size: Size; taken: readonly Box[]; first: Target | null }
): GraphLabel[] {
  const { lens, size } = look;
  const taken = [...look.taken];
  const labels: GraphLabel[] = [];
  const tryAt = (label: Omit<GraphLabel, 'box'>, x: number, y: number, width: number) => {
    const box = { x: x - width / 2, y, w: width, h: LABEL.line };
    if (box.x < 0 || box.x + width > size.width || y < 0 || y + LABEL.line > size.height) return;
    if (labels.length >= MOST || taken.some((each) => crosses(each, box))) return;
    taken.push(box);
    labels.push({ ...label, box });
  };

  // Within the picture, below its mark or else above: the name of what the reader chose is not given up.
  const insist = (label: Omit<GraphLabel, 'box'>, x: number, y: number, r: number, width: number) => {
    const middle = Math.max(width / 2, Math.min(size.width - width / 2, x));
    for (const top of [y + r + 3, y - r - 3 - LABEL.line, y + r + 3 + LABEL.line]) {
      if (labels.length === 0) tryAt(label, middle, top, width);
    }
  };
  const nameDomain = (index: number, chosen: boolean) => {
    const domain = view.graph.domains[index];
    if (!domain || view.active.domains[index] !== 1) return;
    const diameter = domain.home.kind === 'pool' ? placed.poolDot : placed.dot;
    const r = (diameter / 2) * dotScale(look.zoom) * lens.k;
    const [x, y] = toScreen(lens, placed.x[index] ?? 0, placed.y[index] ?? 0);
    if (x < 0 || y < 0 || x > size.width || y > size.height) return;
    const text = fitText(defang(domain.name), LABEL.size, NAME_ROOM);
    const width = textWidth(text, LABEL.size);
    const label = { key: `d${index}`, kind: 'domain' as const, text, number: '', dim: false };
    if (chosen) insist(label, x, y, r, width);
    else tryAt(label, x, y + r + 1, width);
  };
  const nameGroup = ({ index, x, y, r, text, label: own }: PlacedGroup, chosen: boolean) => {
    const node = view.graph.groups[index];
    if (own || !node || isRest(node)) return;
    const [atX, atY] = toScreen(lens, x, y);
    const number = String(node.count);
    const width = textWidth(text, LABEL.size) + textWidth(number, LABEL.size) + 6;
    const dim = view.active.groups[index] === 0;
    const label = { key: `g${index}`, kind: 'group-close' as const, text, number, dim };
    if (chosen) insist(label, atX, atY, r * lens.k, width);
    else tryAt(label, atX, atY + r * lens.k + 1, width);
  };
  const { first } = look;
  const isFirst = (kind: Target['kind'], index: number) => first?.kind === kind && first.index === index;
  if (first?.kind === 'domain') nameDomain(first.index, true);
  for (const group of placed.groups) if (isFirst('group', group.index)) nameGroup(group, true);
  if (look.zoom < 1.3) return labels;
  for (const group of placed.groups) if (!isFirst('group', group.index)) nameGroup(group, false);
  for (const pool of [false, true]) {
    if ((pool ? placed.poolPitch : placed.pitch) * lens.k < NAMED_FROM) continue;
    view.graph.domains.forEach(({ home }, index) => {
      if (!isFirst('domain', index) && (home.kind === 'pool') === pool) nameDomain(index, false);
    });
  }
  return labels;
}
