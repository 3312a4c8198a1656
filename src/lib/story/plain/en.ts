import type { StoryText } from '../text.ts';

/** The story in plain English: short sentences, common words, each hard word explained where it first stands. */
export const EN: StoryText = {
  'what-pegasus-is': {
    title: 'What Pegasus is',
    shows: 'The map shows {confirmed} countries. There, traces of Pegasus or attempts were reported.',
    paragraphs: [
      'Pegasus is spyware for phones. [[event:pegasus-what-it-collects]] Spyware is a program that spies on somebody in secret. [[-]] The company NSO Group makes Pegasus. [[event:nso-group-founded]] It was founded in Israel in 2010, say histories of the company, for example one by Amnesty International. [[event:nso-group-founded claim:nso-founded-2010]]',
      'Pegasus opens the whole phone, say Forbidden Stories and its partners. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] Whoever uses it can read messages and see photos. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] They can also turn on the camera and the microphone. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] This is what Pegasus can do. [[-]] It does not tell us what was taken from one phone. [[claim:what-pegasus-collects]]',
      'NSO says that its tools help against crime and help to find missing people. [[event:nso-purpose-statement]] It says that it does not use them itself. [[event:nso-purpose-statement]]',
      'The map shows where somebody found traces or attempts. [[-]] It does not show who did it. [[-]]'
    ]
  },
  'first-trace': {
    title: 'The first trace, 2016',
    shows: 'The timeline marks August 2016. Then experts looked at links that Ahmed Mansoor had got.',
    paragraphs: [
      'In August 2016 Ahmed Mansoor got strange text messages. [[event:mansoor-million-dollar-dissident report:ARE-confirmed-victims-2016-08-24]] He stands up for human rights in the United Arab Emirates. [[event:mansoor-million-dollar-dissident]] He passed the messages on. [[event:mansoor-million-dollar-dissident]] Experts of Citizen Lab and Lookout looked at the links in them. [[event:mansoor-million-dollar-dissident]] They tied the links to NSO, and to three flaws of the iPhone. [[event:mansoor-million-dollar-dissident]] A flaw is a mistake in a program: it lets others in. [[-]] This site calls it an attempt, not an infection. [[report:ARE-confirmed-victims-2016-08-24]]',
      'Apple closed the flaws ten days after it was told. [[event:apple-patches-trident]] NSO said that it sells only to state agencies that may buy. [[event:apple-patches-trident]]',
      'With the report came a list of domains. [[event:gen2-domains-published]] A domain is the name of a place on the Internet. [[-]] So a new way of searching began: from a message to a link, from a link to a server. [[-]] A server is a computer that other computers call. [[-]]'
    ]
  },
  mexico: {
    title: 'Mexico',
    shows: 'The map outlines Mexico. The timeline shows what happened there up to June 2017.',
    paragraphs: [
      'In 2016 three people in Mexico got text messages with links of NSO. [[event:mexico-soda-tax-bittersweet]] One was a government scientist, two worked for health. [[event:mexico-soda-tax-bittersweet]] Citizen Lab and The New York Times reported it in February 2017. [[event:mexico-soda-tax-bittersweet]]',
      'In June 2017 came a second report. [[event:mexico-reckless-exploit]] Journalists, lawyers and a minor had got such links. [[event:mexico-reckless-exploit]] A minor is somebody who is not yet an adult. [[-]] Mexico’s government said that it does not spy without the approval of a court. [[event:mexico-reckless-exploit]] There are attempts on more than 20 people on record. [[report:MEX-confirmed-victims-2017-06-19]] They are not proven infections. [[report:MEX-confirmed-victims-2017-06-19]]',
      'In 2021 a list of phone numbers became known: it had leaked, so somebody had passed it on in secret. [[report:MEX-numbers-selected-2021-07-19]] Clients in Mexico had picked more than 15,000 of the numbers, The Guardian wrote. [[report:MEX-numbers-selected-2021-07-19]] That is not a number of attacks. [[report:MEX-numbers-selected-2021-07-19]]'
    ]
  },
  servers: {
    title: 'The servers',
    shows: 'The graph shows domains of version 3. Each stands beside the company that had its address.',
    paragraphs: [
      'Spyware sends what it finds to a server. [[-]] A server has an address, and often a name, its domain. [[-]] Amnesty International, which works for human rights, sorts the domains into versions of a network. [[event:gen3-domain-list-published event:pegasus-domain-list-1400]] This site has {gen2} domains of version 2, {gen3} of version 3 and {gen4} of version 4. [[table:domains]]',
      'Citizen Lab searched the Internet for such servers, from 2016 to 2018. [[event:gen3-scans-2016-2018]] It found 1,091 addresses and 1,014 domains. [[event:gen3-scans-2016-2018]]',
      'Who had these addresses? [[-]] Public data of the Internet can tell, but not always for sure. [[table:addresses]] This site has {rows} pairs of a domain and an address. [[table:addresses]] For {m247} of them its rule leads to the company M247, for {vnet} to 23VNet, for {redstation} to Redstation. [[table:addresses provider:m247 provider:23vnet provider:redstation]] Such a company rents out servers: it is called a host. [[-]] A host may not know what its servers are used for. [[-]] So a host is not an accomplice: it did not take part in the deed. [[-]]'
    ]
  },
  'forty-five-countries': {
    title: '2018: 45 countries',
    shows:
      'The map shows {suspected} countries with stripes. There, Citizen Lab saw traces of possible infections.',
    paragraphs: [
      'In September 2018 Citizen Lab published a map of 45 countries. [[event:hide-and-seek-45-countries]] Phones there seemed to be infected with Pegasus. [[event:hide-and-seek-45-countries]] The traces were in the DNS. [[report:ARE-suspected-infection-2018-09-18]] The DNS is like the phone book of the Internet. [[-]]',
      'The 45 countries are not a list of clients. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]] A phone can be on a journey, or seem to be in another country. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]] A striped country is one where phones seemed infected, not one that spied. [[-]]',
      'NSO said that the list was wrong. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]] It does not work in many of these countries, it said. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]]'
    ]
  },
  whatsapp: {
    title: 'WhatsApp, 2019',
    shows: 'The map shows {whatsapp} countries. Users of WhatsApp there were targets in 2019.',
    paragraphs: [
      'In May 2019 a flaw in WhatsApp became known. [[event:whatsapp-call-flaw]] A missed call had been enough to infect a phone. [[event:whatsapp-call-flaw]] WhatsApp closed the flaw. [[event:whatsapp-call-flaw]] NSO said that it never uses its technology itself and picks no targets. [[event:whatsapp-call-flaw]]',
      'On 29 October 2019 WhatsApp wrote to about 1,400 users. [[event:whatsapp-notifies-1400-users]] Citizen Lab counted over 100 cases of misuse against journalists and people who defend rights. [[event:whatsapp-notifies-1400-users]]',
      'On the same day Facebook and WhatsApp sued NSO: they took it to court. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] They say that NSO used WhatsApp’s servers for its attacks. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] NSO says that this is wrong. [[event:whatsapp-sues-nso]]',
      'A list in court has 1,223 users in 51 countries, most of them in Mexico. [[event:whatsapp-victims-by-country]] The list does not show who ordered an attack. [[event:whatsapp-victims-by-country]] NSO said that it was taken out of context. [[event:whatsapp-victims-by-country]]'
    ]
  },
  'without-a-click': {
    title: 'Infected without a click',
    shows: 'The timeline shows attacks, and what the platforms did against them, 2019 to 2023.',
    paragraphs: [
      'Many attempts began with a link to a bad website. [[claim:malicious-subdomains]] Amnesty International’s Security Lab listed 1,407 such domains in July 2021. [[event:pegasus-domain-list-1400 claim:malicious-subdomains]]',
      'Other attacks need no click. [[-]] They are called zero-click attacks. [[-]]',
      'A message can infect a phone before anybody reads it. [[-]] In July 2021 Amnesty International, and Bill Marczak of Citizen Lab, said that iMessage had such weak points. [[event:imessage-ios-14-6-weakness claim:imessage-weaknesses]] iMessage is the message program of the iPhone. [[-]] In September 2021 Citizen Lab showed such an attack, FORCEDENTRY. [[event:forcedentry-disclosed]] It linked it to NSO. [[event:forcedentry-disclosed]] Apple closed the flaw on the same day. [[event:forcedentry-disclosed]]',
      'Apple condemned the attacks. [[event:apple-statement-july-2021]] They cost millions and aim at certain people, it said. [[event:apple-statement-july-2021]] NSO’s answer on iMessage is not in our sources. [[claim:imessage-weaknesses]]'
    ]
  },
  'the-leak': {
    title: 'The leak, 2021',
    shows: 'The map shows {selected} countries. Numbers from there were reported to be on the list.',
    paragraphs: [
      'On 18 July 2021 Forbidden Stories, Amnesty International and 17 media began to publish. [[event:pegasus-project-leak claim:leak-50000-numbers]] They called it the Pegasus Project. [[event:pegasus-project-leak]] A list of more than 50,000 phone numbers had leaked to them. [[claim:leak-50000-numbers]] Clients of NSO had picked the numbers, from 2016 on, they said. [[event:pegasus-project-leak claim:selected-since-2016]]',
      'A number on the list is not an infected phone. [[claim:leak-50000-numbers]] It does not even prove an attempt. [[claim:leak-50000-numbers]] NSO says that the list is not its own. [[claim:leak-50000-numbers]] No court has confirmed what the list is. [[claim:leak-50000-numbers]]',
      'The consortium led by Forbidden Stories said that it knew who over 1,000 of the people are. [[event:pegasus-project-50-countries claim:fifty-countries]] A consortium is a group that works together. [[-]] The people are from more than 50 countries. [[event:pegasus-project-50-countries claim:fifty-countries]] Journalists, activists and ministers are on the list, newsrooms like Le Monde and The Wire wrote. [[claim:who-was-listed]]'
    ]
  },
  forensics: {
    title: 'How it was found, and who checked it',
    shows: 'The timeline shows research and courts, from July 2021 to August 2022.',
    paragraphs: [
      'Pegasus can leave traces in a phone, says Amnesty International’s Security Lab. [[event:amnesty-forensic-methodology claim:amnesty-forensic-method]] To look for such traces is called forensics. [[-]] Amnesty looked at 67 phones. [[event:amnesty-forensic-methodology]] Of these, 23 were infected and 14 showed attempts, media wrote. [[event:amnesty-forensic-methodology]]',
      'Most of the hacked phones were iPhones, The Washington Post wrote. [[event:phones-hacked-mostly-iphones claim:mostly-iphones]] Android phones do not keep the records that experts need. [[event:phones-hacked-mostly-iphones]] So this does not prove that they are safer. [[event:phones-hacked-mostly-iphones]]',
      'Amnesty published its tool and its lists, so that others can check. [[event:mvt-and-indicators-released claim:amnesty-forensic-method]] Citizen Lab, of the University of Toronto, checked the work. [[event:citizen-lab-peer-review claim:citizen-lab-confirmation]] It confirmed four infections and called the method sound. [[event:citizen-lab-peer-review claim:citizen-lab-confirmation]] This says nothing about the list of numbers. [[claim:citizen-lab-confirmation]]',
      'Not all was right. [[-]] Within ten days Amnesty took some of its signs back. [[event:amnesty-corrects-indicators]] NSO called the reports full of wrong ideas. [[event:nso-denial-defamation-threat]]'
    ]
  },
  cloud: {
    title: 'The cloud, and what Amazon did',
    shows: 'The graph shows servers that Amnesty counted in 2021 at Amazon, DigitalOcean, Linode and OVH.',
    paragraphs: [
      'Cloud companies rent out computers over the Internet. [[-]] Pegasus came through CloudFront, a service of Amazon, said Amnesty International’s Security Lab in July 2021. [[event:cloudfront-pegasus-delivery claim:cloudfront-delivery]] Citizen Lab said so too. [[event:cloudfront-pegasus-delivery]] The cloud hides servers from some kinds of search, Amnesty said. [[event:cloudfront-pegasus-delivery claim:cloud-shields-from-scans]]',
      'What did the company do, and when? [[-]] There is more than one answer. [[claim:amazon-told-and-acted]] Amnesty told Amazon about CloudFront. [[event:amazon-acts-may-2021 claim:amazon-told-and-acted]] Amazon says that it acted as soon as it knew; one report says in May 2021. [[event:amazon-acts-may-2021 claim:amazon-told-and-acted]] On 19 July 2021 it told Vice that it had closed the accounts. [[event:aws-shuts-down-nso-accounts claim:amazon-told-and-acted]]',
      'Most servers for attacks were in Europe and the United States, Amnesty said. [[event:hosting-digitalocean-linode-ovh claim:servers-in-europe]] It counted 73 at Amazon, and named DigitalOcean, Linode and OVH too. [[event:hosting-digitalocean-linode-ovh claim:digitalocean-and-linode]] Our counts for these three are from memory, and not verified. [[claim:digitalocean-and-linode]] DigitalOcean said that what the report describes was no longer there. [[provider:digitalocean]] No answer of Linode or OVH was known then. [[provider:linode provider:ovh]]',
      'A host is not an accomplice. [[-]] No source here says that Amazon knew before it was told. [[claim:cloudfront-delivery]]'
    ]
  },
  'what-nso-says': {
    title: 'What NSO says',
    shows: 'The timeline marks 18 July 2021, when NSO answered, and what others said up to November.',
    paragraphs: [
      'NSO answered on 18 July 2021. [[event:nso-denial-defamation-threat]] It called the report full of wrong ideas. [[event:nso-denial-defamation-threat]] It said that the list is not its own. [[event:nso-denial-defamation-threat claim:nso-denial]] NSO also said that it might go to court for defamation. [[event:nso-denial-defamation-threat claim:nso-defamation-threat]] Defamation means to hurt a good name with false words. [[-]] No such case is in our sources. [[claim:nso-defamation-threat]] That does not prove that there was none. [[claim:nso-defamation-threat]]',
      'NSO says that its tools help states against crime and terror. [[event:nso-purpose-statement claim:nso-purpose]] It speaks of 60 agencies in 40 countries, and does not name them. [[event:nso-purpose-statement claim:nso-purpose]] It does not see what they do with the tools, it says. [[event:nso-purpose-statement claim:nso-purpose]]',
      'There is something on both sides. [[-]] In Hungary the data authority called the use of Pegasus lawful. [[report:HUN-suspected-operator-2021-11-04]] But experts found Pegasus on phones of journalists, for example in El Salvador. [[claim:nso-purpose event:el-salvador-torogoz]] El Salvador’s government says that it has no link to it. [[event:el-salvador-torogoz]] And WhatsApp’s lawyers say: a client only enters a number, NSO’s system does the rest. [[event:whatsapp-filings-unsealed]] NSO staff said so under oath, according to them. [[event:whatsapp-filings-unsealed]]',
      'In November 2021 the United States put NSO on a blacklist for trade. [[event:us-entity-list]] It said that NSO’s tools had been used against journalists and others. [[event:us-entity-list]] NSO was dismayed, it said, and wants to get off the list. [[event:us-entity-list]]'
    ]
  },
  aftermath: {
    title: 'What came after',
    shows:
      'The map shows countries with traces or attempts since August 2021. The timeline shows cases, courts and politics.',
    paragraphs: [
      'In July 2021 the press expected more cases and more reports, and Apple to go to court. [[claim:apple-to-follow claim:more-to-come]] Apple sued NSO in November 2021. [[event:apple-sues-nso]] In 2024 it asked to end the case: going on could show what it knows of attacks. [[event:apple-drops-nso-lawsuit]]',
      'In December 2024 a US judge decided for WhatsApp: NSO is liable. [[event:whatsapp-liability-ruling]] Liable means that it must answer for it by law. [[-]] In 2025 a jury set about 167 million dollars as a punishment. [[event:whatsapp-damages-verdict]] The judge made it about four million, and told NSO to leave WhatsApp alone. [[event:whatsapp-permanent-injunction claim:facebook-sued-in-2019]] NSO appealed: a higher court shall look at it. [[event:whatsapp-permanent-injunction]]',
      'In January 2026 a court in England decided against Saudi Arabia. [[event:al-masarir-v-saudi-arabia]] The phones of a critic, Ghanem Al-Masarir, had been infected. [[event:al-masarir-v-saudi-arabia]] The kingdom had stopped taking part in the case. [[event:al-masarir-v-saudi-arabia]]',
      'New cases came from Bahrain, El Salvador, Catalonia, Thailand and Armenia. [[claim:more-to-come report:BHR-confirmed-victims-2021-08-24 report:SLV-confirmed-victims-2022-01-12 report:ESP-confirmed-victims-2022-04-18 report:THA-confirmed-victims-2022-07-18 report:ARM-confirmed-victims-2023-05-25]] The newest record, of September 2026, is about a student’s phone in Serbia; it is not verified yet. [[event:serbia-student-activist]]'
    ]
  }
};
