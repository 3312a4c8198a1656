import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNetworks } from '#lib/load/open/networks.ts';
import { NetworkTable, wordsOf } from '#lib/load/open/network-table.ts';

const read = (text: string) => readNetworks(text, { file: 'asn.csv' });

describe('a table of networks', () => {
  test('of MaxMind says who announces an address', async () => {
    const { networks, account, troubles } = await read(
      'network,autonomous_system_number,autonomous_system_organization\n1.0.0.0/24,13335,CLOUDFLARENET\n' +
        '1.0.4.0/22,38803,"Gtelecom, Inc."\n2001:db8::/32,64500,Example\n'
    );
    expect(troubles).toEqual([]);
    expect(account).toEqual({ rows: 3, read: 3, setAside: 0, silent: 0 });
    expect(networks.lookup('1.0.0.255')).toEqual({ asn: 13335, name: 'CLOUDFLARENET' });
    expect(networks.lookup('1.0.7.255')).toEqual({ asn: 38803, name: 'Gtelecom, Inc.' });
    expect(networks.lookup('2001:db8:ffff::1')).toEqual({ asn: 64500, name: 'Example' });
    for (const address of ['1.0.1.0', '1.0.8.0', '0.0.0.0', '2001:db9::', 'evil.example'])
      expect(networks.lookup(address)).toBeNull();
  });

  test('with first and last addresses is read as well, with or without names of columns', async () => {
    for (const text of [
      'start,end,asn,name\n192.0.2.0,192.0.2.9,64500,A\n2001:db8::,2001:db8::ff,64501,\n',
      '192.0.2.0\t192.0.2.9\t64500\tUS\tA\n2001:db8::\t2001:db8::ff\t64501\tUS\t\n'
    ]) {
      const { networks } = await read(text);
      expect(networks.lookup('192.0.2.9')).toEqual({ asn: 64500, name: 'A' });
      expect(networks.lookup('2001:db8::80')).toEqual({ asn: 64501, name: null });
      expect(networks.lookup('192.0.2.10')).toBeNull();
    }
  });

  test('answers with the narrowest of nested networks, and with the wider one beside it', async () => {
    const { networks } = await read(
      'network,asn,name\n10.0.0.0/8,1,wide\n10.1.0.0/16,2,narrow\n10.1.2.0/24,3,narrower\n'
    );
    expect(['10.1.2.3', '10.1.3.3', '10.2.0.0'].map((address) => networks.lookup(address)?.asn)).toEqual([
      3, 2, 1
    ]);
  });

  test('keeps its good rows, and is silent about what nobody announces', async () => {
    const { networks, account, troubles } = await read(
      'network,asn,name\n1.0.0.0/24,1,A\n1.0.0.0/33,1,A\nx,1,A\n1.0.1.0/24,x,A\n1.0.2.0/24,0,None\n\n1.0.3.0/24,AS4,B\n'
    );
    expect(troubles.map(({ kind, spot }) => [kind, spot.row])).toEqual([
      ['network_unread', 3],
      ['network_unread', 4],
      ['asn_unread', 5]
    ]);
    expect(account).toEqual({ rows: 7, read: 2, setAside: 3, silent: 2 });
    expect(networks.size).toBe(2);
  });

  test('of something else is refused', async () => {
    for (const text of ['', 'a,b\n1,2\n'])
      expect((await read(text)).troubles[0]).toMatchObject({ kind: 'networks_none', cost: 'file' });
  });

  test('answers as a search through all rows would', () => {
    const range = fc.tuple(fc.nat(300), fc.nat(60), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(range), fc.nat(400), (ranges, address) => {
        const table = new NetworkTable();
        for (const [start, length, asn] of ranges) table.add([start], [start + length], asn, '');
        table.settle();
        const holding = ranges.filter(([start, length]) => start <= address && address <= start + length);
        // The last start, and of those the nearest end.
        const [best] = holding.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
        const found = table.lookup(`0.0.${address >> 8}.${address & 255}`);
        expect(found === null).toBe(best === undefined);
        if (best)
          expect(
            holding.filter(([s, l]) => s === best[0] && l === best[1]).map(([, , asn]) => asn)
          ).toContain(found?.asn);
      })
    );
    expect(wordsOf('255.255.255.255')).toEqual([4294967295]);
  });
});
