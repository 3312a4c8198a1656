import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { readDataFolder } from '../data/refresh/read.ts';
import { pack } from '../src/lib/load/compact.ts';

export interface Served {
  origin: string;
  close(): void;
}

/**
 * The built site with the explorer drawn from another data package: its page starts empty, since the prerendered one
 * shows the real data, and loads the tables of `dir`.
 */
export async function serveSite(build: string, dir: string): Promise<Served> {
  const { tables } = await readDataFolder(dir, 'en');
  const answers: Record<string, { type: string; body: string }> = {
    '/': { type: 'text/html; charset=utf-8', body: readFileSync(join(build, '404.html'), 'utf8') },
    '/data/explorer.en.json': { type: 'application/json', body: JSON.stringify(pack(tables)) }
  };
  const files = sirv(build, { etag: true });
  const server = createServer((request, response) => {
    const answer = answers[request.url?.split('?')[0] ?? ''];
    if (answer) response.setHeader('content-type', answer.type).end(answer.body);
    else files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close()
  };
}
