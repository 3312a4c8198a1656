import { m } from '#lib/paraglide/messages.js';

/** What the charts say over a visitor's files in place of a message; undefined where the message holds for them too. */
export const ownWords = (name: string): unknown =>
  name.startsWith('own_') ? undefined : m[`own_${name}` as 'own_provider'];
