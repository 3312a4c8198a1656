import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inPage } from '../src/in-page.js';

test('comments and indentation go, code stays line by line', () => {
  const code = "// Why.\nstart();\n\n  if (a) {\n    // Because.\n    go('//x'); // as it is\n  }\n";
  expect(inPage(code)).toBe("start();\nif (a) {\ngo('//x'); // as it is\n}\n");
});

test.each(['src/theme.js', 'src/lib/embed/child.js', 'src/lib/embed/asleep.js'])(
  '%s has no text over several lines, which would lose its indentation',
  (file) => {
    const code = readFileSync(file, 'utf8');
    expect(code).not.toMatch(/`|\\$/m);
    expect(inPage(code).length).toBeLessThan(code.length);
  }
);
