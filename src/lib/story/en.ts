import type { StoryText } from './text.ts';

/** The story in English. docs/story.md says how to change it; `npm run check:data` checks every mark. */
export const EN: StoryText = {
  'what-pegasus-is': {
    title: 'What Pegasus is',
    shows:
      'The map shows the {confirmed} countries for which a record speaks of Pegasus found on phones, or of attempts.',
    paragraphs: [
      'NSO Group was founded in Israel in 2010, according to published histories, among them those of Forensic Architecture and Amnesty International. [[event:nso-group-founded claim:nso-founded-2010]] Pegasus became its flagship product. [[event:nso-group-founded]]',
      'It is spyware for phones. [[event:pegasus-what-it-collects]] Forbidden Stories and its partners say that it opens the whole phone to the client: messages, e-mails, photos, contacts, location, and a camera and microphone that can be switched on from afar. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] What a tool can take is not what was taken from a given phone. [[claim:what-pegasus-collects]]',
      'NSO says that its tools help to break up criminal rings and find missing people, and that it does not operate them itself. [[event:nso-purpose-statement]] In Poland the leader of the party then in power acknowledged the purchase; in Germany, by press accounts of a closed session, the federal police did. [[report:POL-suspected-operator-2024-04-24 report:DEU-suspected-operator-2021-09-07]] Others deny it, Morocco for one. [[report:MAR-suspected-operator-2021-07-18]]',
      'The map beside this text shows where an analysis, a government or a court found traces or attempts. [[-]] It does not say who was behind them, and the counts depend on who asked for a check. [[-]]'
    ]
  },
  'first-trace': {
    title: 'The first trace, 2016',
    shows: 'The timeline marks August 2016, when links sent to Ahmed Mansoor were analysed.',
    paragraphs: [
      'On 10 and 11 August 2016 the rights defender Ahmed Mansoor, of the United Arab Emirates, received suspicious text messages, and passed them on. [[event:mansoor-million-dollar-dissident report:ARE-confirmed-victims-2016-08-24]] Citizen Lab and Lookout tied the links in them to NSO, and to three unknown flaws of the iPhone that were named Trident. [[event:mansoor-million-dollar-dissident]] It is recorded here as an attempt, not as an infection. [[report:ARE-confirmed-victims-2016-08-24]]',
      'On 25 August, ten days after it had been alerted, Apple closed the three flaws. [[event:apple-patches-trident]] NSO told the press that it sells only to authorised government agencies and complies with export rules. [[event:apple-patches-trident]]',
      'With the report came a list of domains tied to NSO. [[event:gen2-domains-published]] Of these, 44 are among the 96 that Amnesty International later listed as version 2 of the network. [[event:gen2-domains-published]] It was the beginning of a method: from one message to a link, from a link to a server, from a server to others. [[-]]',
      'The messages to Ahmed Mansoor are not the oldest that are known: in Mexico, Citizen Lab later found some of 2015. [[claim:selected-since-2016]]'
    ]
  },
  mexico: {
    title: 'Mexico',
    shows:
      'The map outlines Mexico; the timeline keeps what concerns it up to June 2017. Countries with reports that reach back to that time stay lit.',
    paragraphs: [
      'On 11 February 2017 Citizen Lab and The New York Times reported that a government scientist and two health campaigners in Mexico had received text messages with NSO links in 2016. [[event:mexico-soda-tax-bittersweet]] All three had spoken for a tax on sugary drinks. [[event:mexico-soda-tax-bittersweet]]',
      'Four months later, on 19 June 2017, came a second report: such links had been sent to journalists, Carmen Aristegui among them, to lawyers and to a minor. [[event:mexico-reckless-exploit]] Mexico’s government denied surveillance without court approval. [[event:mexico-reckless-exploit]] Attempts on more than 20 people are documented for 2015 and 2016; they are not proven infections. [[report:MEX-confirmed-victims-2017-06-19]]',
      'Mexico was reported as the first state to buy Pegasus, and several of its agencies are said to have held licences. [[report:MEX-suspected-operator-2021-07-18]] When the leaked list became public in 2021, The Guardian wrote that clients in Mexico had selected more than 15,000 numbers, the largest group on it. [[report:MEX-numbers-selected-2021-07-19]] That is no count of attacks. [[report:MEX-numbers-selected-2021-07-19]]',
      'Two journalists and a rights defender were infected between 2019 and 2021, R3D and Citizen Lab reported, after the government had promised to stop such use. [[report:MEX-confirmed-victims-2022-10-02]] At a US hearing in 2025 a lawyer for NSO named Mexico among the clients at the time of the WhatsApp attacks of 2019, without saying who had hit whom. [[report:MEX-suspected-operator-2025-04]]'
    ]
  },
  servers: {
    title: 'The servers and their generations',
    shows: 'The graph shows the domains of version 3, each beside the company that announced its address.',
    paragraphs: [
      'Spyware has to call home, and what it calls has an address and a name. [[-]] Amnesty International sorts the domain names that it ties to Pegasus into versions of a network. [[event:gen3-domain-list-published event:pegasus-domain-list-1400]] The list behind this site holds {gen2} names of version 2, {gen3} of version 3 and {gen4} of version 4. [[table:domains]]',
      'Part of it was found by scanning. [[event:gen3-scans-2016-2018]] After its report of August 2016 Citizen Lab built a new fingerprint and used it until August 2018: 1,091 addresses and 1,014 domains matched. [[event:gen3-scans-2016-2018]] On 1 October 2018 Amnesty published a file that pairs 595 domains with server addresses. [[event:gen3-domain-list-published]] Three names belong to both versions 2 and 3, a sign of continuity between the two networks. [[event:gen3-domain-list-published]]',
      'Who held those addresses can be worked out from public routing data. [[table:addresses]] Of {rows} pairs of domain and address, the rule of this site leads to M247 for {m247}, to 23VNet for {vnet} and to Redstation for {redstation}. [[table:addresses provider:m247 provider:23vnet provider:redstation]] Blocks of addresses are sold and leased, so each pair says how sure it is. [[table:addresses]] To hold an address is not to know what it is used for: a host is not an accomplice. [[-]]',
      'For version 4 there is no public address of any single domain, only counts of servers. [[table:server_counts table:domains]]'
    ]
  },
  'forty-five-countries': {
    title: '2018: 45 countries',
    shows:
      'The map shows, hatched, the {suspected} countries where Citizen Lab saw traces of suspected infections.',
    paragraphs: [
      'On 18 September 2018 Citizen Lab published a map of suspected Pegasus infections in 45 countries. [[event:hide-and-seek-45-countries]] From Internet scans of 2016 to 2018 it had 1,091 matching IP addresses and 1,014 domains, which it grouped into 36 operators. [[event:hide-and-seek-45-countries]]',
      'What it had seen were traces in the DNS, the directory of the Internet, of phones that seemed infected. [[report:ARE-suspected-infection-2018-09-18]] The 45 are not a list of clients, and roaming and VPNs can mislead. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]] A hatched country is one where phones seemed infected, not one that spied. [[-]]',
      'NSO called the list inaccurate, and said that it does not operate in many of the countries on it. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]]',
      'On 1 October Citizen Lab said that the phone of Omar Abdulaziz, a Saudi dissident in Canada, had been infected by an operator that it links to Saudi Arabia. [[event:omar-abdulaziz-canada]] He was in contact with Jamal Khashoggi, who was killed in his country’s consulate in Istanbul on 2 October 2018. [[event:omar-abdulaziz-canada event:khashoggi-killed]] Later reports alleged that people around the journalist had been targeted with Pegasus; NSO’s chief said that its technology was not used. [[event:khashoggi-killed]]'
    ]
  },
  whatsapp: {
    title: 'WhatsApp, 2019',
    shows: 'The map shows {whatsapp} countries where WhatsApp users were targeted in April and May 2019.',
    paragraphs: [
      'On 13 May 2019 it became public that a missed WhatsApp call had been enough to infect a phone. [[event:whatsapp-call-flaw]] WhatsApp closed the flaw and told users to update; NSO said that it never operates its technology or picks targets. [[event:whatsapp-call-flaw]]',
      'On 29 October 2019 WhatsApp wrote to about 1,400 users. [[event:whatsapp-notifies-1400-users]] Citizen Lab, which helped it, counted over 100 cases of abusive targeting of rights defenders and journalists in at least 20 countries. [[event:whatsapp-notifies-1400-users]] In Togo, a Catholic bishop, a priest and opposition figures were among those targeted, it was reported in 2020; no operator is proven. [[event:togo-clergy-opposition report:TGO-confirmed-victims-2020-08-03]]',
      'On the same day Facebook and its service WhatsApp sued NSO in California. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] NSO, says the complaint, used WhatsApp’s servers to try to infect about 1,400 devices between 29 April and 10 May 2019. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] NSO disputed the claims and said that its tools serve to fight crime and terrorism. [[event:whatsapp-sues-nso]] The relays, the complaint adds, belonged to Choopa, QuadraNet and Amazon Web Services, among others; it accuses none of these hosts. [[event:whatsapp-attack-servers provider:choopa provider:quadranet provider:aws]]',
      'In April 2025 a court exhibit listed 1,223 targeted users in 51 countries, led by Mexico (456), India (100) and Bahrain (82). [[event:whatsapp-victims-by-country]] This site knows {whatsapp} of the countries. [[table:country_reports]] Where a victim was does not show who ordered the attack, and NSO called the list an interpretation taken out of context. [[event:whatsapp-victims-by-country]]'
    ]
  },
  'without-a-click': {
    title: 'How a phone was infected without a click',
    shows:
      'The timeline lights what is known of the attacks and of the answers of the platforms, 2019 to 2023.',
    paragraphs: [
      'Many attempts began with a link to a malicious site. [[claim:malicious-subdomains]] Amnesty International’s Security Lab listed 1,407 domains in its first release of July 2021. [[event:pegasus-domain-list-1400 claim:malicious-subdomains]] In the fourth version of the network, it wrote, each infection link had its own short-lived subdomain; this site notes that from memory of the report, and has not verified it. [[event:pegasus-random-subdomains claim:malicious-subdomains]]',
      'Then there are ways in which nobody has to click. [[-]] In October 2019 Amnesty described how the phone of Maati Monjib, an academic in Morocco, was redirected within milliseconds to free247downloads[.]com when it opened yahoo.fr. [[event:network-injection-2019 event:morocco-monjib-bouchattaoui]] It saw a likely hijack of his connection, and suspected Moroccan services; Morocco rejected Amnesty’s claims. [[event:network-injection-2019 event:morocco-monjib-bouchattaoui]]',
      'Another way in is a message that the phone handles before its owner sees it. [[-]] In July 2021 Amnesty International, and Bill Marczak of Citizen Lab, said that weaknesses in iMessage let Pegasus into up-to-date iPhones, on iOS 14.6, without a click. [[event:imessage-ios-14-6-weakness claim:imessage-weaknesses]] Before that, in 2020, there had been KISMET, which seemed to stop working with iOS 14. [[event:kismet-zero-click]] On 13 September 2021 Citizen Lab disclosed FORCEDENTRY, found on a Saudi activist’s phone and attributed to NSO; Apple fixed it the same day. [[event:forcedentry-disclosed]] Google’s Project Zero called it one of the most technically sophisticated exploits that it had ever seen. [[event:project-zero-forcedentry]]',
      'Apple condemned the attacks, and said that they cost millions to build, are short-lived and aim at specific people. [[event:apple-statement-july-2021]] Three more such chains were seen in 2022, and BLASTPASS was disclosed in September 2023. [[event:triple-threat-exploits event:blastpass-disclosed]] NSO’s answer on iMessage is not in our sources. [[claim:imessage-weaknesses]]'
    ]
  },
  'the-leak': {
    title: 'The leak and the consortium, 2021',
    shows:
      'The map shows the {selected} countries for which numbers on the leaked list were reported; the timeline, 2016 to July 2021.',
    paragraphs: [
      'On 18 July 2021 Forbidden Stories, Amnesty International and 17 media partners began to publish the Pegasus Project. [[event:pegasus-project-leak claim:leak-50000-numbers]] A list of more than 50,000 phone numbers had come to Forbidden Stories and Amnesty International by a leak. [[claim:leak-50000-numbers]] The numbers, they said, had been selected by clients of NSO, from 2016 on. [[event:pegasus-project-leak claim:selected-since-2016]]',
      'A number on the list is not an infection, and does not prove an attempt. [[claim:leak-50000-numbers]] NSO denied that the list was its own, and no court or authority has confirmed what it is. [[claim:leak-50000-numbers]]',
      'The consortium led by Forbidden Stories said that it had identified over 1,000 people in more than 50 countries, France, Saudi Arabia and Togo among them. [[event:pegasus-project-50-countries claim:fifty-countries]] Newsrooms such as Le Monde, The Wire and Direkt36 reported that journalists, activists, business executives, ministers, diplomats and officers were on it. [[claim:who-was-listed]] The Wire wrote of over 300 verified Indian numbers; India’s government neither confirmed nor denied using Pegasus. [[event:india-numbers-the-wire]] In Hungary, Direkt36 reported journalists, lawyers and businesspeople; the government rejected the allegations. [[event:hungary-journalists-listed]]',
      'Le Monde wrote that numbers of Emmanuel Macron, of his then prime minister and of 14 ministers had been entered in 2019 for a Moroccan service. [[event:macron-number-on-list]] No hack was shown; NSO said that the president was never a target, and Morocco denied using Pegasus. [[event:macron-number-on-list]] Numbers of 14 leaders, in or formerly in office, were reported in all, and none of their phones was examined. [[claim:who-was-listed]]'
    ]
  },
  forensics: {
    title: 'How forensics found it, and who checked it',
    shows: 'The timeline lights research and court findings from July 2021 to August 2022.',
    paragraphs: [
      'Traces left in a phone’s own records can show that Pegasus infected it: this is what Amnesty International’s Security Lab says, and it published its method with the first reports of July 2021. [[event:amnesty-forensic-methodology claim:amnesty-forensic-method]] Of 67 phones that it examined, 23 were infected and 14 showed attempts, partner media reported. [[event:amnesty-forensic-methodology]]',
      'Most of the phones found to be hacked were iPhones, The Washington Post and partners wrote. [[event:phones-hacked-mostly-iphones claim:mostly-iphones]] Of the 67, 15 ran Android: none of these showed a successful infection, three showed targeting by message. [[event:phones-hacked-mostly-iphones]] But Android does not keep the records that the method needs, so this is no proof that it is safer. [[event:phones-hacked-mostly-iphones]]',
      'With the report came a checking tool, MVT, and lists of indicators, so that others can check phones. [[event:mvt-and-indicators-released claim:amnesty-forensic-method]] Citizen Lab, of the University of Toronto, reviewed the work independently: given backups without context, it confirmed Pegasus infections in four of them, and it judged the method sound. [[event:citizen-lab-peer-review claim:citizen-lab-confirmation]] The review says nothing about the leaked list, nor about each phone that Amnesty examined. [[claim:citizen-lab-confirmation]]',
      'Not all of it held: within ten days Amnesty withdrew some indicators as false positives. [[event:amnesty-corrects-indicators]] French police and the ANSSI agency confirmed spying on two Mediapart journalists; Morocco denies any part. [[report:FRA-confirmed-victims-2021-07-29]] A panel of India’s Supreme Court found malware on five of 29 phones, but could not call it Pegasus, and said that the government had not cooperated. [[event:india-committee-report]] NSO called the reports full of wrong assumptions and unproven theories. [[event:nso-denial-defamation-threat]]'
    ]
  },
  cloud: {
    title: 'The cloud companies, and what Amazon did',
    shows:
      'The graph lights the servers that Amnesty counted in 2021 at Amazon, DigitalOcean, Linode and OVH.',
    paragraphs: [
      'Pegasus was delivered through CloudFront, Amazon’s content network: so said Amnesty International’s Security Lab on 18 July 2021, since an infected phone had sent data to a service behind it. [[event:cloudfront-pegasus-delivery claim:cloudfront-delivery]] Citizen Lab reported the same. [[event:cloudfront-pegasus-delivery]] To Amnesty it was a sign that NSO had moved to Amazon’s cloud, which shields it from some Internet scans. [[event:cloudfront-pegasus-delivery claim:cloud-shields-from-scans]]',
      'What Amazon did, and when, is told in several ways, and this site keeps them apart. [[claim:amazon-told-and-acted]] In May 2020 Vice had reported that NSO used Amazon’s servers; Amazon did not answer when asked whether its rules had been broken. [[event:vice-nso-amazon-2020]] Amnesty reported the use of CloudFront to Amazon, which says that it acted as soon as it learned of it; one later account dates this to May 2021. [[event:amazon-acts-may-2021 claim:amazon-told-and-acted]] On 19 July 2021 Amazon Web Services told Vice that it had moved quickly to close the infrastructure and accounts. [[event:aws-shuts-down-nso-accounts claim:amazon-told-and-acted]] It did not say which rules it applied, or if other accounts remained. [[event:aws-shuts-down-nso-accounts]]',
      'Most attack servers, Amnesty said, stood in Europe and the United States, mostly in European data centres of US hosting companies. [[event:hosting-digitalocean-linode-ovh claim:servers-in-europe]] It counted 73 at Amazon, and named DigitalOcean, Linode and France’s OVH as hosts too. [[event:hosting-digitalocean-linode-ovh claim:digitalocean-and-linode]] The counts given here for those three are from memory of the report, and unverified. [[claim:digitalocean-and-linode]] DigitalOcean told AP that what the report described was no longer on its platform; no statement by Linode or OVH was known when the press reported the list. [[provider:digitalocean provider:linode provider:ovh]]',
      'A host is not an accomplice, and no source here says that Amazon knew before it was told. [[claim:cloudfront-delivery]] In July 2026 Amnesty, from papers filed in WhatsApp’s case, described an NSO team that rents servers and opens accounts and domains anonymously, kept apart for each client. [[event:amnesty-inside-pegasus]]'
    ]
  },
  'what-nso-says': {
    title: 'What NSO says',
    shows:
      'The timeline marks 18 July 2021, the day of NSO’s answer, among what companies and states said up to November.',
    paragraphs: [
      'NSO Group answered on 18 July 2021. [[event:nso-denial-defamation-threat]] It said that the report was full of wrong assumptions and unproven theories, and that the list is not its own. [[event:nso-denial-defamation-threat claim:nso-denial]] NSO added that it was considering a defamation suit; its lawyers had warned The Wire on 14 July. [[event:nso-denial-defamation-threat claim:nso-defamation-threat]] No such suit is in our sources, which does not prove that there was none. [[claim:nso-defamation-threat]]',
      'Its tools, NSO says, serve vetted states against crime and terror. [[event:nso-purpose-statement claim:nso-purpose]] It says that it does not operate them and has no insight into the work of its clients: 60 agencies in 40 countries, which it will not name. [[event:nso-purpose-statement claim:nso-purpose]] In its first transparency report, of 30 June 2021, it said that it had cut ties with five clients since 2016 over misuse. [[event:nso-transparency-report-2021]]',
      'There is something on either side. [[-]] Hungary’s data authority confirmed the use of Pegasus there in 2022, and called it lawful; the FBI said that it had bought a licence, tested it and never used it in an investigation. [[report:HUN-suspected-operator-2021-11-04 event:fbi-confirms-pegasus-test]] But analyses found Pegasus on phones of journalists, lawyers and rights defenders, for instance in El Salvador, whose government denies any link. [[claim:nso-purpose event:el-salvador-torogoz]] And in filings unsealed in November 2024 WhatsApp’s lawyers, citing sworn testimony by NSO staff, say that clients only enter a number and NSO’s system does the rest. [[event:whatsapp-filings-unsealed]]',
      'On 3 November 2021 the United States put NSO on its trade blacklist, saying that its tools had been used against officials, journalists and activists. [[event:us-entity-list]] NSO said that it was dismayed and would seek a reversal. [[event:us-entity-list]]'
    ]
  },
  aftermath: {
    title: 'The aftermath: courts, sanctions, new cases',
    shows:
      'The map keeps the countries with traces or attempts since August 2021; the timeline, cases, courts and politics since.',
    paragraphs: [
      'Coverage of July 2021 expected Apple to follow Facebook to court, and more revelations and lawsuits after that. [[claim:apple-to-follow claim:more-to-come]] Apple sued NSO on 23 November 2021; on 13 September 2024 it asked to drop the suit, since going on could expose its threat intelligence. [[event:apple-sues-nso event:apple-drops-nso-lawsuit]]',
      'In WhatsApp’s case a US judge found NSO liable on 20 December 2024. [[event:whatsapp-liability-ruling]] A jury set punitive damages of about 167 million dollars on 6 May 2025; on 17 October the judge cut them to about four million, and barred NSO from targeting WhatsApp. [[event:whatsapp-damages-verdict event:whatsapp-permanent-injunction claim:facebook-sued-in-2019]] NSO, which confirmed in the same month that US investors had taken control, appealed in November. [[event:us-investors-buy-nso event:whatsapp-permanent-injunction]] In June 2026 Meta asked the court to hold it in contempt. [[event:meta-contempt-motion]]',
      'In January 2026 England’s High Court held Saudi Arabia liable for infecting the phones of the dissident Ghanem Al-Masarir; the kingdom had stopped taking part in the case. [[event:al-masarir-v-saudi-arabia]] In Spain, whose government said in 2022 that the phones of its prime minister and its defence minister had been infected, a judge closed the case provisionally, for the second time, in January 2026, and named nobody. [[event:spain-prime-minister-phone event:spain-closes-case-again]] A committee of the European Parliament condemned spyware abuse in several member states in May 2023, in Hungary and Poland above all. [[event:pega-final-report]] Poland’s prosecutor general counted 578 people under surveillance with Pegasus; being among them does not by itself mean that it was unlawful. [[event:poland-578-people]]',
      'New cases were reported in Bahrain, El Salvador, Catalonia, Thailand and Armenia, among others. [[claim:more-to-come report:BHR-confirmed-victims-2021-08-24 report:SLV-confirmed-victims-2022-01-12 report:ESP-confirmed-victims-2022-04-18 report:THA-confirmed-victims-2022-07-18 report:ARM-confirmed-victims-2023-05-25]] In July 2026 Citizen Lab said that the iPhone of Stelios Kouloglou had been infected in October 2022 and March 2023, while he sat on that very committee; it named no operator. [[event:kouloglou-pega-member]] The newest record here, of September 2026, concerns a student protester’s phone in Serbia; it is not verified yet. [[event:serbia-student-activist]]'
    ]
  }
};
