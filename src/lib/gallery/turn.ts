let last = Promise.resolve();

/** Lets those who wait go on one after the other: between two of them the page answers. */
export function turn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}
