import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import type { Locator } from '@playwright/test';
import { versionOf } from '../../data/refresh/version-id.ts';
import { faults } from './axe.ts';
import { drawer, expect, open, test } from './fixtures.ts';

async function citation(box: Locator, form: string): Promise<string> {
  await box.getByRole('button', { name: form, exact: true }).click();
  return box.getByRole('textbox').inputValue();
}

test('a record is cited by its page, in four forms that citation-js reads', async ({ page, baseURL }) => {
  await open(page, '/?from=2016&sel=provider:m247');
  const box = drawer(page).locator('details.cite');
  await box.getByText('Cite', { exact: true }).click();
  const address = `${baseURL}/provider/m247/`;
  expect(await citation(box, 'Text')).toMatch(
    /^“M247”, Pegasus Explorer, data of \d+ \w+ \d{4} \([0-9a-f]{8}\), http\S+\/provider\/m247\/, accessed \d+ \w+ \d{4}$/
  );
  for (const form of ['BibTeX', 'RIS', 'CSL-JSON']) {
    expect(new Cite(await citation(box, form)).data, form).toEqual([
      expect.objectContaining({ title: 'M247', URL: address })
    ]);
  }
  expect(await faults(page, '[data-panel="evidence"]')).toEqual([]);
});

test('a domain is cited defanged', async ({ page }) => {
  await open(page, '/?sel=domain:free247downloads.com');
  const box = drawer(page).locator('details.cite');
  await box.getByText('Cite', { exact: true }).click();
  for (const form of ['Text', 'BibTeX', 'RIS', 'CSL-JSON']) {
    const text = (await citation(box, form)).replace(/http\S+/g, '');
    expect(text, form).toContain('free247downloads[.]com');
    expect(text, form).not.toContain('free247downloads.com');
  }
});

test('a view is cited by its address as it stands, with the version of the data', async ({
  page,
  baseURL
}) => {
  await open(page, '/fr/?from=2021&country=MEX');
  const box = page.locator('main details.cite').filter({ hasText: 'Citer cette vue' });
  await box.getByText('Citer cette vue').click();
  expect(await citation(box, 'Texte')).toContain(
    `${baseURL}/fr/?from=2021&country=MEX&data=${versionOf('data')}, consulté le`
  );
});

test('a table is cited as a data set', async ({ page, baseURL }) => {
  await page.goto('/data/');
  const box = page.locator('#domains details.cite');
  await box.getByText('Cite this table').click();
  expect(new Cite(await citation(box, 'CSL-JSON')).data).toEqual([
    expect.objectContaining({ type: 'dataset', URL: `${baseURL}/data/#domains` })
  ]);
});

test('a page of a record says how to cite it', async ({ page }) => {
  await page.goto('/fr/event/pegasus-project-leak/');
  await expect(page.locator('main')).toContainText(
    /Pegasus Explorer, données du .* fr\/event\/pegasus-project-leak\//
  );
});
