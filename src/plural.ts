const rules = new Map<string, Intl.PluralRules>();

/**
 * The form that a number takes: `('en', 1)` → `one`. In the place of Paraglide's own, which makes new rules for each
 * sentence: every step of a brush says five sentences, and rules take longer to make than all of them to write. It stands
 * apart from the rooms of the charts, whose one file waits for the messages that ask for this.
 */
export function plural(locale: string, input: unknown, options: Intl.PluralRulesOptions = {}): string {
  const key = `${locale} ${options.type ?? ''}`;
  const known = rules.get(key) ?? new Intl.PluralRules(locale, options);
  rules.set(key, known);
  return known.select(Number(input));
}
