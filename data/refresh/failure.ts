/** One cause that keeps the tables from being rebuilt. */
export interface Cause {
  file: string;
  /** Where it was read from, if not only from our own folder. */
  address: string | null;
  reason: string;
  fix: string;
}

/** The refresh stops, and no table has been touched. */
export class RefreshFailure extends Error {
  readonly causes: readonly Cause[];

  constructor(causes: readonly Cause[]) {
    super(causes.map(formatCause).join('\n'));
    this.name = 'RefreshFailure';
    this.causes = causes;
  }
}

function formatCause({ file, address, reason, fix }: Cause): string {
  const place = address && address !== file ? `${file} (${address})` : file;
  return `${place}: ${reason} What to do: ${fix}`;
}
