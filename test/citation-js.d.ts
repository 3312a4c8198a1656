/** The part of citation-js that the tests use; it ships no types. */
declare module '@citation-js/core' {
  interface Item {
    type?: string;
    title?: string;
    URL?: string;
    issued?: { 'date-parts'?: number[][] };
    accessed?: { 'date-parts'?: number[][] };
  }
  export class Cite {
    constructor(text: string);
    data: Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
