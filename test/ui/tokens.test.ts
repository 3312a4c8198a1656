import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');

/** What a rule sets, by name. */
function valuesOf(selector: string): Record<string, string> {
  const body = css.slice(css.indexOf(`${selector} {`)).split(/[{}]/)[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
  );
}

test('dark by hand is dark by the system: the browser tests look at the colours of the latter', () => {
  const bySystem = valuesOf(":root:not([data-theme='light'])");
  expect(Object.keys(bySystem).length).toBeGreaterThan(20);
  expect(valuesOf(":root[data-theme='dark']")).toEqual(bySystem);
});
