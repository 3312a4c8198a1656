import type { Fault } from './csv-rows.ts';
import { HOST_ROLES, ROLES, type Mapping, type Role } from './mapping.ts';
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
  readonly #at: Readonly<Record<Role, number>>;
  readonly #hosts: readonly { role: Role; at: number }[];
  readonly #lastMapped: number;
  readonly #reads;
  /** The row that is being read, and what was wrong with it so far. */
  #cells: readonly string[] = [];
  #row = 0;
  #pending: Trouble[] = [];

  constructor(file: string, mapping: Mapping, names: readonly string[]) {
    const { roles, dates } = mapping;
    this.#file = file;
    this.#names = names;
    this.#width = roles.length;
    this.#at = Object.fromEntries(ROLES.map((role) => [role, roles.indexOf(role)])) as Record<Role, number>;
    this.#hosts = roles.flatMap((role, at) => (HOST_ROLES.has(role) ? [{ role, at }] : []));
    this.#lastMapped = roles.findLastIndex((role) => role !== 'ignore');
    this.#reads = {
      type: values.remembering(values.typeValue),
      asn: values.remembering(values.asnValue),
      country: values.remembering(values.countryValue, () => false),
      date: values.remembering(values.dateValue(dates)),
      relation: values.remembering(values.relationValue),
      confidence: values.remembering(values.confidenceValue),
      text: values.remembering(values.textValue)
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
    const type = this.#value('type', this.#reads.type);
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
    for (const [at, { domain, address, column }] of hosts.entries()) {
      const finding = at === 0 ? base : { ...base, spot: this.#spot(column) };
      finding.domain = domain;
      finding.address = address;
      this.findings.push(finding);
    }
    return 'read';
  }

  /** What a row says beside its hosts. */
  #said(column: number | null): Finding {
    const reads = this.#reads;
    const finding = findingAt(this.#spot(column));
    const network = this.#value('asn', reads.asn);
    finding.asn = network?.asn ?? null;
    finding.provider = this.#value('provider', reads.text) ?? network?.name ?? null;
    finding.country = this.#value('country', reads.country);
    this.#dates(finding);
    finding.relation = this.#value('relation', reads.relation);
    finding.confidence = this.#value('confidence', reads.confidence);
    finding.source = this.#value('source', reads.text);
    finding.title = this.#value('title', reads.text);
    finding.note = this.#value('note', reads.text);
    return finding;
  }

  #dates(finding: Finding): void {
    const day = this.#value('date', this.#reads.date);
    const from = this.#value('from', this.#reads.date)?.from ?? day?.from ?? null;
    const to = this.#value('to', this.#reads.date)?.to ?? day?.to ?? null;
    // A year or month is over on its last day: `~` is behind every digit.
    if (from && to && from > to.padEnd(10, '~'))
      this.#tell('dates_reversed', 'cell', this.#at.to, { from, to });
    else [finding.from, finding.to] = [from, to];
  }

  #unread(unread: RowHosts['unread'], unknownType: boolean): void {
    for (const { why, column } of unread) {
      const role = this.#hosts.find(({ at }) => at === column)?.role ?? 'value';
      const kind = why === 'block' ? 'address_block' : unknownType ? 'type_unknown' : `${role}_unread`;
      this.#tell(kind, 'cell', column, unknownType ? { type: this.#cells[this.#at.type] ?? '' } : undefined);
    }
  }

  #value<Kind>(role: Role, read: (cell: string) => values.Value<Kind>): Kind | null {
    const at = this.#at[role];
    const cell = at < 0 ? undefined : this.#cells[at];
    if (cell === undefined || cell === '') return null;
    const value = read(cell);
    if (value.kind !== null) this.#tell(value.kind, value.is === null ? 'cell' : 'note', at, value.more);
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
