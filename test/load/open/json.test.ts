import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '#lib/load/open/json-fault.ts';
import { parseJson } from '#lib/load/open/json.ts';
import { isObject, objectsIn, own, shown, textIn, textsIn } from '#lib/load/open/json-values.ts';
import { nested } from './objects.ts';

const troubleOf = (text: string) => {
  const parsed = parseJson(text, 'a.json');
  return 'trouble' in parsed ? parsed.trouble : null;
};

describe('a text that is no JSON', () => {
  test.each([
    ['', 'json_cut', 1],
    ['{"objects": [\n{"a": 1},\n{"b": "c', 'json_cut', 3],
    ['{"a": [1, 2', 'json_cut', 1],
    ['{"a": tru', 'json_cut', 1],
    ['{"a": "\\u00', 'json_cut', 1],
    ['{"a": 1,\n"b" 2}', 'json_broken', 2],
    ['{\n"a": 1,\n}', 'json_broken', 3],
    ["{'a': 1}", 'json_broken', 1],
    ['{"a": NaN}', 'json_broken', 1],
    ['{"a": 1}]', 'json_broken', 1],
    ['{"a": 1}\n{"a": 2}\n', 'json_lines', 2],
    [nested(10_000).slice(0, -1), 'json_cut', 1]
  ])('%j says what is wrong and in which line', (text, kind, row) => {
    expect(troubleOf(text)).toMatchObject({ kind, cost: 'file', spot: { file: 'a.json', row } });
  });

  test('is found to be cut wherever a sound text is cut', () => {
    const whole = JSON.stringify({ a: [1, -2.5e3, 'é\\"\n', null, true], b: { c: {}, d: [] } }, null, 1);
    for (let end = 1; end < whole.length; end++)
      expect(jsonFault(whole.slice(0, end))).toMatchObject({ cut: true });
  });

  test('is told from JSON exactly as the browser tells it', () => {
    const text = fc.oneof(
      fc.json(),
      fc.string({ unit: fc.constantFrom(...'{}[]":,\\ntrue0123e.-+ \n') }),
      fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[]":,')).map(([json, at, sign]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + sign + json.slice(place);
      })
    );
    fc.assert(
      fc.property(text, (each) => {
        let sound = true;
        try {
          JSON.parse(each);
        } catch {
          sound = false;
        }
        expect(jsonFault(each) === null).toBe(sound);
      })
    );
  });
});

describe('JSON of a stranger', () => {
  test('may begin with a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":1}', 'a')).toEqual({ value: { a: 1 } });
  });

  test('may be 10,000 deep', () => {
    expect(parseJson(nested(10_000), 'a')).toHaveProperty('value');
    expect(jsonFault(nested(200_000))).toBeNull();
  });

  test('may have a key twice: the last one counts', () => {
    expect(parseJson('{"a":1,"a":2}', 'a')).toEqual({ value: { a: 2 } });
  });

  test('never reaches a prototype by its keys', () => {
    const parsed = parseJson('{"__proto__": {"type": "bundle"}, "constructor": "x"}', 'a');
    const value = 'value' in parsed && isObject(parsed.value) ? parsed.value : {};
    expect(textIn(value, 'type')).toBeNull();
    expect(own(value, 'toString')).toBeUndefined();
    expect(own({}, 'constructor')).toBeUndefined();
    expect(textIn(value, 'constructor')).toBe('x');
    expect(Object.hasOwn(Object.prototype, 'type')).toBe(false);
  });

  test.each([
    [{ a: 'x ' }, 'x'],
    [{ a: 5 }, '5'],
    [{ a: '' }, null],
    [{ a: ['x'] }, null],
    [{}, null]
  ])('%j has the text %j', (object, text) => expect(textIn(object, 'a')).toBe(text));

  test('gives lists of texts and objects without what else stands there', () => {
    const object = { a: ['x', 1, null, { b: 1 }, ['y']] };
    expect(textsIn(object, 'a')).toEqual(['x']);
    expect(objectsIn(object, 'a')).toEqual([{ b: 1 }]);
    expect(objectsIn({ a: 'no list' }, 'a')).toEqual([]);
  });

  test('is shown in short, whatever it is', () => {
    expect([shown('a'), shown([1, 2]), shown({ a: 1, b: 2 }), shown(null)]).toEqual([
      'a',
      '[2]',
      '{a, b}',
      'null'
    ]);
  });
});
