#!/usr/bin/env node
// Stands in for the Firefox of the system: starts it, and passes WebDriver BiDi on between it and Playwright, whose own build
// knows one command that no released Firefox does. It sets media features (a colour scheme, less motion), so it is answered as
// done: tests that need it are not run in Firefox.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const UNKNOWN = 'emulation.setMediaFeaturesOverride';
const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe']
});
firefox.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => firefox.kill(signal));

for await (const line of createInterface({ input: firefox.stderr })) {
  const address = LISTENING.exec(line)?.[1];
  if (!address) {
    process.stderr.write(`${line}\n`);
    continue;
  }
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
  });
  server.on('connection', (near, request) => join(near, new WebSocket(address + request.url)));
}

/** Passes messages on, both ways, in their order; what is asked before Firefox is there waits. */
function join(near, far) {
  const ready = new Promise((done) => far.once('open', done));
  near.on('message', async (message) => {
    const text = String(message);
    const { id, method } = JSON.parse(text);
    if (method === UNKNOWN) return near.send(JSON.stringify({ type: 'success', id, result: {} }));
    await ready;
    far.send(text);
  });
  far.on('message', (message) => near.send(String(message)));
  near.on('close', () => far.close());
  far.on('close', () => near.close());
  far.on('error', (error) => {
    process.stderr.write(`${error}\n`);
    near.close();
  });
}
