/** Text with links: no script is shipped. */
export const csr = false;
