// Memory of the program: after its first page, and after ten thousand requests of all kinds.

import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { AMIR, Server } from '../harness.mjs';
import { at, get, memory, restart, signIn } from './program.mjs';
import { figure } from './table.mjs';

const REQUESTS = 10_000;
const CONNECTIONS = 16;
const GOAL = 80;
const PAGES = ['/', '/padrivere', '/padrivere/amir-haidari', '/padrivere?vis=72', '/partnere', '/partnere/kaia-eiendom', '/bli-padriver', '/om'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export async function* measure() {
  const server = await Server.start({ demo: true });
  try {
    const cookie = await signIn(server, AMIR);
    await restart(server);
    await sleep(1000);
    yield figure('memory, idle', memory(server), 'MB', { most: GOAL });
    await ask(server, cookie);
    yield figure('memory, after 10,000 requests', memory(server), 'MB', { most: GOAL });
    yield figure('memory, the most at any time', memory(server, 'VmHWM'), 'MB');
  } finally {
    await server.stop();
  }
}

/** Every other request a member's; every other pair of them a search, each of its own, for kept pages are memory too. */
async function ask(server, cookie) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let asked = 0;
  const browser = async () => {
    while (asked < REQUESTS) {
      const [number, pair] = [asked, asked >> 1];
      asked += 1;
      const path = pair % 2 ? `/padrivere?q=${search(pair >> 1)}` : PAGES[(pair >> 1) % PAGES.length];
      const headers = { 'accept-encoding': 'br', ...(number % 2 && { cookie }) };
      const { status } = await get(at(server, path), headers, agent);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, browser));
  } finally {
    agent.destroy();
  }
}

/** aa, ba, ca … zz, and then again. */
function search(number) {
  return LETTERS[number % 26] + LETTERS[Math.floor(number / 26) % 26];
}
