/** A domain as its owner wrote it: `xn--bcher-kva.example` → `bücher.example`. What is no sound punycode stays as it is. */
export function unicodeOf(domain: string): string {
  if (!domain.includes('xn--')) return domain;
  const shown = domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
  // Only what comes back as the same name is shown: no hidden characters, no second spelling.
  try {
    return new URL(`http://${shown}`).hostname === domain ? shown : domain;
  } catch {
    return domain;
  }
}

/** Punycode of RFC 3492, section 6.2: `bcher-kva` → `bücher`; null where the digits lead nowhere. */
function decodeLabel(label: string): string | null {
  const hyphen = label.lastIndexOf('-');
  const letters = hyphen > 0 ? [...label.slice(0, hyphen)].map((each) => each.codePointAt(0) ?? 0) : [];
  let [code, index, bias] = [128, 0, 72];
  for (let at = hyphen > 0 ? hyphen + 1 : 0; at < label.length;) {
    const before = index;
    for (let [weight, step] = [1, 36]; ; step += 36) {
      const digit = digitOf(label.charCodeAt(at++));
      if (digit === null) return null;
      index += digit * weight;
      const limit = Math.min(26, Math.max(1, step - bias));
      if (digit < limit) break;
      weight *= 36 - limit;
    }
    const length = letters.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff) return null;
    letters.splice(index++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

function digitOf(code: number): number | null {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 22;
  return null;
}

function adapt(delta: number, length: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / length);
  let step = 0;
  for (; left > 455; step += 36) left = Math.floor(left / 35);
  return step + Math.floor((36 * left) / (left + 38));
}
