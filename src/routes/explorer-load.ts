import type { Locale } from '#lib/model/tables.ts';
import { ownTurn } from '#lib/ui/turns.ts';
import { loadTables, loadWorld } from './explorer-data.ts';

/** Tables and shapes. A failure is told and tried again when asked: the prerendered page stays as it is until all is there. */
export async function loadExplorer(locale: Locale) {
  const [tables, world] = await Promise.all([loadTables(locale), loadWorld()]);
  if (!import.meta.env.SSR) {
    // Reading tables, the first number in words (which loads what the browser knows of a language) and coming alive take
    // about as long: each in a task of its own, the page answers between them.
    await ownTurn();
    new Intl.NumberFormat(locale).format(1);
    await ownTurn();
  }
  return { tables, world };
}
