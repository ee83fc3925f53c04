// What a first visit weighs, in bytes as sent with brotli; fails above budget.json.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, Server, Teller } from './harness.mjs';

const budget = JSON.parse(readFileSync(join(import.meta.dirname, 'budget.json')));
const server = await Server.start({ demo: true });
const browser = await Browser.start();
const teller = new Teller(browser, server);
const weight = { html: 0, css: 0, wasm: 0, other: 0 };
const foreign = [];

const context = await browser.chromium.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } });
teller.contexts.push(context);
const page = await context.newPage();
const session = await context.newCDPSession(page);
await session.send('Network.enable');
const kinds = new Map();
session.on('Network.responseReceived', ({ requestId, response }) => {
  kinds.set(requestId, response.mimeType);
  if (new URL(response.url).origin !== server.url && !response.url.startsWith('data:')) foreign.push(response.url);
});
session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
  const type = kinds.get(requestId) ?? '';
  const kind = /html/.test(type) ? 'html' : /css/.test(type) ? 'css' : /wasm|javascript/.test(type) ? 'wasm' : 'other';
  weight[kind] += encodedDataLength;
});
await page.goto(budget.page, { waitUntil: 'networkidle' });
await page.waitForSelector('body[data-hydrated]');
await browser.end();
await server.stop();

let over = foreign.length > 0;
for (const kind of ['html', 'css', 'wasm']) {
  const [is, may] = [weight[kind], budget[kind]];
  over ||= is > may;
  console.log(`${kind.padEnd(5)} ${String(is).padStart(7)} of ${may} bytes${is > may ? '   TOO MUCH' : ''}`);
}
console.log(`other ${String(weight.other).padStart(7)} bytes (font, faces)`);
for (const url of foreign) console.log(`from another host: ${url}`);
process.exit(over ? 1 : 0);
