/** Where a JSON text goes wrong, in the same words whatever the browser: `cut` if it ends before it is whole. */
export interface JsonFault {
  at: number;
  cut: boolean;
}

const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** The first fault, or null. Holds what is open in a list, not in calls: any depth is fine. */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let expects: 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' = 'value';
  let at = 0;
  const wrong = (cut = false): JsonFault => ({ at, cut });
  for (;;) {
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
    if (at >= text.length) return open.length > 0 || expects !== ', or end' ? wrong(true) : null;
    const sign = text.charAt(at);
    if (expects === ', or end') {
      const inside = open.at(-1);
      if (inside === undefined) return wrong();
      if (sign === ',') expects = inside === '{' ? 'key' : 'value';
      else if (sign === (inside === '{' ? '}' : ']')) open.pop();
      else return wrong();
      at++;
    } else if (expects === ':') {
      if (sign !== ':') return wrong();
      expects = 'value';
      at++;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (end < 0) return wrong(end === CUT);
      at = end;
      expects = expects.startsWith('key') ? ':' : ', or end';
    } else if (expects.startsWith('key')) {
      if (expects === 'key' || sign !== '}') return wrong();
      open.pop();
      expects = ', or end';
      at++;
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      expects = sign === '{' ? 'key or }' : 'value or ]';
      at++;
    } else if (sign === ']' && expects === 'value or ]') {
      open.pop();
      expects = ', or end';
      at++;
    } else {
      WORD.lastIndex = at;
      if (!WORD.test(text))
        return wrong(/^[a-z\d.+-]*$/i.test(text.slice(at, at + 40)) && at + 40 > text.length);
      at = WORD.lastIndex;
      expects = ', or end';
    }
  }
}

const [CUT, BAD] = [-1, -2];

/** Behind the closing quote of a string, or why there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return BAD;
    if (code !== 92) continue;
    at++;
    if (at >= text.length) return CUT;
    const escaped = text.charAt(at);
    if (escaped === 'u') {
      const digits = text.slice(at + 1, at + 5);
      if (!/^[0-9a-f]{4}$/i.test(digits)) return digits.length < 4 ? CUT : BAD;
      at += 4;
    } else if (!'"\\/bfnrt'.includes(escaped)) return BAD;
  }
  return CUT;
}
