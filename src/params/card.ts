import { isCardKind, type CardKind } from '#lib/model/record.ts';

/** The kinds of social images. */
export function match(param: string): param is CardKind {
  return isCardKind(param);
}
