import { discRadius } from '#lib/charts/WorldMap/marks.ts';
import { number } from '#lib/charts/HostingGraph/sentences.ts';
import { blend } from '#lib/drawing/ink.ts';
import { line, type TextStyle } from '#lib/drawing/pen.ts';
import { circle, point, type Scene } from './map-scene.ts';

/** Px: a small count laid over another layer. */
const BADGE = 8.5;

/** Discs for rows of the list of 2018, rings for what was counted in 2021; dashed where nobody could verify it. */
export function serverCircles(scene: Scene): string {
  const { pen, width } = scene.subject;
  const [servers, sea, border] = [pen.ink('--servers'), pen.ink('--sea'), pen.ink('--border')];
  return scene.servers
    .map((mark) => {
      const { counted, verified, addressesInAll, iso3 } = mark;
      const { addresses = 0, countedActive = false } = scene.serverByIso.get(iso3) ?? {};
      const spot = point(scene, mark);
      const dashes = verified ? '' : ` stroke-dasharray="${(counted ?? 0) < 12 ? '1.8 1.4' : '3 2.2'}"`;
      const ring = `fill="none" stroke="${servers}" stroke-width="${(counted ?? 0) < 12 ? 1.1 : 1.5}"${dashes}${countedActive ? '' : ' opacity="0.35"'}`;
      return (
        (counted === null
          ? ''
          : circle(spot, discRadius(counted) * width, `data-counted="${iso3}" ${ring}`)) +
        (addressesInAll === 0
          ? ''
          : circle(
              spot,
              discRadius(addressesInAll) * width,
              `fill="${blend(servers, sea, 20)}" fill-opacity="0.8"`
            )) +
        (addresses === 0
          ? ''
          : circle(
              spot,
              discRadius(addresses) * width,
              `data-iso3="${iso3}" fill="${servers}" fill-opacity="0.78" stroke="${border}" stroke-width="0.7"`
            ))
      );
    })
    .join('');
}

/** How many addresses of the list were there: hosts, over a layer that is about something else. */
export function badges(scene: Scene): string {
  const { pen, explorer } = scene.subject;
  const style: TextStyle = { size: 11, weight: 600, ink: pen.ink('--paper'), anchor: 'middle' };
  return scene.badges
    .map((mark) => {
      const [x, y] = point(scene, mark);
      const rest = `data-iso3="${mark.iso3}" fill="${pen.ink('--servers')}" stroke="${pen.ink('--border')}" stroke-width="1.2"`;
      return circle([x, y], BADGE, rest) + line(number(mark.addresses, explorer.locale), x, y + 4, style);
    })
    .join('');
}
