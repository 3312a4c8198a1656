import type { Glossary } from './text.ts';

/** The glossary in English: general knowledge in our own words; what is a fact of the case carries its mark. */
export const GLOSSARY_EN: Glossary = {
  pegasus: {
    name: 'Pegasus',
    uses: ['Pegasus'],
    plain: 'Spyware for phones, made by the firm NSO Group. [[event:nso-group-founded]]',
    full: 'Spyware for phones, the flagship product of NSO Group. [[event:nso-group-founded]] Forbidden Stories and its partners say that it opens the whole phone to the client; what a tool can take is not what was taken from a given phone. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] NSO says that its tools serve vetted states against crime and terror. [[claim:nso-purpose]]'
  },
  'nso-group': {
    name: 'NSO Group',
    uses: ['NSO Group', 'NSO'],
    plain: 'The firm from Israel that makes Pegasus. [[event:nso-group-founded]]',
    full: 'A firm founded in Israel in 2010, by published histories. [[claim:nso-founded-2010]] It says that its tools serve vetted states, that it does not operate them and has no insight into its clients’ work. [[claim:nso-purpose]] Sales to states are documented, the rest is in dispute. [[claim:nso-purpose]]'
  },
  spyware: {
    name: 'Spyware',
    uses: ['spyware'],
    plain: 'A program that secretly watches what somebody does on a phone or a computer.',
    full: 'Software that reads or records what happens on a device without the knowledge of the person who uses it. Some of it is sold to states only and is then often called mercenary spyware; where lawful interception ends and abuse begins is disputed, and the law differs from country to country.'
  },
  'zero-click': {
    name: 'Zero-click attack',
    uses: ['zero-click', 'without a click', 'nobody has to click'],
    plain: 'An attack that works although the person at the phone does nothing at all.',
    full: 'An attack that needs no action by the person attacked: the phone handles a message, a call or a picture by itself, and a flaw in the program that does so lets the attacker in. As a rule there is nothing to see on the screen, so that it is hard to notice.'
  },
  flaw: {
    name: 'Flaw and exploit',
    uses: ['unknown flaws', 'flaws', 'flaw', 'weaknesses', 'exploits', 'exploit'],
    plain: 'A flaw is a mistake in a program. An exploit is a way to use it to break in.',
    full: 'A flaw, or vulnerability, is a mistake in software that lets somebody do what should not be possible. An exploit is the code that makes use of it; several in a row are called a chain. A flaw that the maker does not know of yet is called a zero-day: no update closes it.'
  },
  'network-injection': {
    name: 'Network injection',
    uses: ['network injection', 'hijack of his connection'],
    plain: 'Somebody on the line between a phone and a website sends the phone to a wrong page.',
    full: 'Whoever can reach into a connection, in a mobile network for instance or with a false base station, answers an unencrypted request before the real site does and redirects the device to another page. The person only opened an ordinary address.'
  },
  infection: {
    name: 'Infection',
    uses: ['infections', 'infection', 'infected', 'infect'],
    plain: 'The spyware really got onto the phone. An attempt is not yet an infection.',
    full: 'Spyware was installed on a device and ran. It is shown by traces on the device or in its backups. An attempt, such as a message with a malicious link, is less; a number on a list is less still. This site keeps the three apart.'
  },
  target: {
    name: 'Target',
    uses: ['targets', 'target', 'targeted', 'targeting'],
    plain: 'A person whom somebody tried to spy on.',
    full: 'A person or a device against which spyware was used or was to be used. The word does not say that it worked. Who was chosen as a possible target, and not attacked as far as is known, is called selected here.'
  },
  operator: {
    name: 'Operator, client',
    uses: ['operators', 'operator', 'clients', 'client'],
    plain: 'Whoever buys the spyware and uses it, mostly an agency of a state.',
    full: 'Whoever uses spyware against others; the client is whoever bought it. Researchers infer operators from servers and targets and give them names of their own, often without being able to say which agency it is. That a state is suspected does not mean that a given case was its doing.'
  },
  'the-list': {
    name: 'The list',
    uses: ['list of more than 50,000 phone numbers', 'leaked list', 'on the list'],
    plain:
      'The leaked list of phone numbers. [[claim:leak-50000-numbers]] A number on it is not yet an attack. [[claim:leak-50000-numbers]]',
    full: 'More than 50,000 phone numbers that came by a leak to Forbidden Stories and Amnesty International, selected, as the consortium says, by clients of NSO. [[claim:leak-50000-numbers]] A number on it is not an infection, and does not prove an attempt. [[claim:leak-50000-numbers]] NSO denied that the list was its own. [[claim:leak-50000-numbers]]'
  },
  relation: {
    name: 'Relation',
    uses: [],
    plain:
      'The way in which a country is part of a report: on the list, with victims, as a suspected operator.',
    full: 'How a country appears in a report: numbers selected, suspected infections, confirmed victims, suspected operator, users of WhatsApp, leaders on the list. [[table:country_reports]] Each is a layer of the map. [[-]] They mean different things and are never added up. [[-]]'
  },
  confidence: {
    name: 'Confidence',
    uses: ['how sure it is'],
    plain: 'How sure something is: confirmed, reported or suspected.',
    full: 'A mark of this site, with its reason beside each record. Confirmed rests on an analysis, an authority, a court or the party itself. Reported is what named organisations or newsrooms say, and what has not been settled independently. Suspected is drawn from signs that allow another reading.'
  },
  source: {
    name: 'Source',
    uses: ['our sources'],
    plain: 'Where a fact was read: a report, a court paper, an article, a data file.',
    full: 'The text or file in which a fact was read. The original comes first: the report itself rather than an article about it. A source may be partial, such as a company on itself; then it counts who says it, when and with what interest.'
  },
  denial: {
    name: 'Denial',
    uses: ['denied', 'denies', 'deny', 'rejected', 'denial'],
    plain: 'Somebody says that a claim is not true. It does not settle who is right.',
    full: 'The statement of somebody concerned that a claim is wrong. It belongs beside the claim, with its date and its wording: “we do not do this”, “we cannot comment” and silence are three different things. It neither refutes the claim nor is it worth nothing.'
  },
  'forensic-trace': {
    name: 'Forensic trace',
    uses: ['traces left', 'traces'],
    plain: 'A sign on a phone of what happened on it, such as the name of a program that ran.',
    full: 'What a process leaves behind in the records of a device: names of processes, times, addresses contacted. Specialists compare such traces with indicators. That nothing is found proves little: records are deleted, and some systems hardly keep any.'
  },
  indicator: {
    name: 'Indicator',
    uses: ['indicators', 'indicator'],
    plain: 'A known sign of spyware, such as a domain, with which phones can be checked.',
    full: 'A sign by which known spyware is recognised, also called an indicator of compromise: a domain, a file or process name, an account. It can be wrong: a false positive also meets what is harmless, and is withdrawn once it is recognised. Lists are exchanged in formats such as STIX.'
  },
  scan: {
    name: 'Scan and fingerprint',
    uses: ['Internet scans', 'scans of the Internet', 'scans', 'scanning', 'fingerprint'],
    plain: 'A search through very many servers for those that answer in a special way.',
    full: 'A scan asks very many addresses on the Internet the same question. A fingerprint describes the answer that only certain servers give. In this way servers are found that belong together; who uses them does not follow from it.'
  },
  domain: {
    name: 'Domain',
    uses: ['domain names', 'domain name', 'domains', 'domain', 'subdomains', 'subdomain'],
    plain: 'A name on the Internet, such as the part of an address that ends in “.org”.',
    full: 'A name on the Internet that is easier to keep in mind than an IP address. It is registered for a time and can point to ever new addresses. A subdomain is a name in front of it, with a dot between. Malicious domains are written with brackets here, so that nobody opens them by mistake.'
  },
  dns: {
    name: 'DNS',
    uses: ['DNS'],
    plain: 'The directory of the Internet: it finds the address that belongs to a name.',
    full: 'The Domain Name System, which translates names into addresses. Its servers keep answers for a while. Whoever finds out what they keep learns that somebody behind them asked for a name; not who, and only roughly where.'
  },
  'ip-address': {
    name: 'IP address',
    uses: ['IP addresses', 'server addresses'],
    plain: 'The number under which a device is reached on the Internet.',
    full: 'The number by which devices find each other on the Internet. Many sites can stand behind one address, and one site behind many. Where a server stands can only be estimated from it, and blocks of addresses change hands.'
  },
  network: {
    name: 'Network (AS)',
    uses: ['routing data'],
    plain: 'A part of the Internet that is run by one organisation, often a firm.',
    full: 'An autonomous system (AS): a part of the Internet under one administration, with a number of its own. It announces to the others which addresses can be reached through it. Public routing data show who announced an address when. The announcer need not be the one who rents out the server.'
  },
  hosting: {
    name: 'Hosting, provider',
    uses: ['hosting companies', 'hosts', 'host'],
    plain: 'Renting out servers. A hosting firm need not know what its customers do with them.',
    full: 'The renting out of servers, or of room on them; the provider is the firm that does it. It may resell what it has rented itself, and often learns only from a complaint what runs on its machines. How closely it should look is disputed. A host is not an accomplice.'
  },
  'content-network': {
    name: 'Content network (CDN)',
    uses: ['CloudFront'],
    plain: 'Many servers around the world that stand in front of a site and pass on its pages.',
    full: 'A network of servers in many places that answers in the place of the real server, to be fast and to bear load. [[-]] From outside only the network is seen, not what stands behind it. [[-]] CloudFront is that of Amazon. [[provider:cloudfront]]'
  },
  version: {
    name: 'Version, generation',
    uses: ['versions of a network', 'version 2', 'version 3', 'version 4', 'fourth version', 'generations'],
    plain:
      'Amnesty sorts the domains that it ties to Pegasus into versions, from older to newer. [[event:pegasus-domain-list-1400]]',
    full: 'Amnesty International sorts the domains that it ties to Pegasus into versions of a network. [[event:pegasus-domain-list-1400]] It is the sorting of those who research it, not of the maker. [[-]]'
  },
  'export-licence': {
    name: 'Export licence',
    uses: ['export rules'],
    plain: 'The permission of a state to sell abroad what could be dangerous.',
    full: 'The permission without which certain goods may not be sold abroad: weapons, and what can serve peaceful and military ends alike, some surveillance tools among them. Who licenses, and by which measure, is a matter of the state that the goods leave; how much of it should be public is disputed.'
  },
  'entity-list': {
    name: 'Entity List',
    uses: ['trade blacklist', 'Entity List', 'blacklisted'],
    plain: 'A blacklist of US trade: firms on it get American goods only with a licence.',
    full: 'A list kept by the US Commerce Department: to the firms on it, American goods may be sold only with a licence. [[-]] NSO was put on it on 3 November 2021; it said that it was dismayed and would seek a reversal. [[event:us-entity-list]]'
  }
};
