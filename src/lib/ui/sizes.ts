/** The size of a file in words: `(159136, 'en')` → `159 kB`, in French `159 ko`; at least one. */
export function formatSize(bytes: number, locale: string): string {
  const format = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, format).format(Math.max(1, bytes / 1000));
}
