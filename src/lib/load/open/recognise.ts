import { roleOfName } from './column-names.ts';
import { hostsOf } from './host-cell.ts';
import { readLine } from './list-line.ts';
import { magicOf } from './magic.ts';
import { columnsOf } from './networks.ts';
import { sniff, type Sniffed } from './sniff.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import type { Format, Trouble } from './types.ts';

export type Recognised = { format: Format } | { refused: Trouble };

/**
 * What a file is, by its first 64 kB (unpacked) and the same as text; its name says nothing. `tail`: its last bytes, where a
 * binary MaxMind file names itself.
 */
export function recognise(head: Uint8Array, text: string, file = '', tail?: Uint8Array): Recognised {
  const refuse = (kind: string, value: string | null = null): Recognised => {
    return { refused: troubleAt(kind, 'file', spotAt(file), value) };
  };
  if (head.length === 0 && text === '') return refuse('empty');
  const magic = magicOf(head, tail);
  if (magic === 'zip') return { format: 'package' };
  if (magic) return refuse(`is_${magic}`);
  const start = text.replace(/^[\s\ufeff\0]+/, '');
  if (start === '') return refuse('blank');
  if (isBinary(text)) return refuse('is_binary');
  const shown = start.slice(0, 80);
  if (start.startsWith('<')) {
    const markup = markupOf(start);
    return typeof markup === 'string' ? refuse(markup, shown) : markup;
  }
  if (/^[{[]/.test(start)) {
    const format = jsonOf(start);
    if (format) return { format };
    // `[Adblock Plus 2.0]`, `[2001:db8::1]:443` and `[.]` are no JSON.
    if (/^(?:\{\s*["}]|\[\s*(?:[{["\]]|-?\d+\s*[,\]]))/.test(start)) return refuse('is_json', shown);
  }
  return { format: textOf(text) };
}

function markupOf(start: string): Recognised | string {
  const root = start.replace(/<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE(?![^>]*html)[^>]*>/gi, '').trimStart();
  if (/^<(?:\w+:)?gexf\b/i.test(root)) return { format: 'gexf' };
  if (/^<(?:\w+:)?graphml\b/i.test(root)) return { format: 'graphml' };
  if (/^<(?:!doctype html|html|head|body|script|div|p|h1|title|center)\b/i.test(root)) return 'is_html';
  return 'is_xml';
}

/** STIX or MISP by the keys and ids that only they have; the head of a file is no whole JSON, so it is not parsed. */
function jsonOf(start: string): 'stix' | 'misp' | null {
  if (/"type"\s*:\s*"bundle"|"spec_version"\s*:\s*"2\.\d"/.test(start)) return 'stix';
  if (/"id"\s*:\s*"[a-z0-9-]+--[0-9a-f]{8}-[0-9a-f]{4}-/i.test(start)) return 'stix';
  if (/"(?:Event|Attribute|Orgc|event_creator_email|threat_level_id|attribute_count)"\s*:/.test(start))
    return 'misp';
  return /^\{\s*"response"\s*:/.test(start) ? 'misp' : null;
}

function textOf(text: string): Format {
  // Remarks have commas of their own; without them nothing is left but a file of remarks.
  const sniffed = sniff(text.replace(/^[ \t]*(?:#+\s|;|\/\/|!).*$/gm, '') || text);
  if (isNetworks(sniffed)) return 'networks';
  if (hostsFile(text)) return 'list';
  const { columns, delimiter, sample } = sniffed;
  const whole = sample.filter((cells) => cells.length === columns.length).length;
  if (columns.length > 1 && whole * 2 > sample.length) return 'csv';
  const values = sample.map((cells) => cells.join(delimiter));
  const hosts = values.filter((value) => typeof hostsOf(value) !== 'string').length;
  const role = sniffed.header ? roleOfName(sniffed.columns[0] ?? '') : null;
  // One column under a name that is no host's is a table: countries, dates.
  return role !== null && hosts * 2 < values.length ? 'csv' : 'list';
}

function isNetworks({ header, columns, sample }: Sniffed): boolean {
  const [first] = sample;
  if (!first) return header && columns[0] === 'network' && columnsOf(columns) !== null;
  if (!header)
    return columnsOf(first) !== null && sample.filter((cells) => columnsOf(cells)).length * 2 > sample.length;
  const at = columnsOf(columns);
  if (!at) return false;
  // A table of findings may have such columns as well; here each row is a range.
  const starts = sample.map((cells) => cells[at.network >= 0 ? at.network : at.start] ?? '');
  return (
    starts.filter((cell) => (at.network >= 0 ? /\/\d{1,3}$/ : /^[\da-f]*[.:][\da-f.:]+$/i).test(cell.trim()))
      .length *
      2 >
    starts.length
  );
}

/** `0.0.0.0 evil.example`, `||evil.example^`: lines of blockers, which would cut into columns as well. */
function hostsFile(text: string): boolean {
  const lines = text
    .slice(0, 1 << 16)
    .split(/\r\n?|\n/, 200)
    .filter((line) => line.trim() !== '' && !/^\s*[#;!]/.test(line));
  const rules = lines.filter((line) => /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s|^@?@?\|\|/.test(line.trim()));
  return rules.length * 2 > lines.length && rules.some((line) => typeof readLine(line, false) !== 'string');
}

/** Control characters where a text has none; a few NULs may be damage. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 1 << 16);
  const odd = head.match(/(?!\s)\p{Cc}|\ufffd/gu)?.length ?? 0;
  return odd > head.length / 20 && odd > 3;
}
