type Say = (...inputs: unknown[]) => string;

let other: ((name: string) => unknown) | null = null;

/**
 * The charts speak of the public lists («addresses of the 2018 list»). Over a visitor's own files other words stand in the
 * place of those messages; null gives them back. A voice is the whole page's, like its language.
 */
export function speakWith(words: ((name: string) => unknown) | null): void {
  other = words;
}

/** Messages that are said in the page's voice, whenever they are said. */
export function voiced<T extends object>(words: T): T {
  const said = Object.entries(words).map(([name, say]) => [
    name,
    (...inputs: unknown[]) => ((other?.(name) ?? say) as Say)(...inputs)
  ]);
  return Object.fromEntries(said) as T;
}
