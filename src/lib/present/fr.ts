import type { DeckText } from './slides.ts';

/** Les diapositives en français : les mêmes preuves, la même vérification que le récit. docs/story.md */
export const FR: DeckText = {
  'what-pegasus-is': {
    says: [
      'NSO Group a été fondée en Israël en 2010, selon des historiques publiés. [[event:nso-group-founded claim:nso-founded-2010]] Pegasus est devenu son produit phare. [[event:nso-group-founded]]',
      'D’après Forbidden Stories et ses partenaires, Pegasus ouvre tout le téléphone : messages, photos, contacts, position, caméra et micro. [[event:pegasus-what-it-collects claim:what-pegasus-collects]]',
      'Ce qu’un outil peut prendre ne dit pas ce qui a été pris sur un téléphone donné. [[claim:what-pegasus-collects]]',
      'NSO assure que ses outils aident à démanteler des réseaux criminels et à retrouver des disparus, et qu’elle ne les exploite pas elle-même. [[event:nso-purpose-statement]]'
    ],
    prompts: [
      'Demandez ce qu’un téléphone contient que personne d’autre ne devrait lire. [[-]] Nul n’est tenu de répondre. [[-]]',
      'Un pays sur la carte est un pays où une fiche parle de traces ou de tentatives, non un pays qui espionne. [[-]] Dites-le avant la première question. [[-]]'
    ]
  },
  'first-trace': {
    says: [
      'En août 2016, Ahmed Mansoor, défenseur des droits aux Émirats arabes unis, reçoit des SMS suspects et les transmet. [[event:mansoor-million-dollar-dissident report:ARE-confirmed-victims-2016-08-24]]',
      'Citizen Lab et Lookout relient les liens qu’ils contiennent à NSO, et à trois failles inconnues de l’iPhone. [[event:mansoor-million-dollar-dissident]]',
      'La fiche parle d’une tentative, non d’une infection. [[report:ARE-confirmed-victims-2016-08-24]]',
      'Apple corrige les failles dix jours après avoir été alertée. [[event:apple-patches-trident]] NSO déclare à la presse ne vendre qu’à des agences publiques autorisées. [[event:apple-patches-trident]]'
    ],
    prompts: [
      'Demandez qui, dans la salle, aurait ouvert un tel lien, et qui aurait demandé conseil. [[-]] L’un et l’autre sont humains. [[-]]',
      'Une tentative et une infection sont deux choses : faites dire à la salle de laquelle il s’agit ici. [[-]]'
    ]
  },
  mexico: {
    says: [
      'En février 2017, Citizen Lab et le New York Times révèlent l’envoi de liens de NSO à un chercheur public et à deux militants de la santé au Mexique. [[event:mexico-soda-tax-bittersweet]]',
      'En juin, un deuxième rapport décrit les mêmes liens envoyés à des journalistes, à des avocats et à un mineur. [[event:mexico-reckless-exploit]] Le gouvernement mexicain nie toute surveillance sans l’aval d’un juge. [[event:mexico-reckless-exploit]]',
      'Des tentatives contre plus de 20 personnes sont documentées pour 2015 et 2016. [[report:MEX-confirmed-victims-2017-06-19]] Ce ne sont pas des infections prouvées. [[report:MEX-confirmed-victims-2017-06-19]]',
      'Des clients au Mexique ont sélectionné plus de 15 000 numéros de la liste divulguée, écrit The Guardian en 2021. [[report:MEX-numbers-selected-2021-07-19]] Ce n’est pas un décompte d’attaques. [[report:MEX-numbers-selected-2021-07-19]]'
    ],
    prompts: [
      'L’un de ceux qui ont reçu de tels liens était mineur. [[-]] Ni les proches ni les mineurs ne sont nommés ici, et il n’y a pas lieu de les nommer dans la salle. [[-]]',
      'Demandez pourquoi quelqu’un voudrait lire ce qu’écrivent des militants de la santé. [[-]] Ce sont des questions : les diapositives ne disent pas qui a envoyé les liens. [[-]]'
    ]
  },
  servers: {
    says: [
      'Amnesty International relie des noms de domaine à Pegasus, et les range en versions d’un réseau. [[event:gen3-domain-list-published event:pegasus-domain-list-1400]]',
      'De 2016 à 2018, Citizen Lab cherche ces serveurs avec une nouvelle empreinte : 1 091 adresses et 1 014 domaines y répondent. [[event:gen3-scans-2016-2018]]',
      'La liste sur laquelle repose ce site compte {gen2} domaines de la version 2, {gen3} de la version 3 et {gen4} de la version 4. [[table:domains]]',
      'Sur {rows} couples de domaine et d’adresse, la règle suivie par ce site conduit à M247 pour {m247}, à 23VNet pour {vnet} et à Redstation pour {redstation}. [[table:addresses provider:m247 provider:23vnet provider:redstation]] Un hébergeur n’est pas un complice. [[-]]'
    ],
    prompts: [
      'Un domaine est le nom d’une adresse ; un hébergeur ressemble à quelqu’un qui loue des chambres et peut ne pas connaître ses locataires. [[-]]',
      'Les domaines sont écrits avec des crochets pour que personne n’en ouvre un par erreur. [[-]] N’en saisissez jamais dans un navigateur. [[-]]'
    ]
  },
  'forty-five-countries': {
    says: [
      'Le 18 septembre 2018, Citizen Lab publie une carte d’infections présumées par Pegasus dans 45 pays. [[event:hide-and-seek-45-countries]]',
      'Le laboratoire a vu, dans le DNS, l’annuaire d’Internet, les traces de téléphones qui semblaient infectés. [[report:ARE-suspected-infection-2018-09-18]]',
      'Les 45 pays ne forment pas une liste de clients : itinérance et VPN peuvent tromper. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]]',
      'NSO conteste la liste et dit ne pas opérer dans nombre des pays cités. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]]'
    ],
    prompts: [
      'Montrez un pays hachuré et demandez ce que dit la marque. [[-]] Des téléphones y semblaient infectés ; elle ne dit pas que ce pays espionne. [[-]]',
      'Quelqu’un, dans la salle, vient peut-être d’un pays de la carte. [[-]] Une marque parle de téléphones, non des gens de ce pays. [[-]]'
    ]
  },
  whatsapp: {
    says: [
      'Le 13 mai 2019, on apprend qu’un appel manqué sur WhatsApp suffisait à infecter un téléphone. [[event:whatsapp-call-flaw]]',
      'WhatsApp écrit à environ 1 400 utilisateurs. [[event:whatsapp-notifies-1400-users]] Citizen Lab compte plus de 100 cas de ciblage abusif de défenseurs des droits et de journalistes. [[event:whatsapp-notifies-1400-users]]',
      'Le 29 octobre 2019, Facebook et WhatsApp attaquent NSO en Californie. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] NSO conteste. [[event:whatsapp-sues-nso]]',
      'Une pièce du procès recense 1 223 utilisateurs visés dans 51 pays. [[event:whatsapp-victims-by-country]] NSO parle d’une interprétation sortie de son contexte. [[event:whatsapp-victims-by-country]]'
    ],
    prompts: [
      'Demandez ce qu’un utilisateur peut faire contre un appel auquel il n’y a pas à répondre. [[-]] Aucune des personnes visées n’a commis de faute. [[-]]',
      'Le lieu où se trouvait quelqu’un ne dit pas qui a ordonné l’attaque : dites-le avant qu’on le demande. [[-]]'
    ]
  },
  'without-a-click': {
    says: [
      'Beaucoup de tentatives commençaient par un lien. [[claim:malicious-subdomains]] Le Security Lab d’Amnesty International recense 1 407 domaines dans sa première publication, en juillet 2021. [[event:pegasus-domain-list-1400 claim:malicious-subdomains]]',
      'En 2019, Amnesty décrit un téléphone redirigé en quelques millisecondes au Maroc. [[event:network-injection-2019 event:morocco-monjib-bouchattaoui]] Elle soupçonne des services marocains ; le Maroc rejette ces affirmations. [[event:network-injection-2019 event:morocco-monjib-bouchattaoui]]',
      'En juillet 2021, Amnesty et Bill Marczak, de Citizen Lab, affirment que des failles d’iMessage ouvrent à Pegasus des iPhone à jour, sans aucun clic. [[event:imessage-ios-14-6-weakness claim:imessage-weaknesses]]',
      'Le 13 septembre 2021, Citizen Lab dévoile FORCEDENTRY et l’attribue à NSO. Apple la corrige le jour même. [[event:forcedentry-disclosed]]'
    ],
    prompts: [
      'On demandera sans doute : mon téléphone est-il sûr ? [[-]] Nul ne peut le dire d’ici ; le tenir à jour est le conseil simple. [[-]]',
      'N’ouvrez aucun des domaines, pas même pour montrer qu’il a disparu. [[-]]'
    ]
  },
  'the-leak': {
    says: [
      'Le 18 juillet 2021, Forbidden Stories, Amnesty International et 17 médias partenaires commencent à publier. [[event:pegasus-project-leak claim:leak-50000-numbers]] Une liste de plus de 50 000 numéros de téléphone a fuité. [[claim:leak-50000-numbers]]',
      'Ces numéros ont été sélectionnés par des clients de NSO à partir de 2016, disent Forbidden Stories et ses partenaires. [[event:pegasus-project-leak claim:selected-since-2016]]',
      'Un numéro sur la liste n’est pas une infection, et ne prouve pas une tentative. [[claim:leak-50000-numbers]]',
      'NSO nie que cette liste soit la sienne. [[claim:leak-50000-numbers]] Aucun tribunal ni aucune autorité n’a confirmé ce qu’elle est. [[claim:leak-50000-numbers]]',
      'Des rédactions, dont Le Monde, The Wire et Direkt36, y relèvent des journalistes, des militants, des dirigeants d’entreprise, des ministres, des diplomates et des officiers. [[claim:who-was-listed]]'
    ],
    prompts: [
      'Lisez à voix haute ce qu’un numéro sur la liste n’est pas, et demandez un titre de presse qui serait faux. [[-]]',
      'Derrière chaque numéro, il y a une personne. [[-]] Laissez de côté les noms dont la classe n’a pas besoin. [[-]]'
    ]
  },
  forensics: {
    says: [
      'Les traces laissées dans un téléphone peuvent montrer que Pegasus l’a infecté, affirme le Security Lab d’Amnesty International, qui publie sa méthode en juillet 2021. [[event:amnesty-forensic-methodology claim:amnesty-forensic-method]]',
      'Sur 67 téléphones examinés par Amnesty, 23 étaient infectés et 14 portaient des traces de tentative, selon les médias partenaires. [[event:amnesty-forensic-methodology]]',
      'Citizen Lab, de l’université de Toronto, confirme des infections dans quatre sauvegardes reçues sans contexte, et juge la méthode solide. [[event:citizen-lab-peer-review claim:citizen-lab-confirmation]]',
      'La plupart des téléphones dont le piratage a été constaté sont des iPhone, écrit The Washington Post. [[event:phones-hacked-mostly-iphones claim:mostly-iphones]] Mais Android ne garde pas les journaux que demande la méthode. [[event:phones-hacked-mostly-iphones]]',
      'En dix jours, Amnesty retire des indicateurs, de faux positifs. [[event:amnesty-corrects-indicators]] NSO juge l’enquête pleine d’hypothèses fausses. [[event:nso-denial-defamation-threat]]'
    ],
    prompts: [
      'Demandez ce qu’apporte un deuxième laboratoire, et ce qu’il ne peut pas dire. [[-]]',
      'Demandez ce qu’il faut pour confier son téléphone à d’autres afin qu’ils l’examinent. [[-]]'
    ]
  },
  cloud: {
    says: [
      'Pegasus passait par CloudFront, d’Amazon, affirme le Security Lab d’Amnesty International le 18 juillet 2021. [[event:cloudfront-pegasus-delivery claim:cloudfront-delivery]] Citizen Lab fait le même constat. [[event:cloudfront-pegasus-delivery]]',
      'Le 19 juillet 2021, Amazon Web Services déclare à Vice avoir vite fermé l’infrastructure et les comptes en cause. [[event:aws-shuts-down-nso-accounts claim:amazon-told-and-acted]]',
      'Quand Amazon a-t-elle agi ? [[event:amazon-acts-may-2021 claim:amazon-told-and-acted]] Dès qu’elle l’a su, dit-elle ; un récit ultérieur date cela de mai 2021. [[event:amazon-acts-may-2021 claim:amazon-told-and-acted]]',
      'Amnesty compte 73 serveurs chez Amazon, et cite aussi DigitalOcean, Linode et OVH. [[event:hosting-digitalocean-linode-ovh claim:digitalocean-and-linode]] Les décomptes donnés ici pour ces trois derniers le sont de mémoire, sans vérification. [[claim:digitalocean-and-linode]]',
      'Un hébergeur n’est pas un complice, et aucune source ne dit ici qu’Amazon savait avant d’être prévenue. [[claim:cloudfront-delivery]]'
    ],
    prompts: [
      'Demandez ce qu’une société qui loue des serveurs devrait pouvoir savoir de ses clients. [[-]]',
      'Dites ce que chacun a répondu, et où l’on ne connaît pas de réponse. [[-]]'
    ]
  },
  'what-nso-says': {
    says: [
      'NSO répond le 18 juillet 2021 : l’enquête serait pleine d’hypothèses fausses et de théories non étayées, et la liste n’est pas la sienne. [[event:nso-denial-defamation-threat claim:nso-denial]]',
      'Ses outils, dit NSO, servent à des États contrôlés contre la criminalité et le terrorisme. [[event:nso-purpose-statement claim:nso-purpose]] Elle assure ne pas les exploiter et ignorer le travail de ses clients. [[event:nso-purpose-statement claim:nso-purpose]]',
      'NSO parle de 60 agences dans 40 pays, et ne les nomme pas. [[event:nso-purpose-statement claim:nso-purpose]]',
      'Les avocats de WhatsApp, citant des dépositions d’employés de NSO, disent que les clients n’ont qu’à entrer un numéro et que le système de NSO fait le reste. [[event:whatsapp-filings-unsealed]]',
      'Le 3 novembre 2021, les États-Unis inscrivent NSO sur leur liste noire commerciale. [[event:us-entity-list]] NSO se dit consternée et veut un retrait. [[event:us-entity-list]]'
    ],
    prompts: [
      'Faites exposer loyalement la position de l’entreprise avant que quiconque y réponde. [[-]]',
      'Demandez lesquelles de ces phrases pourraient être vérifiées, et par qui. [[-]]'
    ]
  },
  aftermath: {
    says: [
      'Dans l’affaire WhatsApp, une juge américaine tient NSO pour responsable en décembre 2024, et lui interdit en octobre 2025 de viser WhatsApp. [[event:whatsapp-liability-ruling event:whatsapp-permanent-injunction]] NSO fait appel. [[event:whatsapp-permanent-injunction]]',
      'Apple porte plainte contre NSO en novembre 2021. [[event:apple-sues-nso]] En 2024, elle demande l’abandon, car poursuivre exposerait ses renseignements sur les menaces. [[event:apple-drops-nso-lawsuit]]',
      'En janvier 2026, la Haute Cour, à Londres, juge l’Arabie saoudite responsable de l’infection des téléphones d’un opposant. [[event:al-masarir-v-saudi-arabia]] Le royaume ne participait plus à l’affaire. [[event:al-masarir-v-saudi-arabia]]',
      'En Espagne, un juge classe l’affaire du téléphone du Premier ministre, provisoirement et pour la deuxième fois, sans désigner personne. [[event:spain-prime-minister-phone event:spain-closes-case-again]]',
      'De nouveaux cas ont été signalés, entre autres, à Bahreïn, au Salvador, en Catalogne, en Thaïlande et en Arménie. [[claim:more-to-come report:BHR-confirmed-victims-2021-08-24 report:SLV-confirmed-victims-2022-01-12 report:ESP-confirmed-victims-2022-04-18 report:THA-confirmed-victims-2022-07-18 report:ARM-confirmed-victims-2023-05-25]]'
    ],
    prompts: [
      'Demandez ce qui a changé depuis, et pour qui. [[-]]',
      'Terminez par les moyens d’aller plus loin : chaque phrase a ses sources, et une erreur peut être signalée. [[-]]'
    ]
  }
};
