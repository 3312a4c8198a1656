import type { LessonText } from '../text.ts';

export const SOURCES_FR: LessonText<'who-says-so'> = {
  title: 'Qui l’affirme ?',
  audience: 'Université : journalisme, droit, politique, histoire',
  lead: 'Une fuite, un scan, une pièce de procès, un démenti : quatre sortes de preuves sur un même sujet. Que montre chacune, et pourquoi leurs chiffres ne s’additionnent-ils pas ?',
  aims: [
    'Peser une affirmation d’après son auteur, ce sur quoi elle repose et qui a pu la vérifier.',
    'Expliquer pourquoi des chiffres d’origines diverses diffèrent sans qu’aucun soit faux.',
    'Employer les mots confirmé, rapporté et présumé au sens d’une règle énoncée.',
    'Donner sa place à un démenti, sans fausse symétrie.'
  ],
  prepare: [
    'Chacun a besoin d’un écran. Le registre des affirmations et les tables se lisent sur leurs propres pages.',
    'Demander une page de notes plutôt qu’un document partagé où figureraient des noms de personnes.'
  ],
  steps: {
    frame: {
      title: 'La fuite',
      text: 'Lire le chapitre sur la fuite. Qui est « le consortium », et que dit-il lui-même des limites de la liste ?'
    },
    ledger: {
      title: 'Le registre',
      text: 'Chaque affirmation a ses auteurs, ce qui parle pour et contre elle, une réponse et une mention. Travailler à deux.'
    },
    compare: {
      title: 'Deux listes de pays',
      text: 'Le scan de 2018 et la liste de 2021 sont deux couches d’une même carte. [[event:hide-and-seek-45-countries event:pegasus-project-leak]] Compter d’abord, expliquer ensuite. [[-]]'
    },
    court: {
      title: 'Une pièce de procès',
      text: 'La troisième couche : des utilisateurs de WhatsApp. [[event:whatsapp-victims-by-country]] Que peut-on additionner ? [[-]]'
    },
    cases: {
      title: 'Les cas',
      text: 'Ouvrir la table des cas et lire ce que veulent dire ses colonnes avant de compter.'
    },
    criticism: {
      title: 'Critique des sources',
      text: 'Le tableau de la fiche, pour le démenti et pour une affirmation au choix. Le dernier exercice en fait partie.'
    },
    talk: { title: 'Séminaire', text: 'Une question par groupe, cinq minutes, puis ensemble.' }
  },
  tasks: {
    ledger: {
      ask: 'Combien d’affirmations le registre contient-il, et quelles mentions portent-elles ?',
      blanks: ['Affirmations', 'Confirmées', 'Rapportées'],
      hint: 'Chaque ligne du sommaire du registre porte une mention.',
      model: [
        'Il y a {claims} affirmations, dont {claimsConfirmed} confirmées et {claimsReported} rapportées. [[table:claims]] La mention dit la certitude d’aujourd’hui, non l’importance. [[-]]'
      ]
    },
    reported: {
      ask: 'Trouvez une affirmation dont la certitude est « rapporté ». Que faudrait-il publier, et qui devrait le faire, pour la confirmer ?',
      blanks: ['Titre de l’affirmation'],
      hint: 'Cherchez la mention « rapporté » dans le sommaire, et recopiez le titre.',
      model: [
        'Pour la liste de numéros : aucun tribunal ni aucune autorité n’a confirmé ce qu’elle est ; il faudrait montrer d’où elle vient, et qu’un tiers la vérifie. [[claim:leak-50000-numbers]] Pour les serveurs de 2021 : il faudrait lire le tableau d’Amnesty lui-même, car la presse ne fait que le citer. [[claim:servers-in-europe]] Pour d’autres, un document, un examen ou un jugement suffirait, chacun avec son auteur. [[-]]'
      ]
    },
    'scan-and-list': {
      ask: 'Comparez le scan de 2018 et la liste de 2021. [[event:hide-and-seek-45-countries event:pegasus-project-leak]] Combien de pays chacun connaît-il, et combien figurent dans les deux ? [[-]] Citez-en un qui n’est que sur la liste. [[-]] Pourquoi peuvent-ils différer sans que l’un soit faux ? [[-]]',
      blanks: ['Dans le scan', 'Sur la liste', 'Dans les deux', 'Sur la liste seulement'],
      hint: 'Choisissez les deux couches l’une après l’autre ; les listes de pays se comparent.',
      model: [
        'Les fiches comptent {scanned} pays pour le scan et {listed} pour la liste ; {scannedAndListed} figurent dans les deux. [[table:country_reports]] Le scan a vu dans le DNS des traces de téléphones qui semblaient infectés, de 2016 à 2018, où qu’ils fussent ; itinérance et VPN peuvent tromper. [[event:hide-and-seek-45-countries report:ARE-suspected-infection-2018-09-18]] La liste contient des numéros que des clients, selon le consortium, ont sélectionnés à partir de 2016, que cela ait eu une suite ou non. [[event:pegasus-project-leak claim:selected-since-2016]] Ce sont d’autres années, d’autres objets et d’autres façons de savoir ; on ne peut ni les additionner ni les comparer. [[claim:fifty-countries]] NSO juge la première liste inexacte et nie que la seconde soit la sienne. [[report:ARE-suspected-infection-2018-09-18 claim:leak-50000-numbers]]'
      ]
    },
    exhibit: {
      ask: 'Combien de pays de la pièce de procès ce site connaît-il, et à combien d’utilisateurs leurs fiches arrivent-elles ? [[-]] Comparez avec le nombre du titre de l’événement. [[event:whatsapp-victims-by-country]] Pourquoi a-t-on ici le droit d’additionner ? [[-]]',
      blanks: ['Pays', 'Utilisateurs'],
      hint: 'La phrase au-dessus de la carte compte les pays. Pour les utilisateurs, ouvrez la table des fiches par pays et cherchez-y le nom de la relation.',
      model: [
        'Ce site connaît {whatsapp} pays et {whatsappUsers} utilisateurs. [[table:country_reports]] La pièce recensait 1 223 utilisateurs visés dans 51 pays ; le reste n’est pas dans ce qui a été lu. [[event:whatsapp-victims-by-country]] Ces nombres viennent d’une même liste et ont un même sens : des utilisateurs visés en avril et mai 2019, selon le pays où ils se trouvaient. [[event:whatsapp-victims-by-country table:country_reports]] Le lieu d’une victime ne dit pas qui a ordonné l’attaque, et NSO parle d’une interprétation sortie de son contexte. [[event:whatsapp-victims-by-country]]'
      ]
    },
    cases: {
      ask: 'Combien de cas la table contient-elle, et combien portent la mention confirmé ? Selon quelle règle ? Que laisse-t-elle de côté ?',
      blanks: ['Cas', 'Confirmés'],
      hint: 'La description de la colonne « confidence » donne la règle.',
      model: [
        'Il y a {cases} cas, dont {casesConfirmed} confirmés : ceux pour lesquels un laboratoire est nommé. [[table:cases]] Un cas seulement rapporté peut être tout aussi réel ; la table ne nomme personne qui ait examiné le téléphone. [[table:cases]] Qui n’a pas demandé d’examen n’est dans aucune table. [[-]]'
      ]
    },
    unverified: {
      ask: 'Combien d’événements de la frise sont marqués comme non vérifiés ? Les montreriez-vous ?',
      blanks: ['Événements'],
      hint: 'Cherchez dans la table des événements la valeur « false » de la colonne « verified ».',
      model: [
        'Il y en a {unverifiedEvents}. [[table:events]] Ils sont montrés avec cette mention, pour qu’on ne les ignore ni ne s’y fie ; que le quatrième réseau ait commencé à l’automne 2018 est l’un de ceux qui ne sont pas vérifiés. [[event:gen4-rollout-2018]]'
      ]
    },
    silence: {
      ask: 'Dans le registre, certaines entrées disent qu’une réponse « ne figure pas dans nos sources ». En quoi est-ce différent de « n’a pas répondu » ? Écrivez une phrase juste pour les deux parties.',
      blanks: [],
      hint: 'Qui devrait le savoir, et qui a cherché ?',
      model: [
        '« Ne figure pas dans nos sources » dit ce qui a été lu, non ce qui a été dit : la réponse de NSO sur iMessage, par exemple, n’est pas dans les sources de ce site. [[claim:imessage-weaknesses]] « N’a pas répondu » suppose quelqu’un qui a demandé : en mai 2020, Amazon n’a pas répondu à Vice, qui voulait savoir si ses règles avaient été enfreintes. [[event:vice-nso-amazon-2020]]'
      ]
    }
  },
  criticism:
    'Remplissez le tableau pour le démenti de NSO, puis une seconde fois pour une affirmation de votre choix. [[claim:nso-denial]] Un démenti est une source comme une autre : il a un auteur, un intérêt et une date. [[-]]',
  discussion: [
    {
      ask: 'Deux parties se contredisent. Quand est-il juste de leur donner la même place, et quand ne l’est-ce pas ?'
    },
    {
      ask: 'Les personnes de la liste n’ont pas accepté d’être comptées. Que leur doit la recherche ?',
      care: 'Parlez de rôles, non de noms. Ne cherchez pas de particuliers.'
    },
    { ask: 'Que devriez-vous voir avant d’écrire « confirmé » ?' },
    {
      ask: 'Des États achètent de tels outils, disent-ils, contre la criminalité. [[claim:nso-purpose]] Quelles règles demanderiez-vous ? [[-]]',
      care: 'Des étudiants peuvent venir d’un pays cité ici. Interrogez-les sur les règles et les preuves, non sur leurs origines.'
    }
  ]
};
