import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Message = string | { match: Record<string, string> }[];
const read = (locale: string) => {
  const { $schema: _, ...messages } = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Record<
    string,
    Message
  >;
  return messages;
};
const en = read('en');
const fr = read('fr');
const texts = (message: Message) =>
  typeof message === 'string' ? [message] : message.flatMap((each) => Object.values(each.match));
const inputs = (message: Message) =>
  new Set(texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1])));

test('both languages have the same messages', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
});

test('a message speaks of the same values in both languages', () => {
  const differing = Object.keys(en).filter((key) => {
    const [a, b] = [inputs(en[key] ?? ''), inputs(fr[key] ?? '')];
    return a.size !== b.size || [...a].some((name) => !b.has(name));
  });
  expect(differing).toEqual([]);
});

test('French is set as a French newspaper sets it', () => {
  const faults = Object.entries(fr).flatMap(([key, message]) =>
    texts(message)
      .map((text) => text.replace(/https?:\/\/\S+|\{\w+\}/g, 'x'))
      .filter((text) => /[^\u00a0\u202f\d][:;?!»](?!\/)|« |[a-zà-ÿ]'[a-zà-ÿ]|["“”]/i.test(text))
      .map((text) => `${key}: ${text}`)
  );
  const how = 'write ’ and « », with a no-break space (U+00A0) before : ; ? ! » and after «';
  expect(faults, how).toEqual([]);
});

test('no message holds a sign that nobody sees, but for the spaces that French needs', () => {
  const hidden = (text: string) =>
    Array.from(text).some((sign) => /[\p{Cc}\p{Cf}]/u.test(sign) || /[\u2028\u2029]/.test(sign));
  const faults = [...Object.entries(en), ...Object.entries(fr)]
    .filter(([, message]) => texts(message).some(hidden))
    .map(([key]) => key);
  expect(faults).toEqual([]);
});
