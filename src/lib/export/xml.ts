/** What XML 1.0 does not allow even as a reference: most control characters, lone surrogates, two non-characters. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into a space inside an attribute unless they are references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
};

/** A text as it may stand in an element or between double quotes; what XML has no sign for is left out. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (sign) => NAMED[sign] ?? sign);
}

/** `element('node', { id: 'a' })` → `<node id="a"/>`; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  content: readonly string[] = []
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content.length > 0 ? `<${name}${written}>${content.join('')}</${name}>` : `<${name}${written}/>`;
}
