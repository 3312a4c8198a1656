import { expect, test } from 'vitest';
import { usedMessages } from '../src/one-language.ts';

const ALL = ['title', 'save', 'claim', 'kind_a', 'kind_b', 'shared', 'card', 'nobody'];
const file = (name: string, text: string) => ({ name, text });

test('words that only a late room or another page uses stay out of the first load', () => {
  const used = usedMessages(ALL, [
    file('lib/charts/Chart.svelte', '{m.title()} {m.shared()}'),
    file('lib/figures/ExportPanel.svelte', '{m.save()} {m.shared()} {m[`kind_${kind}`]()}'),
    file('lib/panels/CountryEvidence.svelte', '{m.claim()} {m.shared()}'),
    file('lib/ledger/Entry.svelte', '{m.claim()} {m.save()} {m.title()}'),
    file('lib/cards/card.ts', 'm.card()')
  ]);
  expect(used).toMatchObject({
    first: ['title', 'shared'],
    later: ['save', 'kind_a', 'kind_b'],
    evidence: ['claim'],
    pages: ['save', 'claim']
  });
});

test('a word that both need comes first, wherever else it is used', () => {
  const used = usedMessages(ALL, [
    file('routes/[[lang=lang]]/data/+page.svelte', 'm.save()'),
    file('lib/panels/labels.ts', 'm[`kind_${kind}`]() + m.save()')
  ]);
  expect(used).toMatchObject({
    first: ['save', 'kind_a', 'kind_b'],
    later: [],
    pages: []
  });
});
