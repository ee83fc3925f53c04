// What every story uses: the program with a data folder of its own, browsers that notice every error, and a
// few words that read well in a story.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const program = process.env.PADRIVER_BIN ?? join(root, 'target/dist/padriver');
const site = process.env.PADRIVER_SITE ?? join(root, 'target/dist/site');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const INGRID = 'ingrid.solbakken@example.org';
export const AMIR = 'amir.haidari@example.org';
export const JONAS = 'jonas.nygard@example.org';

/** The program, on a free port, with a data folder that goes away with it. */
export class Server {
  static async start({ demo = false, restore, env = {} } = {}) {
    const server = new Server();
    server.data = mkdtempSync(join(tmpdir(), 'padriver-story.'));
    const port = await freePort();
    server.url = `http://localhost:${port}`;
    server.env = { PATH: process.env.PATH, PADRIVER_DATA: server.data, PADRIVER_SITE: site, PADRIVER_ADDR: `127.0.0.1:${port}`, PADRIVER_LOG_LEVEL: 'warn', ...env };
    if (demo) server.cli('demo');
    if (restore) server.cli('restore', restore);
    await server.open();
    return server;
  }

  async open() {
    this.process = spawn(program, ['serve'], { env: this.env, cwd: this.data, stdio: ['ignore', 'ignore', 'pipe'] });
    this.log = '';
    this.process.stderr.on('data', text => { this.log += text; });
    this.ended = new Promise(resolve => this.process.on('exit', resolve));
    await until(async () => {
      if (this.process.exitCode !== null) throw new Error(`the server ended:\n${this.log}`);
      return (await fetch(`${this.url}/readyz`).catch(() => null))?.ok;
    }, 'the server is ready', 20_000);
  }

  /** What a command answers. */
  cli(...args) {
    return execFileSync(program, args, { env: this.env, cwd: this.data, encoding: 'utf8' }).trim();
  }

  /** How a command ends, and what it says. `limits` are words for the shell's `ulimit`. */
  async run(args, { limits } = {}) {
    const [command, ...rest] = limits ? ['bash', '-c', `ulimit ${limits}; exec "$0" "$@"`, program, ...args] : [program, ...args];
    const child = spawn(command, rest, { env: this.env, cwd: this.data, stdio: ['ignore', 'pipe', 'pipe'] });
    const answer = { said: '', complained: '' };
    child.stdout.on('data', text => { answer.said += text; });
    child.stderr.on('data', text => { answer.complained += text; });
    answer.status = await new Promise(resolve => child.on('close', resolve));
    return answer;
  }

  /** So many hours later than the world thinks: nobody waits for days. The program is started anew. */
  async later(hours) {
    this.env.PADRIVER_CLOCK_AHEAD = String(hours);
    await this.close();
    await this.open();
  }

  async close(signal = 'SIGTERM') {
    this.process.kill(signal);
    await this.ended;
  }

