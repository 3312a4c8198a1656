import { createServer } from 'node:http';
import sirv from 'sirv';

import { BASE } from './base.ts';

/** The built site at the root and, the same files, under a base path: one build must work under both. */

const files = sirv(process.env.BUILD_DIR ?? 'build', { etag: true, dev: false, brotli: true, gzip: true });
const port = Number(process.env.PORT ?? 4180);

createServer((request, response) => {
  // A frame without an origin of its own asks for scripts, fonts and data as a stranger: any host must let it.
  response.setHeader('Access-Control-Allow-Origin', '*');
  const url = request.url ?? '/';
  if (url.startsWith(BASE)) request.url = url.slice(BASE.length) || '/';
  files(request, response, () => {
    response.statusCode = 404;
    response.end('Not found');
  });
}).listen(port, '127.0.0.1', () => console.log(`Serving build/ at http://127.0.0.1:${port}/`));
