// The real input, from the spreadsheet to the copy of the copy; and files that are none.

import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AMIR, INGRID } from '../harness.mjs';
import { png } from './myself.mjs';

const DATA = join(import.meta.dirname, '../../domain/tests/data');
const ROSTER = join(DATA, 'medlemmer-excel.csv');

const total = async page => Number(/\d+/.exec((await page.locator('#treff').innerText()).replaceAll(/\s/g, ''))[0]);

/** What the manager finds: how many in all, who is called so, and how many partners there are. */
async function found(t) {
  const page = await t.visit('/padrivere', { as: INGRID });
  const people = await total(page);
  await page.getByLabel('Hvem leter du etter?').pressSequentially('odegard');
  await page.waitForURL(/q=odegard/);
  await page.waitForFunction(() => [...document.querySelectorAll('.people a')].every(link => /Ødegård/.test(link.textContent)));
  const called = await page.locator('.people a').allInnerTexts();
  assert.equal(await total(page), called.length);
  await t.go(page, '/partnere');
  return { people, called, partners: await page.locator('.partners > li').count() };
}

export const stories = {
  async 'a roster is taken in, searched, copied while people write, and put back elsewhere'(t) {
    const server = await t.ownServer();
    const dry = JSON.parse((await server.run(['import', 'members', ROSTER, '--json', '--dry-run'])).said);
    const taken = JSON.parse((await server.run(['import', 'members', ROSTER, '--json'])).said);
    assert.ok(taken.rows >= 300 && taken.added > 250, JSON.stringify(taken).slice(0, 300));
    assert.deepEqual({ ...dry, dry_run: false }, taken, 'as it was foretold');
    const again = JSON.parse((await server.run(['import', 'members', ROSTER, '--json'])).said);
    assert.equal(again.added, 0);

    const before = await found(t);
    assert.equal(before.people, 180 + taken.added);
    assert.ok(before.called.includes('Øystein Ødegård') && before.called.includes('Aino Ødegård'), `${before.called}`);

    const page = await t.visit('/min-side/ansikt', { as: AMIR });
    await page.getByLabel('Velg et bilde').setInputFiles({ name: 'meg.png', mimeType: 'image/png', buffer: png(400, 300) });
    await page.getByRole('button', { name: 'Bruk bildet' }).click();
    await page.getByText('Lagret').waitFor();
    const photo = async () => Buffer.from(await (await fetch(`${t.url}${new URL(src, t.url).pathname}`)).arrayBuffer());
    const src = await page.getByRole('main').locator('img[src^="/bilder/"]').first().getAttribute('src');
    const bytes = await photo();

    const archive = join(server.data, 'copy.tar.gz');
    const session = (await page.context().cookies()).find(cookie => cookie.name === 'session').value;
    let [writes, copied] = [0, false];
    const writing = (async () => {
      while (!copied) {
        const answer = await fetch(`${server.url}/api/me/consent`, {
          method: 'POST', body: new URLSearchParams({ kind: 'newsletter', given: String(writes % 2 === 0) }),
          headers: { cookie: `session=${session}`, accept: 'application/json' },
        });
        assert.equal(answer.status, 200);
        writes += 1;
      }
    })();
    const made = await server.run(['backup', archive]);
    copied = true;
    await writing;
    assert.equal(made.status, 0, made.complained);
    assert.match(made.said, new RegExp(`^${before.people} Pådrivere, ${before.partners} partner organisations, 12 files`));
    assert.ok(writes > 0);

    await t.ownServer({ restore: archive });
    assert.notEqual(t.url, server.url);
    assert.deepEqual(await found(t), before);
    assert.deepEqual(await photo(), bytes);
  },

  async 'a file that is no roster changes nothing and says what to do'(t) {
    const server = await t.ownServer();
    const [broken, photo] = [join(server.data, 'broken.csv'), join(server.data, 'photo.csv')];
    writeFileSync(broken, Buffer.from([...Array(4000).keys()].map(n => (n * 7919) % 256)));
    writeFileSync(photo, png(200, 200));
    for (const [file, says] of [
      [join(DATA, 'missing-column.csv'), /e-post/i],
      [broken, /./],
      [photo, /./],
      [join(server.data, 'finnes-ikke.csv'), /finn/i],
      [server.data, /./],
    ]) {
      const answer = await server.run(['import', 'members', file]);
      assert.equal(answer.status, 1, `${file}: ${answer.said}`);
      assert.match(answer.complained, says, file);
      assert.doesNotMatch(answer.complained, /panicked|Error\(/);
    }
    const page = await t.visit('/padrivere', { as: INGRID });
    assert.equal(await total(page), 180);
  },

  async 'a quote that never closes costs its row and no other'(t) {
    const server = await t.ownServer();
    const answer = await server.run(['import', 'members', join(DATA, 'never-closed-quote.csv'), '--json']);
    assert.equal(answer.status, 0, answer.complained);
    const { notes, added } = JSON.parse(answer.said);
    assert.ok(added > 0);
    assert.ok(notes.some(note => note.problem === 'quote_never_closes' || note.kind === 'quote_never_closes'), answer.said);
  },

  async 'two hundred megabytes are refused at once, in little memory'(t) {
    const server = await t.ownServer();
    const file = join(server.data, 'stor.csv');
    writeFileSync(file, 'Navn;E-post\r\nKari;kari@example.org\r\n');
    truncateSync(file, 200 * 1024 * 1024);
    const began = performance.now();
    // One that says how long it is, and one that never ends.
    for (const source of [file, '/dev/zero']) {
      const answer = await server.run(['import', 'members', source], { limits: '-d 150000' });
      assert.equal(answer.status, 1, `${source}: ${answer.said}`);
      assert.match(answer.complained, /større enn 20 MB/, answer.complained);
    }
    assert.ok(performance.now() - began < 4_000, `${performance.now() - began} ms`);
  },
};
