import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A publisher's server: one page, at an origin that is not the site's. */
export async function hostOf(html: string): Promise<{ url: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Another name than the site's, so that it is another site and not only another port.
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
