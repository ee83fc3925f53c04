// The program as it is shipped, to be measured: on request on a core of its own, and its log thrown away.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const ROOT = join(import.meta.dirname, '../..');
/** What bin/bench builds to measure with. */
export const TOOLS = join(ROOT, 'target/bench');
const PROGRAM = process.env.PADRIVER_BIN ?? join(ROOT, 'target/dist/padriver');

const LAST = availableParallelism() - 1;
/** What is measured and what measures take no time from each other where each has cores of its own. */
export const MEASURED = LAST > 0 ? '0' : null;
export const MEASURING = LAST > 0 ? `1-${LAST}` : null;

/** A command and its arguments, held to these cores; only Linux knows how. */
export function onCores(cores, command) {
  return cores && process.platform === 'linux' ? ['taskset', '-c', cores, ...command] : command;
}

/** Ends a server of the harness and starts it on the same data; gives the milliseconds to its first page. */
export async function restart(server, cores = null) {
  await server.close();
  const began = performance.now();
  // The log as it is by default, so that it costs what it costs.
  const env = { ...server.env, PADRIVER_LOG_LEVEL: 'info' };
  launch(server, onCores(cores, [PROGRAM, 'serve']), { env, cwd: server.data });
  await answers(server, at(server, '/padrivere'));
  return performance.now() - began;
}

/** Sets `process` and `ended`, as the harness does. */
export function launch(server, [command, ...rest], options = {}) {
  server.process = spawn(command, rest, { stdio: 'ignore', ...options });
  server.ended = new Promise(resolve => server.process.on('exit', resolve).on('error', resolve));
}

/** Asked over and over, so that the first answer is not missed by much. */
export async function answers(server, url) {
  const end = performance.now() + 20_000;
  while ((await get(url).catch(() => null))?.status !== 200) {
    const { exitCode, pid, spawnargs } = server.process;
    if (pid === undefined || exitCode !== null) throw new Error(`${spawnargs.join(' ')} did not start, or ended at once`);
    if (performance.now() > end) throw new Error(`${url} did not answer within 20 s`);
    await sleep(1);
  }
}

/** Its page, by the address it listens on: no time goes into finding out what "localhost" is. */
export function at(server, path) {
  return server.url.replace('localhost', '127.0.0.1') + path;
}

/** An answer and its bytes as they were sent; `fetch` would have unpacked them. */
export function get(url, headers = {}, agent = false) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent, signal: AbortSignal.timeout(30_000) }, answer => {
      const parts = [];
      answer.on('data', part => parts.push(part)).on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject).end();
  });
}

/** The cookie of someone who has signed in, by the form that works without JavaScript. */
export async function signIn(server, email) {
  const link = server.cli('login-link', email);
  const form = new URLSearchParams({ link: link.split('/').at(-1) });
  const answer = await fetch(`${link}?/api/account/open_link`, { method: 'POST', body: form, redirect: 'manual' });
  const cookie = answer.headers.getSetCookie().find(text => text.startsWith('session='));
  if (!cookie) throw new Error(`${email} could not be signed in: ${answer.status}`);
  return cookie.split(';')[0];
}

/** Memory that is in use, in MB; as the system tells it, and only Linux does. */
export function memory({ process: { pid } }, what = 'VmRSS') {
  const kilobytes = new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
  return kilobytes * 1024 / 1e6;
}

/** Seconds of processor time since its start. */
export function worked({ process: { pid } }) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Runs a command to its end and gives what it printed; what it says meanwhile is seen. */
export function run([command, ...rest], { ms, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'], timeout: ms, killSignal: 'SIGINT', ...options });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', part => { text += part; });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(text);
      else reject(new Error(`${[command, ...rest].join(' ')} ended with ${code ?? signal}\n${text}`));
    });
  });
}
