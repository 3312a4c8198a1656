/** The Cache API as far as the site uses it, in memory: an address has one copy in each cache. */
export function memoryCaches() {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const copies = all.get(name) ?? new Map<string, Response>();
    all.set(name, copies);
    return {
      match: async (url: string) => copies.get(url)?.clone(),
      put: async (url: string, response: Response) => void copies.set(url, response),
      keys: async () => [...copies.keys()].map((url) => ({ url })),
      delete: async (url: string) => copies.delete(url)
    };
  };
  return {
    open: async (name: string) => open(name),
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    match: async (url: string, { cacheName }: { cacheName: string }) => all.get(cacheName)?.get(url)?.clone()
  };
}
