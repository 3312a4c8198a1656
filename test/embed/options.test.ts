import { expect, test } from 'vitest';
import { readOptions } from '#lib/embed/options.ts';

const read = (query: string) => readOptions(new URLSearchParams(query));

test('without parameters all is as the chart has it', () => {
  expect(read('country=MEX')).toEqual({
    options: { controls: true, title: null, height: null },
    dropped: []
  });
});

test('what can be read is read', () => {
  expect(read('controls=0&title=My+title&height=600').options).toEqual({
    controls: false,
    title: 'My title',
    height: 600
  });
  expect(read('title=0').options.title).toBe('');
});

test.each(['controls=no', 'height=99', 'height=1e3', 'height=20000', `title=${'x'.repeat(121)}`])(
  '%s is the default, and told',
  (query) => {
    const { options, dropped } = read(query);
    expect(options).toEqual({ controls: true, title: null, height: null });
    expect(dropped).toEqual([{ name: query.split('=')[0], value: query.split('=')[1] }]);
  }
);
