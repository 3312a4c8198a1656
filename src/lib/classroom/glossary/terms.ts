/** The terms of the glossary. Ids are addresses (`/classroom/glossary/#zero-click`) and never given to another term. */
export const TERMS = [
  'pegasus',
  'nso-group',
  'spyware',
  'zero-click',
  'flaw',
  'network-injection',
  'infection',
  'target',
  'operator',
  'the-list',
  'relation',
  'confidence',
  'source',
  'denial',
  'forensic-trace',
  'indicator',
  'scan',
  'domain',
  'dns',
  'ip-address',
  'network',
  'hosting',
  'content-network',
  'version',
  'export-licence',
  'entity-list'
] as const;

export type TermId = (typeof TERMS)[number];
