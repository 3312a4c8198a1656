/** Links only. */
export const csr = false;
