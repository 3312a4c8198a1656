/** Browsers that check where markup comes from; the types of the platform do not have it yet. */
interface Policies {
  createPolicy: (name: string, rules: { createHTML: (markup: string) => string }) => Policy;
}
interface Policy {
  createHTML: (markup: string) => string;
}

const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('pegasus-explorer', {
  createHTML: (markup) => markup
});

/**
 * Markup that this site made itself, for browsers that ask who vouches for it (Trusted Types). Never for what a visitor, an
 * address or a file says: that is text.
 * @param markup whole elements, from our own components or `qr`
 */
export const trusted = (markup: string): string => policy?.createHTML(markup) ?? markup;
