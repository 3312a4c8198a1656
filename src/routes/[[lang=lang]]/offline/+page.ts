/** Shown in the place of any page that is not kept, at any depth: text with links. */
export const csr = false;
