import type { CardKind } from '#lib/model/record.ts';
import type { Tables } from '#lib/model/tables.ts';
import { evidence } from '#lib/views/evidence.ts';
import { pagedRecords } from '#lib/views/record-index.ts';
import { svgOf, type Card, type Drawing } from './layer.ts';
import { DRAW_PAGE, PAGE_CARDS, type PageCard } from './page-cards.ts';
import { countryCard, eventCard, providerCard } from './record-cards.ts';
import type { Studio } from './studio.ts';

/** Which card: of a record, or of a page that is none. */
export interface CardName {
  kind: CardKind;
  id: string;
}

/** Every card of a language. */
export const cardNames = (tables: Tables): CardName[] => [
  ...PAGE_CARDS.map((id) => ({ kind: 'page' as const, id })),
  ...pagedRecords({ tables })
];

const isPageCard = (id: string): id is PageCard => (PAGE_CARDS as readonly string[]).includes(id);

/** A card with its parts told apart, for tests; null where there is no such page. */
export function composeCard({ kind, id }: CardName, studio: Studio): Card | null {
  if (kind === 'page') return isPageCard(id) ? DRAW_PAGE[id](studio) : null;
  const found = evidence({ kind, id }, studio.catalog);
  if (found?.kind === 'country') return countryCard(found, studio);
  if (found?.kind === 'provider') return providerCard(found, studio);
  return found?.kind === 'event' ? eventCard(found, studio) : null;
}

/** A card as SVG, 1200 × 630; null where there is no such page. */
export function drawCard(name: CardName, studio: Studio): Drawing | null {
  const card = composeCard(name, studio);
  if (!card) return null;
  const { faces, ink } = studio.desk;
  return {
    ground: svgOf(card.ground, faces, ink('--paper')),
    over: svgOf(card.over, faces)
  };
}
