import type { Generation } from '#lib/model/domain.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a generation of domains is called, alike in charts, table and evidence. */
export const generationName = (generation: Generation): string =>
  ({
    '2': m.generation_2,
    '3': m.generation_3,
    '4': m.generation_4,
    '4-validation': m.generation_4_validation,
    other: m.generation_other,
    own: m.generation_own
  })[generation]();
