import { expect, test } from 'vitest';
import { hasPage, isCardKind } from '#lib/model/record.ts';
import { SELECTION_KINDS } from '#lib/views/filter.ts';

test('people and domains have no page of their own, and no picture that other sites show', () => {
  expect(SELECTION_KINDS.filter(hasPage)).toEqual(['country', 'event', 'provider']);
  expect(SELECTION_KINDS.filter(isCardKind)).toEqual(['country', 'event', 'provider']);
});

test('a page that is no record has a picture too', () => {
  expect([isCardKind('page'), hasPage('page'), isCardKind('')]).toEqual([true, false, false]);
});
