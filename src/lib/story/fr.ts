import type { StoryText } from './text.ts';

/** Le récit en français : les mêmes chapitres, les mêmes preuves. docs/story.md dit comment le modifier. */
export const FR: StoryText = {
  'what-pegasus-is': {
    title: 'Ce qu’est Pegasus',
    shows:
      'La carte montre les {confirmed} pays pour lesquels une fiche fait état de Pegasus trouvé sur des téléphones, ou de tentatives.',
    paragraphs: [
      'NSO Group a été fondée en Israël en 2010, selon des historiques publiés, dont ceux de Forensic Architecture et d’Amnesty International. [[event:nso-group-founded claim:nso-founded-2010]] Pegasus est devenu son produit phare. [[event:nso-group-founded]]',
      'C’est un logiciel espion pour téléphones. [[event:pegasus-what-it-collects]] D’après Forbidden Stories et ses partenaires, il ouvre tout l’appareil au client : messages, courriels, photos, contacts, position, ainsi qu’une caméra et un micro que l’on peut activer à distance. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] Ce qu’un outil peut prendre ne dit pas ce qui a été pris sur un téléphone donné. [[claim:what-pegasus-collects]]',
      'NSO assure que ses outils aident à démanteler des réseaux criminels et à retrouver des disparus, et qu’elle ne les exploite pas elle-même. [[event:nso-purpose-statement]] En Pologne, le chef du parti alors au pouvoir a reconnu l’achat ; en Allemagne, selon la presse, la police fédérale l’a fait à huis clos. [[report:POL-suspected-operator-2024-04-24 report:DEU-suspected-operator-2021-09-07]] D’autres démentent, comme le Maroc. [[report:MAR-suspected-operator-2021-07-18]]',
      'La carte ci-contre montre où une analyse, un gouvernement ou un tribunal a trouvé des traces ou des tentatives. [[-]] Elle ne dit pas qui en était l’auteur, et les décomptes dépendent de ceux qui ont demandé un examen. [[-]]'
    ]
  },
  'first-trace': {
    title: '2016, la première trace',
    shows: 'La frise marque août 2016, quand les liens reçus par Ahmed Mansoor ont été analysés.',
    paragraphs: [
      'Les 10 et 11 août 2016, Ahmed Mansoor, défenseur des droits aux Émirats arabes unis, reçoit des SMS suspects et les transmet. [[event:mansoor-million-dollar-dissident report:ARE-confirmed-victims-2016-08-24]] Citizen Lab et Lookout relient les liens qu’ils contiennent à NSO, et à trois failles inconnues de l’iPhone, baptisées Trident. [[event:mansoor-million-dollar-dissident]] Le cas est recensé ici comme une tentative, non comme une infection. [[report:ARE-confirmed-victims-2016-08-24]]',
      'Le 25 août, dix jours après avoir été alertée, Apple corrige les trois failles. [[event:apple-patches-trident]] NSO déclare à la presse ne vendre qu’à des agences publiques autorisées et respecter les règles d’exportation. [[event:apple-patches-trident]]',
      'Le rapport s’accompagne d’une liste de domaines liés à NSO. [[event:gen2-domains-published]] Parmi eux, 44 figurent dans les 96 qu’Amnesty International range plus tard dans la version 2 du réseau. [[event:gen2-domains-published]] Une méthode est née : remonter d’un message à un lien, d’un lien à un serveur, d’un serveur à d’autres. [[-]]',
      'Les messages adressés à Ahmed Mansoor ne sont pas les plus anciens que l’on connaisse : au Mexique, Citizen Lab en a trouvé ensuite qui datent de 2015. [[claim:selected-since-2016]]'
    ]
  },
  mexico: {
    title: 'Le Mexique',
    shows:
      'La carte entoure le Mexique ; la frise garde ce qui le concerne jusqu’en juin 2017. Les pays dont une fiche remonte à cette époque restent éclairés.',
    paragraphs: [
      'Le 11 février 2017, Citizen Lab et le New York Times révèlent qu’un chercheur public et deux militants de la santé ont reçu au Mexique, en 2016, des SMS contenant des liens de NSO. [[event:mexico-soda-tax-bittersweet]] Tous trois défendaient une taxe sur les sodas. [[event:mexico-soda-tax-bittersweet]]',
      'Quatre mois plus tard, le 19 juin 2017, un deuxième rapport décrit les mêmes liens envoyés à des journalistes, dont Carmen Aristegui, à des avocats et à un mineur. [[event:mexico-reckless-exploit]] Le gouvernement mexicain nie toute surveillance sans l’aval d’un juge. [[event:mexico-reckless-exploit]] Des tentatives contre plus de 20 personnes sont documentées pour 2015 et 2016 ; ce ne sont pas des infections prouvées. [[report:MEX-confirmed-victims-2017-06-19]]',
      'Le Mexique est présenté comme le premier État acheteur de Pegasus, dont plusieurs agences auraient eu des licences. [[report:MEX-suspected-operator-2021-07-18]] Quand la liste divulguée devient publique, en 2021, The Guardian écrit que des clients au Mexique ont sélectionné plus de 15 000 numéros, le plus grand groupe de la liste. [[report:MEX-numbers-selected-2021-07-19]] Ce n’est pas un décompte d’attaques. [[report:MEX-numbers-selected-2021-07-19]]',
      'Deux journalistes et un défenseur des droits ont été infectés entre 2019 et 2021, rapportent R3D et Citizen Lab, après que le gouvernement eut promis d’y renoncer. [[report:MEX-confirmed-victims-2022-10-02]] En 2025, devant un tribunal américain, un avocat de NSO cite le Mexique parmi les clients à l’époque des attaques de 2019 par WhatsApp, sans dire qui visait qui. [[report:MEX-suspected-operator-2025-04]]'
    ]
  },
  servers: {
    title: 'Les serveurs et leurs générations',
    shows:
      'Le graphe montre les domaines de la version 3, chacun près de la société qui annonçait son adresse.',
    paragraphs: [
      'Un logiciel espion doit rendre compte à quelqu’un, et ce qu’il appelle a une adresse et un nom. [[-]] Amnesty International range les noms de domaine qu’elle relie à Pegasus en plusieurs versions d’un réseau. [[event:gen3-domain-list-published event:pegasus-domain-list-1400]] La liste sur laquelle repose ce site compte {gen2} noms de la version 2, {gen3} de la version 3 et {gen4} de la version 4. [[table:domains]]',
      'Une partie a été trouvée en scrutant Internet. [[event:gen3-scans-2016-2018]] Après son rapport d’août 2016, Citizen Lab crée une nouvelle empreinte et l’emploie jusqu’en août 2018 : 1 091 adresses et 1 014 domaines y répondent. [[event:gen3-scans-2016-2018]] Le 1er octobre 2018, Amnesty publie un fichier qui associe 595 domaines à des adresses de serveurs. [[event:gen3-domain-list-published]] Trois noms figurent dans les versions 2 et 3, signe de continuité entre les deux réseaux. [[event:gen3-domain-list-published]]',
      'À qui étaient ces adresses ? [[-]] Les données publiques de routage permettent de l’établir, avec prudence. [[table:addresses]] Sur {rows} couples de domaine et d’adresse, la règle suivie par ce site conduit à M247 pour {m247}, à 23VNet pour {vnet} et à Redstation pour {redstation}. [[table:addresses provider:m247 provider:23vnet provider:redstation]] Les blocs d’adresses se vendent et se louent : chacun dit donc son degré de certitude. [[table:addresses]] Détenir une adresse n’est pas savoir à quoi elle sert : un hébergeur n’est pas un complice. [[-]]',
      'De la version 4, aucun domaine n’a d’adresse publique ; il n’existe que des décomptes de serveurs. [[table:server_counts table:domains]]'
    ]
  },
  'forty-five-countries': {
    title: '2018, 45 pays',
    shows: 'La carte hachure les {suspected} pays où Citizen Lab a vu des traces d’infections présumées.',
    paragraphs: [
      'Le 18 septembre 2018, Citizen Lab publie une carte d’infections présumées par Pegasus dans 45 pays. [[event:hide-and-seek-45-countries]] Des scans d’Internet de 2016 à 2018 avaient relevé 1 091 adresses IP et 1 014 domaines, regroupés en 36 opérateurs. [[event:hide-and-seek-45-countries]]',
      'Ce que le laboratoire a vu, ce sont les traces laissées dans le DNS, l’annuaire d’Internet, par des téléphones qui semblaient infectés. [[report:ARE-suspected-infection-2018-09-18]] Les 45 pays ne forment pas une liste de clients : itinérance et VPN peuvent tromper. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]] Un pays hachuré est un pays où des téléphones semblaient infectés, non un pays qui espionne. [[-]]',
      'NSO conteste la liste et dit ne pas opérer dans nombre des pays cités. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]]',
      'Le 1er octobre, Citizen Lab affirme que le téléphone d’Omar Abdulaziz, opposant saoudien installé au Canada, a été infecté par un opérateur qu’il relie à l’Arabie saoudite. [[event:omar-abdulaziz-canada]] Il était en contact avec Jamal Khashoggi, tué le 2 octobre 2018 au consulat de son pays à Istanbul. [[event:omar-abdulaziz-canada event:khashoggi-killed]] Des articles ont ensuite affirmé que des proches du journaliste avaient été visés par Pegasus ; le patron de NSO assure que sa technologie n’a pas été utilisée. [[event:khashoggi-killed]]'
    ]
  },
  whatsapp: {
    title: 'WhatsApp, 2019',
    shows:
      'La carte montre {whatsapp} pays où des utilisateurs de WhatsApp ont été visés en avril et mai 2019.',
    paragraphs: [
      'Le 13 mai 2019, on apprend qu’un appel manqué sur WhatsApp suffisait à infecter un téléphone. [[event:whatsapp-call-flaw]] WhatsApp corrige la faille et invite à la mise à jour ; NSO assure ne jamais exploiter sa technologie ni choisir les cibles. [[event:whatsapp-call-flaw]]',
      'Le 29 octobre 2019, WhatsApp écrit à environ 1 400 utilisateurs. [[event:whatsapp-notifies-1400-users]] Citizen Lab, qui l’a aidée, compte plus de 100 cas de ciblage abusif de défenseurs des droits et de journalistes, dans au moins 20 pays. [[event:whatsapp-notifies-1400-users]] Au Togo, un évêque catholique, un prêtre et des opposants étaient parmi les personnes visées, apprend-on en 2020 ; aucun opérateur n’est prouvé. [[event:togo-clergy-opposition report:TGO-confirmed-victims-2020-08-03]]',
      'Le même jour, Facebook et son service WhatsApp attaquent NSO en Californie. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] Selon leur plainte, NSO s’est servie des serveurs de WhatsApp pour tenter d’infecter environ 1 400 appareils entre le 29 avril et le 10 mai 2019. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] NSO conteste et dit que ses outils servent à lutter contre le crime. [[event:whatsapp-sues-nso]] Les relais, ajoute la plainte, appartenaient notamment à Choopa, QuadraNet et Amazon Web Services ; elle n’accuse aucun de ces hébergeurs. [[event:whatsapp-attack-servers provider:choopa provider:quadranet provider:aws]]',
      'En avril 2025, une pièce du procès recense 1 223 utilisateurs visés dans 51 pays, Mexique (456), Inde (100) et Bahreïn (82) en tête. [[event:whatsapp-victims-by-country]] Ce site connaît {whatsapp} de ces pays. [[table:country_reports]] Le lieu où se trouvait une victime ne dit pas qui l’a visée, et NSO parle d’une interprétation sortie de son contexte. [[event:whatsapp-victims-by-country]]'
    ]
  },
  'without-a-click': {
    title: 'Infecter un téléphone sans un clic',
    shows: 'La frise éclaire ce que l’on sait des attaques et des réponses des plateformes, de 2019 à 2023.',
    paragraphs: [
      'Beaucoup de tentatives commençaient par un lien vers un site malveillant. [[claim:malicious-subdomains]] Le Security Lab d’Amnesty International recense 1 407 domaines dans sa première publication, en juillet 2021. [[event:pegasus-domain-list-1400 claim:malicious-subdomains]] Dans la quatrième version du réseau, écrivait-il, chaque lien d’infection avait son propre sous-domaine éphémère ; ce site le note de mémoire et ne l’a pas vérifié. [[event:pegasus-random-subdomains claim:malicious-subdomains]]',
      'Viennent ensuite les voies où personne n’a à cliquer. [[-]] En octobre 2019, Amnesty décrit comment le téléphone de Maati Monjib, universitaire au Maroc, a été redirigé en quelques millisecondes vers free247downloads[.]com en ouvrant yahoo.fr. [[event:network-injection-2019 event:morocco-monjib-bouchattaoui]] L’organisation y voit un détournement probable de sa connexion et soupçonne des services marocains ; le Maroc rejette ces affirmations. [[event:network-injection-2019 event:morocco-monjib-bouchattaoui]]',
      'Autre voie, un message que le téléphone traite avant que son propriétaire le voie. [[-]] En juillet 2021, Amnesty International et Bill Marczak, de Citizen Lab, affirment que des failles d’iMessage ouvrent à Pegasus des iPhone à jour, sous iOS 14.6, sans aucun clic. [[event:imessage-ios-14-6-weakness claim:imessage-weaknesses]] En 2020, il y avait déjà eu KISMET, qui semblait inopérante avec iOS 14. [[event:kismet-zero-click]] Le 13 septembre 2021, Citizen Lab dévoile FORCEDENTRY, trouvée sur le téléphone d’un militant saoudien et attribuée à NSO ; Apple la corrige le jour même. [[event:forcedentry-disclosed]] Le Project Zero de Google la décrit comme l’une des plus sophistiquées techniquement qu’il ait vues. [[event:project-zero-forcedentry]]',
      'Apple condamne ces attaques et souligne qu’elles coûtent des millions, durent peu et visent des personnes précises. [[event:apple-statement-july-2021]] Trois autres chaînes de ce type ont été repérées en 2022, et BLASTPASS a été dévoilée en septembre 2023. [[event:triple-threat-exploits event:blastpass-disclosed]] La réponse de NSO sur iMessage ne figure pas dans nos sources. [[claim:imessage-weaknesses]]'
    ]
  },
  'the-leak': {
    title: '2021, la fuite et le consortium',
    shows:
      'La carte montre les {selected} pays pour lesquels des numéros de la liste ont été signalés ; la frise, de 2016 à juillet 2021.',
    paragraphs: [
      'Le 18 juillet 2021, Forbidden Stories, Amnesty International et 17 médias partenaires commencent à publier le Projet Pegasus. [[event:pegasus-project-leak claim:leak-50000-numbers]] Une liste de plus de 50 000 numéros de téléphone est parvenue par une fuite à Forbidden Stories et à Amnesty International. [[claim:leak-50000-numbers]] Ces numéros, disent-ils, ont été sélectionnés par des clients de NSO à partir de 2016. [[event:pegasus-project-leak claim:selected-since-2016]]',
      'Un numéro sur la liste n’est pas une infection, et ne prouve pas une tentative. [[claim:leak-50000-numbers]] NSO nie que cette liste soit la sienne, et aucun tribunal ni aucune autorité n’a confirmé ce qu’elle est. [[claim:leak-50000-numbers]]',
      'Le consortium mené par Forbidden Stories dit avoir identifié plus de 1 000 personnes dans plus de 50 pays, dont la France, l’Arabie saoudite et le Togo. [[event:pegasus-project-50-countries claim:fifty-countries]] Des rédactions, dont Le Monde, The Wire et Direkt36, rapportent que des journalistes, des militants, des dirigeants d’entreprise, des ministres, des diplomates et des officiers y figurent. [[claim:who-was-listed]] The Wire fait état de plus de 300 numéros indiens vérifiés ; le gouvernement indien n’a ni confirmé ni démenti l’usage de Pegasus. [[event:india-numbers-the-wire]] En Hongrie, Direkt36 cite des journalistes, des avocats et des chefs d’entreprise ; le gouvernement rejette ces accusations. [[event:hungary-journalists-listed]]',
      'Le Monde écrit que des numéros d’Emmanuel Macron, de son Premier ministre d’alors et de 14 ministres ont été entrés en 2019 pour un service marocain. [[event:macron-number-on-list]] Aucun piratage n’est établi ; NSO dit que le président n’a jamais été visé, et le Maroc dément. [[event:macron-number-on-list]] Au total, les numéros de 14 dirigeants, en fonction ou non, sont signalés ; aucun de leurs téléphones n’a été examiné. [[claim:who-was-listed]]'
    ]
  },
  forensics: {
    title: 'Les traces dans les téléphones, et qui les a vérifiées',
    shows: 'La frise éclaire la recherche et la justice, de juillet 2021 à août 2022.',
    paragraphs: [
      'Les traces laissées dans les données d’un téléphone peuvent montrer que Pegasus l’a infecté : c’est ce qu’affirme le Security Lab d’Amnesty International, qui publie sa méthode avec les premiers articles de juillet 2021. [[event:amnesty-forensic-methodology claim:amnesty-forensic-method]] Sur 67 téléphones examinés, 23 étaient infectés et 14 portaient des traces de tentative, selon les médias partenaires. [[event:amnesty-forensic-methodology]]',
      'La plupart des téléphones dont le piratage a été constaté sont des iPhone, écrivent The Washington Post et ses partenaires. [[event:phones-hacked-mostly-iphones claim:mostly-iphones]] Sur les 67, 15 étaient sous Android : aucun ne montrait d’infection réussie, trois un ciblage par message. [[event:phones-hacked-mostly-iphones]] Mais Android ne garde pas les journaux que demande la méthode ; ce n’est donc pas une preuve qu’il est plus sûr. [[event:phones-hacked-mostly-iphones]]',
      'Avec le rapport paraissent un outil de vérification, MVT, et des listes d’indicateurs, pour que d’autres puissent examiner des téléphones. [[event:mvt-and-indicators-released claim:amnesty-forensic-method]] Citizen Lab, de l’université de Toronto, refait le travail de façon indépendante : à partir de sauvegardes reçues sans contexte, il confirme quatre infections et juge la méthode solide. [[event:citizen-lab-peer-review claim:citizen-lab-confirmation]] Cette relecture ne dit rien de la liste, ni de chacun des téléphones examinés par Amnesty. [[claim:citizen-lab-confirmation]]',
      'Tout n’a pas tenu : en dix jours, Amnesty retire des indicateurs, de faux positifs. [[event:amnesty-corrects-indicators]] La police française et l’ANSSI ont confirmé l’espionnage de deux journalistes de Mediapart ; le Maroc dément. [[report:FRA-confirmed-victims-2021-07-29]] En Inde, un comité nommé par la Cour suprême relève un logiciel malveillant sur cinq téléphones parmi 29, sans pouvoir conclure à Pegasus, et déplore l’absence de coopération du gouvernement. [[event:india-committee-report]] NSO juge l’enquête pleine d’hypothèses fausses et de théories non étayées. [[event:nso-denial-defamation-threat]]'
    ]
  },
  cloud: {
    title: 'Les sociétés du cloud, et ce qu’a fait Amazon',
    shows:
      'Le graphe éclaire les serveurs qu’Amnesty a comptés en 2021 chez Amazon, DigitalOcean, Linode et OVH.',
    paragraphs: [
      'Pegasus passait par CloudFront, le réseau de diffusion d’Amazon : le Security Lab d’Amnesty International l’affirme le 18 juillet 2021, un téléphone infecté ayant envoyé des données à un service placé derrière lui. [[event:cloudfront-pegasus-delivery claim:cloudfront-delivery]] Citizen Lab fait le même constat. [[event:cloudfront-pegasus-delivery]] Amnesty y voit le signe d’un passage de NSO au cloud d’Amazon, qui le protège de certains scans d’Internet. [[event:cloudfront-pegasus-delivery claim:cloud-shields-from-scans]]',
      'Ce qu’a fait Amazon, et quand, se raconte de plusieurs façons, que ce site ne confond pas. [[claim:amazon-told-and-acted]] En mai 2020, Vice avait écrit que NSO utilisait des serveurs d’Amazon ; l’entreprise n’avait pas répondu quand on lui demandait si ses règles avaient été enfreintes. [[event:vice-nso-amazon-2020]] Amnesty a signalé l’usage de CloudFront à Amazon, qui dit avoir agi dès qu’elle l’a su ; un récit ultérieur date cela de mai 2021. [[event:amazon-acts-may-2021 claim:amazon-told-and-acted]] Le 19 juillet 2021, Amazon Web Services déclare à Vice avoir vite fermé l’infrastructure et les comptes en cause. [[event:aws-shuts-down-nso-accounts claim:amazon-told-and-acted]] Elle ne précise ni les règles appliquées, ni s’il restait d’autres comptes. [[event:aws-shuts-down-nso-accounts]]',
      'Les serveurs d’attaque, selon Amnesty, se trouvaient pour la plupart en Europe et aux États-Unis, surtout dans des centres de données européens d’hébergeurs américains. [[event:hosting-digitalocean-linode-ovh claim:servers-in-europe]] Elle en compte 73 chez Amazon, et cite aussi DigitalOcean, Linode et le français OVH. [[event:hosting-digitalocean-linode-ovh claim:digitalocean-and-linode]] Les décomptes donnés ici pour ces trois derniers le sont de mémoire, sans vérification. [[claim:digitalocean-and-linode]] DigitalOcean dit à l’AP ne plus héberger ce que décrit le rapport ; aucune déclaration de Linode ni d’OVH n’était connue quand la presse a rapporté la liste. [[provider:digitalocean provider:linode provider:ovh]]',
      'Un hébergeur n’est pas un complice, et aucune source ne dit ici qu’Amazon savait avant d’être prévenue. [[claim:cloudfront-delivery]] En juillet 2026, d’après des pièces du procès WhatsApp, Amnesty décrit une équipe de NSO qui loue des serveurs et ouvre comptes et domaines de façon anonyme, séparément pour chaque client. [[event:amnesty-inside-pegasus]]'
    ]
  },
  'what-nso-says': {
    title: 'Ce que dit NSO',
    shows:
      'La frise marque le 18 juillet 2021, jour de la réponse de NSO, parmi ce que firent entreprises et États jusqu’en novembre.',
    paragraphs: [
      'NSO Group répond le 18 juillet 2021. [[event:nso-denial-defamation-threat]] Elle juge l’enquête pleine d’hypothèses fausses et de théories non étayées, et dit que la liste n’est pas la sienne. [[event:nso-denial-defamation-threat claim:nso-denial]] NSO ajoute envisager un procès en diffamation ; ses avocats avaient mis en garde The Wire le 14 juillet. [[event:nso-denial-defamation-threat claim:nso-defamation-threat]] Aucun procès de ce genre ne figure dans nos sources, ce qui ne prouve pas qu’il n’y en a pas eu. [[claim:nso-defamation-threat]]',
      'Ses outils, dit NSO, servent à des États contrôlés contre la criminalité et le terrorisme. [[event:nso-purpose-statement claim:nso-purpose]] Elle assure ne pas les exploiter et ignorer le travail de ses clients : 60 agences dans 40 pays, qu’elle ne nomme pas. [[event:nso-purpose-statement claim:nso-purpose]] Dans son premier rapport de transparence, le 30 juin 2021, elle dit avoir rompu avec cinq clients depuis 2016 pour usage abusif. [[event:nso-transparency-report-2021]]',
      'Chaque camp a ses arguments. [[-]] L’autorité hongroise des données a confirmé en 2022 l’usage de Pegasus dans le pays, et l’a jugé légal ; le FBI dit avoir acheté une licence, l’avoir testée et ne s’en être jamais servi dans une enquête. [[report:HUN-suspected-operator-2021-11-04 event:fbi-confirms-pegasus-test]] Mais des analyses ont trouvé Pegasus sur des téléphones de journalistes, d’avocats et de défenseurs des droits, par exemple au Salvador, dont le gouvernement nie tout lien. [[claim:nso-purpose event:el-salvador-torogoz]] Et dans des pièces rendues publiques en novembre 2024, les avocats de WhatsApp, citant des dépositions d’employés de NSO, disent que les clients n’ont qu’à entrer un numéro et que le système de NSO fait le reste. [[event:whatsapp-filings-unsealed]]',
      'Le 3 novembre 2021, les États-Unis inscrivent NSO sur leur liste noire commerciale : ses outils auraient servi contre des officiels, des journalistes et des militants. [[event:us-entity-list]] NSO se dit consternée et veut un retrait. [[event:us-entity-list]]'
    ]
  },
  aftermath: {
    title: 'Les suites : tribunaux, sanctions, nouveaux cas',
    shows:
      'La carte garde les pays où des traces ou des tentatives datent d’août 2021 ou après ; la frise, les cas, les tribunaux et la politique depuis.',
    paragraphs: [
      'La presse de juillet 2021 s’attendait à ce qu’Apple attaque à son tour NSO, puis à d’autres révélations et à d’autres procès. [[claim:apple-to-follow claim:more-to-come]] Apple porte plainte contre NSO le 23 novembre 2021 ; le 13 septembre 2024, elle demande l’abandon, car poursuivre exposerait ses renseignements sur les menaces. [[event:apple-sues-nso event:apple-drops-nso-lawsuit]]',
      'Dans l’affaire WhatsApp, une juge américaine tient NSO pour responsable le 20 décembre 2024. [[event:whatsapp-liability-ruling]] Un jury fixe environ 167 millions de dollars de dommages punitifs le 6 mai 2025 ; le 17 octobre, la juge les ramène à environ quatre millions et interdit à NSO de viser WhatsApp. [[event:whatsapp-damages-verdict event:whatsapp-permanent-injunction claim:facebook-sued-in-2019]] NSO, qui confirme le même mois la prise de contrôle par des investisseurs américains, fait appel en novembre. [[event:us-investors-buy-nso event:whatsapp-permanent-injunction]] En juin 2026, Meta demande à la justice de la sanctionner pour outrage. [[event:meta-contempt-motion]]',
      'En janvier 2026, la Haute Cour, à Londres, juge l’Arabie saoudite responsable de l’infection des téléphones de l’opposant Ghanem Al-Masarir ; le royaume ne participait plus à l’affaire. [[event:al-masarir-v-saudi-arabia]] En Espagne, dont le gouvernement avait annoncé en 2022 l’infection des téléphones du Premier ministre et de la ministre de la Défense, un juge classe provisoirement l’affaire, pour la deuxième fois, en janvier 2026, sans désigner personne. [[event:spain-prime-minister-phone event:spain-closes-case-again]] Au Parlement européen, une commission condamne en mai 2023 des abus dans plusieurs États membres, surtout la Hongrie et la Pologne. [[event:pega-final-report]] Le procureur général polonais compte 578 personnes surveillées avec Pegasus ; y figurer ne suffit pas à établir une surveillance illégale. [[event:poland-578-people]]',
      'De nouveaux cas ont été signalés, entre autres, à Bahreïn, au Salvador, en Catalogne, en Thaïlande et en Arménie. [[claim:more-to-come report:BHR-confirmed-victims-2021-08-24 report:SLV-confirmed-victims-2022-01-12 report:ESP-confirmed-victims-2022-04-18 report:THA-confirmed-victims-2022-07-18 report:ARM-confirmed-victims-2023-05-25]] En juillet 2026, Citizen Lab affirme que l’iPhone de Stelios Kouloglou a été infecté en octobre 2022 et en mars 2023, alors qu’il siégeait à cette même commission ; il ne désigne aucun opérateur. [[event:kouloglou-pega-member]] La fiche la plus récente, de septembre 2026, concerne le téléphone d’un étudiant contestataire en Serbie ; elle n’est pas encore vérifiée. [[event:serbia-student-activist]]'
    ]
  }
};
