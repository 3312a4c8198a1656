/** What a citation names. Dates are YYYY-MM-DD; nothing here knows what day it is. */
export interface Work {
  title: string;
  /** The site that it stands on. */
  site: string;
  kind: 'webpage' | 'dataset';
  /** Version of the data: its day, and a hash of its tables. */
  version: string;
  /** The day on which the reader saw it. */
  accessed: string;
  url: string;
  language: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = 'YYYY-MM-DD'.length;
const parts = (date: string) => date.slice(0, DAY).split('-').map(Number);

/** A key for the lists of a writer: the last parts of the address and the version. */
export function citationKey({ url, version }: Work): string {
  const { pathname, search, hash } = new URL(url);
  const words = `${pathname}-${search}-${hash}`.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return ['pegasus-explorer', ...words.slice(-3), version].join('-');
}

/** CSL-JSON, as Zotero, Mendeley and Pandoc read it. */
export function cslJson(work: Work): string {
  const item = {
    id: citationKey(work),
    type: work.kind,
    title: work.title,
    'container-title': work.site,
    version: work.version,
    issued: { 'date-parts': [parts(work.version)] },
    accessed: { 'date-parts': [parts(work.accessed)] },
    URL: work.url,
    language: work.language
  };
  return JSON.stringify([item], null, 2);
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};
const latex = (text: string) => text.replace(/[\\~^&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** BibTeX; the address stands as it is, since `url` takes it literally. */
export function bibtex(work: Work): string {
  const [year = 0, month = 1] = parts(work.version);
  return [
    `@misc{${citationKey(work)},`,
    `  title = {{${latex(work.title)}}},`,
    `  howpublished = {${latex(work.site)}},`,
    `  year = {${year}},`,
    `  month = ${MONTHS[month - 1] ?? 'jan'},`,
    `  note = {Data version ${work.version}, accessed ${work.accessed}},`,
    `  url = {${work.url}},`,
    `  urldate = {${work.accessed}}`,
    '}'
  ].join('\n');
}

/** RIS, the tagged lines that most reference managers import. */
export function ris(work: Work): string {
  const slashed = (date: string) => date.replaceAll('-', '/');
  const lines = [
    ['TY', work.kind === 'dataset' ? 'DATA' : 'ELEC'],
    ['TI', work.title],
    ['T2', work.site],
    ['PY', work.version.slice(0, 4)],
    ['DA', slashed(work.version.slice(0, DAY))],
    ['Y2', slashed(work.accessed)],
    ['UR', work.url],
    ['LA', work.language],
    ['N1', `Data version ${work.version}`],
    ['ER', '']
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}`).join('\r\n') + '\r\n';
}
