/** The plain reading level; the full one has no word in the path. */
export function match(param: string): param is 'plain' {
  return param === 'plain';
}
