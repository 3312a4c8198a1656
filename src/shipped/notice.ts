import { readFileSync } from 'node:fs';
import type { Shipped } from './packages.ts';

/** Where it stands in the site. */
export const NOTICE = 'THIRD-PARTY-NOTICES.txt';

const OFL = (name: string) => readFileSync(`src/lib/ui/fonts/OFL-${name}.txt`, 'utf8');
const terms = (text: string) => text.slice(text.indexOf('This Font Software')).trim();

/** Typefaces: their licence wants the notice that stands in the file itself. */
export const typefaces = (): Shipped[] => [
  {
    name: 'Libre Franklin',
    version: '3.000',
    licence: 'OFL-1.1',
    text: `Copyright 2020 The Libre Franklin Project Authors (https://github.com/googlefonts/Libre-Franklin)\n\n${terms(OFL('libre-franklin'))}`
  },
  {
    name: 'Source Serif 4',
    version: '4.004',
    licence: 'OFL-1.1',
    text: `© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.\n\n${terms(OFL('source-serif'))}`
  }
];

const HEAD = `Pegasus Explorer: the work of others that is part of this site, and its licences
Pegasus Explorer : le travail d’autrui qui fait partie de ce site, et ses licences

The code of the site itself has the MIT licence. The facts have one licence a table: see the data page.
Le code du site lui-même est sous licence MIT. Les faits ont une licence par table : voir la page des données.
`;
const RULE = '='.repeat(80);

/** A line of a list: `d3-array 3.2.5: ISC`. */
export const line = ({ name, version, licence }: Shipped): string => `${name} ${version}: ${licence}`;

/** The notice: a list of all, then each text once, under those that it is the licence of. */
export function noticeText(all: readonly Shipped[]): string {
  const byText = new Map<string, Shipped[]>();
  for (const each of all) {
    const text = each.text.replaceAll('\r\n', '\n');
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const parts = [...byText].map(([text, names]) => `${RULE}\n${names.map(line).join('\n')}\n\n${text}\n`);
  return [`${HEAD}\n${all.map(line).join('\n')}\n`, ...parts].join('\n');
}

/** What of a list a notice does not name. */
export const missingIn = (notice: string, all: readonly Shipped[]): string[] =>
  all.map(line).filter((each) => !notice.includes(`\n${each}\n`));
