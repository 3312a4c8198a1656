import { jsonFault } from './json-fault.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import type { Trouble } from './types.ts';

const BOM = '\uFEFF';

/**
 * The value of a JSON text, or why it has none and at which line. Of a key that stands twice in an object the last one
 * counts, as everywhere. Read the value with `json-values.ts` only.
 */
export function parseJson(text: string, file: string): { value: unknown } | { trouble: Trouble } {
  const plain = text.startsWith(BOM) ? text.slice(BOM.length) : text;
  try {
    return { value: JSON.parse(plain) as unknown };
  } catch {
    const fault = jsonFault(plain);
    // Sound, and yet the browser could not: it is nested deeper than the browser can follow.
    if (!fault) return { trouble: troubleAt('json_deep', 'file', spotAt(file)) };
    const row = lineOf(plain, fault.at);
    if (fault.cut) return { trouble: troubleAt('json_cut', 'file', spotAt(file, row)) };
    const from = Math.max(0, fault.at - 20);
    const value = plain.slice(from, fault.at + 20).trim();
    // One object a line: many programs export so, and call it JSON.
    const lines = plain.charAt(fault.at) === '{' && /[}\s]$/.test(plain.slice(0, fault.at));
    return { trouble: troubleAt(lines ? 'json_lines' : 'json_broken', 'file', spotAt(file, row), value) };
  }
}

/** The line of a place as an editor counts, from 1. */
function lineOf(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++;
  return line;
}
