import type { Glossary } from './text.ts';

/** Le glossaire en français, connaissances générales dans nos mots. Ce qui relève de l’affaire porte sa preuve. */
export const GLOSSARY_FR: Glossary = {
  pegasus: {
    name: 'Pegasus',
    uses: ['Pegasus'],
    plain: 'Un logiciel espion pour téléphones, de la société NSO Group. [[event:nso-group-founded]]',
    full: 'Logiciel espion pour téléphones, produit phare de NSO Group. [[event:nso-group-founded]] D’après Forbidden Stories et ses partenaires, il ouvre tout le téléphone au client ; ce qu’un outil peut prendre ne dit pas ce qui a été pris à un téléphone donné. [[event:pegasus-what-it-collects claim:what-pegasus-collects]] NSO dit que ses outils servent à des États contrôlés contre la criminalité et le terrorisme. [[claim:nso-purpose]]'
  },
  'nso-group': {
    name: 'NSO Group',
    uses: ['NSO Group', 'NSO'],
    plain: 'La société israélienne qui produit Pegasus. [[event:nso-group-founded]]',
    full: 'Société fondée en Israël en 2010, selon des historiques publiés. [[claim:nso-founded-2010]] Elle dit que ses outils servent à des États contrôlés, qu’elle ne les exploite pas et ignore le travail de ses clients. [[claim:nso-purpose]] Les ventes à des États sont documentées, le reste est contesté. [[claim:nso-purpose]]'
  },
  spyware: {
    name: 'Logiciel espion',
    uses: ['logiciels espions', 'logiciel espion'],
    plain: 'Un programme qui observe en secret ce que quelqu’un fait sur un téléphone ou un ordinateur.',
    full: 'Logiciel qui lit ou enregistre ce qui se passe sur un appareil à l’insu de la personne qui s’en sert. Certains ne sont vendus qu’à des États et sont alors souvent dits mercenaires ; où finit l’interception légale et où commence l’abus est disputé, et le droit varie d’un pays à l’autre.'
  },
  'zero-click': {
    name: 'Attaque sans clic',
    uses: ['sans aucun clic', 'sans un clic', 'sans clic', 'personne n’a à cliquer', 'zéro clic'],
    plain: 'Une attaque qui réussit sans que la personne fasse quoi que ce soit sur son téléphone.',
    full: 'Attaque qui ne demande aucun geste à la personne visée : le téléphone traite de lui-même un message, un appel ou une image, et une faille du programme qui s’en charge laisse entrer l’attaquant. En général, rien ne se voit à l’écran, ce qui la rend difficile à remarquer.'
  },
  flaw: {
    name: 'Faille et code d’exploitation',
    uses: ['failles', 'faille', 'chaînes', 'chaîne d’exploitation'],
    plain: 'Une faille est une erreur dans un programme. On l’exploite pour entrer par effraction.',
    full: 'Une faille, ou vulnérabilité, est une erreur d’un logiciel qui permet ce qui ne devrait pas être possible. Le code d’exploitation s’en sert ; plusieurs à la suite forment une chaîne. Une faille que l’éditeur ne connaît pas encore est dite « jour zéro » : aucune mise à jour ne la corrige.'
  },
  'network-injection': {
    name: 'Injection réseau',
    uses: ['injection réseau', 'détournement probable de sa connexion'],
    plain: 'Quelqu’un, sur la ligne entre un téléphone et un site, envoie le téléphone vers une fausse page.',
    full: 'Qui peut intervenir dans une connexion, par exemple dans un réseau mobile ou avec une fausse antenne, répond à une requête non chiffrée avant le vrai site et redirige l’appareil vers une autre page. La personne n’a ouvert qu’une adresse ordinaire.'
  },
  infection: {
    name: 'Infection',
    uses: ['infections', 'infection', 'infectés', 'infectées', 'infecté', 'infectée', 'infecter'],
    plain:
      'Le logiciel espion est bien entré dans le téléphone. Une tentative n’est pas encore une infection.',
    full: 'Un logiciel espion a été installé sur un appareil et y a fonctionné. Des traces sur l’appareil ou dans ses sauvegardes le montrent. Une tentative, comme un message contenant un lien malveillant, est moins ; un numéro sur une liste est moins encore. Ce site distingue les trois.'
  },
  target: {
    name: 'Cible',
    uses: ['cibles', 'cible', 'visés', 'visées', 'visé', 'visée'],
    plain: 'Une personne que quelqu’un a essayé d’espionner.',
    full: 'Personne ou appareil contre qui un logiciel espion a été employé ou devait l’être. Le mot ne dit pas que cela a réussi. Qui a été choisi comme cible possible, sans attaque connue, est dit ici sélectionné.'
  },
  operator: {
    name: 'Opérateur, client',
    uses: ['opérateurs', 'opérateur', 'clients', 'client'],
    plain: 'Celui qui achète le logiciel espion et s’en sert, le plus souvent un service d’un État.',
    full: 'Celui qui emploie un logiciel espion contre d’autres ; le client est celui qui l’a acheté. Les chercheurs déduisent les opérateurs des serveurs et des cibles et leur donnent des noms, souvent sans pouvoir dire de quel service il s’agit. Qu’un État soit soupçonné ne veut pas dire qu’un cas donné soit son fait.'
  },
  'the-list': {
    name: 'La liste',
    uses: ['liste de plus de 50 000 numéros de téléphone', 'liste divulguée', 'sur la liste'],
    plain:
      'La liste de numéros de téléphone qui a fuité. [[claim:leak-50000-numbers]] Y figurer n’est pas encore être attaqué. [[claim:leak-50000-numbers]]',
    full: 'Plus de 50 000 numéros de téléphone parvenus par une fuite à Forbidden Stories et à Amnesty International, et sélectionnés, selon le consortium, par des clients de NSO. [[claim:leak-50000-numbers]] Un numéro de la liste n’est pas une infection, et ne prouve pas une tentative. [[claim:leak-50000-numbers]] NSO nie que cette liste soit la sienne. [[claim:leak-50000-numbers]]'
  },
  relation: {
    name: 'Relation',
    uses: [],
    plain:
      'La façon dont un pays figure dans un rapport : sur la liste, avec des victimes, comme opérateur présumé.',
    full: 'Manière dont un pays apparaît dans un rapport : numéros sélectionnés, infections présumées, victimes confirmées, opérateur présumé, utilisateurs de WhatsApp, dirigeants sur la liste. [[table:country_reports]] Chacune est une couche de la carte. [[-]] Elles ont des sens différents et ne s’additionnent jamais. [[-]]'
  },
  confidence: {
    name: 'Certitude',
    uses: [],
    plain: 'À quel point une chose est sûre : confirmée, rapportée ou présumée.',
    full: 'Mention de ce site, avec sa raison à côté de chaque fiche. Confirmé repose sur une analyse, une autorité, un tribunal ou l’intéressé lui-même. Rapporté est ce que disent des organisations ou des rédactions nommées, sans avoir été établi de façon indépendante. Présumé se déduit de signes qui permettent une autre lecture.'
  },
  source: {
    name: 'Source',
    uses: ['nos sources'],
    plain: 'Là où un fait a été lu : un rapport, une pièce de procès, un article, un fichier.',
    full: 'Texte ou fichier dans lequel un fait a été lu. L’original vient d’abord : le rapport plutôt que l’article qui en parle. Une source peut être partie prenante, comme une société qui parle d’elle-même ; il importe alors de savoir qui parle, quand et avec quel intérêt.'
  },
  denial: {
    name: 'Démenti',
    uses: ['démentis', 'démenti', 'dément', 'nient', 'nie', 'rejette'],
    plain: 'Quelqu’un dit qu’une affirmation est fausse. Cela ne tranche pas.',
    full: 'Déclaration d’un intéressé selon laquelle une affirmation est fausse. Elle a sa place à côté de l’affirmation, avec sa date et ses termes : « nous ne le faisons pas », « nous ne commentons pas » et le silence sont trois choses. Elle ne réfute pas l’affirmation, et n’est pas sans valeur.'
  },
  'forensic-trace': {
    name: 'Trace technique',
    uses: ['traces laissées', 'traces'],
    plain: 'Un signe, dans un téléphone, de ce qui s’y est passé, comme le nom d’un programme qui a tourné.',
    full: 'Ce qu’une opération laisse dans les données d’un appareil : noms de processus, heures, adresses contactées. Les spécialistes comparent ces traces à des indicateurs. Ne rien trouver prouve peu : des journaux sont effacés, et certains systèmes n’en gardent presque pas.'
  },
  indicator: {
    name: 'Indicateur',
    uses: ['indicateurs', 'indicateur'],
    plain: 'Un signe connu d’un logiciel espion, par exemple un domaine, qui sert à vérifier des téléphones.',
    full: 'Signe auquel on reconnaît un logiciel espion connu, dit aussi indicateur de compromission : un domaine, un nom de fichier ou de processus, un compte. Il peut être erroné : un faux positif désigne aussi ce qui est inoffensif, et il est retiré une fois reconnu. Les listes s’échangent dans des formats comme STIX.'
  },
  scan: {
    name: 'Scan et empreinte',
    uses: ['scans d’Internet', 'scans', 'scan', 'en scrutant Internet', 'empreinte'],
    plain: 'Une recherche, parmi de très nombreux serveurs, de ceux qui répondent d’une façon particulière.',
    full: 'Un scan pose la même question à de très nombreuses adresses d’Internet. Une empreinte décrit la réponse que ne donnent que certains serveurs. On trouve ainsi des serveurs qui vont ensemble ; qui s’en sert n’en découle pas.'
  },
  domain: {
    name: 'Domaine',
    uses: ['noms de domaine', 'nom de domaine', 'domaines', 'domaine', 'sous-domaines', 'sous-domaine'],
    plain: 'Un nom sur Internet, comme la partie d’une adresse qui finit par « .org ».',
    full: 'Nom sur Internet, plus facile à retenir qu’une adresse IP. On l’enregistre pour un temps, et il peut mener sans cesse à d’autres adresses. Un sous-domaine est un nom placé devant lui, séparé par un point. Les domaines malveillants s’écrivent ici avec des crochets, pour que personne ne les ouvre par erreur.'
  },
  dns: {
    name: 'DNS',
    uses: ['DNS'],
    plain: 'L’annuaire d’Internet : il trouve l’adresse qui correspond à un nom.',
    full: 'Le système des noms de domaine, qui traduit les noms en adresses. Ses serveurs gardent les réponses quelque temps. Qui découvre ce qu’ils gardent apprend que quelqu’un, derrière eux, a demandé un nom ; pas qui, et seulement à peu près où.'
  },
  'ip-address': {
    name: 'Adresse IP',
    uses: ['adresses IP', 'adresses de serveurs'],
    plain: 'Le numéro sous lequel un appareil se joint sur Internet.',
    full: 'Numéro par lequel les appareils se trouvent sur Internet. Plusieurs sites peuvent se tenir derrière une adresse, et un site derrière plusieurs. Le lieu d’un serveur ne peut qu’en être estimé, et les blocs d’adresses changent de mains.'
  },
  network: {
    name: 'Réseau (AS)',
    uses: ['données publiques de routage'],
    plain: 'Une partie d’Internet gérée par une seule organisation, souvent une entreprise.',
    full: 'Système autonome (AS) : une partie d’Internet sous une même administration, avec son numéro. Il annonce aux autres quelles adresses se joignent par lui. Les données publiques de routage montrent qui annonçait une adresse, et quand. Celui qui annonce n’est pas forcément celui qui loue le serveur.'
  },
  hosting: {
    name: 'Hébergement, hébergeur',
    uses: ['hébergeurs', 'hébergeur'],
    plain: 'La location de serveurs. Un hébergeur ne sait pas forcément ce que ses clients en font.',
    full: 'Location de serveurs, ou de place sur eux ; l’hébergeur est l’entreprise qui la fournit. Elle peut revendre ce qu’elle loue elle-même, et n’apprend souvent que par une plainte ce qui tourne sur ses machines. Jusqu’où elle devrait regarder est disputé. Un hébergeur n’est pas un complice.'
  },
  'content-network': {
    name: 'Réseau de diffusion (CDN)',
    uses: ['réseau de diffusion', 'CloudFront'],
    plain: 'De nombreux serveurs dans le monde, placés devant un site, qui transmettent ses pages.',
    full: 'Réseau de serveurs en de nombreux lieux, qui répond à la place du vrai serveur pour aller vite et supporter la charge. [[-]] De l’extérieur, on ne voit que lui, non ce qui se trouve derrière. [[-]] CloudFront est celui d’Amazon. [[provider:cloudfront]]'
  },
  version: {
    name: 'Version, génération',
    uses: ['versions d’un réseau', 'version 2', 'version 3', 'version 4', 'quatrième version', 'générations'],
    plain:
      'Amnesty classe en versions, de la plus ancienne à la plus récente, les domaines qu’elle relie à Pegasus. [[event:pegasus-domain-list-1400]]',
    full: 'Amnesty International classe les domaines qu’elle relie à Pegasus en versions d’un réseau. [[event:pegasus-domain-list-1400]] C’est le classement de ceux qui l’étudient, non de l’éditeur. [[-]]'
  },
  'export-licence': {
    name: 'Licence d’exportation',
    uses: ['règles d’exportation'],
    plain: 'L’autorisation, donnée par un État, de vendre à l’étranger ce qui pourrait être dangereux.',
    full: 'Autorisation sans laquelle certains biens ne peuvent être vendus à l’étranger : les armes, et ce qui sert à des fins civiles comme militaires, dont certains outils de surveillance. Qui l’accorde, et selon quel critère, relève de l’État d’où partent les biens ; ce qui devrait en être public est disputé.'
  },
  'entity-list': {
    name: 'Entity List',
    uses: ['liste noire commerciale', 'Entity List', 'liste noire'],
    plain:
      'Une liste noire du commerce américain : qui y figure n’obtient de biens américains que sous licence.',
    full: 'Liste tenue par le département américain du Commerce : aux entreprises inscrites, des biens américains ne peuvent être vendus que sous licence. [[-]] NSO y a été inscrite le 3 novembre 2021 ; elle s’est dite consternée et veut un retrait. [[event:us-entity-list]]'
  }
};
