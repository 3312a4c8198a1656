import { CONFIDENCES, RELATIONS, type Confidence, type Relation } from '../../model/country-report.ts';
import { nearest } from '../../model/nearest.ts';
import { cleanText } from './clean.ts';

/**
 * Only words that mean the same as our term: `infected` alone could be a suspicion or a finding, `client` an allegation or an
 * admission, so neither is here.
 */
const RELATION_WORDS: Readonly<Record<Relation, readonly string[]>> = {
  numbers_selected: [
    'numbers selected',
    'selected numbers',
    'numéros sélectionnés',
    'selected',
    'números seleccionados'
  ],
  suspected_infection: [
    'suspected infection',
    'suspected infections',
    'infection suspectée',
    'infections suspectées',
    'infection présumée'
  ],
  confirmed_victims: [
    'confirmed victims',
    'confirmed victim',
    'confirmed infection',
    'confirmed target',
    'victimes confirmées',
    'victime confirmée',
    'infection confirmée'
  ],
  suspected_operator: [
    'suspected operator',
    'suspected client',
    'suspected customer',
    'opérateur présumé',
    'opérateur suspecté',
    'client présumé'
  ],
  whatsapp_2019: ['whatsapp 2019', 'whatsapp'],
  official_targets: ['official targets', 'official target', 'responsables visés', 'dirigeants visés']
};

const CONFIDENCE_WORDS: Readonly<Record<Confidence, readonly string[]>> = {
  confirmed: ['confirmé', 'confirmée', 'confirmed by analysis', 'certain', 'confirmado'],
  reported: ['rapporté', 'rapportée', 'signalé', 'signalée', 'reportado'],
  suspected: [
    'suspecté',
    'suspectée',
    'suspect',
    'possible',
    'probable',
    'présumé',
    'présumée',
    'soupçonné',
    'likely',
    'sospechado'
  ]
};

const fold = (text: string): string =>
  cleanText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

function table<Term extends string>(
  words: Readonly<Record<Term, readonly string[]>>,
  terms: readonly Term[]
) {
  return new Map(terms.flatMap((term) => [term, ...words[term]].map((word) => [fold(word), term] as const)));
}
const RELATION_OF = table(RELATION_WORDS, RELATIONS);
const CONFIDENCE_OF = table(CONFIDENCE_WORDS, CONFIDENCES);

/** `Opérateur présumé` → suspected_operator; null for what is none of our six relations. */
export function relationOf(text: string): Relation | null {
  return text.length > 100 ? null : (RELATION_OF.get(fold(text)) ?? null);
}

/** `confirmée` → confirmed; null for what is none of our three levels. Numbers are none: no two makers count alike. */
export function confidenceOf(text: string): Confidence | null {
  return text.length > 100 ? null : (CONFIDENCE_OF.get(fold(text)) ?? null);
}

/** The term of ours that was probably meant, to be proposed and never taken. */
export function nearestTerm(text: string, of: 'relation' | 'confidence'): string | null {
  if (text.length > 100) return null;
  const known = of === 'relation' ? RELATION_OF : CONFIDENCE_OF;
  const word = nearest(fold(text), [...known.keys()]);
  return word === null ? null : (known.get(word) ?? null);
}
