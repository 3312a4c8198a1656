/** A press of a key as a page hears it: no other key held, unless `more` says so. */
export const press = (name: string, more = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...more
});
