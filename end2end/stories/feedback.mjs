// How it was: three questions behind a link in a letter, answered once, by those who came.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, posts, says, touch, until } from '../harness.mjs';

const EWA = 'ewa.nowak@example.org';
const HOUR = 3_600_000;

const post = posts('events');

let over;

/** A breakfast that is over, to which these three came: the link each got. */
function links(t) {
  over ??= held(t);
  return over;
}

async function held(t) {
  const ingrid = await t.sessionOf(INGRID);
  const day = new Date(Date.now() + 9 * 24 * HOUR);
  const made = await post(t, '/arrangementer/ny', 'plan', {
    kind: 'frokost', title: 'Hvem har nøkkelen?', date: `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`, starts: '08.00', ends: '09.30',
    place: 'Elvebyen bibliotek', open_to: 'everyone', capacity: '', repeats: '',
  }, ingrid);
  const path = made.headers.get('location');
  const slug = path.split('/').at(-1);
  const done = async (verb, fields, as = ingrid) => assert.equal((await post(t, path, verb, { slug, ...fields }, as)).status, 303, verb);
  await done('move_on', { stage: 'published' });
  for (const email of [AMIR, JONAS, EWA]) await done('answer', { answer: 'coming' }, await t.sessionOf(email));
  const list = await (await fetch(`${t.url}${path}/dor`, { headers: { cookie: `session=${ingrid}` } })).text();
  const marks = new Set([...list.matchAll(/value="([0-9a-f-]{36} 1)"/g)].map(([, mark]) => mark).filter(mark => !mark.startsWith('00000000')));
  assert.equal(marks.size, 3);
  for (const here of marks) assert.equal((await post(t, `${path}/dor`, 'door_mark', { slug, here }, ingrid)).status, 303);
  for (const context of t.contexts) await context.close();
  const told = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await (await fetch(t.url + path)).text())[1]);
  await t.server.later(Math.ceil((Date.parse(told.endDate) + 2 * HOUR - Date.now()) / HOUR));
  const asked = {};
  for (const email of [AMIR, JONAS, EWA]) {
    await until(async () => /tilbakemelding/.test(await t.letterTo(email).catch(() => '')), `${email} is asked`);
    [asked[email]] = /\/tilbakemelding\/[0-9a-f]{64}/.exec(await t.letterTo(email));
  }
  return asked;
}

export const stories = {
  async 'three questions on a phone: one must be answered, nothing typed is lost, and once is enough'(t) {
    t.allow(/422/, /409/);
    const link = (await links(t))[AMIR];
    // A scanner opens every link of a mail, and nothing happens.
    assert.equal((await fetch(t.url + link)).status, 200);
    const page = await t.visit(link, { size: 'small' });
    await page.getByRole('heading', { name: 'Hvordan var det?' }).waitFor();
    await says(page, 'Hvem har nøkkelen?');
    await t.assertAccessible(page);
    await t.assertFits(page);
    await page.getByLabel(/Hva var best/).fill('Praten & <b>bollene</b>');
    await touch(page, 'Send svaret');
    await page.locator('fieldset .wrong').waitFor();
    assert.equal(await page.getByLabel(/Hva var best/).inputValue(), 'Praten & <b>bollene</b>');
    await t.assertAccessible(page);
    for (const label of await page.locator('fieldset label').all()) assert.ok((await label.boundingBox()).height >= 44, 'large enough for a thumb');
    await page.getByLabel('Litt', { exact: true }).check();
    await touch(page, 'Send svaret');
    await page.getByRole('heading', { name: 'Takk for svaret!' }).waitFor();
    await t.assertAccessible(page);
    assert.equal(await page.getByRole('link', { name: /^Bli Pådriver/ }).count(), 0, 'he is one');
    const again = await t.visit(link, { scheme: 'dark' });
    await again.getByRole('heading', { name: 'Takk for svaret!' }).waitFor();
    await t.assertAccessible(again);
    const twice = await post(t, link, 'feedback', { token: link.split('/').at(-1), worth: 'very' });
    assert.equal(twice.status, 409);
  },

  async 'it is answered without JavaScript, and what was said names nobody'(t) {
    const link = (await links(t))[JONAS];
    const page = await t.visit(link, { js: false, size: 'small' });
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByLabel(/annerledes neste gang/).fill('Mer kaffe');
    await touch(page, 'Send svaret');
    await page.getByRole('heading', { name: 'Takk for svaret!' }).waitFor();
    await page.getByRole('link', { name: 'Se arrangementet' }).click();
    assert.equal(await page.getByText('Mer kaffe').count(), 0, 'what is said is for the manager');
    const desk = await t.visit(new URL(page.url()).pathname, { size: 'desktop', as: INGRID });
    const part = desk.getByRole('region', { name: 'Etterpå' });
    await part.getByText('Mer kaffe').waitFor();
    assert.equal(await part.getByText('Jonas').count(), 0);
    await t.assertAccessible(desk);
  },

  async 'by night it is read as well as by day'(t) {
    const page = await t.visit((await links(t))[EWA], { scheme: 'dark', size: 'desktop' });
    await page.getByRole('heading', { name: 'Hvordan var det?' }).waitFor();
    await t.assertAccessible(page);
  },

  async 'a guessed link is nobody’s'(t) {
    for (const token of ['x', '0'.repeat(64)]) {
      assert.equal((await fetch(`${t.url}/tilbakemelding/${token}`)).status, 404, token);
      assert.equal((await post(t, `/tilbakemelding/${token}`, 'feedback', { token, worth: 'very' })).status, 404, token);
    }
  },
};
