/** The languages that stand in the path; English has none. */
export function match(param: string): param is 'fr' {
  return param === 'fr';
}
