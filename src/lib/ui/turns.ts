let turn: ReturnType<typeof setTimeout> | undefined;
const due: (() => void)[] = [];

/** One at a time: between two the page answers. */
function next() {
  const work = due.shift();
  // Before the work: what stands behind one that fails has its turn all the same.
  turn = due.length > 0 ? setTimeout(next) : undefined;
  work?.();
}

/** Does some work in a task of its own, after what stands in the line already. */
export function inTurn(work: () => void): void {
  due.push(work);
  turn ??= setTimeout(next);
}

/** Resolves in a task of its own, after what stands in the line already. */
export const ownTurn = (): Promise<void> => new Promise(inTurn);
