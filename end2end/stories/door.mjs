// The door: one touch, no coverage, several phones, wrong clocks, and nobody's arrival is lost.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, asAPersonWould, posts, until } from '../harness.mjs';

const [EWA, MARTE] = ['ewa.nowak@example.org', 'marte.lien@example.org'];
/** What a browser says when there is no coverage belongs to these stories. */
const OFFLINE = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/];
let number = 0;

const post = posts('events');

/** A breakfast to which these have said yes; `with` says whom each brings. */
async function breakfast(t, guests = [AMIR, EWA, JONAS], { bring = {}, helpers = [] } = {}) {
  const ingrid = await t.sessionOf(INGRID);
  const day = new Date(Date.now() + 20 * 86_400_000);
  const made = await post(t, '/arrangementer/ny', 'plan', {
    kind: 'frokost', title: `Døra står åpen ${number += 1}`, date: `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`,
    starts: '08.00', ends: '09.30', place: 'Elvebyen bibliotek', open_to: 'everyone', capacity: '', repeats: '',
  }, ingrid);
  const path = made.headers.get('location');
  const slug = path.split('/').at(-1);
  const done = async (answer, what) => assert.equal((await answer).status, 303, what);
  await done(post(t, path, 'move_on', { slug, stage: 'published' }, ingrid), 'published');
  for (const email of guests) {
    const fields = { slug, answer: 'coming', 'companions[]': bring[email] ?? '' };
    await done(post(t, path, 'answer', fields, await t.sessionOf(email)), email);
  }
  for (const person of helpers) await done(post(t, `${path}/dor`, 'door_helper', { slug, person }, ingrid), person);
  return `${path}/dor`;
}

/** A guest signs up, and presses the button behind the link. */
async function guestComes(t, path, name, email) {
  const page = await t.visit(eventOf(path));
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill(name);
  await page.getByRole('textbox', { name: 'E-post', exact: true }).fill(email);
  await asAPersonWould(page);
  await page.getByRole('button', { name: 'Meld meg på' }).click();
  await page.getByRole('heading', { name: /sjekk e-posten din/ }).waitFor();
  const [link] = /\/svar\/\S+/.exec(await t.letterTo(email));
  await t.go(page, link);
  await page.getByRole('button', { name: 'Ja, jeg kommer' }).click();
  await page.getByText('Du kommer.', { exact: true }).waitFor();
}

const eventOf = path => path.replace(/\/dor$/, '');
const row = (page, name) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const noPhoto = (page, name) => row(page, name).getByText('Ikke fotografer').isVisible();
const tally = page => page.locator('#dor-her').innerText();
const isHere = async (page, name, here = true) => await row(page, name).getAttribute('aria-pressed') === String(here);
const arrives = (page, name, here = true, ms) => until(() => isHere(page, name, here), `${name} is ${here ? '' : 'not '}here`, ms);
const isSent = page => until(async () => !await page.locator('#dor-usendt').isVisible() && await waits(page) === 0, 'all is sent');
const kept = page => page.locator('#dor[data-kept=true]').waitFor();

/** How many marks lie on this phone. */
const waits = page => page.evaluate(() => new Promise((resolve, reject) => {
  const asked = indexedDB.open('dor');
  asked.onerror = () => reject(asked.error);
  asked.onsuccess = () => {
    const count = asked.result.transaction('marks').objectStore('marks').count();
    count.onsuccess = () => { asked.result.close(); resolve(count.result); };
  };
}));

