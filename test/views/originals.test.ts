import { expect, test } from 'vitest';
import { originals } from '#lib/views/originals.ts';
import { realTables } from '../helpers/real.ts';
import { event, report } from '../helpers/tables.ts';

test('counts the rows whose original is first, and lists the others with their sources', async () => {
  const [source] = (await realTables()).sources;
  if (!source) throw new Error('There are no sources');
  const missing = event({ id: 'b', original: false, source_ids: [source.id, 'gone'] });
  const found = originals({
    sources: [source],
    events: [event({ id: 'a' }), missing],
    country_reports: [report({ id: 'c', iso3: 'MEX' })]
  });
  expect(found.events).toEqual({ rows: 2, confirmed: 1, missing: [{ row: missing, sources: [source] }] });
  expect(found.reports).toEqual({ rows: 1, confirmed: 1, missing: [] });
});

test('most claims of the project have their original first; each other one still has a source', async () => {
  const tables = await realTables();
  const { events, reports } = originals(tables);
  expect(events.rows).toBe(tables.events.length);
  expect(events.confirmed / events.rows).toBeGreaterThan(0.95);
  expect(reports.rows).toBe(tables.country_reports.length);
  expect(reports.confirmed / reports.rows).toBeGreaterThan(0.9);
  for (const { row, sources } of [...events.missing, ...reports.missing]) {
    expect(sources, row.id).not.toEqual([]);
  }
});
