import type { LessonText } from '../text.ts';

export const SERVERS_EN: LessonText<'following-the-servers'> = {
  title: 'Following the servers',
  audience: 'From 16: computing, media, social studies',
  lead: 'Spyware leaves names and addresses on the Internet. What can be read from them, how sure is it, and what may one say of the companies behind them?',
  aims: [
    'Use the words domain, IP address, network and hosting company correctly.',
    'Count in a table, and say what the count rests on.',
    'Tell a measured figure from one that nobody has verified.',
    'Write about a company without accusing it of what no source says.'
  ],
  prepare: [
    'The class needs the explorer and the page of the tables, one screen for two.',
    'Malicious names are shown with brackets, such as example[.]com, so that nobody opens them by mistake. Nobody types them into a browser.'
  ],
  steps: {
    words: {
      title: 'The words',
      text: 'Read the chapter on the servers. Each underlined word leads to the glossary: share them out, and let pupils explain them to each other.'
    },
    names: {
      title: 'Names',
      text: 'The graph puts domains together by the version of the network to which they are attributed.'
    },
    hosts: {
      title: 'Hosts',
      text: 'The graph now stands by company, and shows one version only. What is a dot, what is a circle?'
    },
    counts: {
      title: 'Counts that nobody verified',
      text: 'Open the table of server counts and look at the column that says what was verified.'
    },
    fair: {
      title: 'What may one write?',
      text: 'Read the entry of the ledger together, with the reply of the company. Then the source criticism, in pairs.'
    },
    talk: { title: 'Talk', text: 'Two of the questions below.' }
  },
  tasks: {
    names: {
      ask: 'How many domain names does the list behind this site hold of each version?',
      blanks: ['Version 2', 'Version 3', 'Version 4'],
      hint: 'The key beside the graph counts them: those with an address and those without belong together.',
      model: [
        'Listed are {gen2} names of version 2, {gen3} of version 3 and {gen4} of version 4; names that were withdrawn are left out. [[table:domains]] The versions are Amnesty International’s own sorting. [[event:pegasus-domain-list-1400]]'
      ]
    },
    unseen: {
      ask: 'For how many pairs of domain and address does the list hold a name of the newest version, the fourth? Explain why the graph keeps these names in a pool of their own.',
      blanks: ['Pairs with version 4'],
      hint: 'Read what stands beside the pool. Zero is an answer, too.',
      model: [
        'There are {gen4Placed}: no address of a single domain of version 4 is public. [[table:addresses table:domains]] For it there are counts of servers only. [[table:server_counts]] What is not known may not be drawn as if it were. [[-]]'
      ]
    },
    host: {
      ask: 'Which provider announced the addresses of the most domains, and how many are they?',
      blanks: ['Provider', 'Domains'],
      hint: 'The largest circle. The sentence above the graph names it.',
      model: [
        'The rule of this site leads to {firstProvider}, for {firstProviderDomains} domains. [[table:addresses]] Nothing says that the company knew what they were used for. [[-]]'
      ]
    },
    place: {
      ask: 'In which country did most addresses of the list of 2018 stand? [[event:gen3-domain-list-published]] Does that say anything about who was spied on there? [[-]]',
      blanks: ['Country'],
      hint: 'Look at the layer “Servers” of the map.',
      model: [
        'Most stood in {firstCountry}. [[table:addresses]] It says nothing of the kind: where a server stands says nothing about who uses it or who is targeted. [[claim:servers-in-europe]]'
      ]
    },
    sure: {
      ask: 'Open the table of addresses. How many pairs of domain and address are there, and for how many is the holder known with high confidence? Why not for all?',
      blanks: ['Pairs', 'High confidence'],
      hint: 'Search the table for the word “high”.',
      model: [
        'There are {pairs} pairs, {pairsSure} of them with high confidence. [[table:addresses]] Blocks of addresses are sold and leased: where the holder before and the holder after differ, or only one is known, this site is less sure. [[table:addresses]]'
      ]
    },
    counted: {
      ask: 'The counts of 2021 stand in two tables, by network and by country. [[event:hosting-digitalocean-linode-ovh]] Add each up. [[-]] How many counts by network are marked as verified? [[-]]',
      blanks: ['Servers by network', 'Servers by country', 'Verified counts by network'],
      hint: 'Add the column “servers” for each kind, and never both together.',
      model: [
        'By network {byNetwork}, by country {byCountry}; {networksVerified} of the counts by network are verified. [[table:server_counts]] The two tables differ by five servers, so that this site computes no shares from them; most figures are from memory of the report and not verified. [[claim:servers-in-europe]]'
      ]
    },
    accomplice: {
      ask: 'A headline says: “Cloud company worked for the spies.” [[-]] What do the sources say of DigitalOcean? [[provider:digitalocean]] Write a fairer headline. [[-]]',
      blanks: [],
      hint: 'Who named the company, and what did it reply?',
      model: [
        'Amnesty named DigitalOcean among the hosts; a host is not an accomplice, and is not presumed to have known. [[claim:digitalocean-and-linode]] The company told AP that what the report described was no longer on its platform, without saying whether it had removed it. [[provider:digitalocean]] A fair headline names who says so, for instance: “Amnesty names hosts of spyware servers”. [[claim:digitalocean-and-linode]]'
      ]
    }
  },
  criticism:
    'Take the claim about what Amazon did, and when. [[claim:amazon-told-and-acted]] Which of the dates rests on the company’s own words, which on a later account? [[-]]',
  discussion: [
    { ask: 'Should a hosting company look at what its customers do?' },
    {
      ask: 'A figure is unverified. Is it better to show it with a warning, or to leave it out?'
    },
    {
      ask: 'Who is harmed if a company is accused wrongly? Who, if nobody is named?',
      care: 'People were harmed by what ran on these servers. Keep them in mind when the talk is about technology.'
    }
  ]
};
