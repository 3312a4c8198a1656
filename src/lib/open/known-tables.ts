import { ROLES, type Role } from '#lib/load/open/mapping.ts';
import type { Sniffed } from '#lib/load/open/csv.ts';

const KEY = 'open-tables';
const MOST = 50;

/** Names of columns as a number: what is kept tells nobody what the file was about. */
function shapeOf({ columns, header }: Pick<Sniffed, 'columns' | 'header'>): string {
  const text = header ? columns.join('\u001f') : `${columns.length}`;
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}

function kept(): Record<string, string[]> {
  try {
    // Where storage is denied, to name it throws.
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, string[]>) : {};
  } catch {
    return {};
  }
}

const isRole = (text: unknown): text is Role => (ROLES as readonly unknown[]).includes(text);

/** What the visitor once said that the columns of such a table hold; null where nothing is kept. */
export function rolesKept(table: Sniffed): Role[] | null {
  const roles = kept()[shapeOf(table)];
  return Array.isArray(roles) && roles.length === table.columns.length && roles.every(isRole) ? roles : null;
}

/** Keeps what the columns of a table hold, for the next file of that shape. Where nothing can be kept, nothing is lost. */
export function keepRoles(table: Sniffed, roles: readonly Role[]): void {
  try {
    const entries = Object.entries({ ...kept(), [shapeOf(table)]: [...roles] });
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(entries.slice(-MOST))));
  } catch {
    // Full, or not allowed.
  }
}
