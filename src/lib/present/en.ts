import type { DeckText } from './slides.ts';

/** The slides in English. The same marks and the same check as the story: docs/story.md. */
export const EN: DeckText = {
  'what-pegasus-is': {
    says: [
      'NSO Group was founded in Israel in 2010, published histories say. [[event:nso-group-founded claim:nso-founded-2010]] Pegasus became its flagship product. [[event:nso-group-founded]]',
      'Forbidden Stories and its partners say that Pegasus opens the whole phone: messages, photos, contacts, location, camera and microphone. [[event:pegasus-what-it-collects claim:what-pegasus-collects]]',
      'What a tool can take is not what was taken from a given phone. [[claim:what-pegasus-collects]]',
      'NSO says that its tools help to break up criminal rings and find missing people, and that it does not operate them itself. [[event:nso-purpose-statement]]'
    ],
    prompts: [
      'Ask what is on a phone that nobody else should read. [[-]] No answer has to be shared. [[-]]',
      'A country on the map is one where a record speaks of traces or attempts, not one that spied. [[-]] Say so before the first question. [[-]]'
    ]
  },
  'first-trace': {
    says: [
      'In August 2016 the rights defender Ahmed Mansoor, of the United Arab Emirates, received suspicious text messages, and passed them on. [[event:mansoor-million-dollar-dissident report:ARE-confirmed-victims-2016-08-24]]',
      'Citizen Lab and Lookout tied the links in them to NSO, and to three unknown flaws of the iPhone. [[event:mansoor-million-dollar-dissident]]',
      'The record calls it an attempt, not an infection. [[report:ARE-confirmed-victims-2016-08-24]]',
      'Apple closed the flaws ten days after it was alerted. [[event:apple-patches-trident]] NSO told the press that it sells only to authorised government agencies. [[event:apple-patches-trident]]'
    ],
    prompts: [
      'Ask who in the room would have opened such a link, and who would have asked somebody. [[-]] Both are human. [[-]]',
      'An attempt and an infection are two things: let the room say which of the two this is. [[-]]'
    ]
  },
  mexico: {
    says: [
      'In February 2017 Citizen Lab and The New York Times reported NSO links sent to a government scientist and two health campaigners in Mexico. [[event:mexico-soda-tax-bittersweet]]',
      'In June came a second report: such links had been sent to journalists, lawyers and a minor. [[event:mexico-reckless-exploit]] Mexico’s government denied surveillance without court approval. [[event:mexico-reckless-exploit]]',
      'Attempts on more than 20 people are documented for 2015 and 2016. [[report:MEX-confirmed-victims-2017-06-19]] They are not proven infections. [[report:MEX-confirmed-victims-2017-06-19]]',
      'Clients in Mexico had selected more than 15,000 numbers of the leaked list, The Guardian wrote in 2021. [[report:MEX-numbers-selected-2021-07-19]] That is no count of attacks. [[report:MEX-numbers-selected-2021-07-19]]'
    ],
    prompts: [
      'One of those who got such links was a minor. [[-]] Relatives and minors are not named here, and need not be named in the room. [[-]]',
      'Ask why anybody might want to read what health campaigners write. [[-]] These are questions: the slides do not say who sent the links. [[-]]'
    ]
  },
  servers: {
    says: [
      'Amnesty International ties domain names to Pegasus, and sorts them into versions of a network. [[event:gen3-domain-list-published event:pegasus-domain-list-1400]]',
      'From 2016 to 2018 Citizen Lab looked for such servers with a new fingerprint: 1,091 addresses and 1,014 domains matched. [[event:gen3-scans-2016-2018]]',
      'The list behind this site holds {gen2} domains of version 2, {gen3} of version 3 and {gen4} of version 4. [[table:domains]]',
      'Of {rows} pairs of domain and address, the rule of this site leads to M247 for {m247}, to 23VNet for {vnet} and to Redstation for {redstation}. [[table:addresses provider:m247 provider:23vnet provider:redstation]] A host is not an accomplice. [[-]]'
    ],
    prompts: [
      'A domain is a name for an address; a host is like somebody who lets rooms, and may not know the tenants. [[-]]',
      'Domains are written with brackets so that nobody opens one by mistake. [[-]] Never type one into a browser. [[-]]'
    ]
  },
  'forty-five-countries': {
    says: [
      'On 18 September 2018 Citizen Lab published a map of suspected Pegasus infections in 45 countries. [[event:hide-and-seek-45-countries]]',
      'It had seen traces in the DNS, the directory of the Internet, of phones that seemed infected. [[report:ARE-suspected-infection-2018-09-18]]',
      'The 45 are not a list of clients, and roaming and VPNs can mislead. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]]',
      'NSO called the list inaccurate, and said that it does not operate in many of the countries on it. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]]'
    ],
    prompts: [
      'Point at a hatched country and ask what the mark says. [[-]] Phones there seemed infected; it does not say that this country spied. [[-]]',
      'Somebody in the room may come from a country on the map. [[-]] A mark is about phones, not about people from there. [[-]]'
    ]
  },
  whatsapp: {
    says: [
      'On 13 May 2019 it became public that a missed WhatsApp call had been enough to infect a phone. [[event:whatsapp-call-flaw]]',
      'WhatsApp wrote to about 1,400 users. [[event:whatsapp-notifies-1400-users]] Citizen Lab counted over 100 cases of abusive targeting of rights defenders and journalists. [[event:whatsapp-notifies-1400-users]]',
      'On 29 October 2019 Facebook and WhatsApp sued NSO in California. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] NSO disputed the claims. [[event:whatsapp-sues-nso]]',
      'A court exhibit lists 1,223 targeted users in 51 countries. [[event:whatsapp-victims-by-country]] NSO called it an interpretation taken out of context. [[event:whatsapp-victims-by-country]]'
    ],
    prompts: [
      'Ask what a user can do against a call that need not be answered. [[-]] Nobody who was targeted did anything wrong. [[-]]',
      'Where somebody was does not show who ordered the attack: say so before somebody asks. [[-]]'
    ]
  },
  'without-a-click': {
    says: [
      'Many attempts began with a link. [[claim:malicious-subdomains]] Amnesty International’s Security Lab listed 1,407 domains in its first release of July 2021. [[event:pegasus-domain-list-1400 claim:malicious-subdomains]]',
      'In 2019 Amnesty described a phone in Morocco that was redirected within milliseconds. [[event:network-injection-2019 event:morocco-monjib-bouchattaoui]] It suspected Moroccan services; Morocco rejected its claims. [[event:network-injection-2019 event:morocco-monjib-bouchattaoui]]',
      'In July 2021 Amnesty, and Bill Marczak of Citizen Lab, said that weaknesses in iMessage let Pegasus into up-to-date iPhones without a click. [[event:imessage-ios-14-6-weakness claim:imessage-weaknesses]]',
      'On 13 September 2021 Citizen Lab disclosed FORCEDENTRY and attributed it to NSO. Apple fixed it the same day. [[event:forcedentry-disclosed]]'
    ],
    prompts: [
      'A likely question is whether one’s own phone is safe. [[-]] Nobody can tell from here; keeping it up to date is the plain advice. [[-]]',
      'Open none of the domains, not even to show that it is gone. [[-]]'
    ]
  },
  'the-leak': {
    says: [
      'On 18 July 2021 Forbidden Stories, Amnesty International and 17 media partners began to publish. [[event:pegasus-project-leak claim:leak-50000-numbers]] A list of more than 50,000 phone numbers had leaked. [[claim:leak-50000-numbers]]',
      'The numbers had been selected by clients of NSO, from 2016 on, said Forbidden Stories and its partners. [[event:pegasus-project-leak claim:selected-since-2016]]',
      'A number on the list is not an infection, and does not prove an attempt. [[claim:leak-50000-numbers]]',
      'NSO denied that the list was its own. [[claim:leak-50000-numbers]] No court or authority has confirmed what it is. [[claim:leak-50000-numbers]]',
      'Newsrooms such as Le Monde, The Wire and Direkt36 reported journalists, activists, business executives, ministers, diplomats and officers on it. [[claim:who-was-listed]]'
    ],
    prompts: [
      'Read aloud what a number on the list is not, and ask for a headline that would be wrong. [[-]]',
      'Behind every number is a person. [[-]] Leave out the names that the class does not need. [[-]]'
    ]
  },
  forensics: {
    says: [
      'Traces in a phone’s own records can show that Pegasus infected it, says Amnesty International’s Security Lab, which published its method in July 2021. [[event:amnesty-forensic-methodology claim:amnesty-forensic-method]]',
      'Of 67 phones that Amnesty examined, 23 were infected and 14 showed attempts, partner media reported. [[event:amnesty-forensic-methodology]]',
      'Citizen Lab, of the University of Toronto, confirmed infections in four phone backups given to it without context, and judged the method sound. [[event:citizen-lab-peer-review claim:citizen-lab-confirmation]]',
      'Most phones found to be hacked were iPhones, The Washington Post wrote. [[event:phones-hacked-mostly-iphones claim:mostly-iphones]] But Android does not keep the records that the method needs. [[event:phones-hacked-mostly-iphones]]',
      'Within ten days Amnesty withdrew some indicators as false positives. [[event:amnesty-corrects-indicators]] NSO called the reports full of wrong assumptions. [[event:nso-denial-defamation-threat]]'
    ],
    prompts: [
      'Ask what a second laboratory adds, and what it cannot tell. [[-]]',
      'Ask what it takes to hand one’s phone to others for a check. [[-]]'
    ]
  },
  cloud: {
    says: [
      'Pegasus was delivered through Amazon’s CloudFront, Amnesty International’s Security Lab said on 18 July 2021. [[event:cloudfront-pegasus-delivery claim:cloudfront-delivery]] Citizen Lab reported the same. [[event:cloudfront-pegasus-delivery]]',
      'On 19 July 2021 Amazon Web Services told Vice that it had moved quickly to close the infrastructure and accounts. [[event:aws-shuts-down-nso-accounts claim:amazon-told-and-acted]]',
      'When Amazon acted is told in several ways: as soon as it learned of it, says Amazon; one later account dates it to May 2021. [[event:amazon-acts-may-2021 claim:amazon-told-and-acted]]',
      'Amnesty counted 73 servers at Amazon, and named DigitalOcean, Linode and OVH as hosts too. [[event:hosting-digitalocean-linode-ovh claim:digitalocean-and-linode]] The counts given here for these three are from memory, and unverified. [[claim:digitalocean-and-linode]]',
      'A host is not an accomplice, and no source here says that Amazon knew before it was told. [[claim:cloudfront-delivery]]'
    ],
    prompts: [
      'Ask what a company that rents out servers should be able to know about its clients. [[-]]',
      'Say what each party answered, and where no answer is known. [[-]]'
    ]
  },
  'what-nso-says': {
    says: [
      'NSO answered on 18 July 2021: the report was full of wrong assumptions and unproven theories, and the list was not its own. [[event:nso-denial-defamation-threat claim:nso-denial]]',
      'Its tools, NSO says, serve vetted states against crime and terror. [[event:nso-purpose-statement claim:nso-purpose]] It says that it does not operate them and has no insight into its clients’ work. [[event:nso-purpose-statement claim:nso-purpose]]',
      'NSO speaks of 60 agencies in 40 countries, and does not name them. [[event:nso-purpose-statement claim:nso-purpose]]',
      'WhatsApp’s lawyers, citing sworn testimony by NSO staff, say that clients only enter a number and NSO’s system does the rest. [[event:whatsapp-filings-unsealed]]',
      'On 3 November 2021 the United States put NSO on its trade blacklist. [[event:us-entity-list]] NSO said that it was dismayed and would seek a reversal. [[event:us-entity-list]]'
    ],
    prompts: [
      'Let somebody state the company’s position fairly before anybody answers it. [[-]]',
      'Ask which of these sentences could be checked, and by whom. [[-]]'
    ]
  },
  aftermath: {
    says: [
      'In WhatsApp’s case a US judge found NSO liable in December 2024, and in October 2025 barred it from targeting WhatsApp. [[event:whatsapp-liability-ruling event:whatsapp-permanent-injunction]] NSO appealed. [[event:whatsapp-permanent-injunction]]',
      'Apple sued NSO in November 2021. [[event:apple-sues-nso]] In 2024 it asked to drop the suit, since going on could expose its threat intelligence. [[event:apple-drops-nso-lawsuit]]',
      'In January 2026 England’s High Court held Saudi Arabia liable for infecting a dissident’s phones. [[event:al-masarir-v-saudi-arabia]] The kingdom had stopped taking part in the case. [[event:al-masarir-v-saudi-arabia]]',
      'In Spain a judge closed the case of the prime minister’s phone, provisionally and for the second time, and named nobody. [[event:spain-prime-minister-phone event:spain-closes-case-again]]',
      'New cases were reported in Bahrain, El Salvador, Catalonia, Thailand and Armenia, among others. [[claim:more-to-come report:BHR-confirmed-victims-2021-08-24 report:SLV-confirmed-victims-2022-01-12 report:ESP-confirmed-victims-2022-04-18 report:THA-confirmed-victims-2022-07-18 report:ARM-confirmed-victims-2023-05-25]]'
    ],
    prompts: [
      'Ask what has changed since, and for whom. [[-]]',
      'End with where to look further: each sentence has its sources, and a mistake can be reported. [[-]]'
    ]
  }
};
