import type { Fault } from './csv-rows.ts';
import { HOST_ROLES, type Mapping, type Role } from './mapping.ts';
import { rowHosts, type RowHosts } from './row-hosts.ts';
import * as values from './row-values.ts';
import { findingAt, spotAt, troubleAt } from './text-finding.ts';
import type { Account, Finding, Trouble } from './types.ts';

type Became = 'read' | 'setAside' | 'silent';

/** Turns the rows of a table into findings by its mapping, and accounts for each of them. */
export class RowReader {
  readonly findings: Finding[] = [];
  readonly troubles: Trouble[] = [];
  readonly account: Account = { rows: 0, read: 0, setAside: 0, silent: 0 };
  readonly #file: string;
  readonly #names: readonly string[];
  readonly #width: number;
  readonly #hosts: readonly { role: Role; at: number }[];
  readonly #lastMapped: number;
  readonly #columns;
  /** The row that is being read, and what was wrong with it so far. */
  #cells: readonly string[] = [];
  #row = 0;
  #pending: Trouble[] = [];

  constructor(file: string, mapping: Mapping, names: readonly string[]) {
    const { roles, dates } = mapping;
    this.#file = file;
    this.#names = names;
    this.#width = roles.length;
    this.#hosts = roles.flatMap((role, at) => (HOST_ROLES.has(role) ? [{ role, at }] : []));
    this.#lastMapped = roles.findLastIndex((role) => role !== 'ignore');
    const column = <Kind>(role: Role, read: values.ReadCell<Kind>, empty?: (cell: string) => boolean) => {
      const at = roles.indexOf(role);
      return at < 0 ? null : { at, read: values.remembering(read, empty) };
    };
    this.#columns = {
      type: column('type', values.typeValue),
      asn: column('asn', values.asnValue),
      provider: column('provider', values.textValue),
      country: column('country', values.countryValue, () => false),
      date: column('date', values.dateValue(dates)),
      from: column('from', values.dateValue(dates)),
      to: column('to', values.dateValue(dates)),
      relation: column('relation', values.relationValue),
      confidence: column('confidence', values.confidenceValue),
      source: column('source', values.textValue),
      title: column('title', values.textValue),
      note: column('note', values.textValue)
    };
  }

  /** One row of data, blank and broken ones included. */
  take(cells: readonly string[], row: number, fault: Fault | null): void {
    this.#cells = cells;
    this.#row = row;
    if (this.#pending.length > 0) this.#pending = [];
    const became = this.#read(fault);
    this.account.rows++;
    this.account[became]++;
    // Where nothing was taken of a row, what was wrong with it cost the whole of it.
    for (const each of this.#pending)
      this.troubles.push(became === 'setAside' ? { ...each, cost: 'row' } : each);
  }

  #read(fault: Fault | null): Became {
    const cells = this.#cells;
    if (cells.every(isBlank)) return 'silent';
    if (cells[0]?.startsWith('#') && cells.length !== this.#width) return 'silent';
    if (fault === 'quote_open' || (fault && cells.length !== this.#width)) return this.#aside(fault);
    // With a cell too many nobody knows which of them was cut in two; empty ones behind the last are no harm.
    if (cells.length > this.#width && !cells.slice(this.#width).every(isBlank))
      return this.#aside('row_long');
    if (fault) this.#tell(fault, 'note', null);
    if (cells.length < this.#width)
      this.#tell('row_short', this.#lastMapped >= cells.length ? 'cell' : 'note', null, this.#counts());
    return this.#told();
  }

  /** The findings of a row that is whole. */
  #told(): Became {
    const type = this.#value(this.#columns.type);
    if (type === 'other') return 'silent';
    const { hosts, notes, unread } = rowHosts(this.#cells, this.#hosts);
    if (hosts.length === 0 && unread.length > 0) {
      if (this.#cells[0]?.startsWith('#')) return 'silent';
      if (type !== 'host' && unread.every(({ why }) => why === 'other')) return this.#drop('silent');
    }
    for (const { kind, column } of notes) this.#tell(kind, 'note', column);
    this.#unread(unread, type === 'unknown');
    // A host that cannot be read makes the row speak of something that we do not know.
    if (hosts.length === 0 && unread.length > 0) return 'setAside';

    const base = this.#said(hosts[0]?.column ?? null);
    if (hosts.length === 0 && !base.country && !base.from && !base.to && !base.provider && base.asn === null)
      return this.#pending.some(({ cost }) => cost === 'cell') ? 'setAside' : 'silent';
    if (hosts.length === 0) this.findings.push(base);
    for (const host of hosts) {
      const finding = host === hosts[0] ? base : { ...base, spot: this.#spot(host.column) };
      finding.domain = host.domain;
      finding.address = host.address;
      this.findings.push(finding);
    }
    return 'read';
  }

  /** What a row says beside its hosts. */
  #said(column: number | null): Finding {
    const columns = this.#columns;
    const finding = findingAt(this.#spot(column));
    const network = this.#value(columns.asn);
    finding.asn = network?.asn ?? null;
    finding.provider = this.#value(columns.provider) ?? network?.name ?? null;
    finding.country = this.#value(columns.country);
    this.#dates(finding);
    finding.relation = this.#value(columns.relation);
    finding.confidence = this.#value(columns.confidence);
    finding.source = this.#value(columns.source);
    finding.title = this.#value(columns.title);
    finding.note = this.#value(columns.note);
    return finding;
  }

  #dates(finding: Finding): void {
    const day = this.#value(this.#columns.date);
    const from = this.#value(this.#columns.from)?.from ?? day?.from ?? null;
    const to = this.#value(this.#columns.to)?.to ?? day?.to ?? null;
    // A year or month is over on its last day: `~` is behind every digit.
    if (from && to && from > to.padEnd(10, '~'))
      this.#tell('dates_reversed', 'cell', this.#columns.to?.at ?? null, { from, to });
    else {
      finding.from = from;
      finding.to = to;
    }
  }

  #unread(unread: RowHosts['unread'], unknownType: boolean): void {
    for (const { why, column } of unread) {
      const role = this.#hosts.find(({ at }) => at === column)?.role ?? 'value';
      const kind = why === 'block' ? 'address_block' : unknownType ? 'type_unknown' : `${role}_unread`;
      this.#tell(
        kind,
        'cell',
        column,
        unknownType ? { type: this.#cells[this.#columns.type?.at ?? -1] ?? '' } : undefined
      );
    }
  }

  #value<Kind>(column: { at: number; read: values.ReadCell<Kind> } | null): Kind | null {
    if (column === null) return null;
    const cell = this.#cells[column.at];
    if (cell === undefined || cell === '') return null;
    const value = column.read(cell);
    if (value.kind !== null)
      this.#tell(value.kind, value.is === null ? 'cell' : 'note', column.at, value.more);
    return value.is;
  }

  #tell(kind: string, cost: Trouble['cost'], column: number | null, more?: Trouble['more']): void {
    const value = column === null ? this.#cells.join(' | ').slice(0, 500) : (this.#cells[column] ?? null);
    this.#pending.push(troubleAt(kind, cost, this.#spot(column), value, more));
  }

  #aside(kind: string): Became {
    this.#tell(kind, 'row', null, this.#counts());
    return 'setAside';
  }

  #drop(became: Became): Became {
    this.#pending = [];
    return became;
  }

  #counts() {
    return { cells: this.#cells.length, expected: this.#width };
  }

  #spot(column: number | null) {
    return spotAt(
      this.#file,
      this.#row,
      column === null ? null : (this.#names[column] ?? String(column + 1))
    );
  }
}

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';
