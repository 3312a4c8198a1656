/** Seconds that a slide stands, where the address does not say. */
const PACE = { default: 20, least: 5, most: 300 } as const;

/** What the address asks for: `asked` false without a word of it; `unread` is a value that is no number. */
export interface Pace {
  asked: boolean;
  seconds: number;
  unread: string | null;
}

/** `'?autoplay=30'` → 30 seconds a slide; a number out of bounds is put to the nearer one. */
export function paceOf(search: string): Pace {
  const value = new URLSearchParams(search).get('autoplay');
  if (value === null) return { asked: false, seconds: PACE.default, unread: null };
  if (value.trim() === '') return { asked: true, seconds: PACE.default, unread: null };
  const seconds = Number(value);
  if (!Number.isFinite(seconds) || seconds <= 0) return { asked: true, seconds: PACE.default, unread: value };
  return { asked: true, seconds: Math.min(PACE.most, Math.max(PACE.least, seconds)), unread: null };
}
