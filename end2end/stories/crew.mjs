// Those who make an event: a place is kept for them, they hear that it is moved, what they are to do; and tracks that
// go along a whole series.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, posts, says, touch, until } from '../harness.mjs';

const EWA = 'ewa.nowak@example.org';
let number = 0;

const written = day => `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
const inDays = days => new Date(Date.now() + days * 86_400_000);
const slugOf = path => path.split('/').at(-1);
const post = posts('events');

async function done(t, path, verb, fields, as = INGRID) {
  const answer = await post(t, path, verb, { slug: slugOf(path), ...fields }, await t.sessionOf(as));
  assert.equal(answer.status, 303, `${verb}: ${await answer.text()}`);
  return answer.headers.get('location');
}

async function planned(t, fields = {}) {
  const path = await done(t, '/arrangementer/ny', 'plan', {
    kind: 'frokost', title: `Vi som lager det ${number += 1}`, date: written(inDays(21)), starts: '08.00', ends: '09.30',
    place: 'Elvebyen bibliotek', open_to: 'everyone', capacity: '', repeats: '', ...fields,
  });
  await done(t, path, 'move_on', { stage: 'published', series: 'on' });
  return path;
}

export const stories = {
  async 'a place is kept for who speaks, and is theirs once they have said yes'(t) {
    t.allow(/422/);
    const path = await planned(t, { capacity: '2' });
    const page = await t.visit(`${path}/endre`, { size: 'small', as: INGRID });
    await page.getByLabel(/^Holdt av: de som bidrar/).fill('3');
    await touch(page, 'Lagre');
    await says(page, /flere enn|ikke flere/i);
    await page.getByLabel(/^Holdt av: de som bidrar/).fill('1');
    await t.assertAccessible(page);
    await t.assertFits(page);
    await touch(page, 'Lagre');
    await says(page, '1 plass igjen');
    await done(t, path, 'answer', { answer: 'coming' }, JONAS);
    await done(t, path, 'save_item', { at: '08.15', title: 'Fra rest til rett', padriver: 'Amir Haidari' });
    const amir = await t.visit(path, { as: AMIR });
    await touch(amir, 'Ja, gjerne');
    await says(amir, /Du har sagt ja/);
    await touch(amir, 'Jeg kommer');
    await amir.getByText('Du kommer.', { exact: true }).waitFor();
    const ewa = await t.visit(path, { as: EWA });
    await touch(ewa, 'Jeg kommer');
    await says(ewa, /Du er nr. 1 på ventelisten/);
  },

  async 'who speaks without having signed up hears that it is moved, and that it is cancelled'(t) {
    let path = await planned(t);
    await done(t, path, 'save_item', { at: '08.15', title: 'Stoler som holder', padriver: 'Ewa Nowak' });
    const link = /\/innlegg\/[^\s]+/.exec(await t.letterTo(EWA))[0];
    await done(t, link, 'speak_by_link', { token: slugOf(link), word: 'yes' }, EWA);
    const page = await t.visit(`${path}/endre`, { size: 'desktop', as: INGRID });
    await page.getByLabel('Stedets navn').fill('Lageret');
    await touch(page, 'Lagre');
    await page.getByText('Lageret').first().waitFor();
    path = new URL(page.url()).pathname;
    const letter = await t.letterTo(EWA);
    assert.match(letter, /der du er satt opp med «Stoler som holder», er flyttet/);
    assert.match(letter, /Lageret/);
    const own = await t.visit(/\/innlegg\/[^\s]+/.exec(letter)[0], { size: 'small', js: false });
    await says(own, /Du har sagt ja til «Stoler som holder»/);
    await page.locator('.seldom > summary').click();
    await page.getByText('Avlys …').click();
    await touch(page, 'Avlys og si fra');
    await until(async () => /avlyse/.test(await t.letterTo(EWA)), 'she is told');
    assert.match(await t.letterTo(EWA), /der du var satt opp med «Stoler som holder»/);
  },

  async 'who is given two things to do gets one letter'(t) {
    await t.ownServer();
    const path = await planned(t);
    for (const [title, days] of [['Bestill boller', '3'], ['Rydd rommet', '0']]) await done(t, path, 'save_task', { title, days, person: 'Ewa Nowak' });
    await assert.rejects(t.letterTo(EWA), /no letter/, 'there may be more to come');
    for (const context of t.contexts) await context.close();
    await t.server.later(1);
    await until(async () => /oppgavene/.test(await t.letterTo(EWA).catch(() => '')), 'she is told');
    const letter = await t.letterTo(EWA);
    for (const part of ['Bestill boller: innen', 'Rydd rommet: innen']) assert.ok(letter.includes(part), letter);
  },

  async 'tracks and questions are taken along to all later ones, where nobody has chosen'(t) {
    const path = await planned(t, { title: 'Torsdag ved elva', repeats: 'weekly', until: written(inDays(21 + 28)) });
    await done(t, path, 'save_track', { name: 'Ombruk', capacity: '8' });
    await done(t, path, 'save_question', { text: 'Hva vil du lære?', kind: 'words' });
    const page = await t.visit(`${path}/spor`, { size: 'small', as: INGRID });
    await says(page, '4 senere arrangementer i serien kommer.');
    await t.assertAccessible(page);
    await t.assertFits(page);
    for (const _ of ['once', 'and once more']) {
      await touch(page, 'Ta med til alle senere');
      await says(page, 'Tatt med til 4 senere arrangementer.');
      await t.go(page, `${path}/spor`);
    }
    await t.go(page, path);
    await page.locator('main .plain-list a[href^="/arrangementer/"]').first().click();
    await page.waitForURL(url => url.pathname !== path);
    const later = new URL(page.url()).pathname;
    const visitor = await t.visit(later);
    await visitor.getByRole('heading', { name: 'Ombruk' }).waitFor();
    assert.equal(await visitor.getByRole('heading', { name: 'Ombruk' }).count(), 1, 'once');
    // Without JavaScript, from the later one, in the dark.
    const plain = await t.visitPlain(`${later}/spor`, { as: INGRID, scheme: 'dark' });
    await touch(plain, 'Ta med til alle senere');
    await says(plain, /Tatt med til \d senere arrangement/);
    const refused = await post(t, `${path}/spor`, 'take_along', { slug: slugOf(path) }, await t.sessionOf(JONAS));
    assert.equal(refused.status, 403);
  },
};
