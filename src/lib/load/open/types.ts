import type { Confidence, Relation } from '../../model/country-report.ts';

/** What a visitor's file was recognised as, by its content. */
export const FORMATS = ['csv', 'list', 'stix', 'misp', 'package', 'gexf', 'graphml', 'networks'] as const;
export type Format = (typeof FORMATS)[number];

/** Where something stands in a visitor's file. */
export interface Spot {
  /** Name of the file, within a zip with its path; `pasted` for pasted text. */
  file: string;
  /** Row of a table or line of a text as an editor counts them, from 1; null in formats without lines. */
  row: number | null;
  column: string | null;
  /** Id of the object in STIX, MISP or a graph. */
  object: string | null;
}

/**
 * Something that a reader could not take as it is. The sentences are messages `trouble_<kind>` and
 * `trouble_<kind>_fix`, which may use `{value}`, `{row}`, `{column}`, `{object}` and what `more` has.
 */
export interface Trouble {
  kind: string;
  spot: Spot;
  /** What was read there, at most 200 characters of it. */
  value: string | null;
  more?: Readonly<Record<string, string | number>>;
  /**
   * `file`: nothing of the file was taken; `row`: this row or object was set aside; `cell`: the row was taken without this
   * value; `note`: nothing was lost, but the reader should know.
   */
  cost: 'file' | 'row' | 'cell' | 'note';
}

/** One thing that a visitor's file says, in one form whatever the file was. What it does not say is null. */
export interface Finding {
  spot: Spot;
  /** Plain, in lower case, as ASCII (punycode), without a last dot: `xn--bcher-kva.example`. */
  domain: string | null;
  /** IPv4 or IPv6 in canonical form (RFC 5952). */
  address: string | null;
  /** AS number. */
  asn: number | null;
  /** Name of the network or provider as the file has it. */
  provider: string | null;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD; the first and last day that the file speaks of. */
  from: string | null;
  to: string | null;
  relation: Relation | null;
  confidence: Confidence | null;
  /** Who says so: an https address or a name. */
  source: string | null;
  title: string | null;
  note: string | null;
}

/** Every row or object of the file, by what became of it: `rows` is the sum of the others. */
export interface Account {
  rows: number;
  /** Rows of which at least one finding was made. */
  read: number;
  /** Rows that were set aside with a trouble of cost `row`. */
  setAside: number;
  /** Rows that say nothing that can be drawn, and nothing wrong: blank lines, comments, objects of other kinds. */
  silent: number;
}

/** A finding, an account, and what stood in the way: what every reader returns. */
export interface Reading {
  format: Format;
  findings: Finding[];
  troubles: Trouble[];
  account: Account;
}

/** Told while a reader works; `of` is null where the size is not known. Throw from it to stop the reader. */
export type Progress = (done: number, of: number | null) => void;
