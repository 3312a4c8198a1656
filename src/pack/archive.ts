import { strFromU8, unzipSync } from 'fflate';

/** Where the files of the site stand in the page: a zip in base64. */
const HOLDER = 'files';

let bytes: Uint8Array | undefined;

function archive(): Uint8Array {
  if (bytes) return bytes;
  const text = document.getElementById(HOLDER)?.textContent ?? '';
  return (bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
}

/** A file of the site by its path, `data/events.csv`; null for one that is not in the pack. Only it is unpacked. */
export function fileOf(name: string): Uint8Array<ArrayBuffer> | null {
  const found = unzipSync(archive(), { filter: (file) => file.name === name })[name];
  return found ? new Uint8Array(found) : null;
}

/** A JSON file of the site; null for one that is not in the pack. Its shape is vouched for by the build. */
export function jsonOf(name: string): unknown {
  const found = fileOf(name);
  return found ? (JSON.parse(strFromU8(found)) as unknown) : null;
}
