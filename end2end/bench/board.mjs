// The board with five hundred projects: drawn, moved before another's eyes, and dragged on a phone.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { AMIR, Browser, INGRID, Server, Teller } from '../harness.mjs';
import { MEASURED, at, restart, signIn } from './program.mjs';
import { asRatio } from './pages.mjs';
import { figure, said } from './table.mjs';

const CARDS = 500;
const BOARD = '/prosjekter/tavle';
/** So many moves, one after the other. */
const MOVES = 100;
/** A phone of the middle, beside a computer. */
const SLOWER = 4;
const FRAME = 1000 / 60;

export async function* measure() {
  const server = await Server.start({ demo: true });
  try {
    const [amir, ingrid] = [{ cookie: await signIn(server, AMIR) }, { cookie: await signIn(server, INGRID) }];
    await server.close();
    fill(join(server.data, 'padriver.db'));
    yield* asRatio(server, `the board of ${CARDS}, for a visitor`, BOARD, {});
    yield* asRatio(server, `the board of ${CARDS}, for a member`, BOARD, amir);
    await restart(server, MEASURED);
    yield* moves(server, ingrid);
    yield* drags(server, ingrid);
  } finally {
    await server.stop();
  }
}

/** As many projects as are wanted, copies of those of the demo: nobody could hand in so many by hand. */
function fill(file) {
  const copies = `
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${CARDS}),
    those as (select p.*, row_number() over (order by p.rank, p.id) as nr from projects p where p.stage in ('registered', 'qualified', 'realised')),
    many as (select t.*, n.i from n join those t on t.nr = 1 + n.i % (select count(*) from those)
             limit ${CARDS} - (select count(*) from projects))
    insert into projects (id, slug, title, brief, why, for_whom, focus, place, funding, result, picture, stage, stage_since, rank, may_take_part, words, version, created_at, changed_at)
    select randomblob(16), slug || '-' || i, title || ' ' || i, brief, why, for_whom, focus, place, funding, result, picture, stage, stage_since, rank || 'h' || printf('%04d', i) || 'h', may_take_part, words, 1, created_at, changed_at from many`;
  // Each with the people and the needs of the one it is a copy of.
  const also = `
    create temp table copy as select n.id as id, o.id as of_id from projects n join projects o
      on n.slug like o.slug || '-%' and n.rank like o.rank || 'h____h';
    insert into project_people (id, project_id, person_id, role, since, shown_at)
      select randomblob(16), c.id, q.person_id, q.role, q.since, q.shown_at from copy c join project_people q on q.project_id = c.of_id;
    insert into project_needs (id, project_id, title, competence, hours, places, filled_at, created_at)
      select randomblob(16), c.id, q.title, q.competence, q.hours, q.places, q.filled_at, q.created_at from copy c join project_needs q on q.project_id = c.of_id;`;
  execFileSync('sqlite3', [file, `${copies};${also}`]);
}

/** Somebody moves a card within its column, and another's page hears of it. */
async function* moves(server, { cookie }) {
  const html = await (await fetch(at(server, BOARD), { headers: { cookie } })).text();
  const column = html.split('data-stage="realised"')[1].split('</ol>')[0];
  const slugs = [...column.matchAll(/data-project="([^"]+)"/g)].map(([, slug]) => slug);
  const heard = await listen(server);
  const times = [];
  for (let move = 0; move < MOVES; move += 1) {
    const [slug, after] = [slugs[move % 10], slugs[20 + move % 10]];
    const next = heard();
    const body = new URLSearchParams({ slug, after, from: 'realised', to: 'realised' });
    const began = performance.now();
    const { status } = await fetch(`${at(server, BOARD)}?/api/projects/move_card`, { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
    if (status !== 303) throw new Error(`the card could not be moved: ${status}`);
    await next;
    // What hears of it fetches the board anew.
    await (await fetch(at(server, BOARD))).text();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const within = share => times[Math.ceil(times.length * share) - 1];
  yield figure(`a move on the board of ${CARDS}, until another has the new board: p99`, within(0.99), 'ms', { most: 250, note: `p50 ${said(within(0.5), 'ms')}, of ${MOVES} moves` });
}

/** Gives a function that promises the next fact of this page's stream. */
async function listen(server) {
  const answer = await fetch(at(server, '/live?topics=projects&since=ffffffff-ffff-ffff-ffff-ffffffffffff'));
  const [reader, decoder] = [answer.body.getReader(), new TextDecoder()];
  let wake = () => {};
  (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (decoder.decode(value).includes('data: {')) wake();
    }
  })();
  return () => new Promise(hear => { wake = hear; });
}

/** A card is dragged with a finger over the board of a phone; how many frames came late. */
async function* drags(server, { cookie }) {
  const browser = await Browser.start();
  try {
    const teller = new Teller(browser, server);
    const page = await teller.visit('/om', { size: 'small' });
    await page.context().addCookies([{ name: 'session', value: cookie.split('=')[1], url: teller.url }]);
    await teller.go(page, BOARD);
    const phone = await page.context().newCDPSession(page);
    await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const card = page.locator('ol[data-stage="realised"] .card').first();
    await card.scrollIntoViewIfNeeded();
    const box = await card.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + 40];
    const touch = (type, points) => phone.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', [{ x, y }]);
    await page.locator('.card.lifted').waitFor();
    await page.evaluate(() => {
      window.frames_ = [];
      const count = now => { window.frames_.push(now); window.counting = requestAnimationFrame(count); };
      window.counting = requestAnimationFrame(count);
    });
    for (let step = 0; step < 120; step += 1) {
      await touch('touchMove', [{ x: x + Math.sin(step / 12) * 40, y: y + Math.sin(step / 20) * 160 }]);
    }
    const frames = await page.evaluate(() => { cancelAnimationFrame(window.counting); return window.frames_; });
    await touch('touchCancel', []);
    const gaps = frames.slice(1).map((moment, place) => moment - frames[place]);
    const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0);
    const all = gaps.length + dropped;
    yield figure(`a drag over the board of ${CARDS}, ${SLOWER} times slower: frames dropped`, 100 * dropped / all, '%', { most: 5, note: `${dropped} of ${all}` });
  } finally {
    await browser.end();
  }
}
