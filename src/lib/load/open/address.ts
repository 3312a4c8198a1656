/** `192.0.2.7` → 3221225991; null for what is no IPv4 address, a leading zero (octal to some) included. */
export function parseV4(text: string): number | null {
  let value = 0;
  let part = 0;
  let digits = 0;
  let parts = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 46;
    if (code === 46) {
      if (digits === 0 || part > 255 || ++parts > 4) return null;
      value = value * 256 + part;
      part = digits = 0;
    } else if (code >= 48 && code <= 57) {
      if (digits > 0 && part === 0) return null;
      part = part * 10 + code - 48;
      if (++digits > 3) return null;
    } else return null;
  }
  return parts === 4 ? value : null;
}

/** `2001:db8::1` → its eight groups; null for what is no IPv6 address. A zone (`%eth0`) means nothing elsewhere. */
export function parseV6(text: string): number[] | null {
  if (text.length < 2 || text.length > 45 || !text.includes(':')) return null;
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const groups: number[][] = [];
  for (const [at, half] of halves.entries()) {
    const read = half === '' ? [] : groupsOf(half, at === halves.length - 1);
    if (!read) return null;
    groups.push(read);
  }
  const [head = [], tail] = groups;
  if (!tail) return head.length === 8 ? head : null;
  const missing = 8 - head.length - tail.length;
  return missing < 1 ? null : [...head, ...Array<number>(missing).fill(0), ...tail];
}

function groupsOf(half: string, last: boolean): number[] | null {
  const read: number[] = [];
  const words = half.split(':');
  for (const [at, word] of words.entries()) {
    if (/^[0-9a-f]{1,4}$/i.test(word)) {
      read.push(parseInt(word, 16));
    } else if (last && at === words.length - 1) {
      const v4 = parseV4(word);
      if (v4 === null) return null;
      read.push(Math.floor(v4 / 65536), v4 % 65536);
    } else return null;
  }
  return read;
}

/** Eight groups → the one form of RFC 5952: lower case, the longest run of zeros short, IPv4 in mapped addresses as IPv4. */
export function formatV6(groups: readonly number[]): string {
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6);
    return `::ffff:${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
  }
  let [start, length] = [-1, 1];
  for (let at = 0; at < 8; at++) {
    let end = at;
    while (end < 8 && groups[end] === 0) end++;
    if (end - at > length) [start, length] = [at, end - at];
  }
  const words = groups.map((group) => group.toString(16));
  if (start < 0) return words.join(':');
  return `${words.slice(0, start).join(':')}::${words.slice(start + length).join(':')}`;
}
