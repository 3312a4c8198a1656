import { expect, test } from 'vitest';
import { formatRefusal, formatSummary } from '../../data/refresh/summary.ts';

const keys = (count: number) => Array.from({ length: count }, (_, index) => `key-${index}`);
const nothing = { undated: [], unknown: [] };

test('fifty rows of a kind are listed, the others counted', () => {
  const text = formatSummary({
    ...nothing,
    changes: [{ table: 'cases', added: keys(53), removed: [], changed: [] }]
  });
  expect(text).toContain('| `cases` | 53 | 0 | 0 |');
  expect(text.match(/^- `key-/gm)).toHaveLength(50);
  expect(text).toContain('- … and 3 more');
});

test('what was left out is told, even where no table changes', () => {
  const text = formatSummary({ changes: [], undated: ['example-10.test'], unknown: ['192.0.2.99'] });
  expect(text).toBe(
    '## Refresh of the data\n\nNo table changes.\n\n' +
      '### Left out, since nobody has dated them yet\n\n- `example-10[.]test`\n\n' +
      '### Left out, since nobody has looked them up yet\n\n- `192[.]0[.]2[.]99`\n'
  );
});

test('a text from outside stays text', () => {
  const name = '`<b>[x](https://a.test)';
  const text = formatSummary({
    ...nothing,
    changes: [{ table: 'sources', added: [name], removed: [], changed: [] }]
  });
  expect(text).toContain("- `'<b>[x](https://a.test)`");
  expect(formatRefusal(`a\n${name}`)).toContain("- `a`\n- `'<b>[x](https://a.test)`");
});
