import encodeQR from 'qr';

/** Characters of an address that a phone still reads from a screen or a page of A4 (a symbol of about 100 modules). */
export const QR_LIMIT = 700;

/**
 * A QR code of an address as SVG, black on white whatever the theme: readers expect that contrast. Null for an address that
 * is too long to be read well.
 * @see ISO/IEC 18004; error correction M, a quiet zone of four modules
 */
export function qrOf(address: string): string | null {
  if (address.length > QR_LIMIT) return null;
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${rows.length}v${rows.length}H0z"/><path d="${path.join('')}"/></svg>`
  );
}

/** Where the dark modules of a row begin, and how many follow. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
