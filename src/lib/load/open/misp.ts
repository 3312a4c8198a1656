import { readAttributes, readEvent, rowsOf } from './misp-event.ts';
import { holdersOf } from './misp-events.ts';
import { MispReader, NO_EVENT } from './misp-reader.ts';
import { Rows } from './rows.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import type { Progress, Reading } from './types.ts';

/**
 * What MISP events say of hosts, from their parsed JSON. Each event, each attribute and each attribute of an object is
 * one row of the account. What has no date of its own has that of its event as the first day, which a note says.
 */
export function readMisp(value: unknown, file: string, onProgress?: Progress): Reading {
  const holders = holdersOf(value);
  if (holders === null || holders === 'manifest') {
    const kind = holders === null ? 'misp_no_event' : 'misp_manifest';
    const trouble = troubleAt(kind, 'file', spotAt(file));
    return { format: 'misp', findings: [], troubles: [trouble], account: new Rows(0).account() };
  }
  const sizes = holders.map(({ event, attributes }) =>
    event ? rowsOf(event) : event === null ? attributes.length : 1
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const rows = new Rows(total);
  const reader = new MispReader(file, rows);
  let row = 0;
  holders.forEach(({ event, attributes, value: shown }, at) => {
    onProgress?.(row, total);
    if (event) readEvent(reader, event, row);
    else if (event === null) readAttributes(reader, NO_EVENT, attributes, row);
    else {
      rows.setAside(row);
      reader.troubles.push(troubleAt('misp_event_missing', 'row', spotAt(file), shown, { number: at + 1 }));
    }
    row += sizes[at] ?? 0;
  });
  if (reader.dated > 0) {
    reader.troubles.push(troubleAt('misp_event_date', 'note', spotAt(file), null, { count: reader.dated }));
  }
  onProgress?.(total, total);
  return { format: 'misp', findings: reader.findings, troubles: reader.troubles, account: rows.account() };
}
