const SYLLABLES = [...'bcdfghjklmnpqrst'].flatMap((consonant) =>
  [...'aeio'].map((vowel) => consonant + vowel)
);
/** Four syllables tell 64⁴ domains apart. */
export const MOST_NAMES = SYLLABLES.length ** 4;

const syllable = (value: number) => SYLLABLES[value % SYLLABLES.length] ?? '';

/**
 * The domain at a place in the alphabet, `0 <= place < MOST_NAMES`: names are in order and differ in their first eight
 * letters. They end in the top levels that are reserved for examples, so no name is ever a real one.
 */
export function domainName(place: number, random: () => number): string {
  let name = '';
  for (let step = 3; step >= 0; step -= 1) name += syllable(Math.floor(place / SYLLABLES.length ** step));
  const more = Math.floor(random() * 4);
  if (more > 0) name += '-';
  for (let step = 0; step < more; step += 1) name += syllable(Math.floor(random() * SYLLABLES.length));
  return `${name}.${random() < 0.5 ? 'example' : 'invalid'}`;
}

/** The address at a place of 240.0.0.0/4, which is reserved and held by nobody. */
export function addressAt(place: number): string {
  return [240 + ((place >>> 24) & 15), (place >>> 16) & 255, (place >>> 8) & 255, place & 255].join('.');
}
