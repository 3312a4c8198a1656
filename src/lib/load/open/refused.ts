import { spotAt, troubleAt } from './text-finding.ts';
import type { Trouble } from './types.ts';

/** Thrown where nothing of a file can or must be taken, with what is to be told. */
export class Refused extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.kind);
  }
}

export function refuse(
  kind: string,
  file: string,
  value: string | null = null,
  more?: Trouble['more'],
  row: number | null = null
): never {
  throw new Refused(troubleAt(kind, 'file', spotAt(file, row), value, more));
}
