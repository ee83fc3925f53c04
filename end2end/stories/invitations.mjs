// Invitations: chosen, counted, read first, sent once, answered from the mail; and no more of them by one press.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, Server, plain, posts, says, touch, until } from '../harness.mjs';
import { env, post as mailServer, read } from '../post.mjs';

let number = 0;

const written = day => `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
const inDays = days => new Date(Date.now() + days * 86_400_000);

const post = posts('events');

/** A published event and its address. */
async function planned(url, session, fields = {}) {
  const made = await post({ url }, '/arrangementer/ny', 'plan', {
    kind: 'frokost', title: `Frokost med gjester ${number += 1}`, lead: 'Kom og hør hva som blir av restene.', date: written(inDays(21)),
    starts: '08.00', ends: '09.30', place: 'Elvebyen bibliotek', open_to: 'everyone', capacity: '10', repeats: '', ...fields,
  }, session);
  assert.equal(made.status, 303, await made.text());
  const path = made.headers.get('location');
  assert.equal((await post({ url }, path, 'move_on', { slug: path.split('/').at(-1), stage: 'published' }, session)).status, 303);
  return path;
}

const invite = (url, path, session, fields) => post({ url }, `${path}/inviter`, 'invite', { slug: path.split('/').at(-1), agreed: 'on', ...fields }, session);

const secretIn = letter => /\/svar\/([0-9a-f]{64})/.exec(letter)[1];

async function counted(page) {
  return Number(/^(\d+)/.exec((await page.locator('.reach .state').innerText()).replace(/\D(?=\d)/g, ''))?.[1] ?? 0);
}

export const stories = {
  async 'the manager chooses, sees how many it reaches, reads the letter, sends it; and it is answered from the mail'(t) {
    await t.ownServer();
    const path = await planned(t.url, await t.sessionOf(INGRID));
    const page = await t.visit(path, { size: 'desktop', as: INGRID });
    await page.getByRole('link', { name: 'Inviter' }).click();
    await page.getByRole('heading', { name: 'Slik når den ut' }).waitFor();
    await says(page, 'Ingen ennå');
    await page.getByLabel(/^Alle Pådrivere/).check();
    await says(page, /^\d+ personer får den/);
    const everyone = await counted(page);
    assert.ok(everyone > 100, `${everyone} of the whole community`);
    await page.getByLabel(/^Alle Pådrivere/).uncheck();
    await says(page, 'Ingen ennå');
    await page.getByText('De som kan …').click();
    await page.locator('.choose[open] .chip').first().click();
    await says(page, /^\d+ person(er)? får den/);
    const some = await counted(page);
    assert.ok(some > 0 && some < everyone, `${some} of ${everyone}`);

    await page.getByLabel('En hilsen fra deg').fill('Det blir kaffe & <b>boller</b>.');
    await page.getByLabel('Egne adresser').fill('Kari Moe <kari.moe@example.org>\nper@example.org');
    await page.locator('.choose[open] .chip').nth(1).click();
    await until(async () => await counted(page) > some, 'more of them');
    assert.equal(await page.getByLabel('En hilsen fra deg').inputValue(), 'Det blir kaffe & <b>boller</b>.', 'nothing typed is lost');
    const chosen = await counted(page);
    await touch(page, 'Se e-posten først');
    const letter = page.frameLocator('iframe.mail-frame');
    await letter.getByText('Det blir kaffe & <b>boller</b>.').waitFor();
    await letter.getByText('Svar på invitasjonen').waitFor();
    await until(async () => await counted(page) === chosen + 2, 'those on the list are counted');
    await t.assertAccessible(page);

    await page.getByLabel(/De på listen vil ha invitasjonen/).check();
    await touch(page, `Send til ${chosen + 2}`);
    await says(page, `${chosen + 2} invitasjoner er på vei.`);
    await page.getByRole('heading', { name: 'Hvem som er invitert' }).waitFor();
    await t.assertAccessible(page);

    const secret = secretIn(await t.letterTo('kari.moe@example.org'));
    // A scanner opens every link of a mail, and nothing happens.
    for (const link of [`/svar/${secret}`, `/avmeld/${secret}`]) assert.equal((await fetch(t.url + link)).status, 200);
    const kari = await t.visit(`/svar/${secret}`, { size: 'small' });
    await says(kari, 'Du er invitert. Kommer du?');
    await t.assertAccessible(kari);
    await t.assertFits(kari);
    await touch(kari, 'Jeg kommer');
    await kari.getByText('Du kommer.', { exact: true }).waitFor();
    await says(page, '1 kommer', { timeout: 2_000 });
    assert.match(await t.letterTo('kari.moe@example.org'), /Du har plass/);

    // Who was asked by an address alone says who they are.
    const per = await t.visit(`/svar/${secretIn(await t.letterTo('per@example.org'))}`, { size: 'small' });
    await per.getByLabel('Navnet ditt').fill('Per Ås');
    await touch(per, 'Kanskje');
    await says(per, /Du kommer kanskje/);

    // Nobody is asked twice.
    t.allow(/422/);
    await t.go(page, `${path}/inviter`);
    await page.getByLabel('Egne adresser').fill('kari.moe@example.org');
    await page.getByLabel(/De på listen vil ha invitasjonen/).check();
    assert.equal(await page.getByRole('button', { name: /^Send/ }).count(), 0, 'not before it has been seen');
    await touch(page, 'Se e-posten først');
    await touch(page, 'Send invitasjonen');
    await page.getByText(/er det ingen å invitere/).and(page.locator(':visible')).first().waitFor();
    await says(page, 'har svart allerede');
  },

  async 'one press and there are no more, also by the button of a mail program; and it can be undone'(t) {
    const session = await t.sessionOf(INGRID);
    const path = await planned(t.url, session);
    const email = 'oddvar@example.org';
    assert.equal((await invite(t.url, path, session, { list: `Oddvar Li <${email}>` })).status, 303);
    const letter = await t.letterTo(email);
    assert.match(letter, /Ikke send meg flere invitasjoner: .*\/avmeld\/[0-9a-f]{64}/);
    const link = `/avmeld/${secretIn(letter)}`;
    const page = await t.visit(link, { size: 'small', js: false });
    await page.getByRole('heading', { name: 'Vil du ikke ha flere invitasjoner?' }).waitFor();
    await touch(page, 'Ikke send meg flere');
    await page.getByRole('heading', { name: 'Du får ingen flere invitasjoner' }).waitFor();
    const next = await planned(t.url, session);
    assert.equal((await invite(t.url, next, session, { list: email })).status, 422, 'a wish is kept');
    await touch(page, 'Angre: send meg invitasjoner');
    await page.getByRole('heading', { name: 'Vil du ikke ha flere invitasjoner?' }).waitFor();
    // RFC 8058: the mail program posts this by itself, without a cookie.
    const press = body => fetch(t.url + link, { method: 'POST', redirect: 'manual', body });
    assert.equal((await press(new URLSearchParams({ x: '1' }))).status, 400);
    assert.equal((await press(new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }))).status, 200);
    const again = await t.visit(link, { scheme: 'dark' });
    await again.getByRole('heading', { name: 'Du får ingen flere invitasjoner' }).waitFor();
    await t.assertAccessible(again);
    await t.assertFits(again);
  },

  async 'without JavaScript it is chosen, counted, read and sent'(t) {
    t.allow(/422/);
    const path = await planned(t.url, await t.sessionOf(INGRID));
    const page = await plain(t, `${path}/inviter`, INGRID);
    await page.getByLabel(/^De som var med sist/).check();
    await touch(page, 'Tell opp');
    await says(page, /^\d+ personer får den/);
    assert.ok(await page.getByLabel(/^De som var med sist/).isChecked());
    await page.getByLabel(/^De som var med sist/).uncheck();
    await touch(page, 'Tell opp');
    await page.getByLabel('Egne adresser').fill('ikke en adresse');
    await touch(page, 'Se e-posten først');
    await touch(page, 'Send invitasjonen');
    await says(page, /ser ikke ut som en e-postadresse/);
    assert.equal(await page.getByLabel('Egne adresser').inputValue(), 'ikke en adresse');
    await page.getByLabel('Egne adresser').fill('siv@example.org');
    await touch(page, 'Send invitasjonen');
    await says(page, /Kryss av for at de på listen vil ha invitasjonen/);
    await page.getByLabel(/De på listen vil ha invitasjonen/).check();
    await touch(page, 'Send til 1');
    await says(page, 'Én invitasjon er på vei.');
    assert.match(await t.letterTo('siv@example.org'), /Kom og hør hva som blir av restene/);
  },

  async 'what is for the invited is there for them, and a wrong role asks nobody'(t) {
    t.allow(/40[134]/);
    const session = await t.sessionOf(INGRID);
    const path = await planned(t.url, session, { open_to: 'invited' });
    const [amir, jonas] = [await t.sessionOf(AMIR), await t.sessionOf(JONAS)];
    const status = async (address, as) => (await fetch(t.url + address, { headers: as ? { cookie: `session=${as}` } : {} })).status;
    assert.equal(await status(path, amir), 404);
    assert.equal((await invite(t.url, path, session, { list: AMIR })).status, 303);
    assert.deepEqual([await status(path, amir), await status(path, jonas), await status(path)], [200, 404, 404]);
    for (const [address, as, expected] of [
      [`${path}/inviter`, null, 401], [`${path}/inviter`, jonas, 403], [`${path}/inviter/brev`, null, 401],
      [`${path}/inviter/brev`, jonas, 403], ['/arrangementer/ingen-slik/inviter', session, 404],
    ]) assert.equal(await status(address, as), expected, address);
    assert.equal((await invite(t.url, path, jonas, { whom: 'alle' })).status, 403);
    for (const token of ['x', '0'.repeat(64)]) {
      assert.equal(await status(`/avmeld/${token}`), 404);
      const press = await fetch(`${t.url}/avmeld/${token}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
      assert.equal(press.status, 404);
    }
    const small = await t.visit(`${path}/inviter`, { size: 'small', as: INGRID, scheme: 'dark' });
    for (const folded of await small.locator('main summary').all()) await folded.click();
    await t.assertAccessible(small);
    await t.assertFits(small);
  },

  async 'killed while invitations go out, nobody gets it twice and nobody is forgotten'(t) {
    const mail = await mailServer();
    const server = await Server.start({ demo: true, env: env(mail.port, { PADRIVER_SMTP_PER_MINUTE: '120' }) });
    t.server = server;
    const session = await t.sessionOf(INGRID);
    // Within a day: nothing waits for the morning, whenever this story is told.
    const soon = new Date(Date.now() + 20 * 3_600_000);
    const [date, hour] = soon.toLocaleString('nb-NO', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' }).split(', ');
    const [day, month, year] = date.split('.').map(Number);
    const [starts, ends] = [hour.replace(':', '.'), '23.59'];
    const path = await planned(server.url, session, { date: `${day}.${month}.${year < 100 ? 2000 + year : year}`, starts, ends });
    const names = Array.from({ length: 60 }, (_, n) => `per${n}@example.org`);
    assert.equal((await invite(server.url, path, session, { list: names.join('\n') })).status, 303);
    await until(() => mail.taken.length >= 5, 'some have gone out', 10_000);
    await server.close('SIGKILL');
    assert.ok(mail.taken.length < 60);
    server.env.PADRIVER_SMTP_PER_MINUTE = '6000';
    await server.open();
    const to = () => mail.taken.map(one => one.to[0]).filter(address => address.startsWith('per'));
    await until(() => new Set(to()).size === 60, 'everyone has it', 15_000);
    assert.equal(to().length, 60, 'and once');
    const { headers } = read(mail.taken.find(one => one.to[0] === 'per0@example.org').text);
    assert.match(headers['list-unsubscribe'][0], /^<http.*\/avmeld\/[0-9a-f]{64}>$/);
    assert.deepEqual(headers['list-unsubscribe-post'], ['List-Unsubscribe=One-Click']);
    assert.match(mail.taken[0].text, /text\/calendar; charset=utf-8; method=REQUEST/);
    const page = await t.visit(`${path}/inviter`, { as: INGRID });
    await until(async () => {
      const figures = await page.locator('.figures').innerText();
      return /Ikke svart ennå/.test(figures) && !/På vei ut/.test(figures);
    }, 'the page knows that all have gone');
    await server.stop();
    await mail.end();
  },
};
