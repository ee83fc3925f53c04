// The door on a cheap phone: a thousand on the list, a processor four times slower, and no coverage.

import { randomUUID } from 'node:crypto';
import { Browser, INGRID, Server, Teller, until } from '../harness.mjs';
import { signIn } from './program.mjs';
import { figure, median, said } from './table.mjs';

const PEOPLE = 1_000;
const SLOWER = 4;
const TYPED = 'sigrun ost';
const MARKS = 20;
const FIRST = ['Sigrun', 'Amir', 'Ewa', 'Øyvind', 'Åse', 'Fatima', 'Nils', 'Zara', 'Liv', 'Håkon'];
const LAST = ['Østby', 'Ås', 'Nowak', 'Haidari', 'Lien', 'Warsame', 'Brekke', 'Eira', 'Vik', 'Moe'];

export async function* measure() {
  const server = await Server.start({ demo: true });
  const browser = await Browser.start();
  try {
    const path = await crowd(server);
    const page = await open(new Teller(browser, server), path);
    const shown = Number((await page.locator('[data-show=""] .num').innerText()).replaceAll(/\D/g, ''));
    if (shown < PEOPLE) throw new Error(`${shown} on the list`);
    const keys = await search(page);
    yield figure('door of 1,000: a key of the search, p95', most(keys), 'ms', { most: 50, note: `${keys.length} keys until painted, median ${said(median(keys), 'ms')}, slowest ${said(Math.max(...keys), 'ms')}` });
    const marks = await mark(page);
    yield figure('door of 1,000: a mark without coverage, p95', most(marks.kept), 'ms', { most: 100, note: `${MARKS} marks until on the disk, median ${said(median(marks.kept), 'ms')}; painted: p95 ${said(most(marks.painted), 'ms')}` });
  } finally {
    await browser.end();
    await server.stop();
  }
}

/** What 95 of 100 keep to. */
const most = values => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];

/** People who were on no list, as phones tell of them: the quickest way to a thousand. */
async function crowd(server) {
  const cookie = await signIn(server, INGRID);
  const html = await (await fetch(`${server.url}/arrangementer`)).text();
  const path = /href="(\/arrangementer\/[^"]+-\d{4}-\d\d-\d\d)"/.exec(html)[1];
  const names = Array.from({ length: PEOPLE }, (_, n) => `${FIRST[n % 10]} ${LAST[Math.floor(n / 10) % 10]} ${'abcdefghij'[Math.floor(n / 100)]}`);
  const marks = names.map(name => ({ id: randomUUID(), row: randomUUID(), here: 0, walk_in: { name }, seen: [], at: 0 }));
  for (let n = 0; n < PEOPLE; n += 100) {
    const form = { slug: path.split('/').at(-1), sent_at: 0, since: 0, marks: JSON.stringify(marks.slice(n, n + 100)) };
    const answer = await fetch(`${server.url}/api/events/door_marks`, { method: 'POST', headers: { cookie, accept: 'application/json' }, body: new URLSearchParams(form) });
    if (!answer.ok) throw new Error(`a hundred people were refused: ${answer.status} ${await answer.text()}`);
  }
  return `${path}/dor`;
}

async function open(teller, path) {
  const cookie = await signIn(teller.server, INGRID);
  const page = await teller.visit('/om', { size: 'small' });
  await page.context().addCookies([{ name: 'session', value: cookie.split('=')[1], url: teller.url }]);
  await teller.go(page, path);
  await page.locator('#dor[data-kept=true]').waitFor({ timeout: 30_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** From the key until what it changed is on the screen, as the browser itself measures it. */
async function search(page) {
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.evaluate(() => {
    window.keys = [];
    document.getElementById('dor-finn').addEventListener('input', event => {
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => window.keys.push(performance.now() - event.timeStamp);
        painted.port2.postMessage(0);
      });
    });
  });
  let typed = 0;
  const heard = () => until(async () => await page.evaluate(() => window.keys.length) === typed, 'a key is painted');
  for (let round = 0; round < 3; round += 1) {
    for (const key of [...TYPED]) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      typed += 1;
      await heard();
    }
    for (const _ of TYPED) {
      await page.keyboard.press('Backspace');
      typed += 1;
      await heard();
    }
  }
  return page.evaluate(() => window.keys);
}

/** From the touch until it is painted, and until it is kept. */
async function mark(page) {
  await page.context().setOffline(true);
  await page.evaluate(() => {
    window.marks = { painted: [], kept: [] };
    let touched;
    document.getElementById('dor').addEventListener('click', event => {
      touched = event.timeStamp;
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => window.marks.painted.push(performance.now() - event.timeStamp);
        painted.port2.postMessage(0);
      });
    }, true);
    document.getElementById('dor').addEventListener('kept', () => window.marks.kept.push(performance.now() - touched));
  });
  for (let n = 0; n < MARKS; n += 1) {
    await page.locator('.arrival').nth(n).click();
    await until(() => page.evaluate(n => window.marks.kept.length === n + 1 && window.marks.painted.length === n + 1, n), 'kept');
  }
  return page.evaluate(() => window.marks);
}
