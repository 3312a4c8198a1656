import { describe, expect, test } from 'vitest';
import { decode } from '#lib/load/open/bytes.ts';
import { readStix } from '#lib/load/open/stix.ts';
import { problemsOf } from '../../helpers/check-files.ts';
import { readTable } from '../../load/open/reading.ts';
import { hasUpstream, upstream } from '../../load/open/upstream.ts';
import { asWritten, filesOf, leftOf, ownOf, published, readBack } from './written.ts';

const text = (path: string) => decode(upstream(path)).text;
const AMNESTY = 'amnesty/2021-07-18_nso/pegasus.stix2';
const TORONTO = 'citizenlab/201608_NSO_Group/iocs.csv';

describe.runIf(hasUpstream)('real files, as a package', { timeout: 60_000 }, () => {
  const stix = () => readStix(JSON.parse(text(AMNESTY)), 'pegasus.stix2').findings;

  test('of Amnesty’s bundle, which has no days, holds every domain with the day and list of our table', async () => {
    const own = ownOf(stix());
    expect(await problemsOf(filesOf(own))).toEqual([]);
    expect(readBack(own)).toEqual({ tables: asWritten(own), problems: [] });
    expect(own.left).toEqual([]);
    const ours = new Map(published.domains.map((row) => [row.domain, row]));
    expect(own.tables.en.domains).toHaveLength(1438);
    for (const { source_ids, ...row } of own.tables.en.domains) {
      const { source_ids: known = [], ...same } = ours.get(row.domain) ?? {};
      expect(row).toEqual(same);
      expect(source_ids).toEqual(['pegasus-stix2', ...known]);
    }
  });

  test('of Citizen Lab’s table holds its domains on its days, and counts its addresses without a domain', async () => {
    const { findings } = await readTable(text(TORONTO));
    const own = ownOf(findings);
    expect(await problemsOf(filesOf(own))).toEqual([]);
    expect(readBack(own)).toEqual({ tables: asWritten(own), problems: [] });
    const domains = new Set(findings.flatMap(({ domain }) => domain ?? []));
    const addresses = new Set(findings.flatMap(({ address }) => address ?? []));
    expect(new Set(own.tables.en.domains.map(({ domain }) => domain))).toEqual(domains);
    expect(leftOf(own)).toEqual(addresses.size > 0 ? { address_alone: addresses.size } : {});
    expect(new Set(own.tables.en.domains.map((row) => row.first_published))).toEqual(
      new Set(findings.filter(({ domain }) => domain !== null).map(({ from }) => from))
    );
  });

  test('of both at once, beside Amnesty’s table of addresses, stands as well', async () => {
    const pairs = await readTable(text('amnesty/2018-08-01_nso/indicators.csv'));
    const own = ownOf([...stix(), ...(await readTable(text(TORONTO))).findings, ...pairs.findings]);
    expect(await problemsOf(filesOf(own))).toEqual([]);
    expect(readBack(own)).toEqual({ tables: asWritten(own), problems: [] });
    // The table of 2018 has no dates: none of its addresses has a month.
    expect(leftOf(own).address_no_month).toBeGreaterThan(500);
  });
});