export const stories = {
  async 'one touch says that they are here, another that they are not, and the other phone sees it'(t) {
    const path = await breakfast(t, [AMIR, EWA, JONAS], { helpers: ['jonas-nygard'] });
    const ingrid = await t.visit(path, { size: 'small', as: INGRID });
    const jonas = await t.visit(path, { as: JONAS });
    assert.equal(await tally(ingrid), '0');
    await t.assertAccessible(ingrid);
    await t.assertFits(ingrid);
    await row(ingrid, 'Amir Haidari').click();
    assert.ok(await isHere(ingrid, 'Amir Haidari'), 'at once');
    await arrives(jonas, 'Amir Haidari', true, 1_000);
    assert.equal(await tally(jonas), '1');
    await jonas.getByText(/Kom kl\. \d\d\.\d\d/).waitFor();
    await row(jonas, 'Amir Haidari').click();
    await arrives(ingrid, 'Amir Haidari', false, 1_000);
    assert.equal(await tally(ingrid), '0');
    for (const name of ['Amir Haidari', 'Mer om Amir Haidari']) {
      const box = await ingrid.getByLabel(name, { exact: true }).or(row(ingrid, name)).first().boundingBox();
      assert.ok(box.height >= 44, `${name}: ${box.height} px`);
    }
    assert.ok((await row(ingrid, 'Amir Haidari').boundingBox()).height >= 56);
  },

  async 'a name is found while one types, and of a party one says how many are here'(t) {
    const path = await breakfast(t, [AMIR, EWA, JONAS], { bring: { [AMIR]: 'Ola\nKari' } });
    const page = await t.visit(path, { as: INGRID });
    const find = page.getByRole('searchbox', { name: 'Finn navn' });
    await find.fill('nygard');
    assert.equal(await page.locator('.arrivals > li:visible').count(), 1);
    await find.fill('kari');
    assert.ok(await row(page, 'Amir Haidari').isVisible(), 'found by whom he brings');
    await find.fill('xyz');
    await page.getByText('Ingen her heter det.').waitFor();
    await find.fill('');
    await page.getByRole('link', { name: 'Mer om Amir Haidari' }).click();
    await page.getByRole('heading', { name: 'Amir Haidari' }).waitFor();
    await t.assertAccessible(page);
    await page.getByRole('button', { name: '2', exact: true }).click();
    await page.getByText(/2 av 3 kom kl\./).waitFor();
    assert.equal(await tally(page), '2');
    await page.getByRole('link', { name: /Mangler/ }).click();
    assert.equal(await page.locator('.arrivals > li:visible').count(), 2);
    // Jonas has not said yes to pictures, and does for this once.
    for (const [button, marked] of [['Greit å fotografere likevel', false], ['Ikke fotografer meg', true], ['Greit å fotografere likevel', false]]) {
      await page.getByRole('link', { name: 'Mer om Jonas Nygård' }).click();
      await page.getByRole('button', { name: button }).click();
      await until(async () => await noPhoto(page, 'Jonas Nygård') === marked, `marked: ${marked}`);
    }
    await isSent(page);
    await t.go(page, path);
    assert.ok(!await noPhoto(page, 'Jonas Nygård'));
  },

  async 'without coverage what is touched is kept, also over a new start, and sent afterwards'(t) {
    t.allow(...OFFLINE);
    const path = await breakfast(t);
    const page = await t.visit(path, { size: 'small', as: INGRID });
    await kept(page);
    await page.context().setOffline(true);
    await row(page, 'Amir Haidari').click();
    assert.ok(await isHere(page, 'Amir Haidari'), 'at once');
    await page.getByText('1 er ikke sendt ennå.').waitFor();
    await row(page, 'Ewa Nowak').click();
    await page.getByText('2 er ikke sendt ennå.').waitFor();
    await t.assertAccessible(page);
    await t.assertFits(page);
    await until(async () => await waits(page) === 2, 'kept');
    await page.reload();
    await t.awake(page);
    assert.ok(await isHere(page, 'Amir Haidari') && await isHere(page, 'Ewa Nowak'));
    await page.getByText('2 er ikke sendt ennå.').waitFor();
    await page.getByText('Uten nett').waitFor();
    assert.equal(await tally(page), '2');
    const other = await t.visit(path, { as: INGRID });
    assert.equal(await tally(other), '0', 'nobody else can know yet');
    await page.context().setOffline(false);
    await arrives(other, 'Amir Haidari');
    await arrives(other, 'Ewa Nowak');
    await isSent(page);
    // What was sent is there when the page is opened again without coverage.
    await page.context().setOffline(true);
    await page.reload();
    await t.awake(page);
    assert.ok(await isHere(page, 'Amir Haidari'));
    assert.equal(await page.locator('#dor-usendt').isVisible(), false);
  },

  async 'two phones at once, one without coverage: an undo takes back what it saw and nothing else'(t) {
    t.allow(...OFFLINE);
    const path = await breakfast(t, [AMIR, EWA, JONAS], { helpers: ['jonas-nygard'] });
    const ingrid = await t.visit(path, { as: INGRID });
    const jonas = await t.visit(path, { as: JONAS });
    await kept(jonas);
    await jonas.context().setOffline(true);
    // Jonas takes one for another, and takes it back; meanwhile Ewa does come.
    await row(jonas, 'Ewa Nowak').click();
    await until(async () => await waits(jonas) === 1, 'kept');
    await row(ingrid, 'Ewa Nowak').click();
    await isSent(ingrid);
    await jonas.waitForFunction(began => performance.now() - began > 550, await jonas.evaluate(() => performance.now()));
    await row(jonas, 'Ewa Nowak').click();
    await row(jonas, 'Amir Haidari').click();
    await until(async () => await waits(jonas) === 3, 'kept');
    await jonas.context().setOffline(false);
    await arrives(ingrid, 'Amir Haidari');
    await arrives(jonas, 'Ewa Nowak');
    await isSent(jonas);
    assert.ok(await isHere(ingrid, 'Ewa Nowak'));
    assert.deepEqual([await tally(ingrid), await tally(jonas)], ['2', '2']);
  },

  async 'a phone whose clock is two hours wrong tells the right time'(t) {
    t.allow(...OFFLINE);
    const path = await breakfast(t);
    const page = await t.visit('/om', { as: INGRID });
    await page.addInitScript(() => {
      const right = Date.now;
      Date.now = () => right() + 2 * 3_600_000;
    });
    await t.go(page, path);
    await kept(page);
    await page.context().setOffline(true);
    await row(page, 'Amir Haidari').click();
    await until(async () => await waits(page) === 1, 'kept');
    await page.context().setOffline(false);
    await isSent(page);
    const other = await t.visit(path, { as: INGRID });
    const clock = ago => new Date(Date.now() - ago).toLocaleTimeString('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' }).replace(':', '.');
    const came = await row(other, 'Amir Haidari').locator('.came').innerText();
    assert.ok([clock(0), clock(60_000)].some(time => came === `Kom kl. ${time}`), came);
  },

  async 'who is on no list is written up, with and without coverage'(t) {
    t.allow(...OFFLINE);
    const path = await breakfast(t);
    const page = await t.visit(path, { size: 'small', as: INGRID });
    await kept(page);
    await page.context().setOffline(true);
    const add = async (name, email = '') => {
      await page.getByText('En som ikke står på lista').click();
      await page.getByLabel('Navn', { exact: true }).fill(name);
      await page.getByLabel(/^E-post/).fill(email);
      await page.getByRole('button', { name: 'Skriv opp' }).click();
    };
    await add('Birk Åsnes');
    await row(page, 'Birk Åsnes').waitFor();
    assert.ok(await isHere(page, 'Birk Åsnes'));
    const names = await page.locator('.arrivals bdi').allInnerTexts();
    assert.deepEqual(names, ['Amir Haidari', 'Birk Åsnes', 'Ewa Nowak', 'Jonas Nygård'], 'in their place');
    await page.context().setOffline(false);
    await isSent(page);
    await add('Cecilie Dahl', 'cecilie.dahl@example.org');
    await isSent(page);
    const other = await t.visit(path, { as: INGRID });
    await row(other, 'Birk Åsnes').waitFor();
    await row(other, 'Cecilie Dahl').waitFor();
    assert.equal(await tally(other), '2');
    await add('123');
    await until(async () => await page.getByLabel('Navn', { exact: true }).getAttribute('aria-invalid') === 'true', 'not a name');
  },

  async 'a ticket is shown, read by the camera or typed, and another is nobody’s'(t) {
    const path = await breakfast(t);
    const amir = await t.visit(eventOf(path), { size: 'small', as: AMIR });
    await amir.getByRole('img', { name: /Kode som kan leses/ }).waitFor();
    const code = await amir.locator('.code-word').innerText();
    assert.match(code, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    await t.assertAccessible(amir);
    await t.assertFits(amir);
    await amir.getByRole('button', { name: 'Ikke fotografer meg' }).click();
    await amir.getByText('De ved døra ser at du ikke vil fotograferes.').waitFor();

    const page = await t.visit('/om', { as: INGRID });
    // No camera here, and a browser that reads no squares: both are made of what one would see.
    await page.addInitScript(() => {
      window.BarcodeDetector = class {
        async detect() {
          return window.before ? [{ rawValue: window.before }] : [];
        }
      };
      navigator.mediaDevices.getUserMedia = async () => document.createElement('canvas').captureStream();
      HTMLMediaElement.prototype.play = async () => {};
    });
    await t.go(page, path);
    await row(page, 'Amir Haidari').getByText('Ikke fotografer').waitFor();
    await page.getByRole('button', { name: 'Les billett' }).click();
    await page.evaluate(seen => { window.before = seen; }, 'NOTATICKET');
    await page.getByText('Ingen her har den billetten.').first().waitFor();
    await page.evaluate(seen => { window.before = seen; }, code.replace('-', ''));
    await page.getByRole('dialog').getByText('Amir Haidari har kommet.').waitFor();
    await t.assertAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Lukk' }).click();
    assert.ok(await isHere(page, 'Amir Haidari'));
    const ewa = await t.visit(eventOf(path), { as: EWA });
    const typed = (await ewa.locator('.code-word').innerText()).toLowerCase().replace('-', ' ');
    await page.getByText('Skriv inn en billettkode').click();
    await page.getByLabel('Billettkode').fill(typed);
    await page.getByRole('button', { name: 'Slipp inn' }).click();
    await arrives(page, 'Ewa Nowak');
  },

  async 'the door is the manager’s and those she names, and its list is nobody else’s'(t) {
    t.allow(/40[13]/);
    const path = await breakfast(t, [AMIR, JONAS]);
    assert.equal((await t.visit(path)).status, 401);
    const jonas = await t.visit(path, { as: JONAS });
    assert.equal(jonas.status, 403);
    const ingrid = await t.visit(path, { size: 'desktop', as: INGRID });
    await ingrid.getByLabel('Hvem kan hjelpe?').selectOption({ label: 'Jonas Nygård' });
    await ingrid.getByRole('button', { name: 'La hjelpe' }).click();
    await ingrid.getByRole('button', { name: 'Ta Jonas Nygård av' }).waitFor();
    await t.go(jonas, eventOf(path));
    await jonas.getByRole('link', { name: 'Dørliste' }).click();
    await jonas.waitForURL(`**${path}`);
    await row(jonas, 'Amir Haidari').waitFor();
    assert.equal(await jonas.getByRole('heading', { name: 'Hjelpere ved døra' }).count(), 0);
  },

  async 'a phone shows the list without coverage, no other page, and nothing after signing out'(t) {
    t.allow(...OFFLINE, /net::/);
    const path = await breakfast(t, [AMIR, EWA]);
    const page = await t.visit(path, { as: INGRID });
    await kept(page);
    const cached = () => page.evaluate(async () => {
      const all = [];
      for (const name of await caches.keys()) all.push(...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
      return all;
    });
    const pages = (await cached()).filter(one => !/^\/(pkg|font|tegning|dor|icons|tema)/.test(one));
    assert.deepEqual(pages, [path], 'no other page');
    await t.go(page, '/min-side/enheter');
    assert.ok(!(await cached()).includes('/min-side/enheter'));
    await page.context().setOffline(true);
    const away = await page.context().newPage();
    await assert.rejects(away.goto(`${t.url}/min-side`), /ERR_INTERNET_DISCONNECTED/);
    await page.goto(path);
    await row(page, 'Amir Haidari').waitFor();
    await page.context().setOffline(false);
    await t.go(page, '/min-side/enheter');
    await page.getByRole('button', { name: 'Logg ut her' }).click();
    await page.waitForURL(`${t.url}/`);
    await until(async () => (await cached()).length === 0, 'nothing is left');
    assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), []);
    await page.context().setOffline(true);
    await assert.rejects(page.goto(path), /ERR_INTERNET_DISCONNECTED/);
  },

  async 'who has not said yes to pictures is marked at the door, without coverage and on paper too'(t) {
    t.allow(...OFFLINE);
    await t.ownServer();
    const path = await breakfast(t, [AMIR, JONAS]);
    await guestComes(t, path, 'Sofie Dal', 'sofie.dal@example.org');
    const page = await t.visit(path, { as: INGRID, size: 'small' });
    const marked = async () => [await noPhoto(page, 'Amir Haidari'), await noPhoto(page, 'Jonas Nygård'), await noPhoto(page, 'Sofie Dal')];
    assert.deepEqual(await marked(), [false, true, false]);
    await page.getByRole('link', { name: 'Mer om Sofie Dal' }).click();
    await page.getByRole('dialog').getByText('har vi ikke spurt om bilder').waitFor();
    await t.assertAccessible(page);
    await t.assertFits(page);
    await page.getByRole('button', { name: 'Lukk' }).click();
    await page.getByRole('link', { name: 'Mer om Jonas Nygård' }).click();
    assert.ok(!await page.getByRole('dialog').getByText('har vi ikke spurt om bilder').isVisible(), 'he was asked');
    await page.getByRole('button', { name: 'Lukk' }).click();
    await kept(page);
    await page.context().setOffline(true);
    await page.reload();
    await t.awake(page);
    await row(page, 'Jonas Nygård').click();
    await page.getByText('1 er ikke sendt ennå.').waitFor();
    assert.deepEqual(await marked(), [false, true, false]);
    await page.context().setOffline(false);
    await isSent(page);
    assert.deepEqual(await marked(), [false, true, false], 'and his arrival takes it away from nobody');
    const paper = await t.visitPlain(`${path}?papir`, { as: INGRID });
    for (const [name, note] of [['Amir Haidari', ''], ['Jonas Nygård', 'Ikke fotografer'], ['Sofie Dal', '']]) {
      const cells = paper.getByRole('row').filter({ hasText: name }).getByRole('cell');
      assert.equal((await cells.last().innerText()).trim(), note, name);
    }
    await paper.getByText('har vi ikke spurt om bilder').waitFor();
    // He sees it on his ticket, and says otherwise for this once.
    const jonas = await t.visit(eventOf(path), { as: JONAS });
    await jonas.getByText('De ved døra ser at du ikke vil fotograferes.').waitFor();
    await jonas.getByRole('button', { name: 'Greit å fotografere likevel' }).click();
    await until(async () => !await noPhoto(page, 'Jonas Nygård'), 'and the door hears it');
  },

  async 'who signs out with something unsent is asked first'(t) {
    t.allow(...OFFLINE);
    await t.ownServer();
    const path = await breakfast(t, [AMIR, EWA]);
    const page = await t.visit(path, { size: 'small', as: INGRID });
    await kept(page);
    const asked = [];
    let answer = false;
    page.on('dialog', dialog => {
      asked.push(dialog.message());
      return answer ? dialog.accept() : dialog.dismiss();
    });
    await page.route('**/api/events/door_marks', route => route.abort('internetdisconnected'));
    await row(page, 'Amir Haidari').click();
    await until(async () => await waits(page) === 1, 'kept');
    const out = async () => {
      await t.go(page, '/min-side/enheter');
      await page.getByRole('button', { name: 'Logg ut her' }).click();
    };
    await out();
    await until(() => asked.length === 1, 'asked');
    assert.match(asked[0], /ikke sendt ennå.*Vil du logge ut likevel/);
    assert.equal(await waits(page), 1, 'still signed in, and nothing is lost');
    await page.unroute('**/api/events/door_marks');
    await t.go(page, path);
    await isSent(page);
    assert.ok(await isHere(page, 'Amir Haidari'));
    answer = true;
    await out();
    await page.waitForURL(`${t.url}/`);
    assert.equal(asked.length, 1, 'with nothing unsent there is nothing to ask');
  },

  async 'without JavaScript every button is a form, and the list is printed'(t) {
    t.allow(/422/);
    const path = await breakfast(t, [AMIR, EWA], { bring: { [AMIR]: 'Ola' } });
    const page = await t.visitPlain(path, { as: INGRID, size: 'small' });
    await row(page, 'Ewa Nowak').click();
    assert.ok(await isHere(page, 'Ewa Nowak'));
    assert.equal(await tally(page), '1');
    await row(page, 'Ewa Nowak').click();
    assert.equal(await tally(page), '0');
    await page.getByRole('link', { name: 'Mer om Amir Haidari' }).click();
    await page.getByRole('button', { name: '1', exact: true }).click();
    await page.getByText(/1 av 2 kom kl\./).waitFor();
    await page.getByText('En som ikke står på lista').click();
    await page.getByRole('button', { name: 'Skriv opp' }).click();
    await page.getByText('Fyll inn dette.').or(page.locator('#dor-ny .error')).first().waitFor();
    await page.getByLabel('Navn', { exact: true }).fill('Birk Åsnes');
    await page.getByRole('button', { name: 'Skriv opp' }).click();
    await row(page, 'Birk Åsnes').waitFor();
    await page.getByRole('searchbox', { name: 'Finn navn' }).fill('birk');
    await page.getByRole('searchbox', { name: 'Finn navn' }).press('Enter');
    assert.equal(await page.locator('.arrivals > li:visible').count(), 1);
    await page.getByText('Skriv inn en billettkode').click();
    await page.getByLabel('Billettkode').fill('00000-00000');
    await page.getByRole('button', { name: 'Slipp inn' }).click();
    await page.locator('#dor-kode .error').waitFor();
    await page.goto(`${path}?papir`);
    assert.equal(await page.getByRole('row').count(), 4);
    await t.assertFits(page);
    const inked = await t.visit(`${path}?papir`, { as: INGRID });
    await inked.emulateMedia({ media: 'print' });
    await t.assertAccessible(inked);
    assert.equal(await inked.getByRole('navigation').count(), 0);
  },
};
