import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sirv from 'sirv';
import { keepOffline } from '../../src/lib/delivery/keep.ts';
import { hasHash } from '../../src/lib/offline/kept.ts';
import { ASKED, YEAR } from '../helpers/hosting.ts';

/** A host of its own, which can be cut off and given another build. */
export class Host {
  #server: Server | null = null;
  #port = 0;
  /** What was sent since it began, by address, with headers and each time that it was asked for. */
  readonly sent = new Map<string, number>();

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async up(folder: string): Promise<void> {
    await this.down();
    // As the shipped settings of hosts have it: without a word on it, a browser takes a page for fresh for a tenth of its age.
    const setHeaders = (response: ServerResponse, path: string) =>
      response.setHeader('cache-control', hasHash(path.slice(1)) ? YEAR : ASKED);
    const files = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders });
    const server = createServer((request, response) => {
      const { socket } = response;
      const before = socket?.bytesWritten ?? 0;
      response.on('finish', () => {
        const url = request.url ?? '';
        this.sent.set(url, (this.sent.get(url) ?? 0) + (socket?.bytesWritten ?? before) - before);
      });
      files(request, response, () => {
        response.statusCode = 404;
        response.end('Not found');
      });
    });
    await new Promise<void>((done) => server.listen(this.#port, '127.0.0.1', done));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** As a cut cable: nobody answers at this address. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

/** The title of a page in this build and the next. */
export const TITLE = 'About this site';
export const CORRECTED = 'About this site, corrected';

/**
 * The build as the next one would be, in a folder of its own: all code under new names and nothing under the old ones, a
 * corrected page, and tables that the code of today cannot read.
 */
export function nextBuild(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pegasus-next-'));
  const left = /(?:\.br|\.gz|\.png|\.zip|\.gexf|\.graphml)$|\/pages\.\w+\.txt$/;
  cpSync('build', folder, { recursive: true, filter: (name) => !left.test(name) });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const code = names.filter((name) => /^_app\/immutable\/.+\.(?:js|css)$/.test(name));
  const old = new Set(code.map((name) => basename(name)));
  const renamed = (name: string) => (old.has(name) ? name.replace(/\.(js|css)$/, 'n.$1') : name);
  for (const name of names.filter((each) => /\.(?:html|js|css)$/.test(each))) {
    const text = readFileSync(join(folder, name), 'utf8')
      .replace(/[\w.-]+\.(?:js|css)\b/g, renamed)
      .replaceAll(TITLE, CORRECTED)
      // Its hashes are those of the old names.
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    writeFileSync(join(folder, name), text);
  }
  for (const name of code) renameSync(join(folder, name), join(folder, name, '..', renamed(basename(name))));
  for (const locale of ['en', 'fr']) writeFileSync(join(folder, `data/explorer.${locale}.json`), '{}');
  keepOffline(folder, 1);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
