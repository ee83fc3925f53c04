// Five thousand pages follow the events at once, and somebody answers.

import { get as ask } from 'node:http';
import { AMIR, Server } from '../harness.mjs';
import { MEASURED, at, memory, restart, signIn } from './program.mjs';
import { figure, said } from './table.mjs';

const PAGES = 5_000;
/** So many change their answer, one after the other. */
const CHANGES = 20;

export async function* measure() {
  const server = await Server.start({ demo: true });
  try {
    const cookie = await signIn(server, AMIR);
    const home = await (await fetch(at(server, '/'))).text();
    const event = /href="(\/arrangementer\/[^"./]+)"/.exec(home)[1];
    await restart(server, MEASURED);
    const say = async answer => {
      const body = new URLSearchParams({ slug: event.split('/').at(-1), answer, shown: 'on' });
      const { status } = await fetch(at(server, `${event}?/api/events/answer`), { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
      if (status !== 303) throw new Error(`Amir could not answer: ${status}`);
    };
    // Whatever he said in the demo: each of the answers that are measured changes something.
    await say('no');
    const empty = memory(server);
    const ears = await Promise.all(Array.from({ length: PAGES }, () => listen(server)));
    const each = (memory(server) - empty) * 1000 / PAGES;
    const times = [];
    for (let change = 0; change < CHANGES; change += 1) {
      const heard = ears.map(ear => ear.next());
      await say(change % 2 ? 'maybe' : 'coming');
      // From when the change is there: what the answer itself takes is measured elsewhere.
      const done = performance.now();
      times.push(...(await Promise.all(heard)).map(moment => Math.max(0, moment - done)));
    }
    for (const ear of ears) ear.end();
    times.sort((a, b) => a - b);
    const within = share => times[Math.ceil(times.length * share) - 1];
    yield figure(`${said(PAGES)} open pages hear of a change: p99`, within(0.99), 'ms', { most: 250, note: `p50 ${said(within(0.5), 'ms')}, the last ${said(times.at(-1), 'ms')} after the answer` });
    yield figure('memory for each open page', each, 'KB');
  } finally {
    await server.stop();
  }
}

/** A page's stream that has missed something; `next` gives the moment of the next fact. */
function listen(server) {
  return new Promise((resolve, reject) => {
    let wake = () => {};
    const url = at(server, '/live?topics=events&since=ffffffff-ffff-ffff-ffff-ffffffffffff');
    const asked = ask(url, { agent: false, headers: { accept: 'text/event-stream' } }, answer => {
      if (answer.statusCode !== 200) return reject(new Error(`/live answered ${answer.statusCode}`));
      let first = true;
      answer.on('error', () => {});
      answer.setEncoding('utf8').on('data', text => {
        if (!text.includes('data:')) return;
        if (first) {
          first = false;
          resolve({ next: () => new Promise(hear => { wake = hear; }), end: () => asked.destroy() });
        } else wake(performance.now());
      });
    });
    asked.on('error', reject);
  });
}
