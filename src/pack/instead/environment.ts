/** Stands in for SvelteKit's: the file only ever runs in a browser. */
export const browser = true;
export const building = false;
export const dev = false;
