// The load: wrk, which asks on so many connections as fast as it is answered.

import { MEASURING, onCores, run, worked } from './program.mjs';

const CONNECTIONS = 16;
const SECONDS = 5;
const MS = { us: 0.001, ms: 1, s: 1000 };

/** Answers a second, p50 and p99 in milliseconds, and how busy the server was; after a second to get warm. */
export async function load(server, url, headers) {
  await wrk(url, headers, 1);
  const before = worked(server);
  const measured = await wrk(url, headers, SECONDS);
  return { ...measured, busy: (worked(server) - before) / SECONDS };
}

async function wrk(url, headers, seconds) {
  const said = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const command = ['wrk', '--threads', '1', '--connections', `${CONNECTIONS}`, '--duration', `${seconds}s`, '--latency', ...said, url];
  return read(await run(onCores(MEASURING, command), { ms: 60_000 }));
}

/** What it prints, for people: "50%  180.00us", "Requests/sec:  67659.05". */
export function read(text) {
  if (/Non-2xx|Socket errors/.test(text)) throw new Error(`not everything was answered well:\n${text}`);
  const within = percent => {
    const [, number, unit] = new RegExp(`\\s${percent}%\\s+([\\d.]+)(us|ms|s)\\b`).exec(text);
    return Number(number) * MS[unit];
  };
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1]), p50: within(50), p99: within(99) };
}
