import type { Account } from './types.ts';

const [SILENT, ASIDE, READ] = [0, 1, 2];

/** What becomes of each row or object of a file. A row of which anything was taken is read, whatever else it lacks. */
export class Rows {
  #states: Uint8Array;

  /** All rows are silent at first. */
  constructor(count: number) {
    this.#states = new Uint8Array(count);
  }

  read(row: number): void {
    this.#states[row] = READ;
  }

  /** Leaves a row as it is that something was taken of. */
  setAside(row: number): void {
    if (this.#states[row] === SILENT) this.#states[row] = ASIDE;
  }

  isRead(row: number): boolean {
    return this.#states[row] === READ;
  }

  account(): Account {
    const account: Account = { rows: this.#states.length, read: 0, setAside: 0, silent: 0 };
    for (const state of this.#states) {
      if (state === READ) account.read++;
      else if (state === ASIDE) account.setAside++;
      else account.silent++;
    }
    return account;
  }
}
