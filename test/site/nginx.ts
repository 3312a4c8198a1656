import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const SHIPPED = 'deploy/nginx/pegasus.conf';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The machine's nginx; undefined where there is none. */
export const nginx = PLACES.find((path) => existsSync(path));

/** Whether this nginx can serve the .br files of the build. */
export const hasBrotli = existsSync(BROTLI);

export interface Served {
  origin: string;
  stop: () => void;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** One edit that docs/deploy.md asks for. Throws where the shipped file no longer has the line. */
function edit(text: string, line: string, by: string): string {
  if (!text.includes(line)) throw new Error(`${SHIPPED} has no line «${line}»`);
  return text.replaceAll(line, by);
}

/** The shipped file, changed only as docs/deploy.md says: where to listen, the root, the base path, brotli. */
function configured(port: number, root: string, base: string): string {
  let text = readFileSync(SHIPPED, 'utf8');
  text = edit(text, '    listen 80;', `    listen 127.0.0.1:${port};`);
  text = edit(text, '    listen [::]:80;\n', '');
  text = edit(text, 'root /var/www/pegasus;', `root ${root};`);
  text = edit(text, 'error_page 404 /404.html;', `error_page 404 ${base}/404.html;`);
  return hasBrotli ? edit(text, '# brotli_static on;', 'brotli_static on;') : text;
}

/** All that stands round the shipped file on a machine, in one folder and as whoever runs the test. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${folder}/${kind};`)
    .join('\n');
  return `${hasBrotli ? `load_module ${BROTLI};\n` : ''}daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
${temporary}
  include ${folder}/pegasus.conf;
}
`;
}

/**
 * Serves build/ with the shipped configuration on a free port, under a base path or at the root, until stopped.
 * Rejects with what nginx says if it does not start.
 */
export async function serveByNginx(base = ''): Promise<Served> {
  if (!nginx) throw new Error('no nginx');
  const folder = mkdtempSync(join(tmpdir(), 'pegasus-nginx-'));
  const root = join(folder, 'www');
  const port = await freePort();
  mkdirSync(dirname(root + base), { recursive: true });
  symlinkSync(resolve(process.env.BUILD_DIR ?? 'build'), root + base);
  writeFileSync(join(folder, 'pegasus.conf'), configured(port, root, base));
  // As root, its workers would become another user, who may not enter the checkout.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(join(folder, 'nginx.conf'), user + around(folder));

  const options = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  execFileSync(nginx, [...options, '-t'], { stdio: 'pipe' });
  const server = spawn(nginx, options, { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${origin}${base}/favicon.svg`).then(
        (answer) => answer.ok,
        () => false
      )
    )
      break;
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    origin,
    stop: () => {
      server.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
