import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Writes a text file of the built site, and beside it what a host sends compressed, as stands beside all its files.
 * @param quality of brotli's compression, to 11
 */
export function writeCompressed(file: string, content: string, quality: number): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  writeFileSync(file, content);
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
