/** What the windows of a talk tell each other. */
export type Word =
  /** Somebody has come: where are we? */
  | { kind: 'hello' }
  /** This window stands at the stop of this id. */
  | { kind: 'at'; id: string }
  /** For the window with the slides: make the screen black, turn by yourself. */
  | { kind: 'do'; what: Remote };

const REMOTES = ['blank', 'play'] as const;
export type Remote = (typeof REMOTES)[number];

const NAME = 'pegasus-explorer:present';

/** Reads what came over the line; null for what is no word of ours. */
export function heard(data: unknown): Word | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  if (data.kind === 'hello') return { kind: 'hello' };
  if (data.kind === 'at' && 'id' in data && typeof data.id === 'string') return { kind: 'at', id: data.id };
  const what = data.kind === 'do' && 'what' in data ? REMOTES.find((each) => each === data.what) : undefined;
  return what ? { kind: 'do', what } : null;
}

export interface Line {
  say(word: Word): void;
  close(): void;
}

/** Joins the windows of this browser that show the talk: no network is needed. Null where the browser cannot. */
export function openLine(hear: (word: Word) => void): Line | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => {
    const word = heard(data);
    if (word) hear(word);
  };
  return { say: (word) => channel.postMessage(word), close: () => channel.close() };
}
