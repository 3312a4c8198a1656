import { clear, createStore, delMany, entries, promisifyRequest } from 'idb-keyval';
import type { Store, Switch } from './kept.ts';

/** The browser's own database. Nothing is made in it before something is asked of it. */
export function deviceStore(): Store {
  const files = createStore('pegasus-explorer-open', 'files');
  return {
    all: () => entries<string, unknown>(files),
    // The request is asked before the transaction: only it knows why a value was not taken.
    put: (key, value) =>
      files('readwrite', async (store) => {
        await promisifyRequest(store.put(value, key));
        await promisifyRequest(store.transaction);
      }),
    drop: (keys) => delMany([...keys], files),
    clear: () => clear(files)
  };
}

const KEY = 'open-remember';

/** The choice stands apart from the files: a visitor who never made it has no database. */
export const deviceSwitch: Switch = {
  read() {
    const state = localStorage.getItem(KEY);
    return state === 'on' || state === 'ending' ? state : null;
  },
  write(state) {
    if (state === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, state);
  }
};
