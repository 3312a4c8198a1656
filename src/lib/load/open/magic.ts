/** What a file is by its first bytes, where that is no text: `zip` may be our package, all else is refused as what it is. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['pdf', '%PDF-'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['excel', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['program', '\x7fELF'],
  ['program', '\xca\xfe\xba\xbe'],
  ['program', '\xcf\xfa\xed\xfe'],
  ['program', '\xfe\xed\xfa'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', '\xfd7zXZ\0'],
  ['archive', 'BZh9'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['archive', '\x1f\x8b'],
  ['database', 'SQLite format 3'],
  ['media', 'ID3'],
  ['media', 'OggS'],
  ['media', '\x1aE\xdf\xa3'],
  ['binary', '\xd4\xc3\xb2\xa1'],
  ['binary', 'PAR1']
];

/** With files in it, without any, and cut into parts. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** Looked at only so far: where the names of the parts of an Office file stand. */
const HEAD = 1 << 16;

export function magicOf(head: Uint8Array, tail?: Uint8Array): string | null {
  const text = latin1(head.subarray(0, HEAD));
  const last = tail ? latin1(tail.subarray(-HEAD * 2)) : '';
  if (text.includes(MAXMIND) || last.includes(MAXMIND)) return 'mmdb';
  if (ZIP.some((magic) => text.startsWith(magic))) return officeOf(text + last) ?? 'zip';
  if (text.startsWith('MZ') && /(?!\s)\p{Cc}/u.test(text.slice(0, 200))) return 'program';
  if (text.startsWith('RIFF')) return text.slice(8, 12) === 'WEBP' ? 'image' : 'media';
  if (text.slice(4, 8) === 'ftyp') return /^(?:avif|heic|mif1)/.test(text.slice(8, 12)) ? 'image' : 'media';
  return MAGIC.find(([, magic]) => text.startsWith(magic))?.[0] ?? null;
}

const MAXMIND = '\xab\xcd\xefMaxMind.com';

function officeOf(text: string): string | null {
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/.test(text)) return 'excel';
  if (/mimetypeapplication\//.test(text)) return 'office';
  if (/xl\/(?:workbook|worksheets|styles|_rels|theme|sharedStrings)/.test(text)) return 'excel';
  if (/(?:word|ppt)\/(?:document|presentation|_rels|theme|slides)/.test(text)) return 'office';
  if (text.includes('[Content_Types].xml')) return 'excel';
  return text.includes('META-INF/MANIFEST.MF') || text.includes('AndroidManifest.xml') ? 'program' : null;
}

/** Bytes as letters of the same number, so that patterns can look at them. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
