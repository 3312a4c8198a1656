import { at, line, type Drawn, type Pen } from '#lib/drawing/pen.ts';

/** An entry of a legend: a sign, drawn round 0, 0 within 14 × 10 px, and what it stands for. */
export interface Key {
  sign: string;
  label: string;
}

const SIZE = 11;
const PITCH = 17;
const SIGN = 20;
const GAP = 16;

/** Entries beside each other, in as many rows as they need. */
export function legend(keys: readonly Key[], width: number, pen: Pen): Drawn {
  let x = 0;
  let row = 0;
  const marks = keys.map(({ sign, label }) => {
    const room = SIGN + pen.measure(label, { size: SIZE });
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    const y = row * PITCH + PITCH / 2;
    const entry = at(sign, x + 7, y) + line(label, x + SIGN, y + 4, { size: SIZE, ink: pen.ink('--ink-2') });
    x += room + GAP;
    return entry;
  });
  return { marks: marks.join(''), height: keys.length === 0 ? 0 : (row + 1) * PITCH };
}
