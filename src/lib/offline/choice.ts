const KEY = 'offline';

/** What a reader chose on this device; null where nothing was, or where storage is denied. */
export function chosen(): 'yes' | 'no' | null {
  try {
    const choice = localStorage.getItem(KEY);
    return choice === 'yes' || choice === 'no' ? choice : null;
  } catch {
    return null;
  }
}

/** Remembers it, where that is allowed. */
export function choose(choice: 'yes' | 'no'): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // In force, but not remembered.
  }
}

/** Whether the site may be kept without being asked to: not where a reader said no, nor where data is to be saved. */
export function mayKeep(choice: ReturnType<typeof chosen>, savesData: boolean): boolean {
  return choice === 'yes' || (choice === null && !savesData);
}

export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
