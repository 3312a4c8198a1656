import { describe, expect, test } from 'vitest';
import { readStix } from '#lib/load/open/stix.ts';
import { expectWhole, kindsOf } from './objects.ts';

/**
 * One object of each type as the specification of STIX 2.1 shapes it (sections 4 to 7), with values of our own: whatever a
 * program that follows it writes, nothing is set aside, and nothing but a host is a finding.
 */
const TIMES = { created: '2016-04-06T20:03:48.000Z', modified: '2016-04-06T20:03:48.000Z' };
const SDO = { spec_version: '2.1', created_by_ref: 'identity--f1', ...TIMES };
const refs = (...ids: string[]) => ({ object_refs: ids });

const DOMAIN_OBJECTS: object[] = [
  {
    type: 'attack-pattern',
    id: 'attack-pattern--1',
    ...SDO,
    name: 'Spear phishing',
    external_references: [{ source_name: 'capec', external_id: 'CAPEC-163' }]
  },
  {
    type: 'campaign',
    id: 'campaign--1',
    ...SDO,
    name: 'A campaign',
    first_seen: '2016-01-08T12:50:40.123Z',
    objective: 'x'
  },
  { type: 'course-of-action', id: 'course-of-action--1', ...SDO, name: 'Filter', description: 'x' },
  {
    type: 'grouping',
    id: 'grouping--1',
    ...SDO,
    name: 'A group',
    context: 'suspicious-activity',
    ...refs('indicator--1', 'url--1')
  },
  {
    type: 'identity',
    id: 'identity--f1',
    spec_version: '2.1',
    ...TIMES,
    name: 'A lab',
    identity_class: 'organization'
  },
  {
    type: 'indicator',
    id: 'indicator--1',
    ...SDO,
    indicator_types: ['malicious-activity'],
    name: 'A site',
    pattern: "[url:value = 'http://indicated.example/foo']",
    pattern_type: 'stix',
    valid_from: '2016-01-01T00:00:00Z'
  },
  {
    type: 'infrastructure',
    id: 'infrastructure--1',
    ...SDO,
    name: 'Command servers',
    infrastructure_types: ['command-and-control']
  },
  { type: 'intrusion-set', id: 'intrusion-set--1', ...SDO, name: 'A set', aliases: ['b'], goals: ['c'] },
  {
    type: 'location',
    id: 'location--1',
    ...SDO,
    region: 'western-europe',
    country: 'nl',
    latitude: 52.1,
    longitude: 5.3
  },
  {
    type: 'malware',
    id: 'malware--1',
    ...SDO,
    name: 'A family',
    malware_types: ['spyware'],
    is_family: true
  },
  {
    type: 'malware-analysis',
    id: 'malware-analysis--1',
    ...SDO,
    product: 'x',
    result: 'malicious',
    analysis_sco_refs: ['file--1']
  },
  { type: 'note', id: 'note--1', ...SDO, content: 'x.example', authors: ['y'], ...refs('indicator--1') },
  { type: 'opinion', id: 'opinion--1', ...SDO, opinion: 'strongly-disagree', ...refs('indicator--1') },
  {
    type: 'report',
    id: 'report--1',
    ...SDO,
    name: 'A report',
    published: '2016-01-20T17:00:00.000Z',
    report_types: ['campaign'],
    ...refs('indicator--1')
  },
  { type: 'threat-actor', id: 'threat-actor--1', ...SDO, name: 'x', threat_actor_types: ['crime-syndicate'] },
  { type: 'tool', id: 'tool--1', ...SDO, name: 'VNC', tool_types: ['remote-access'] },
  {
    type: 'vulnerability',
    id: 'vulnerability--1',
    ...SDO,
    name: 'CVE-2016-4657',
    external_references: [{ source_name: 'cve', external_id: 'CVE-2016-4657' }]
  },
  {
    type: 'relationship',
    id: 'relationship--1',
    ...SDO,
    relationship_type: 'indicates',
    source_ref: 'indicator--1',
    target_ref: 'malware--1'
  },
  {
    type: 'relationship',
    id: 'relationship--2',
    ...SDO,
    relationship_type: 'consists-of',
    source_ref: 'infrastructure--1',
    target_ref: 'ipv4-addr--1'
  },
  {
    type: 'sighting',
    id: 'sighting--1',
    ...SDO,
    sighting_of_ref: 'indicator--1',
    first_seen: '2015-12-21T19:00:00Z',
    last_seen: '2015-12-22T19:00:00Z',
    count: 50,
    where_sighted_refs: ['identity--f1']
  },
  {
    type: 'marking-definition',
    id: 'marking-definition--1',
    spec_version: '2.1',
    created: TIMES.created,
    definition_type: 'tlp',
    definition: { tlp: 'white' }
  },
  {
    type: 'language-content',
    id: 'language-content--1',
    ...SDO,
    object_ref: 'campaign--1',
    contents: { fr: { name: 'Une campagne' } }
  },
  {
    type: 'extension-definition',
    id: 'extension-definition--1',
    ...SDO,
    name: 'x',
    schema: 'https://x.example/s',
    version: '1.0',
    extension_types: ['property-extension']
  }
];

