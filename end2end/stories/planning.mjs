// The programme, planning, and what is shared: from an empty draft to a run sheet in the hand.

import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { AMIR, INGRID, JONAS, plain, posts, says, touch, until } from '../harness.mjs';

let number = 0;

/** A Thursday at least so many days ahead. */
function thursday(days) {
  const day = new Date(Date.now() + days * 86_400_000);
  day.setDate(day.getDate() + (11 - day.getDay()) % 7);
  return day;
}

const written = day => `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;

const post = posts('events');

/** An event that stands there when the story begins, and its address. */
async function planned(t, fields = {}, stage = 'published') {
  const session = await t.sessionOf(INGRID);
  const made = await post(t, '/arrangementer/ny', 'plan', {
    kind: 'frokost', title: `Planlagt ${number += 1}`, date: written(thursday(21)), starts: '08.00', ends: '09.30',
    place: 'Elvebyen bibliotek', open_to: 'everyone', capacity: '30', repeats: '', ...fields,
  }, session);
  assert.equal(made.status, 303, await made.text());
  const path = made.headers.get('location');
  if (stage !== 'draft') await done(t, path, 'move_on', { stage });
  return path;
}

const slugOf = path => path.split('/').at(-1);

/** What the manager does before the story begins. */
async function done(t, path, verb, fields, as = INGRID) {
  const answer = await post(t, path, verb, { slug: slugOf(path), ...fields }, await t.sessionOf(as));
  assert.equal(answer.status, 303, `${verb}: ${await answer.text()}`);
}


export const stories = {
  async 'a programme is written, a Pådriver is asked, says yes, and stands there'(t) {
    const path = await planned(t);
    const desk = await t.visit(`${path}/program`, { size: 'desktop', as: INGRID });
    await desk.getByLabel('Klokkeslett').fill('08.00');
    await desk.getByLabel('Hva skjer?').fill('Kaffe og rundstykker');
    await touch(desk, 'Legg til');
    await desk.getByRole('heading', { name: 'Kaffe og rundstykker' }).waitFor();
    await desk.getByLabel('Klokkeslett').fill('08.15');
    await desk.getByLabel('Hva skjer?').fill('Fra rest til rett');
    await desk.getByLabel('En Pådriver').fill('Amir Haidari');
    await touch(desk, 'Legg til');
    await says(desk, 'Spurt, ikke svart');
    await t.assertAccessible(desk);

    const visitor = await t.visit(path);
    await visitor.getByRole('heading', { name: 'Fra rest til rett' }).waitFor();
    assert.equal(await visitor.locator('.programme').getByText('Amir Haidari').count(), 0, 'not before he says yes');
    const letter = await t.letterTo(AMIR);
    const link = /\/innlegg\/[^\s]+/.exec(letter)[0];
    assert.equal((await fetch(t.url + link)).status, 200, 'a scanner opens it, and nothing happens');
    const amir = await t.visit(path, { size: 'small', as: AMIR });
    await says(amir, /Vil du stå for «Fra rest til rett»/);
    await t.assertAccessible(amir);
    await t.assertFits(amir);
    await amir.getByLabel(/Navnet mitt kan stå i programmet for alle/).check();
    await touch(amir, 'Ja, gjerne');
    await says(amir, /Du har sagt ja til «Fra rest til rett»/);
    await visitor.locator('.programme').getByText('Amir Haidari').waitFor({ timeout: 2_000 });
    await says(desk, 'Har sagt ja', { timeout: 2_000 });
    const told = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await (await fetch(t.url + path)).text())[1]);
    assert.deepEqual(told.performer, [{ '@type': 'Person', name: 'Amir Haidari' }]);
    assert.equal(told.offers.price, '0');
  },

  async 'who never signs in says no by the link in the letter, without JavaScript'(t) {
    const path = await planned(t);
    await done(t, path, 'save_item', { at: '08.15', title: 'Stoler som holder', padriver: 'Ewa Nowak' });
    const link = /\/innlegg\/[^\s]+/.exec(await t.letterTo('ewa.nowak@example.org'))[0];
    const page = await t.visit(link, { js: false, size: 'small' });
    await says(page, /Vil du stå for «Stoler som holder»/);
    await t.assertFits(page);
    await touch(page, 'Nei, dessverre');
    await says(page, /Du har sagt nei til «Stoler som holder»/);
    const desk = await t.visit(`${path}/program`, { as: INGRID });
    await says(desk, 'Kan ikke');
    assert.equal((await fetch(`${t.url}/innlegg/${'0'.repeat(64)}`)).status, 404);
  },

  async 'the checklist is begun, ticked off, undone, and moves with the event'(t) {
    const day = thursday(60);
    const path = await planned(t, { date: written(day) });
    const page = await t.visit(`${path}/planlegging`, { size: 'small', as: INGRID });
    await touch(page, 'Begynn med en ferdig liste');
    await says(page, '0 av 9 er gjort');
    await t.assertFits(page);
    await touch(page, 'Kryss av: Bestill rom');
    await says(page, '1 av 9 er gjort');
    await says(page, /Gjort .* av Ingrid Solbakken/);
    await touch(page, 'Angre at dette er gjort: Bestill rom');
    await says(page, '0 av 9 er gjort');
    await page.getByRole('link', { name: 'Endre: Bestill mat, med allergier' }).click();
    await page.getByRole('combobox', { name: /^Hvem/ }).or(page.getByRole('textbox', { name: /^Hvem/ })).first().fill('Jonas Nygård');
    await page.getByLabel('Når', { exact: true }).selectOption('10');
    await touch(page, 'Lagre');
    await page.locator('.tasks').getByRole('link', { name: 'Jonas Nygård' }).waitFor();
    await says(page, /10 dager før/);
    await t.assertAccessible(page);
    const before = await page.locator('.task', { hasText: 'Bestill rom' }).innerText();
    await page.goto(`${path}/endre`);
    await t.awake(page);
    const later = new Date(day.getTime() + 14 * 86_400_000);
    await page.getByLabel('Dato', { exact: true }).fill(written(later));
    await touch(page, 'Lagre');
    await page.getByRole('link', { name: 'Planlegging' }).click();
    await page.locator('.task', { hasText: 'Bestill rom' }).waitFor();
    assert.notEqual(await page.locator('.task', { hasText: 'Bestill rom' }).innerText(), before, 'two weeks later');
  },

  async 'what should have been done by now meets the manager in the programme'(t) {
    const path = await planned(t, { date: written(thursday(7)) });
    await done(t, path, 'save_task', { title: 'Bestill boller', days: '56', person: 'Amir Haidari' });
    const page = await t.visit('/arrangementer', { as: INGRID });
    await page.getByRole('heading', { name: 'Skulle vært gjort' }).waitFor();
    await t.assertAccessible(page);
    await page.getByRole('link', { name: 'Bestill boller' }).click();
    await says(page, 'Forfalt');
    const jonas = await t.visit('/arrangementer', { as: JONAS });
    assert.equal(await jonas.getByText('Skulle vært gjort').count(), 0);
  },

  async 'the budget adds up, and what is no sum is said so'(t) {
    t.allow(/422/);
    const path = await planned(t);
    const page = await t.visit(`${path}/planlegging`, { size: 'desktop', as: INGRID });
    await page.getByText('Legg til en linje').click();
    await page.getByLabel('Hva det gjelder').fill('Mat');
    await page.getByLabel('Planlagt').fill('masse');
    await touch(page, 'Lagre');
    await says(page, /helt tall/);
    assert.equal(await page.getByLabel('Hva det gjelder').inputValue(), 'Mat', 'nothing typed is lost');
    await page.getByLabel('Planlagt').fill('12 500 kr');
    await page.getByLabel('Brukt').fill('13.000,-');
    await touch(page, 'Lagre');
    await says(page, /500\u00a0?\s?kr mer enn planlagt/);
    assert.equal((await page.locator('.sums tfoot').innerText()).replace(/\s+/g, ' '), 'Til sammen 12 500 kr 13 000 kr');
  },

  async 'next year is made from this year, and a draft is deleted by two touches'(t) {
    const path = await planned(t, { title: 'Vårsamling', kind: 'samling', open_to: 'members' });
    await done(t, path, 'save_item', { at: '08.15', title: 'Suppe' });
    await done(t, path, 'save_task', { title: 'Bestill suppe', days: '7' });
    const page = await t.visit(`${path}/planlegging`, { as: INGRID });
    await touch(page, 'Lag utkast');
    await says(page, 'Dette er et utkast');
    await page.getByRole('heading', { name: 'Suppe' }).waitFor();
    const copy = new URL(page.url()).pathname;
    assert.notEqual(copy, path);
    await page.locator('.seldom > summary').click();
    await page.getByText('Slett utkastet …').click();
    await says(page, 'Det kan ikke gjøres om');
    await t.assertAccessible(page);
    await touch(page, 'Slett utkastet');
    await page.waitForURL(`${t.url}/arrangementer`);
    t.allow(/404/);
    assert.equal((await fetch(t.url + copy, { headers: { cookie: `session=${await t.sessionOf(INGRID)}` } })).status, 404);
  },

  async 'the text to share is copied by a button, and can be selected without JavaScript'(t) {
    const path = await planned(t, { title: 'Frokost & <b>brød</b>', lead: 'Kom som du er.' });
    await done(t, path, 'save_item', { at: '08.00', title: 'Kaffe' });
    await done(t, path, 'save_item', { at: '07.00', title: 'Hemmelig rigging', backstage: 'on' });
    const page = await t.visit(`${path}/planlegging`, { size: 'desktop', as: INGRID });
    const text = await page.getByLabel(/Tekst til Facebook/).inputValue();
    for (const part of ['Frokost & <b>brød</b>', 'kl. 08.00–09.30', 'Elvebyen bibliotek', '08.00 Kaffe', `${path}`]) assert.ok(text.includes(part), `${part} in ${text}`);
    assert.ok(!text.includes('rigging'), 'what is backstage is not told');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await touch(page, 'Kopier teksten');
    await says(page, 'Teksten er kopiert.');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    const without = await plain(t, `${path}/planlegging`, INGRID);
    assert.equal(await without.getByRole('button', { name: 'Kopier teksten' }).count(), 0);
    assert.equal(await without.getByLabel(/Tekst til Facebook/).inputValue(), text);
  },

  async 'a shared link has a picture, for what everyone may see'(t) {
    const path = await planned(t, { title: 'Hva koster en brukt dør?' });
    const html = await (await fetch(t.url + path)).text();
    const image = /property="og:image" content="([^"]+)"/.exec(html)[1];
    const answer = await fetch(t.url + new URL(image).pathname);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'image/png');
    const png = Buffer.from(await answer.arrayBuffer());
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    const draft = await planned(t, {}, 'draft');
    for (const none of [draft, '/arrangementer/ingen-slik']) assert.equal((await fetch(`${t.url}${none}/bilde.png`)).status, 404);
  },

  async 'one\'s own calendar: made once, read by a strict parser, made new, switched off'(t) {
    const path = await planned(t, { title: 'Det jeg skal på' });
    await planned(t, { title: 'Det jeg ikke har svart på' });
    await done(t, path, 'answer', { answer: 'coming' }, JONAS);
    const page = await t.visit('/arrangementer/kalender', { size: 'small', as: JONAS });
    await t.assertFits(page);
    await touch(page, 'Lag en hemmelig adresse');
    const address = await page.getByLabel('Adresse').inputValue();
    await t.assertAccessible(page);
    await t.assertFits(page);
    assert.match(await page.getByRole('link', { name: 'Åpne i kalenderen' }).getAttribute('href'), /^webcal:\/\/.*\.ics$/);
    const read = async url => fetch(t.url + new URL(url).pathname);
    const answer = await read(address);
    assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    const titles = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event).summary);
    assert.ok(titles.includes('Det jeg skal på') && !titles.includes('Det jeg ikke har svart på'), titles.join());
    await t.go(page, '/arrangementer/kalender');
    assert.equal(await page.getByLabel('Adresse').count(), 0, 'shown once');
    await touch(page, 'Lag en ny adresse');
    await page.getByLabel('Adresse').waitFor();
    const second = await page.getByLabel('Adresse').inputValue();
    assert.notEqual(second, address);
    assert.equal((await read(address)).status, 404, 'the one before is dead');
    assert.equal((await read(second)).status, 200);
    await touch(page, 'Slå av');
    await page.getByRole('button', { name: 'Lag en hemmelig adresse' }).waitFor();
    assert.equal((await read(second)).status, 404);
    assert.equal((await fetch(`${t.url}/kalender/gjettet.ics`)).status, 404);
    t.allow(/401/);
    assert.equal((await fetch(`${t.url}/arrangementer/kalender`)).status, 401);
  },

  async 'every page of planning is accessible and fits, by day and by night, and prints'(t) {
    const path = await planned(t);
    await done(t, path, 'save_item', { at: '07.00', title: 'Vi rigger', backstage: 'on' });
    await done(t, path, 'save_item', { at: '08.15', title: 'Innlegg', padriver: 'Amir Haidari', about: 'Om alt mulig' });
    await done(t, path, 'begin_list', {});
    await done(t, path, 'save_line', { what: 'Mat', planned: '1 200' });
    for (const [size, scheme] of [['small', 'dark'], ['desktop', 'light']]) {
      const page = await t.visit('/', { size, scheme, as: INGRID });
      for (const one of ['program', 'planlegging', 'kjoreplan']) {
        await t.go(page, `${path}/${one}`);
        for (const folded of await page.locator('main summary').all()) await folded.click();
        await t.assertAccessible(page);
        await t.assertFits(page);
      }
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('navigation', { name: 'Hovedmeny' }).isVisible(), false);
      await says(page, 'Vi rigger');
    }
  },

  async 'a wrong role sees no planning'(t) {
    t.allow(/40[134]/);
    const path = await planned(t);
    const session = await t.sessionOf(JONAS);
    for (const one of ['program', 'planlegging', 'kjoreplan']) {
      for (const [headers, status] of [[{}, 401], [{ cookie: `session=${session}` }, 403]]) {
        assert.equal((await fetch(`${t.url}${path}/${one}`, { headers })).status, status, one);
      }
    }
    await until(async () => (await post(t, path, 'save_item', { slug: slugOf(path), at: '8', title: 'Min fest' }, session)).status === 403, 'refused');
  },
};
