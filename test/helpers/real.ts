import { readDataFolder } from '#data/refresh/read.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';

/** The project's own tables, as the site is built from them. */
export async function realTables(locale: Locale = 'en'): Promise<DataTables> {
  const { tables, problems } = await readDataFolder('data', locale);
  if (problems.length > 0) throw new Error(`data/ has ${problems.length} problems`);
  return tables;
}