const OBSERVABLES: object[] = [
  { type: 'artifact', id: 'artifact--1', mime_type: 'image/jpeg', payload_bin: 'VBORw0KGgo=' },
  { type: 'autonomous-system', id: 'autonomous-system--1', number: 64500, name: 'A-NET', rir: 'RIPE' },
  { type: 'directory', id: 'directory--1', path: 'C:\\Windows' },
  { type: 'domain-name', id: 'domain-name--1', value: 'observed.example' },
  { type: 'email-addr', id: 'email-addr--1', value: 'john@mail.example', display_name: 'John' },
  {
    type: 'email-message',
    id: 'email-message--1',
    is_multipart: false,
    from_ref: 'email-addr--1',
    subject: 'x',
    body: 'http://body.example'
  },
  { type: 'file', id: 'file--1', hashes: { 'SHA-256': 'aa' }, name: 'foo.example' },
  { type: 'ipv4-addr', id: 'ipv4-addr--1', value: '198.51.100.3' },
  { type: 'ipv4-addr', id: 'ipv4-addr--2', value: '203.0.113.1' },
  { type: 'ipv6-addr', id: 'ipv6-addr--1', value: '2001:0db8:85a3:0000:0000:8a2e:0370:7334' },
  { type: 'mac-addr', id: 'mac-addr--1', value: 'd2:fb:49:24:37:18' },
  { type: 'mutex', id: 'mutex--1', name: 'x.example' },
  {
    type: 'network-traffic',
    id: 'network-traffic--1',
    src_ref: 'ipv4-addr--2',
    dst_ref: 'domain-name--1',
    protocols: ['ipv4', 'tcp', 'http']
  },
  { type: 'process', id: 'process--1', pid: 1221, command_line: './gedit-bin --new-window' },
  { type: 'software', id: 'software--1', name: 'Word', vendor: 'Microsoft' },
  { type: 'url', id: 'url--1', value: 'https://observed-url.example/research/index.html' },
  { type: 'user-account', id: 'user-account--1', user_id: '1001', account_login: 'jdoe' },
  {
    type: 'windows-registry-key',
    id: 'windows-registry-key--1',
    key: 'hkey_local_machine\\system\\bar\\foo'
  },
  {
    type: 'x509-certificate',
    id: 'x509-certificate--1',
    issuer: 'CN=ca.example',
    subject: 'CN=subject.example'
  },
  {
    type: 'observed-data',
    id: 'observed-data--1',
    ...SDO,
    first_observed: '2015-12-21T19:00:00Z',
    last_observed: '2015-12-21T19:00:00Z',
    number_observed: 50,
    ...refs('domain-name--1', 'file--1')
  }
];

test('every type of object of the specification is known: none is a trouble, and only hosts are findings', () => {
  const objects = [...DOMAIN_OBJECTS, ...OBSERVABLES];
  const reading = readStix({ type: 'bundle', id: 'bundle--1', objects }, 'spec.json');
  expectWhole(reading, objects.length);
  expect(reading.account.setAside).toBe(0);
  expect(kindsOf(reading).sort()).toEqual(['stix_traffic_source', 'stix_valid_from']);
  expect(reading.findings.map((each) => each.domain ?? each.address ?? each.asn)).toEqual([
    'indicated.example',
    'observed.example',
    'observed-url.example',
    '198.51.100.3',
    '2001:db8:85a3::8a2e:370:7334',
    64500
  ]);
  const [indicated, observed, , address] = reading.findings;
  expect(indicated).toMatchObject({ from: '2015-12-21', to: '2015-12-22', title: 'A site', source: 'A lab' });
  expect(observed).toMatchObject({ from: '2015-12-21', to: '2015-12-21' });
  expect(address).toMatchObject({ title: 'Command servers' });
});

describe('patterns of the kinds that the specification shows', () => {
  test.each([
    ["[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f']", []],
    [
      "[email-message:from_ref.value MATCHES '.+\\\\@x\\\\.example$' AND email-message:body_multipart[*].body_raw_ref.name MATCHES '^x']",
      []
    ],
    [
      "[user-account:account_type = 'unix' AND user-account:user_id = '1007' AND user-account:account_login = 'Peter']",
      []
    ],
    [
      "[artifact:mime_type = 'application/vnd.tcpdump.pcap' AND artifact:payload_bin MATCHES '\\\\xd4\\\\xc3']",
      []
    ],
    ["[file:name = 'foo.dll' AND file:parent_directory_ref.path = 'C:\\\\Windows']", []],
    ["[windows-registry-key:values[*].data = 'x'] WITHIN 300 SECONDS", []],
    ["[file:extensions.'windows-pebinary-ext'.sections[*].entropy > 7.0]", []],
    [
      "[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = '203.0.113.33']",
      ['203.0.113.33']
    ],
    [
      "[domain-name:value = 'a.example'] FOLLOWEDBY [ipv4-addr:value = '198.51.100.1/32'] WITHIN 600 SECONDS",
      ['a.example', '198.51.100.1']
    ],
    [
      "[ipv4-addr:value = '198.51.100.1/32' OR ipv4-addr:value = '203.0.113.33/32' OR ipv6-addr:value = '2001:0db8:dead:beef:dead:beef:dead:0001/128']",
      ['198.51.100.1', '203.0.113.33', '2001:db8:dead:beef:dead:beef:dead:1']
    ],
    [
      "([ipv4-addr:value = '192.0.2.1'] AND [domain-name:value IN ('a.example', 'b.example')]) START t'2017-01-01T00:00:00Z' STOP t'2017-02-01T00:00:00Z'",
      ['192.0.2.1', 'a.example', 'b.example']
    ],
    [
      "[url:value = 'http://foo.example/' OR url:value = 'http://bar.example/']",
      ['foo.example', 'bar.example']
    ]
  ])('%s', (pattern, hosts) => {
    const reading = readStix(
      [{ type: 'indicator', id: 'indicator--1', ...SDO, pattern, pattern_type: 'stix' }],
      'a'
    );
    expect(reading.findings.map(({ domain, address }) => domain ?? address)).toEqual(hosts);
    expect(reading.account.setAside).toBe(0);
    // Its author is not in the file, which matters only where there is something to be the source of.
    expect(kindsOf(reading)).toEqual(hosts.length > 0 ? ['stix_dangling_others'] : []);
  });
});
