import { describe, expect, test } from 'vitest';
import { parseJson } from '#lib/load/open/json.ts';
import { readMisp } from '#lib/load/open/misp.ts';
import { readStix } from '#lib/load/open/stix.ts';
import { domainsOf, expectWhole, kindsOf } from './objects.ts';
import { hasUpstream, upstream } from './upstream.ts';

const text = (path: string) => new TextDecoder().decode(upstream(path));
const valueOf = (path: string): unknown => {
  const parsed = parseJson(text(path), path);
  if ('trouble' in parsed) throw new Error(parsed.trouble.kind);
  return parsed.value;
};
/** Values by nothing but a regular expression: not the code that is tested. */
const matches = (path: string, pattern: RegExp) =>
  [...text(path).matchAll(pattern)].flatMap((found) => found[1] ?? []);

describe.runIf(hasUpstream)('Amnesty’s bundle, as it is', () => {
  const folder = 'amnesty/2021-07-18_nso';
  const reading = hasUpstream ? readStix(valueOf(`${folder}/pegasus.stix2`), 'pegasus.stix2') : null;

  test('gives every domain of the list beside it, and no other', () => {
    const lines = text(`${folder}/domains.txt`).trim().split('\n').sort();
    expect(lines).toHaveLength(1438);
    expect(reading && domainsOf(reading)).toEqual(lines);
    expect(reading?.findings).toHaveLength(1438);
  });

  test('takes no day from the moment of the export, and has no other trouble', () => {
    expect(reading?.findings.filter(({ from, to }) => from !== null || to !== null)).toEqual([]);
    expect(reading?.troubles).toMatchObject([
      { kind: 'stix_same_valid_from', cost: 'note', more: { count: 1438 } }
    ]);
  });

  test('accounts for every object: processes, mailboxes and links are silent', () => {
    if (reading) expectWhole(reading, 3099);
    expect(reading?.account).toEqual({ rows: 3099, read: 1438, setAside: 0, silent: 1661 });
  });
});

describe.runIf(hasUpstream)('Citizen Lab’s events, as they are', () => {
  test.each([
    ['201706_RecklessExploit', 1],
    ['201706_RecklessRedux', 0],
    ['201810_TheKingdomCameToCanada', 0]
  ])('%s gives every domain, address and day, and no false trouble', (folder, pages) => {
    const path = `citizenlab/${folder}/misp.json`;
    const reading = readMisp(valueOf(path), 'misp.json');
    // Deeper in, events that share a value repeat it; those are not attributes of this one.
    const values = matches(path, /^ {16}"value": "([^"]*)"/gm).map((value) => value.replaceAll('\\/', '/'));
    expectWhole(reading, values.length + 1);

    // The report itself, on the pages of the researchers, is cited as such and is no host of the attack.
    const hosts = values
      .filter((value) => !value.startsWith('https://citizenlab.org/'))
      .map((value) => (/^https?:\/\/([^/]+)/.exec(value)?.[1] ?? value).toLowerCase());
    expect(values.length - hosts.length).toBe(pages);
    const isAddress = (host: string) => /^\d+(?:\.\d+){3}$/.test(host);
    const sorted = (list: Iterable<string>) => [...new Set(list)].sort();
    expect(domainsOf(reading)).toEqual(sorted(hosts.filter((host) => !isAddress(host))));
    expect(sorted(reading.findings.flatMap(({ address }) => address ?? []))).toEqual(
      sorted(hosts.filter(isAddress))
    );

    const [day] = matches(path, /"date": "([^"]*)"/g);
    expect(new Set(reading.findings.map(({ from }) => from))).toEqual(new Set([day]));
    expect(reading.account.setAside).toBe(0);
    expect(kindsOf(reading)).toEqual([...(pages > 0 ? ['misp_reference'] : []), 'misp_event_date']);
  });
});
