// How many of /padrivere a second, beside the least that axum can do: a handler that returns the same bytes.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AMIR, Server, freePort } from '../harness.mjs';
import { MEASURED, TOOLS, answers, at, get, launch, onCores, restart, signIn } from './program.mjs';
import { figure, said } from './table.mjs';
import { load } from './wrk.mjs';

export async function* measure() {
  const server = await Server.start({ demo: true });
  try {
    // What visitors get is kept as it is sent; what a member gets is drawn for each.
    const amir = { cookie: await signIn(server, AMIR) };
    const event = await nextEvent(server);
    for (const [what, path, also] of [
      ['/padrivere, for a visitor', '/padrivere', {}],
      ['/padrivere, for a member', '/padrivere', amir],
      ['an event, for a visitor', event, {}],
      ['an event, for a member', event, amir],
    ]) {
      yield* asRatio(server, what, path, also);
    }
  } finally {
    await server.stop();
  }
}

/** How many of a page a second, beside bare axum; the server is started anew for it, and closed. */
export async function* asRatio(server, what, path, also) {
  const headers = { 'accept-encoding': 'br', ...also };
  await restart(server, MEASURED);
  const page = await get(at(server, path), headers);
  if (page.headers['content-encoding'] !== 'br') throw new Error('the page was not compressed with brotli');
  const ours = await load(server, at(server, path), headers);
  await server.close();
  yield* figures(what, ours, await loadBare(page.body, headers));
}

/** Where the next event that everyone may come to is. */
async function nextEvent(server) {
  const home = await (await fetch(at(server, '/'))).text();
  return /href="(\/arrangementer\/[^"./]+)"/.exec(home)[1];
}

function* figures(what, ours, bare) {
  const rates = `${said(ours.rate)} of ${said(bare.rate)} a second`;
  const limit = bare.busy < 0.85 ? '; bare axum was not kept busy, so the true share is smaller' : '';
  yield figure(`${what}: share of bare axum`, ours.rate / bare.rate, '', { least: 0.2, note: rates + limit, detail: { ours, bare } });
  for (const p of ['p50', 'p99']) yield figure(`${what}: ${p}`, ours[p], 'ms', { note: `bare axum: ${said(bare[p], 'ms')}` });
}

async function loadBare(bytes, headers) {
  const folder = mkdtempSync(join(tmpdir(), 'padriver-bare.'));
  const [file, address, server] = [join(folder, 'page'), `127.0.0.1:${await freePort()}`, {}];
  writeFileSync(file, bytes);
  launch(server, onCores(MEASURED, [join(TOOLS, 'bare'), file, address]));
  try {
    await answers(server, `http://${address}/`);
    return await load(server, `http://${address}/`, headers);
  } finally {
    server.process.kill();
    await server.ended;
    rmSync(folder, { recursive: true });
  }
}
