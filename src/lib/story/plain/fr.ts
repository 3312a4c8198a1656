import type { StoryText } from '../text.ts';

/** Le récit facile à lire : des phrases courtes, des mots courants, chaque mot difficile expliqué à sa première apparition. */
export const FR: StoryText = {
  'what-pegasus-is': {
    title: 'Ce qu’est Pegasus',
    shows: 'La carte montre {confirmed} pays. On y a signalé des traces de Pegasus ou des tentatives.',
    paragraphs: [
      'Pegasus est un logiciel espion pour téléphones. [[event:pegasus-what-it-collects]] Un logiciel espion est un programme qui espionne quelqu’un en secret. [[-]] L’entreprise NSO Group fabrique Pegasus. [[event:nso-group-founded]] Elle a été fondée en Israël en 2010, selon des historiques, par exemple celui d’Amnesty International. [[event:nso-group-founded claim:nso-founded-2010]]',
      'Pegasus ouvre tout le téléphone, disent Forbidden Stories et ses partenaires. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] Celui qui s’en sert peut lire les messages et voir les photos. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] Il peut aussi allumer la caméra et le micro. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] Voilà ce que Pegasus peut faire. [[-]] Cela ne dit pas ce qui a été pris sur un téléphone donné. [[claim:what-pegasus-collects]]',
      'NSO dit que ses outils aident contre le crime et à retrouver des disparus. [[event:nso-purpose-statement]] Elle dit ne pas s’en servir elle-même. [[event:nso-purpose-statement]]',
      'La carte montre où quelqu’un a trouvé des traces ou des tentatives. [[-]] Elle ne dit pas qui l’a fait. [[-]]'
    ]
  },
  'first-trace': {
    title: '2016, la première trace',
    shows: 'La frise marque août 2016. Des experts étudient alors des liens reçus par Ahmed Mansoor.',
    paragraphs: [
      'En août 2016, Ahmed Mansoor reçoit des SMS étranges. [[event:mansoor-million-dollar-dissident report:ARE-confirmed-victims-2016-08-24]] Il défend les droits humains aux Émirats arabes unis. [[event:mansoor-million-dollar-dissident]] Il transmet ces messages. [[event:mansoor-million-dollar-dissident]] Des experts de Citizen Lab et de Lookout étudient les liens. [[event:mansoor-million-dollar-dissident]] Ils les relient à NSO, et à trois failles de l’iPhone. [[event:mansoor-million-dollar-dissident]] Une faille est une erreur dans un programme : elle laisse entrer les autres. [[-]] Ce site y voit une tentative, non une infection. [[report:ARE-confirmed-victims-2016-08-24]]',
      'Apple corrige les failles dix jours après l’alerte. [[event:apple-patches-trident]] NSO dit vendre seulement à des services d’État qui ont le droit d’acheter. [[event:apple-patches-trident]]',
      'Avec le rapport paraît une liste de domaines. [[event:gen2-domains-published]] Un domaine est le nom d’un lieu sur Internet. [[-]] Une nouvelle façon de chercher est née : d’un message à un lien, d’un lien à un serveur. [[-]] Un serveur est un ordinateur que d’autres ordinateurs appellent. [[-]]'
    ]
  },
  mexico: {
    title: 'Le Mexique',
    shows: 'La carte entoure le Mexique. La frise montre ce qui s’y passe jusqu’en juin 2017.',
    paragraphs: [
      'En 2016, trois personnes reçoivent au Mexique des SMS avec des liens de NSO. [[event:mexico-soda-tax-bittersweet]] L’une est un chercheur public, les deux autres militent pour la santé. [[event:mexico-soda-tax-bittersweet]] Citizen Lab et le New York Times le révèlent en février 2017. [[event:mexico-soda-tax-bittersweet]]',
      'En juin 2017 vient un deuxième rapport. [[event:mexico-reckless-exploit]] Des journalistes, des avocats et un mineur ont reçu de tels liens. [[event:mexico-reckless-exploit]] Un mineur est quelqu’un qui n’est pas encore adulte. [[-]] Le gouvernement du Mexique dit ne pas espionner sans l’accord d’un juge. [[event:mexico-reckless-exploit]] On connaît des tentatives contre plus de 20 personnes. [[report:MEX-confirmed-victims-2017-06-19]] Ce ne sont pas des infections prouvées. [[report:MEX-confirmed-victims-2017-06-19]]',
      'En 2021, on apprend qu’une liste de numéros de téléphone a fuité : quelqu’un l’a transmise en secret. [[report:MEX-numbers-selected-2021-07-19]] Des clients au Mexique ont choisi plus de 15 000 de ces numéros, écrit The Guardian. [[report:MEX-numbers-selected-2021-07-19]] Ce n’est pas un nombre d’attaques. [[report:MEX-numbers-selected-2021-07-19]]'
    ]
  },
  servers: {
    title: 'Les serveurs',
    shows:
      'Le graphe montre les domaines de la version 3. Chacun est près de la société qui avait son adresse.',
    paragraphs: [
      'Un logiciel espion envoie ce qu’il trouve à un serveur. [[-]] Un serveur a une adresse, et souvent un nom, son domaine. [[-]] Amnesty International, qui défend les droits humains, range les domaines en versions d’un réseau. [[event:gen3-domain-list-published event:pegasus-domain-list-1400]] Ce site a {gen2} domaines de la version 2, {gen3} de la version 3 et {gen4} de la version 4. [[table:domains]]',
      'Citizen Lab a cherché de tels serveurs sur Internet, de 2016 à 2018. [[event:gen3-scans-2016-2018]] Il a trouvé 1 091 adresses et 1 014 domaines. [[event:gen3-scans-2016-2018]]',
      'À qui étaient ces adresses ? [[-]] Les données publiques d’Internet peuvent le dire, mais pas toujours à coup sûr. [[table:addresses]] Ce site a {rows} paires d’un domaine et d’une adresse. [[table:addresses]] Pour {m247} d’entre elles, sa règle mène à la société M247, pour {vnet} à 23VNet, pour {redstation} à Redstation. [[table:addresses provider:m247 provider:23vnet provider:redstation]] Une telle société loue des serveurs : c’est un hébergeur. [[-]] Un hébergeur ne sait pas toujours à quoi servent ses serveurs. [[-]] Un hébergeur n’est donc pas un complice : il n’a pas pris part à l’acte. [[-]]'
    ]
  },
  'forty-five-countries': {
    title: '2018, 45 pays',
    shows: 'La carte raye {suspected} pays. Citizen Lab y a vu des traces d’infections possibles.',
    paragraphs: [
      'En septembre 2018, Citizen Lab publie une carte de 45 pays. [[event:hide-and-seek-45-countries]] Des téléphones y semblaient infectés par Pegasus. [[event:hide-and-seek-45-countries]] Les traces étaient dans le DNS. [[report:ARE-suspected-infection-2018-09-18]] Le DNS est comme l’annuaire d’Internet. [[-]]',
      'Les 45 pays ne sont pas une liste de clients. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]] Un téléphone peut être en voyage, ou sembler dans un autre pays. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]] Dans un pays rayé, des téléphones semblaient infectés ; ce n’est pas un pays qui espionne. [[-]]',
      'NSO dit que la liste est fausse. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]] Elle dit ne pas travailler dans beaucoup de ces pays. [[report:ARE-suspected-infection-2018-09-18 event:hide-and-seek-45-countries]]'
    ]
  },
  whatsapp: {
    title: 'WhatsApp, 2019',
    shows: 'La carte montre {whatsapp} pays. Des utilisateurs de WhatsApp y ont été visés en 2019.',
    paragraphs: [
      'En mai 2019, on apprend l’existence d’une faille de WhatsApp. [[event:whatsapp-call-flaw]] Un appel manqué suffisait pour infecter un téléphone. [[event:whatsapp-call-flaw]] WhatsApp corrige la faille. [[event:whatsapp-call-flaw]] NSO dit ne jamais utiliser elle-même sa technologie ni choisir les cibles. [[event:whatsapp-call-flaw]]',
      'Le 29 octobre 2019, WhatsApp écrit à environ 1 400 utilisateurs. [[event:whatsapp-notifies-1400-users]] Citizen Lab compte plus de 100 cas d’abus contre des journalistes et des défenseurs des droits. [[event:whatsapp-notifies-1400-users]]',
      'Le même jour, Facebook et WhatsApp portent plainte contre NSO : ils vont devant la justice. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] Ils disent que NSO s’est servie des serveurs de WhatsApp pour ses attaques. [[event:whatsapp-sues-nso claim:facebook-sued-in-2019]] NSO dit que c’est faux. [[event:whatsapp-sues-nso]]',
      'Au procès, une liste compte 1 223 utilisateurs dans 51 pays, surtout au Mexique. [[event:whatsapp-victims-by-country]] La liste ne dit pas qui a ordonné une attaque. [[event:whatsapp-victims-by-country]] NSO dit qu’elle est sortie de son contexte. [[event:whatsapp-victims-by-country]]'
    ]
  },
  'without-a-click': {
    title: 'Infecté sans un clic',
    shows: 'La frise montre des attaques, et ce que les plateformes ont fait contre elles, de 2019 à 2023.',
    paragraphs: [
      'Beaucoup de tentatives commençaient par un lien vers un site dangereux. [[claim:malicious-subdomains]] Le Security Lab d’Amnesty International compte 1 407 domaines de ce genre en juillet 2021. [[event:pegasus-domain-list-1400 claim:malicious-subdomains]]',
      'D’autres attaques n’ont besoin d’aucun clic. [[-]] On les appelle « zéro clic ». [[-]]',
      'Un message peut infecter un téléphone avant que quelqu’un le lise. [[-]] En juillet 2021, Amnesty International et Bill Marczak, de Citizen Lab, disent qu’iMessage a de tels points faibles. [[event:imessage-ios-14-6-weakness claim:imessage-weaknesses]] iMessage est le programme de messages de l’iPhone. [[-]] En septembre 2021, Citizen Lab montre une attaque de ce type, FORCEDENTRY. [[event:forcedentry-disclosed]] Il la relie à NSO. [[event:forcedentry-disclosed]] Apple corrige la faille le jour même. [[event:forcedentry-disclosed]]',
      'Apple condamne les attaques. [[event:apple-statement-july-2021]] Elles coûtent des millions et visent certaines personnes, dit-elle. [[event:apple-statement-july-2021]] La réponse de NSO sur iMessage n’est pas dans nos sources. [[claim:imessage-weaknesses]]'
    ]
  },
  'the-leak': {
    title: '2021, la fuite',
    shows: 'La carte montre {selected} pays. On a signalé des numéros de ces pays sur la liste.',
    paragraphs: [
      'Le 18 juillet 2021, Forbidden Stories, Amnesty International et 17 médias commencent à publier. [[event:pegasus-project-leak claim:leak-50000-numbers]] Ils appellent cela le Projet Pegasus. [[event:pegasus-project-leak]] Une liste de plus de 50 000 numéros de téléphone a fuité jusqu’à eux. [[claim:leak-50000-numbers]] Des clients de NSO ont choisi ces numéros à partir de 2016, disent-ils. [[event:pegasus-project-leak claim:selected-since-2016]]',
      'Un numéro sur la liste n’est pas un téléphone infecté. [[claim:leak-50000-numbers]] Il ne prouve même pas une tentative. [[claim:leak-50000-numbers]] NSO dit que cette liste n’est pas la sienne. [[claim:leak-50000-numbers]] Aucun tribunal n’a confirmé ce qu’elle est. [[claim:leak-50000-numbers]]',
      'Le consortium mené par Forbidden Stories dit savoir qui sont plus de 1 000 de ces personnes. [[event:pegasus-project-50-countries claim:fifty-countries]] Un consortium est un groupe qui travaille ensemble. [[-]] Ces personnes sont de plus de 50 pays. [[event:pegasus-project-50-countries claim:fifty-countries]] Des journalistes, des militants et des ministres sont sur la liste, écrivent des rédactions comme Le Monde et The Wire. [[claim:who-was-listed]]'
    ]
  },
  forensics: {
    title: 'Comment on l’a trouvé, et qui a vérifié',
    shows: 'La frise montre la recherche et la justice, de juillet 2021 à août 2022.',
    paragraphs: [
      'Pegasus peut laisser des traces dans un téléphone, dit le Security Lab d’Amnesty International. [[event:amnesty-forensic-methodology claim:amnesty-forensic-method]] Chercher ces traces, c’est faire une analyse technique. [[-]] Amnesty a examiné 67 téléphones. [[event:amnesty-forensic-methodology]] Parmi eux, 23 étaient infectés et 14 montraient des tentatives, selon des médias. [[event:amnesty-forensic-methodology]]',
      'La plupart des téléphones piratés étaient des iPhone, écrit The Washington Post. [[event:phones-hacked-mostly-iphones claim:mostly-iphones]] Les téléphones Android ne gardent pas les journaux dont les experts ont besoin. [[event:phones-hacked-mostly-iphones]] Cela ne prouve donc pas qu’ils sont plus sûrs. [[event:phones-hacked-mostly-iphones]]',
      'Amnesty publie son outil et ses listes, pour que d’autres puissent vérifier. [[event:mvt-and-indicators-released claim:amnesty-forensic-method]] Citizen Lab, de l’université de Toronto, vérifie le travail. [[event:citizen-lab-peer-review claim:citizen-lab-confirmation]] Il confirme quatre infections et juge la méthode solide. [[event:citizen-lab-peer-review claim:citizen-lab-confirmation]] Cela ne dit rien de la liste de numéros. [[claim:citizen-lab-confirmation]]',
      'Tout n’était pas juste. [[-]] En dix jours, Amnesty retire certains de ses signes. [[event:amnesty-corrects-indicators]] NSO juge l’enquête pleine d’idées fausses. [[event:nso-denial-defamation-threat]]'
    ]
  },
  cloud: {
    title: 'Le cloud, et ce qu’a fait Amazon',
    shows:
      'Le graphe montre des serveurs qu’Amnesty a comptés en 2021 chez Amazon, DigitalOcean, Linode et OVH.',
    paragraphs: [
      'Les sociétés du cloud louent des ordinateurs par Internet. [[-]] Pegasus passait par CloudFront, un service d’Amazon, dit le Security Lab d’Amnesty International en juillet 2021. [[event:cloudfront-pegasus-delivery claim:cloudfront-delivery]] Citizen Lab le dit aussi. [[event:cloudfront-pegasus-delivery]] Le cloud cache les serveurs à certaines recherches, dit Amnesty. [[event:cloudfront-pegasus-delivery claim:cloud-shields-from-scans]]',
      'Qu’a fait l’entreprise, et quand ? [[-]] Il y a plus d’une réponse. [[claim:amazon-told-and-acted]] Amnesty signale CloudFront à Amazon. [[event:amazon-acts-may-2021 claim:amazon-told-and-acted]] Amazon dit avoir agi dès qu’elle l’a su ; selon un récit, en mai 2021. [[event:amazon-acts-may-2021 claim:amazon-told-and-acted]] Le 19 juillet 2021, elle dit à Vice avoir fermé les comptes. [[event:aws-shuts-down-nso-accounts claim:amazon-told-and-acted]]',
      'La plupart des serveurs d’attaque étaient en Europe et aux États-Unis, dit Amnesty. [[event:hosting-digitalocean-linode-ovh claim:servers-in-europe]] Elle en compte 73 chez Amazon, et cite aussi DigitalOcean, Linode et OVH. [[event:hosting-digitalocean-linode-ovh claim:digitalocean-and-linode]] Nos nombres pour ces trois-là sont de mémoire, sans vérification. [[claim:digitalocean-and-linode]] DigitalOcean dit que ce que décrit le rapport n’est plus chez elle. [[provider:digitalocean]] On ne connaissait alors aucune réponse de Linode ni d’OVH. [[provider:linode provider:ovh]]',
      'Un hébergeur n’est pas un complice. [[-]] Aucune source ne dit ici qu’Amazon savait avant d’être prévenue. [[claim:cloudfront-delivery]]'
    ]
  },
  'what-nso-says': {
    title: 'Ce que dit NSO',
    shows:
      'La frise marque le 18 juillet 2021, jour de la réponse de NSO, et ce que d’autres ont dit jusqu’en novembre.',
    paragraphs: [
      'NSO répond le 18 juillet 2021. [[event:nso-denial-defamation-threat]] Elle juge le rapport plein d’idées fausses. [[event:nso-denial-defamation-threat]] Elle dit que la liste n’est pas la sienne. [[event:nso-denial-defamation-threat claim:nso-denial]] NSO dit aussi penser à un procès en diffamation. [[event:nso-denial-defamation-threat claim:nso-defamation-threat]] La diffamation, c’est nuire à un nom par des paroles fausses. [[-]] Aucun procès de ce genre n’est dans nos sources. [[claim:nso-defamation-threat]] Cela ne prouve pas qu’il n’y en a pas eu. [[claim:nso-defamation-threat]]',
      'NSO dit que ses outils aident des États contre le crime et le terrorisme. [[event:nso-purpose-statement claim:nso-purpose]] Elle parle de 60 agences dans 40 pays, et ne les nomme pas. [[event:nso-purpose-statement claim:nso-purpose]] Elle dit ne pas voir ce qu’elles font des outils. [[event:nso-purpose-statement claim:nso-purpose]]',
      'Chaque camp a ses arguments. [[-]] En Hongrie, l’autorité des données a jugé légal l’usage de Pegasus. [[report:HUN-suspected-operator-2021-11-04]] Mais des experts ont trouvé Pegasus sur des téléphones de journalistes, par exemple au Salvador. [[claim:nso-purpose event:el-salvador-torogoz]] Le gouvernement du Salvador dit n’avoir aucun lien avec cela. [[event:el-salvador-torogoz]] Et les avocats de WhatsApp disent : le client entre seulement un numéro, le système de NSO fait le reste. [[event:whatsapp-filings-unsealed]] Selon eux, des employés de NSO l’ont dit sous serment. [[event:whatsapp-filings-unsealed]]',
      'En novembre 2021, les États-Unis mettent NSO sur une liste noire du commerce. [[event:us-entity-list]] Ils disent que ses outils ont servi contre des journalistes et d’autres. [[event:us-entity-list]] NSO se dit consternée et veut sortir de la liste. [[event:us-entity-list]]'
    ]
  },
  aftermath: {
    title: 'Et après',
    shows:
      'La carte montre les pays avec des traces ou des tentatives depuis août 2021. La frise montre les cas, les tribunaux et la politique.',
    paragraphs: [
      'En juillet 2021, la presse attendait d’autres cas, d’autres articles et une plainte d’Apple. [[claim:apple-to-follow claim:more-to-come]] Apple porte plainte contre NSO en novembre 2021. [[event:apple-sues-nso]] En 2024, elle demande la fin du procès : continuer pourrait montrer ce qu’elle sait des attaques. [[event:apple-drops-nso-lawsuit]]',
      'En décembre 2024, une juge américaine donne raison à WhatsApp : NSO est responsable. [[event:whatsapp-liability-ruling]] Être responsable, c’est devoir en répondre devant la loi. [[-]] En 2025, un jury fixe une punition d’environ 167 millions de dollars. [[event:whatsapp-damages-verdict]] La juge la ramène à environ quatre millions, et dit à NSO de laisser WhatsApp tranquille. [[event:whatsapp-permanent-injunction claim:facebook-sued-in-2019]] NSO fait appel : un tribunal plus haut doit revoir l’affaire. [[event:whatsapp-permanent-injunction]]',
      'En janvier 2026, un tribunal en Angleterre donne tort à l’Arabie saoudite. [[event:al-masarir-v-saudi-arabia]] Les téléphones d’un opposant, Ghanem Al-Masarir, avaient été infectés. [[event:al-masarir-v-saudi-arabia]] Le royaume ne participait plus à l’affaire. [[event:al-masarir-v-saudi-arabia]]',
      'De nouveaux cas viennent de Bahreïn, du Salvador, de Catalogne, de Thaïlande et d’Arménie. [[claim:more-to-come report:BHR-confirmed-victims-2021-08-24 report:SLV-confirmed-victims-2022-01-12 report:ESP-confirmed-victims-2022-04-18 report:THA-confirmed-victims-2022-07-18 report:ARM-confirmed-victims-2023-05-25]] La fiche la plus récente, de septembre 2026, parle du téléphone d’un étudiant en Serbie ; elle n’est pas encore vérifiée. [[event:serbia-student-activist]]'
    ]
  }
};
