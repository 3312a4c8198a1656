import type { LessonText } from '../text.ts';

export const SERVERS_FR: LessonText<'following-the-servers'> = {
  title: 'Sur la piste des serveurs',
  audience: 'Dès 16 ans : informatique, médias, sciences sociales',
  lead: 'Un logiciel espion laisse sur Internet des noms et des adresses. Que peut-on y lire, avec quelle certitude, et que peut-on dire des sociétés qui se trouvent derrière ?',
  aims: [
    'Employer à bon escient les mots domaine, adresse IP, réseau et hébergeur.',
    'Compter dans un tableau, et dire sur quoi repose le compte.',
    'Distinguer un chiffre mesuré d’un chiffre que personne n’a vérifié.',
    'Écrire sur une société sans l’accuser de ce qu’aucune source ne dit.'
  ],
  prepare: [
    'La classe a besoin de l’explorateur et de la page des tables, un écran pour deux.',
    'Les noms malveillants sont écrits avec des crochets, comme exemple[.]com, pour que personne ne les ouvre par erreur. Personne ne les saisit dans un navigateur.'
  ],
  steps: {
    words: {
      title: 'Les mots',
      text: 'Lire le chapitre sur les serveurs. Chaque mot souligné mène au glossaire : les répartir, et laisser les élèves se les expliquer.'
    },
    names: {
      title: 'Les noms',
      text: 'Le graphe réunit les domaines par la version du réseau à laquelle ils sont attribués.'
    },
    hosts: {
      title: 'Les hébergeurs',
      text: 'Le graphe est maintenant rangé par société et ne montre qu’une version. Qu’est-ce qu’un point, qu’est-ce qu’un cercle ?'
    },
    counts: {
      title: 'Des décomptes que personne n’a vérifiés',
      text: 'Ouvrir la table des décomptes de serveurs et regarder la colonne qui dit ce qui est vérifié.'
    },
    fair: {
      title: 'Que peut-on écrire ?',
      text: 'Lire ensemble l’entrée du registre, avec la réponse de la société. Puis la critique des sources, à deux.'
    },
    talk: { title: 'Discussion', text: 'Deux des questions ci-dessous.' }
  },
  tasks: {
    names: {
      ask: 'Combien de noms de domaine de chaque version la liste sur laquelle repose ce site contient-elle ?',
      blanks: ['Version 2', 'Version 3', 'Version 4'],
      hint: 'La légende à côté du graphe les compte : ceux qui ont une adresse et ceux qui n’en ont pas vont ensemble.',
      model: [
        'Sont listés {gen2} noms de la version 2, {gen3} de la version 3 et {gen4} de la version 4 ; les noms retirés ne comptent pas. [[table:domains]] Ces versions sont le classement d’Amnesty International. [[event:pegasus-domain-list-1400]]'
      ]
    },
    unseen: {
      ask: 'Pour combien de couples de domaine et d’adresse la liste contient-elle un nom de la version la plus récente, la quatrième ? Explique pourquoi le graphe garde ces noms dans un bassin à part.',
      blanks: ['Couples de la version 4'],
      hint: 'Lis ce qui est écrit à côté du bassin. Zéro est aussi une réponse.',
      model: [
        'Il y en a {gen4Placed} : d’aucun domaine de la version 4 l’adresse n’est publique. [[table:addresses table:domains]] Il n’existe pour elle que des décomptes de serveurs. [[table:server_counts]] Ce qu’on ignore ne doit pas être dessiné comme si on le savait. [[-]]'
      ]
    },
    host: {
      ask: 'Quel hébergeur annonçait les adresses du plus grand nombre de domaines, et combien sont-ils ?',
      blanks: ['Hébergeur', 'Domaines'],
      hint: 'Le plus grand cercle. La phrase au-dessus du graphe le nomme.',
      model: [
        'La règle de ce site conduit à {firstProvider}, pour {firstProviderDomains} domaines. [[table:addresses]] Rien ne dit que la société savait à quoi ils servaient. [[-]]'
      ]
    },
    place: {
      ask: 'Dans quel pays se trouvaient la plupart des adresses de la liste de 2018 ? [[event:gen3-domain-list-published]] Cela dit-il quelque chose de ceux qui y étaient espionnés ? [[-]]',
      blanks: ['Pays'],
      hint: 'Regarde la couche « Serveurs » de la carte.',
      model: [
        'La plupart se trouvaient dans ce pays : {firstCountry}. [[table:addresses]] Cela n’en dit rien : le lieu d’un serveur ne dit ni qui l’utilise, ni qui est visé. [[claim:servers-in-europe]]'
      ]
    },
    sure: {
      ask: 'Ouvre la table des adresses. Combien de couples de domaine et d’adresse contient-elle, et pour combien le détenteur est-il connu avec une certitude élevée ? Pourquoi pas pour tous ?',
      blanks: ['Couples', 'Certitude élevée'],
      hint: 'Cherche dans la table le mot « high ».',
      model: [
        'Il y a {pairs} couples, dont {pairsSure} avec une certitude élevée. [[table:addresses]] Les blocs d’adresses se vendent et se louent : quand le détenteur d’avant et celui d’après diffèrent, ou qu’un seul est connu, ce site est moins sûr. [[table:addresses]]'
      ]
    },
    counted: {
      ask: 'Les décomptes de 2021 forment deux tableaux, par réseau et par pays. [[event:hosting-digitalocean-linode-ovh]] Additionne chacun. [[-]] Combien de décomptes par réseau sont marqués comme vérifiés ? [[-]]',
      blanks: ['Serveurs par réseau', 'Serveurs par pays', 'Décomptes vérifiés par réseau'],
      hint: 'Additionne la colonne « servers » pour chaque sorte, jamais les deux ensemble.',
      model: [
        'Par réseau {byNetwork}, par pays {byCountry} ; {networksVerified} des décomptes par réseau sont vérifiés. [[table:server_counts]] Les deux tableaux diffèrent de cinq serveurs, si bien que ce site n’en tire aucune part ; la plupart des chiffres viennent de mémoire du rapport et ne sont pas vérifiés. [[claim:servers-in-europe]]'
      ]
    },
    accomplice: {
      ask: 'Un titre dit : « Une société de cloud travaillait pour les espions. » [[-]] Que disent les sources de DigitalOcean ? [[provider:digitalocean]] Écris un titre plus juste. [[-]]',
      blanks: [],
      hint: 'Qui a cité la société, et qu’a-t-elle répondu ?',
      model: [
        'Amnesty cite DigitalOcean parmi les hébergeurs ; un hébergeur n’est pas un complice, et rien ne permet de présumer qu’il savait. [[claim:digitalocean-and-linode]] La société a indiqué à l’AP que ce que décrit le rapport n’était plus chez elle, sans dire si elle l’avait supprimé. [[provider:digitalocean]] Un titre juste dit qui parle, par exemple : « Amnesty cite des hébergeurs de serveurs d’espionnage ». [[claim:digitalocean-and-linode]]'
      ]
    }
  },
  criticism:
    'Prends l’affirmation sur ce qu’a fait Amazon, et quand. [[claim:amazon-told-and-acted]] Laquelle des dates repose sur les mots de la société, laquelle sur un récit ultérieur ? [[-]]',
  discussion: [
    { ask: 'Un hébergeur doit-il regarder ce que font ses clients ?' },
    {
      ask: 'Un chiffre n’est pas vérifié. Vaut-il mieux le montrer avec un avertissement, ou ne pas le donner ?'
    },
    {
      ask: 'À qui nuit-on en accusant une société à tort ? À qui, si personne n’est nommé ?',
      care: 'Ce qui tournait sur ces serveurs a nui à des personnes. Ne les oubliez pas quand on parle de technique.'
    }
  ]
};
