// What a first visit weighs, in bytes as sent with brotli, against budget.json. budget.mjs asks this too, in CI.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, Server, until } from '../harness.mjs';
import { figure } from './table.mjs';

export const BUDGET = JSON.parse(readFileSync(join(import.meta.dirname, '../budget.json')));
export const HELD = ['html', 'css', 'wasm'];

export async function* measure() {
  const { weight, foreign } = await weigh();
  for (const kind of HELD) {
    const name = kind === 'wasm' ? 'wasm and glue' : kind.toUpperCase();
    yield figure(`first visit to ${BUDGET.page}: ${name}`, weight[kind], 'bytes', { most: BUDGET[kind] });
  }
  yield figure(`first visit to ${BUDGET.page}: font, faces`, weight.other, 'bytes');
  yield figure('requests to other hosts', foreign.length, '', { most: 0, note: foreign[0] });
}

/** Bytes by kind, and what was asked of other hosts. */
export async function weigh() {
  const server = await Server.start({ demo: true });
  try {
    const browser = await Browser.start();
    try {
      return await visit(browser, server);
    } finally {
      await browser.end();
    }
  } finally {
    await server.stop();
  }
}

async function visit(browser, server) {
  const weight = { html: 0, css: 0, wasm: 0, other: 0 };
  const foreign = [];
  const context = await browser.chromium.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map();
  const coming = new Set();
  let last = performance.now();
  const done = requestId => {
    coming.delete(requestId);
    last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    // A live stream never ends. It is why nothing here waits for Playwright's "networkidle".
    if (type !== 'EventSource') coming.add(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => done(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    kinds.set(requestId, response.mimeType);
    if (new URL(response.url).origin !== server.url && !response.url.startsWith('data:')) foreign.push(response.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = kinds.get(requestId) ?? '';
    const kind = /html/.test(type) ? 'html' : /css/.test(type) ? 'css' : /wasm|javascript/.test(type) ? 'wasm' : 'other';
    weight[kind] += encodedDataLength;
    done(requestId);
  });
  await page.goto(BUDGET.page);
  await page.waitForSelector('body[data-hydrated]');
  await until(() => coming.size === 0 && performance.now() - last > 500, 'everything has come', 20_000);
  return { weight, foreign };
}
