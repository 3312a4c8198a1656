import { isObject, listIn, own } from './json-values.ts';
import { Rows } from './rows.ts';
import { gatherFacts } from './stix-context.ts';
import { readIndicators } from './stix-indicators.ts';
import { linksOf } from './stix-links.ts';
import { indexOf } from './stix-objects.ts';
import { readObservables } from './stix-observables.ts';
import { StixReader } from './stix-reader.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import type { Progress, Reading } from './types.ts';

/**
 * What a bundle of STIX 2.0 or 2.1 says of hosts, from its parsed JSON. A list of objects, one object, and the envelope of
 * TAXII are read as well. Each object of the bundle is one row of the account: read if a finding rests on it, set aside
 * if it is wrong, silent otherwise. Confidence as a number goes into the note: it is none of our three terms.
 */
export function readStix(value: unknown, file: string, onProgress?: Progress): Reading {
  const list = objectsOf(value);
  if (!list || list.length === 0) {
    const trouble = troubleAt(list ? 'stix_empty' : 'stix_no_bundle', 'file', spotAt(file));
    return { format: 'stix', findings: [], troubles: [trouble], account: new Rows(0).account() };
  }
  const rows = new Rows(list.length);
  const index = indexOf(list, file, rows);
  const reader = new StixReader(file, index, rows);
  const links = linksOf(reader);
  gatherFacts(reader, links);
  readIndicators(reader, onProgress);
  readObservables(reader, links);
  reader.close();
  onProgress?.(list.length, list.length);
  return {
    format: 'stix',
    findings: reader.findings,
    troubles: [...index.troubles, ...reader.troubles],
    account: rows.account()
  };
}

function objectsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  if (Array.isArray(own(value, 'objects'))) return listIn(value, 'objects');
  const type = own(value, 'type');
  if (type === 'bundle') return [];
  return typeof type === 'string' && typeof own(value, 'id') === 'string' ? [value] : null;
}
