import { publicAddress } from './commits.ts';

/** One public file that the derived tables are computed from. */
export interface UpstreamFile {
  /** Place in a folder laid out like `data/README.md` describes. */
  path: string;
  /** Public address at the pinned commit; null for what was computed and is published nowhere. */
  address: string | null;
  /** The columns that must be there; null for a list with one domain a line. */
  columns: readonly string[] | null;
  /** The complete file ends with a line end, so that one without it was cut off. */
  endsWithNewline: boolean;
}

const list2021 = (name: string): UpstreamFile => ({
  path: `amnesty/2021-07-18_nso/${name}.txt`,
  address: publicAddress('AmnestyTech/investigations', `2021-07-18_nso/${name}.txt`),
  columns: null,
  endsWithNewline: true
});

const citizenLab = (folder: string): UpstreamFile => ({
  path: `citizenlab/${folder}/iocs.csv`,
  address: publicAddress('citizenlab/malware-indicators', `${folder}/iocs.csv`),
  columns: ['type', 'value'],
  endsWithNewline: true
});

export const CURRENT_LIST = list2021('domains');

/** Amnesty's version lists in the order in which a domain is given its generation. */
export const VERSION_LISTS = [
  { generation: '2', file: list2021('v2_domains') },
  { generation: '3', file: list2021('v3_domains') },
  { generation: '4', file: list2021('v4_domains') },
  { generation: '4-validation', file: list2021('v4_validation_domains') }
] as const;

export const LIST_2018: UpstreamFile = {
  path: 'amnesty/2018-08-01_nso/indicators.csv',
  address: publicAddress('AmnestyTech/investigations', '2018-08-01_nso/indicators.csv'),
  columns: ['domain_name', 'ip_address'],
  endsWithNewline: false
};

export const CITIZEN_LAB_LISTS = [
  '201608_NSO_Group',
  '201706_RecklessExploit',
  '201706_RecklessRedux',
  '201810_TheKingdomCameToCanada'
].map(citizenLab);

export const CASES: UpstreamFile = {
  path: 'granitt/data-pegasus-victims.csv',
  address: publicAddress('GranittHQ/data-pegasus-victims', 'data-pegasus-victims.csv'),
  columns: [
    'name',
    'role',
    'affiliation',
    'occurred',
    'disclosed',
    'disclosed_by',
    'forensics_by',
    'pegasus_project',
    'tech_notified',
    'device_type',
    'attack_result',
    'attack_vector',
    'exploit_name',
    'first_activity',
    'last_activity',
    'operator',
    'sources'
  ],
  endsWithNewline: false
};

/** The day each domain first stood in a list: computed from the history of Amnesty's repository. */
export const FIRST_PUBLISHED: UpstreamFile = {
  path: 'amnesty/first-published.csv',
  address: null,
  columns: ['domain', 'first_published', 'first_published_in', 'in_current_list'],
  endsWithNewline: true
};

/** Who announced each address when: computed from routing and geolocation data. */
export const NETWORK_LOOKUPS: UpstreamFile = {
  path: 'lookups/ip-networks.csv',
  address: null,
  columns: ['ip', 'country_2018', 'asn_2014', 'asn_2016', 'asn_2025', 'asn_2026', 'country_2026'],
  endsWithNewline: true
};

export const UPSTREAM_FILES: readonly UpstreamFile[] = [
  CURRENT_LIST,
  ...VERSION_LISTS.map(({ file }) => file),
  LIST_2018,
  ...CITIZEN_LAB_LISTS,
  CASES,
  FIRST_PUBLISHED,
  NETWORK_LOOKUPS
];
