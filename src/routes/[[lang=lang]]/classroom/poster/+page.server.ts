import { posterOf } from '#lib/classroom/poster.ts';
import { buildTables, buildTokens, buildWorld } from '#lib/delivery/build.ts';
import { typeset } from '#lib/delivery/typeset.ts';
import { lightInk } from '#lib/drawing/ink.ts';
import type { Pen } from '#lib/drawing/pen.ts';
import { pageLink } from '#lib/site/links.ts';
import { absolute, ORIGIN } from '#lib/site/origin.ts';
import type { PageServerLoad } from './$types';

/** The site's typefaces measured without a browser, half-bold about so much wider; on white paper. */
const pen = (ink = lightInk(buildTokens())): Pen => ({
  ink: (name) => (name === '--paper' ? '#fff' : ink(name)),
  measure: (text, { size, face = 'sans', weight = 400 }) =>
    typeset()[face].width(text, size) * (weight === 600 && face === 'sans' ? 1.06 : 1)
});

/** The charts of the poster, drawn while prerendering. */
export const load: PageServerLoad = async ({ params, url }) => {
  const locale = params.lang ?? 'en';
  const explorer = pageLink('explorer', locale);
  return {
    charts: posterOf({
      tables: await buildTables(locale),
      world: buildWorld('110m'),
      pen: pen(),
      locale,
      version: import.meta.env.DATA_VERSION,
      address: ORIGIN ? absolute(explorer, url.pathname) : ''
    })
  };
};