  async stop() {
    await this.close();
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** One Chromium for all stories. */
export class Browser {
  static async start() {
    const browser = new Browser();
    browser.chromium = await chromium.launch({
      executablePath: process.env.PADRIVER_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    return browser;
  }

  end() {
    return this.chromium.close();
  }
}

const SIZES = { phone: { width: 390, height: 844 }, small: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

/** Tells one story: opens browsers, and remembers everything that went wrong in them. */
export class Teller {
  constructor(browser, server) {
    Object.assign(this, { browser, server, servers: [], contexts: [], errors: [], allowed: [] });
  }

  get url() {
    return this.server.url;
  }

  /** A server for this story alone: one address may only try, join and send so often in an hour. */
  async ownServer(options = { demo: true }) {
    this.server = await Server.start(options);
    this.servers.push(this.server);
    return this.server;
  }

  /** A browser of somebody's own; `as` signs them in. */
  async visit(path, { size = 'phone', js = true, scheme = 'light', locale = 'nb-NO', as } = {}) {
    const context = await this.browser.chromium.newContext({
      viewport: SIZES[size], javaScriptEnabled: js, colorScheme: scheme, locale, baseURL: this.url, hasTouch: size !== 'desktop',
      reducedMotion: 'reduce',
    });
    this.contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', message => {
      if (message.type() === 'error') this.errors.push(`console: ${message.text()}`);
    });
    page.on('pageerror', error => this.errors.push(`page: ${error}`));
    page.on('response', response => {
      if (response.status() >= 500) this.errors.push(`${response.status()} ${response.url()}`);
    });
    if (as) await this.signIn(page, as);
    const answer = await page.goto(path);
    page.status = answer?.status();
    if (js) await this.awake(page);
    return page;
  }

  /** Through the one-time address that the operator can make. */
  async signIn(page, email) {
    await page.goto(this.server.cli('login-link', email));
    await this.awake(page);
    await page.getByRole('button', { name: /logg inn|sign in/i }).click();
    await page.waitForURL(`${this.url}/`);
    await this.awake(page);
  }

  /** The wasm has taken over. Visitors' waits until the page stands still. */
  async awake(page) {
    await page.waitForSelector('body[data-hydrated]');
  }

  /** Somebody's session, for requests without a browser. */
  async sessionOf(email) {
    const page = await this.visit('/om', { as: email });
    return (await page.context().cookies()).find(cookie => cookie.name === 'session').value;
  }

  /** The same, in a browser without JavaScript. */
  async visitPlain(path, { as, ...more } = {}) {
    const page = await this.visit('/om', { ...more, js: false });
    if (as) await page.context().addCookies([{ name: 'session', value: await this.sessionOf(as), url: this.url }]);
    page.status = (await page.goto(path))?.status();
    return page;
  }

  async go(page, path) {
    await page.goto(path);
    await this.awake(page);
  }

  /** An answer of 4xx is part of this story, and so is what the console says of it. */
  allow(...patterns) {
    this.allowed.push(...patterns);
  }

  assertQuiet() {
    const loud = this.errors.filter(error => !this.allowed.some(pattern => pattern.test(error)));
    assert.deepEqual(loud, [], 'errors in the browser');
  }

  /** WCAG 2.2 AA, as far as a program can tell. */
  async assertAccessible(page) {
    await page.evaluate(AXE);
    const found = await page.evaluate(() => axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }));
    const lines = found.violations.map(v => `${v.id}: ${v.help}\n${v.nodes.slice(0, 4).map(n => `  ${n.html.slice(0, 200)}\n  ${n.failureSummary?.replace(/\n/g, ' ').slice(0, 300)}`).join('\n')}`);
    assert.equal(lines.join('\n'), '', `axe on ${page.url()}`);
  }

  /** Nothing sticks out to the side. */
  async assertFits(page) {
    const [wide, view] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= view, `${page.url()} is ${wide} px wide in a window of ${view}`);
  }

  /** The newest letter to an address, as text; from the mailbox that stands in for a mail server. */
  async letterTo(address) {
    const html = await (await fetch(`${this.url}/utvikling/post`)).text();
    const found = html.split('<li>').find(item => item.includes(`til ${address}`));
    assert.ok(found, `no letter to ${address}`);
    const text = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(found)[1];
    return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  }

  async pictures(name) {
    const folder = join(import.meta.dirname, 'test-results');
    mkdirSync(folder, { recursive: true });
    let number = 0;
    for (const context of this.contexts) {
      for (const page of context.pages()) {
        const file = `${name.replace(/[^a-zæøå0-9]+/gi, '-')}-${number += 1}.png`;
        await page.screenshot({ path: join(folder, file) }).catch(() => {});
      }
    }
  }

  async end() {
    for (const context of this.contexts) await context.close();
    for (const server of this.servers) await server.stop();
  }
}

/** The form takes no one who is quicker than a person. */
export async function asAPersonWould(page) {
  const drawn = Number.parseInt(await page.locator('[name=drawn_at]').inputValue(), 10);
  await until(() => Date.now() / 1000 - drawn > 4, 'a person has read the page', 8_000);
}

/** The six digits of a letter. */
export function codeIn(letter) {
  const [, a, b] = /(\d{3}) (\d{3})/.exec(letter);
  return a + b;
}

/** Presses the button of that name. */
export const touch = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** Waits until those words stand on the page. */
export const says = (page, words, options) => page.getByText(words).first().waitFor(options);

/** What sends a form of a slice as a browser without JavaScript does, and does not follow the answer. */
export const posts = slice => ({ url }, path, verb, fields, session) => fetch(`${url}${path}?/api/${slice}/${verb}`, {
  method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers: session ? { cookie: `session=${session}` } : {},
});

/** A page for somebody who is signed in and has no JavaScript. */
export async function plain(t, path, as) {
  const page = await t.visit('/', { as });
  const { cookies } = await page.context().storageState();
  const without = await t.visit('/om', { js: false });
  await without.context().addCookies(cookies);
  await without.goto(path);
  return without;
}

/** Waits until something is so; no story sleeps. */
export async function until(isSo, what, ms = 5_000) {
  const end = performance.now() + ms;
  for (;;) {
    if (await isSo()) return;
    if (performance.now() > end) throw new Error(`waited ${ms} ms for: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

export function freePort() {
  return new Promise(resolve => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
