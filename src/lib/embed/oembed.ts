import { frameHeight, html, oembedAddress, snippets, type EmbedChoice } from './snippets.ts';
import { EMBED_VIEWS } from './views.ts';

/** An answer of oEmbed 1.0, https://oembed.com: what a system needs to embed a page that somebody pasted the address of. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds that the answer may be kept. */
  cache_age: number;
  html: string;
  /** CSS px. The frame takes the width that there is; this one is for systems that want a number. */
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  /** Beyond the standard: what the picture shows, in words. */
  description: string;
}

const PROVIDER = 'Pegasus Explorer';
/** A column of text on a wide screen. */
const WIDTH = 800;
const DAY = 86_400;
/** Of the social images. */
const THUMBNAIL = { width: 1200, height: 630 };

export type OEmbedChoice = Pick<EmbedChoice, 'site' | 'locale' | 'path' | 'title' | 'alt' | 'image'>;

/** The answer for an embed as it opens: a static file cannot know what was narrowed down. */
export function oembedOf(chosen: OEmbedChoice): OEmbed {
  const choice: EmbedChoice = {
    ...chosen,
    query: new URLSearchParams(),
    table: { head: [], rows: [] },
    open: ''
  };
  return {
    version: '1.0',
    type: 'rich',
    title: choice.title,
    provider_name: PROVIDER,
    provider_url: choice.site,
    cache_age: DAY,
    html: snippets(choice).iframe,
    width: WIDTH,
    height: frameHeight(choice),
    thumbnail_url: choice.image,
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
    description: choice.alt
  };
}

interface Params {
  kind?: string | undefined;
  id?: string | undefined;
}

/**
 * Which embed stands for a page, by its route: `/[[lang=lang]]` → `map`, `/[[lang=lang]]/[kind=record]/[id]` →
 * `country/MEX`. Null for a page without one.
 */
export function embedPathOf(route: string, { kind, id }: Params): string | null {
  const page = route.replace('/[[lang=lang]]', '').replace(/^\/embed(?=\/)/, '');
  if (page === '') return 'map';
  if (page === '/[kind=record]/[id]' && kind && id) return `${kind}/${id}`;
  return EMBED_VIEWS.find((view) => route.endsWith(`/embed/${view}`)) ?? null;
}

/** The line in the head of a page by which a system finds the answer, to stand between double quotes. */
export function discovery(choice: Pick<EmbedChoice, 'site' | 'locale' | 'path'>): string {
  return `<link rel="alternate" type="application/json+oembed" href="${html(oembedAddress(choice))}" />`;
}
