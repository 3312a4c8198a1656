/** Shows a malicious domain so that nothing turns it into a link: `free247downloads.com` → `free247downloads[.]com`. */
export function defang(domain: string): string {
  return domain.replaceAll('.', '[.]');
}

/** `203.0.113.7`: of a server, shown like a domain. */
export const isAddress = (text: string): boolean => /^\d+(\.\d+){3}$/.test(text);

/** Reads a domain back from what people paste: defanged, as a URL, with port, path, dot or capitals. */
export function refang(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^h(?:xx|tt)ps?(?::|\[:\])(?:\/\/|\[\/\/\])/, '')
    .replace(/\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|。/g, '.')
    .replace(/^[^/@]*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/\.$/, '');
}
