import { recordEntries } from '../../../../record-entries.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = recordEntries;
