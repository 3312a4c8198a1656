import { frenchSigns } from '#lib/export/french.ts';
import { DOTTED, PHONE } from '#lib/model/checked-text.ts';
import type { Locale } from '#lib/model/tables.ts';

/** A row in each language. */
export type InBoth<Row> = Readonly<Record<Locale, Row>>;

/** What stands in the place of a phone number. */
const BLACKED = '[…]';
const PHONES = new RegExp(PHONE.source, 'g');

/** What our tables need a word for where a file has none: neither says more than the file does. */
export const NO_ROLE: InBoth<string> = {
  en: 'Named as a host in the file that this row comes from. Not checked.',
  fr: 'Cité comme hébergeur dans le fichier d’où vient cette ligne. Non vérifié.'
};
export const NO_SUMMARY: InBoth<string> = {
  en: 'The file that this row comes from says no more. Not checked.',
  fr: 'Le fichier d’où vient cette ligne n’en dit pas plus. Non vérifié.'
};
/** Who publishes a file of which nothing is known but its name. */
export const OWN_FILE = 'Own file';

/**
 * Texts of visitors as the tables may hold them: on one line, without phone numbers, the domains of the files written so that
 * nothing makes links of them.
 */
export class Wording {
  readonly #hosts: ReadonlySet<string>;
  #phones = 0;

  /** @param hosts the domains and addresses of the files, plain and in lower case */
  constructor(hosts: ReadonlySet<string>) {
    this.#hosts = hosts;
  }

  /** How many phone numbers were taken out so far. */
  get phones(): number {
    return this.#phones;
  }

  /** Whether a host is one of the files', or below one: `a.evil.example` where they have `evil.example`. */
  isListed(host: string): boolean {
    let name = host.toLowerCase();
    for (;;) {
      if (this.#hosts.has(name)) return true;
      const dot = name.indexOf('.');
      if (dot < 0) return false;
      name = name.slice(dot + 1);
    }
  }

  /** `Call\n+33 6 12 34 56 78 at evil.example` → `Call […] at evil[.]example`. */
  say(text: string): string {
    let said = text.replace(/\s+/g, ' ').trim();
    // What is left after a number can look like one again.
    while (PHONE.test(said)) {
      said = said.replace(PHONES, () => {
        this.#phones += 1;
        return BLACKED;
      });
    }
    return said.replace(DOTTED, (word) => (this.isListed(word) ? word.replaceAll('.', '[.]') : word));
  }

  /** One text in the columns of both languages, in whichever it is written; `none` where nothing is left of it. */
  both(text: string, none: InBoth<string>): InBoth<string> {
    const said = this.say(text);
    return said === '' ? none : { en: said, fr: frenchSigns(said).trim() };
  }
}
