/**
 * All pages of a build in one file. They share most of their markup and styles: each is cut before its larger elements, a
 * piece that several have stands there once, and pieces that begin alike stand together, which compresses them well.
 *
 * The file is text: pieces, then pages as `address TAB numbers of its pieces`, parted by control characters that no page
 * holds.
 */
const PIECE = '\u001f';
const SECTION = '\u001d';
const CUT = /(?=<(?:p|li|h2|h3|section|style|script|meta|svg|header|footer|dl|dt|dd|table|tr|article)\b)/;

/** Packs pages by their addresses. Throws where a page holds one of the characters that part them. */
export function packPages(pages: ReadonlyMap<string, string>): string {
  const cut = [...pages].map(([path, html]) => {
    if (html.includes(PIECE) || html.includes(SECTION)) throw new Error(`control characters in ${path}`);
    return { path, pieces: html.split(CUT) };
  });
  const all = [...new Set(cut.flatMap(({ pieces }) => pieces))].sort();
  const numbers = new Map(all.map((piece, index) => [piece, index]));
  const lines = cut.map(
    ({ path, pieces }) => `${path}\t${pieces.map((each) => numbers.get(each)).join(' ')}`
  );
  return all.join(PIECE) + SECTION + lines.join(PIECE);
}

/** Reads a packed file: gives the HTML of an address, or null. */
export function readPages(packed: string): (path: string) => string | null {
  const [pieces = [], lines = []] = packed.split(SECTION).map((section) => section.split(PIECE));
  const pages = new Map(lines.map((line) => line.split('\t') as [string, string]));
  return (path) => {
    const numbers = pages.get(path);
    return numbers === undefined
      ? null
      : numbers
          .split(' ')
          .map((each) => pieces[Number(each)])
          .join('');
  };
}
