import type { EntryText } from '../text.ts';

export const ENTRY_FR: EntryText = {
  title: 'En classe',
  lead: 'Trois séances sur l’enquête Pegasus, d’un numéro sur une carte à la critique des sources. Chacune ouvre l’explorateur sur la bonne vue, a sa fiche d’exercices et son corrigé, et s’imprime.',
  care: [
    {
      title: 'Des personnes ont subi un préjudice',
      paragraphs: [
        'Derrière chaque marque, il y a des personnes espionnées, parfois avec de lourdes conséquences. Dites-le d’emblée, et que personne n’en fasse un jeu.',
        'Ne nommez pas de particuliers, et que personne ne les cherche. Les séances interrogent des rôles, des fiches et des sources, jamais une personne de la classe ou d’une famille.',
        'Un opérateur n’est pas une cible, un numéro sur une liste n’est pas une infection, un hébergeur n’est pas un complice. Un pays cité ici n’est pas sa population : certains dans la salle peuvent en venir.'
      ]
    },
    {
      title: 'Si quelqu’un est bouleversé',
      paragraphs: [
        'Arrêtez, proposez une pause, et ne demandez pas de détails devant les autres. Puis faites appel à ce que prévoit votre établissement : infirmier, psychologue, collègue de confiance, ligne d’écoute de votre pays.',
        'Quelqu’un a pu être espionné par un proche, par de tout autres moyens. Cela relève de ceux qui conseillent les victimes de violences, non de cette séance.'
      ]
    },
    {
      title: '« Mon téléphone est-il infecté ? »',
      paragraphs: [
        'N’examinez pas de téléphones en classe. [[-]] Apple souligne que ces attaques visent des personnes précises, et que la plupart des utilisateurs ne sont pas exposés. [[claim:imessage-weaknesses]] Tenir son téléphone à jour est un bon conseil pour tous. [[-]]',
        'Qui a une raison de le craindre, parce qu’il défend des droits ou qu’il est journaliste, s’adresse à ceux qui examinent les téléphones : le Security Lab d’Amnesty International, ou la Digital Security Helpline d’Access Now. [[event:amnesty-forensic-methodology event:jordan-35-hacked-2024]]'
      ]
    }
  ],
  print: [
    'Imprimez depuis le navigateur, sur papier européen ou américain. Une séance donne d’abord votre plan, sur les premières pages, puis la fiche d’exercices sur une nouvelle page ; le corrigé s’imprime à part.',
    'Tout est fait pour se lire en gris. Chaque feuille porte son adresse en bas et celle de la séance en code QR : le papier ramène aux sources.'
  ],
  privacy:
    'Les réponses sont vérifiées dans la page : rien n’est enregistré, rien n’est envoyé. Fermez ou rechargez la page, et elles disparaissent.'
};
