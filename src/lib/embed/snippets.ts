import { queryOf } from '#lib/state/url.ts';
import { NATURAL } from './sizes.ts';
import type { EmbedView } from './views.ts';

/** What the code of an embed is made of. */
export interface EmbedChoice {
  /** Absolute address of the site's root, with base path, ending in `/`. */
  site: string;
  locale: 'en' | 'fr';
  /** A chart, `map`, or the card of a record, `country/MEX`. */
  path: string;
  /** Parameters of the view, of the embed and, where frozen, `data`. */
  query: URLSearchParams;
  /** Of the frame, and of what stands in its place. */
  title: string;
  /** What the chart shows, written from the data. */
  alt: string;
  /** A few rows in plain text, for where there is no chart. */
  table: { head: readonly string[]; rows: readonly (readonly string[])[] };
  /** Absolute address of a picture of it. */
  image: string;
  /** Words under a picture: “Open in the Pegasus Explorer”. */
  open: string;
}

export const SNIPPETS = ['iframe', 'script', 'element', 'picture', 'markdown', 'oembed'] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as it may stand in markup, also between double quotes. */
export const html = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
const markdown = (text: string) => text.replace(/[\\[\]]/g, (sign) => `\\${sign}`);

const inLanguage = ({ locale }: Pick<EmbedChoice, 'locale'>) => (locale === 'fr' ? 'fr/' : '');

/** The address of an embed. */
export const embedAddress = (choice: Pick<EmbedChoice, 'site' | 'locale' | 'path' | 'query'>): string =>
  `${choice.site}${inLanguage(choice)}embed/${choice.path}/${queryOf(choice.query)}`;

/** The address of the same view in the explorer, or of the record's page. */
export function explorerAddress(choice: EmbedChoice): string {
  const root = choice.site + inLanguage(choice);
  if (choice.path.includes('/')) return `${root}${choice.path}/`;
  const query = new URLSearchParams(choice.query);
  for (const own of ['controls', 'title', 'height']) query.delete(own);
  return root + queryOf(query);
}

/** The height that a frame asks for before, or without, a script that fits it, px. */
export function frameHeight({ path, query }: Pick<EmbedChoice, 'path' | 'query'>): number {
  const given = Number(query.get('height'));
  if (given > 0) return given;
  return path.includes('/') ? NATURAL.record : NATURAL[path as EmbedView];
}

function frame(choice: EmbedChoice): string {
  return (
    `<iframe src="${html(embedAddress(choice))}" title="${html(choice.title)}" width="100%" ` +
    `height="${frameHeight(choice)}" loading="lazy" frameborder="0" ` +
    `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>`
  );
}

const host = (choice: EmbedChoice) => `<script async src="${html(choice.site)}embed.js"></script>`;

const link = (choice: EmbedChoice) => `<a href="${html(explorerAddress(choice))}">${html(choice.open)}</a>`;

function element(choice: EmbedChoice): string {
  return (
    `<pegasus-chart src="${html(embedAddress(choice))}" title="${html(choice.title)}" height="${frameHeight(choice)}">` +
    `<p>${html(choice.alt)} ${link(choice)}</p></pegasus-chart>\n${host(choice)}`
  );
}

function table({ title, table: { head, rows } }: EmbedChoice): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${html(cell)}</${tag}>`).join('')}</tr>`;
  return (
    `\n<table><caption>${html(title)}</caption><thead>${line(head, 'th')}</thead>` +
    `<tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
  );
}

/**
 * As wide as any column. An attribute, since a strict policy refuses a style and says so in the console; in numbers of pixels, which
 * would keep its place before it comes, it would run out of a narrow column.
 */
const PICTURE = 'width="100%"';

/** Whole without script and frame; `embed.js`, where it is allowed, puts the chart in the place of the picture. */
function picture(choice: EmbedChoice): string {
  return (
    `<figure class="pegasus-chart-picture" data-src="${html(embedAddress(choice))}" data-title="${html(choice.title)}">\n` +
    `<a href="${html(explorerAddress(choice))}"><img src="${html(choice.image)}" alt="${html(choice.alt)}" ` +
    `${PICTURE}></a>\n` +
    `<figcaption>${html(choice.alt)} ${link(choice)}</figcaption>${table(choice)}\n</figure>`
  );
}

/** The static file that answers for an embed where its own address is known: `/oembed/fr/embed/map.json`. */
export const oembedAddress = (choice: Pick<EmbedChoice, 'site' | 'locale' | 'path'>): string =>
  `${choice.site}oembed/${inLanguage(choice)}embed/${choice.path}.json`;

/**
 * The code for a page of a publisher, in each form that some system takes. Every text in it is escaped; no style
 * stands in it, since a strict policy of the host would refuse it.
 */
export function snippets(choice: EmbedChoice): Record<SnippetKind, string> {
  return {
    iframe: frame(choice),
    script: `${frame(choice)}\n${host(choice)}`,
    element: element(choice),
    picture: picture(choice),
    markdown:
      `[![${markdown(choice.alt)}](${choice.image})](${explorerAddress(choice)})\n\n` +
      `${markdown(choice.title)}. [${markdown(choice.open)}](${explorerAddress(choice)})`,
    oembed: oembedAddress(choice)
  };
}
