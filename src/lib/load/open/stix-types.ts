/** Every type of object of STIX 2.0 and 2.1; others are extensions, which we name so that nobody believes them read. */
export const STIX_TYPES: ReadonlySet<string> = new Set(
  [
    'attack-pattern campaign course-of-action grouping identity indicator infrastructure intrusion-set location malware',
    'malware-analysis note observed-data opinion report threat-actor tool vulnerability relationship sighting',
    'marking-definition language-content extension-definition artifact autonomous-system directory domain-name email-addr',
    'email-message file ipv4-addr ipv6-addr mac-addr mutex network-traffic process software url user-account',
    'windows-registry-key x509-certificate'
  ].flatMap((line) => line.split(' '))
);

/** Observables that are a host. */
export const HOST_TYPES: ReadonlySet<string> = new Set(['domain-name', 'url', 'ipv4-addr', 'ipv6-addr']);
export const ADDRESS_TYPES: ReadonlySet<string> = new Set(['ipv4-addr', 'ipv6-addr']);
