// Who may do what, from where; and what a hostile request gets.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { INGRID, JONAS, Server } from '../harness.mjs';

const call = (t, path, { method = 'POST', session, body = '', headers = {} } = {}) => fetch(t.url + path, {
  method, redirect: 'manual', body: method === 'POST' ? body : undefined,
  headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json', ...(session ? { cookie: `session=${session}` } : {}), ...headers },
});

// As verbs.txt has them.
const VERBS = readFileSync(join(import.meta.dirname, '../verbs.txt'), 'utf8').split('\n')
  .filter(line => /^(GET|POST) /.test(line))
  .map(line => line.split(/\s+/))
  .map(([method, path, nobody, member, manager, said = '']) => ({ method, path, expected: [nobody, member, manager].map(Number), said }));

const FILE = '--x\r\ncontent-disposition: form-data; name="photo"; filename="a.png"\r\n\r\nno\r\n--x--\r\n';

function ask(t, { method, path, said }, session) {
  if (said === '(a') return call(t, path, { session, body: FILE, headers: { 'content-type': 'multipart/form-data; boundary=x' } });
  return call(t, method === 'GET' ? `${path}?${said}` : path, { method, body: said, session });
}

export const stories = {
  async 'every verb asks who one is'(t) {
    assert.ok(VERBS.length > 15);
    for (const [who, email] of [undefined, 'hakon.brekke@example.org', INGRID].entries()) {
      // What one address may guess in an hour is less than what the three would try together.
      await t.ownServer();
      const session = email && await t.sessionOf(email);
      for (const verb of VERBS) {
        const answer = await ask(t, verb, session);
        assert.equal(answer.status, verb.expected[who], `${verb.path} for ${['nobody', 'a Pådriver', 'the manager'][who]}: ${await answer.text()}`);
      }
      if (session) assert.equal((await call(t, '/api/me/me', { method: 'GET', session })).status, 401, 'the last verb signed them out');
    }
  },

  async 'another person’s session cannot be ended'(t) {
    const [jonas, ingrid] = [await t.sessionOf(JONAS), await t.sessionOf(INGRID)];
    const devices = await (await call(t, '/api/account/devices', { method: 'GET', session: ingrid })).json();
    const answer = await call(t, '/api/account/revoke', { session: jonas, body: `session=${devices[0].id}` });
    assert.equal(answer.status, 404);
    assert.equal((await call(t, '/api/me/me', { method: 'GET', session: ingrid })).status, 200);
  },

  async 'pages of one’s own ask who one is'(t) {
    t.allow(/401/, /403/);
    for (const path of ['/min-side', '/min-side/ansikt', '/min-side/samtykker', '/min-side/enheter', '/styring/padrivere']) {
      const page = await t.visit(path);
      assert.equal(page.status, 401, path);
      await page.getByRole('link', { name: 'Logg inn' }).last().waitFor();
    }
    const page = await t.visit('/styring/padrivere', { as: JONAS });
    assert.equal(page.status, 403);
  },

  async 'a post from another place is refused'(t) {
    const session = await t.sessionOf(JONAS);
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }]) {
      const answer = await call(t, '/api/me/portrait', { session, body: 'portrait=initials', headers });
      assert.equal(answer.status, 403, JSON.stringify(headers));
    }
  },

  async 'every answer says what browsers may do with it'(t) {
    for (const path of ['/', '/padrivere', '/om', '/tegning/172/bilde/brygga.svg', '/icons.svg', '/healthz']) {
      const { headers } = await fetch(t.url + path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.match(headers.get('content-security-policy'), /default-src 'none'/, path);
      assert.match(headers.get('x-request-id'), /^[0-9a-f-]{36}$/, path);
    }
    const twice = [await fetch(`${t.url}/padrivere`), await fetch(`${t.url}/padrivere`)];
    assert.equal(twice[0].headers.get('etag'), twice[1].headers.get('etag'));
    const known = await fetch(`${t.url}/padrivere`, { headers: { 'if-none-match': twice[0].headers.get('etag') } });
    assert.equal(known.status, 304);
  },

  async 'what is too much is refused, and what is nonsense is not our mistake'(t) {
    const session = await t.sessionOf(JONAS);
    const big = await call(t, '/api/me/update', { session, body: `name=${'a'.repeat(100_000)}` });
    assert.equal(big.status, 413);
    for (const [path, body] of [['/api/me/update', '%%%'], ['/api/styring/welcome', 'a[b[c[d[e[f[g]=1'], ['/api/nothing/here', ''], ['/min-side?/api/nothing', ''], ['/padrivere?/api/../../etc/passwd', '']]) {
      const answer = await call(t, path, { session, body });
      assert.ok(answer.status >= 400 && answer.status < 500, `${path}: ${answer.status}`);
    }
    for (const path of ['/bilder/x/y.jpg', '/bilder/01890000-0000-7000-8000-000000000000/320.jpg', '/pkg/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/live', '/live?topics=x&since=y']) {
      const answer = await fetch(t.url + path);
      assert.ok(answer.status >= 400 && answer.status < 500, `${path}: ${answer.status}`);
    }
  },

  async 'the server closes within five seconds, with streams open, and nothing is lost'() {
    const server = await Server.start({ demo: true });
    const nobody = '00000000-0000-0000-0000-000000000000';
    const streams = await Promise.all(Array.from({ length: 20 }, () => new Promise(resolve => {
      get(`${server.url}/live?topics=members&since=${nobody}`, response => { response.on('error', () => {}); response.resume(); resolve(response); });
    })));
    assert.ok(streams.every(stream => stream.statusCode === 200));
    const began = performance.now();
    await server.close();
    assert.ok(performance.now() - began < 5_000, `${performance.now() - began} ms`);
    await server.open();
    assert.equal((await fetch(`${server.url}/padrivere/amir-haidari`)).status, 200);
    await server.stop();
  },

  async 'figures for Prometheus are for programs on this machine'(t) {
    const text = await (await fetch(`${t.url}/metrics`)).text();
    assert.match(text, /padriver_request_seconds_count\{path="\/padrivere",status="200"\} \d+/);
    assert.match(text, /padriver_live_streams \d+/);
    const forwarded = await fetch(`${t.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    assert.equal(forwarded.status, 404);
  },

  async 'a setting that is none is refused in plain words'(t) {
    const run = env => new Promise(resolve => {
      const child = spawn(process.env.PADRIVER_BIN ?? 'padriver', ['serve'], { env: { ...t.server.env, ...env } });
      let said = '';
      child.stderr.on('data', text => { said += text; });
      child.on('exit', code => resolve([code, said]));
    });
    const [code, said] = await run({ PADRIVER_ADDR: 'here' });
    assert.equal(code, 1);
    assert.match(said, /PADRIVER_ADDR should be an address and a port/);
    const taken = await run({});
    assert.match(taken[1], /cannot listen on/);
  },
};
