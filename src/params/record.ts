import { hasPage, type PageKind } from '#lib/model/record.ts';

/** The kinds of records that have a page. */
export function match(param: string): param is PageKind {
  return hasPage(param);
}
