export type Token =
  { kind: 'path'; text: string } | { kind: 'string' | 'word' | 'number' | 'sign'; text: string };

const BLANK = /(?:\s+|\/\/[^\n]*(?:\n|$)|\/\*(?:(?!\*\/)[^])*\*\/)/y;
const TYPE = /[a-z0-9_-]+:(?=[a-z_'])/iy;
const STEP = /(?:[\w-]+|\[(?:\d+|\*)\]|\.)/y;
const SIGN = /(?:==|!=|<>|<=|>=|[=<>()[\],])/y;
const NUMBER = /[+-]?\d+(?:\.\d+)?(?![\w.])/y;
const WORD = /[a-z_]+/iy;

/**
 * A pattern as its tokens, or null where a text is not closed or a sign is unknown. What is quoted comes without its
 * quotes and escapes: `[url:value = 'it\'s']` → sign, path, sign, string `it's`, sign. Typed texts (`t'…'`, `h'…'`,
 * `b'…'`) are strings.
 */
export function tokensOf(pattern: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  const take = (form: RegExp): string | null => {
    form.lastIndex = at;
    const text = form.exec(pattern)?.[0];
    if (text === undefined) return null;
    at += text.length;
    return text;
  };
  while (at < pattern.length) {
    if (take(BLANK) !== null) continue;
    const quote = pattern.charAt(at) === "'" ? at : /[thb]/.test(pattern.charAt(at)) ? at + 1 : -1;
    if (quote >= 0 && pattern.charAt(quote) === "'") {
      const end = closing(pattern, quote);
      if (end < 0) return null;
      tokens.push({ kind: 'string', text: plain(pattern, quote, end) });
      at = end + 1;
      continue;
    }
    const type = take(TYPE);
    if (type !== null) {
      const path = [type];
      for (;;) {
        const step = take(STEP);
        if (step !== null) path.push(step);
        else if (pattern.charAt(at) === "'") {
          const end = closing(pattern, at);
          if (end < 0) return null;
          path.push(pattern.slice(at, end + 1));
          at = end + 1;
        } else break;
      }
      tokens.push({ kind: 'path', text: path.join('') });
      continue;
    }
    const sign = take(SIGN);
    const number = sign === null ? take(NUMBER) : null;
    const word = sign === null && number === null ? take(WORD) : null;
    if (sign !== null) tokens.push({ kind: 'sign', text: sign });
    else if (number !== null) tokens.push({ kind: 'number', text: number });
    else if (word !== null) tokens.push({ kind: 'word', text: word.toUpperCase() });
    else return null;
  }
  return tokens;
}

/** The place of the quote that closes the one at `start`, or -1. */
function closing(pattern: string, start: number): number {
  for (let at = start + 1; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (sign === "'") return at;
    if (sign === '\\') at++;
  }
  return -1;
}

function plain(pattern: string, start: number, end: number): string {
  const text = pattern.slice(start + 1, end);
  return text.includes('\\') ? text.replace(/\\([^])/g, '$1') : text;
}
