export const COMMANDS = [
  'next',
  'back',
  'first',
  'last',
  'full',
  'blank',
  'notes',
  'play',
  'keys',
  'leave'
] as const;
export type Command = (typeof COMMANDS)[number];

/** By `KeyboardEvent.key`, letters small. Remotes send the page keys, and the full stop or b for a black screen. */
export const KEYS: Readonly<Record<Command, readonly string[]>> = {
  next: ['ArrowRight', 'PageDown', ' '],
  back: ['ArrowLeft', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  full: ['f'],
  blank: ['b', '.'],
  notes: ['n'],
  play: ['p'],
  keys: ['?'],
  leave: ['Escape']
};

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>;

/**
 * What a key asks for; null for what is the browser's, or that of the button or link that has the focus.
 * @param onControl the focus is on something that the space bar presses
 */
export function commandOf(press: Press, onControl = false): Command | null {
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.key === ' ') return onControl ? null : press.shiftKey ? 'back' : 'next';
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return COMMANDS.find((command) => KEYS[command].includes(key)) ?? null;
}
