import type { Mark } from '#lib/views/timeline.ts';

export type Direction = 'previous' | 'next' | 'first' | 'last' | 'up' | 'down';

const KEYS: Record<string, Direction> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last'
};

/** Where a key leads on the chart; in the list of narrow screens, up and down follow time as well. */
export function directionOf(key: string, list: boolean): Direction | null {
  const direction = KEYS[key] ?? null;
  if (!list) return direction;
  return direction === 'up' ? 'previous' : direction === 'down' ? 'next' : direction;
}

/** The mark that a step leads to; `marks` in time. At an end, and where no other lane has a mark, it stays. */
export function step(
  marks: readonly Mark[],
  from: Mark,
  direction: Direction,
  lanes: readonly string[]
): Mark {
  const index = marks.indexOf(from);
  switch (direction) {
    case 'first':
      return marks[0] ?? from;
    case 'last':
      return marks.at(-1) ?? from;
    case 'previous':
      return marks[index - 1] ?? from;
    case 'next':
      return marks[index + 1] ?? from;
    case 'up':
    case 'down':
      return otherLane(marks, from, direction === 'up' ? -1 : 1, lanes) ?? from;
  }
}

function otherLane(marks: readonly Mark[], from: Mark, by: number, lanes: readonly string[]): Mark | null {
  for (let lane = lanes.indexOf(from.lane) + by; lane >= 0 && lane < lanes.length; lane += by) {
    const inLane = marks.filter((mark) => mark.lane === lanes[lane]);
    const distance = (mark: Mark) => Math.abs(mark.start - from.start);
    const nearest = inLane.reduce<Mark | null>(
      (best, mark) => (best === null || distance(mark) < distance(best) ? mark : best),
      null
    );
    if (nearest) return nearest;
  }
  return null;
}
