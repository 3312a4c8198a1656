import type { LessonText } from '../text.ts';

export const NUMBER_FR: LessonText<'a-number-is-not-a-hack'> = {
  title: 'Un numéro n’est pas un piratage',
  audience: 'Dès 14 ans, toutes matières',
  lead: 'Que sait-on quand un numéro de téléphone figure sur une liste, et que sait-on quand un téléphone a été examiné ? Une séance, une carte, deux façons de la lire.',
  aims: [
    'Distinguer un numéro sur une liste, une tentative, une infection et celui qui en est l’auteur.',
    'Lire sur une carte ce qu’une couleur veut dire, et ce qu’elle ne veut pas dire.',
    'Dire qui affirme quelque chose, et si quelqu’un a pu le vérifier.'
  ],
  prepare: [
    'Imprimer la fiche pour chaque élève, ou l’ouvrir en classe. Un écran pour deux suffit.',
    'Lire d’abord les conseils de prudence sur la page des séances : des personnes ont subi un préjudice, et certaines peuvent être proches d’un élève.'
  ],
  steps: {
    start: {
      title: 'Ce qu’est Pegasus',
      text: 'Lire à voix haute, chacun son tour, le premier chapitre du récit. Demander quelles phrases sont des affirmations, et de qui.'
    },
    list: {
      title: 'La liste',
      text: 'Ouvrir la carte de la liste divulguée. Lire ensemble la légende avant que quiconque lise la carte.'
    },
    traces: {
      title: 'Les téléphones',
      text: 'Ouvrir maintenant la carte des traces et des tentatives. C’est le même monde : qu’est-ce qui a changé ?'
    },
    talk: {
      title: 'Une rumeur',
      text: 'D’abord seul, puis à deux, puis ensemble. Terminer par l’une des questions ci-dessous.'
    }
  },
  tasks: {
    'on-the-list': {
      ask: 'Regarde la carte « Numéros sélectionnés ». Dans combien de pays ses fiches se trouvent-elles ?',
      blanks: ['Pays'],
      hint: 'La phrase au-dessus de la carte dit combien de pays elle montre.',
      model: [
        'Les fiches comptent {listed} pays. [[table:country_reports]] Un numéro sur la liste n’est pas une infection, et ne prouve pas une tentative. [[claim:leak-50000-numbers]]'
      ]
    },
    'what-is-counted': {
      ask: 'Choisis le Mexique sur la carte. [[report:MEX-numbers-selected-2021-07-19]] Quel nombre donne la fiche, et qu’a-t-on compté au juste ? [[-]]',
      blanks: ['Le nombre de la fiche'],
      hint: 'Ouvre les preuves du pays et cherche le titre « Numéros sélectionnés ».',
      model: [
        'La fiche donne {mexicoListed} : The Guardian écrit que des clients au Mexique ont sélectionné plus de 15 000 numéros. [[report:MEX-numbers-selected-2021-07-19]] Sont comptés des numéros sélectionnés par des clients mexicains, plusieurs services ; certains partenaires écrivent : numéros au Mexique. [[report:MEX-numbers-selected-2021-07-19]] Un tel numéro ne prouve pas une attaque. [[report:MEX-numbers-selected-2021-07-19]] NSO nie que cette liste soit la sienne. [[claim:leak-50000-numbers]]'
      ]
    },
    traces: {
      ask: 'Regarde maintenant la carte « Victimes confirmées ». Pour combien de pays une fiche fait-elle état de traces ou de tentatives ?',
      blanks: ['Pays'],
      hint: 'C’est la carte sur laquelle s’ouvre l’explorateur ; la phrase au-dessus donne le nombre.',
      model: [
        'Pour {traced} pays, une analyse, un gouvernement ou un tribunal a trouvé des traces de Pegasus ou des tentatives. [[table:country_reports]] Le nombre de cas connus dépend de ceux qui ont demandé un examen. [[-]]'
      ]
    },
    both: {
      ask: 'Trouve un pays qui figure sur les deux cartes, et un pays qui ne figure que sur celle de la liste. Le second prouve-t-il que personne n’y a été attaqué ?',
      blanks: ['Sur les deux', 'Sur la liste seulement'],
      hint: 'Change de couche au-dessus de la carte. La liste des pays, à côté, se lit sans la carte.',
      model: [
        'Non. [[-]] Là où aucun téléphone n’a été examiné, on ne peut rien trouver : les numéros de 14 dirigeants ont été signalés sur la liste, et aucun de leurs téléphones n’a été examiné. [[claim:who-was-listed]] Un vide sur la carte veut dire qu’aucune fiche n’est connue. [[-]]'
      ]
    },
    rumour: {
      ask: 'Quelqu’un écrit : « Ton numéro est sur la liste, donc ton téléphone a été piraté. » Réponds en deux phrases. Dis ce qu’il faudrait savoir.',
      blanks: [],
      hint: 'Demande-toi qui pourrait examiner quoi.',
      model: [
        'Un numéro sur la liste montre que quelqu’un a pu s’y intéresser ; le consortium a dit lui-même qu’il ne prouve pas un piratage. [[event:pegasus-project-leak]] Pour en savoir plus, il faut examiner le téléphone : sur 67 téléphones examinés par le laboratoire d’Amnesty, 23 étaient infectés et 14 portaient des traces de tentative, selon les médias partenaires. [[event:amnesty-forensic-methodology]] NSO juge l’enquête pleine d’hypothèses fausses et de théories non étayées. [[claim:nso-denial]]'
      ]
    }
  },
  criticism:
    'Prends dans le registre l’affirmation selon laquelle une liste de numéros a fuité. [[claim:leak-50000-numbers]] Remplis le tableau, avec tes propres mots. [[-]]',
  discussion: [
    {
      ask: 'Un journal peut-il imprimer le nom d’une personne dont le numéro figure sur une liste ?',
      care: 'Ne cherchez pas de particuliers par leur nom, et ne laissez pas la classe le faire.'
    },
    {
      ask: 'Pourquoi la carte de la liste ne dit-elle rien de celui qui a donné l’ordre ?',
      care: 'Un opérateur n’est pas une cible : il faut les distinguer aussi à l’oral.'
    },
    { ask: 'Laquelle des deux cartes montrerais-tu en premier, et pourquoi ?' }
  ]
};
