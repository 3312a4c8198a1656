import { trusted } from '#lib/ui/trusted.ts';

/** What stands round an embed, in words. */
export interface EmbedWords {
  title: string;
  /** What the chart shows as it opens. */
  alt: string;
  /** Of the link to the explorer. */
  open: string;
}

const textAt = (page: Document, selector: string) => page.querySelector(selector)?.textContent?.trim() ?? '';

/** The policy of this page holds for a page that is only read, too: its styles would count as an offence. */
const STYLES = /<style[\s\S]*?<\/style>/g;

/** The words of an embed as its page says them; null where that is no such page. */
function wordsIn(page: Document): EmbedWords | null {
  const words = {
    title: textAt(page, 'main.embed h1'),
    alt: page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    open: textAt(page, 'main.embed a.open')
  };
  return words.title && words.open ? words : null;
}

/**
 * The words of an embed in the language that this page does not have. Its own page has them, for charts and records alike,
 * and the preview loads that page anyway; null where it cannot be had.
 */
export async function wordsAt(address: string): Promise<EmbedWords | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const page = (await response.text()).replace(STYLES, '');
    // A page of this site, and nothing of it is put into this one but words.
    return wordsIn(new DOMParser().parseFromString(trusted(page), 'text/html'));
  } catch {
    return null;
  }
}
