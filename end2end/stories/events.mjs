// Events: planned in a minute, answered in one touch, by guests too, and no place sold twice.

import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { AMIR, INGRID, JONAS, asAPersonWould, plain, posts, says, touch, until } from '../harness.mjs';

let number = 0;
const someone = () => ({ name: `Solveig Ås ${'abcdefgh'[number]}`, email: `solveig.${number += 1}@example.org` });

/** The first Thursday at least so many days ahead. */
function thursday(days) {
  const day = new Date(Date.now() + days * 86_400_000);
  day.setDate(day.getDate() + (11 - day.getDay()) % 7);
  return day;
}

const written = day => `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;

async function sessionOf(t, email) {
  const page = await t.visit('/om', { as: email });
  return (await page.context().cookies()).find(cookie => cookie.name === 'session').value;
}

const post = posts('events');

/** An event that stands there when the story begins, and its address. */
async function planned(t, fields = {}, stage = 'published') {
  const session = await sessionOf(t, INGRID);
  const made = await post(t, '/arrangementer/ny', 'plan', {
    kind: 'frokost', title: `Frokost ${number += 1}`, date: written(thursday(21)), starts: '08.00', ends: '09.30',
    place: 'Elvebyen bibliotek', open_to: 'everyone', capacity: '10', repeats: '', ...fields,
  }, session);
  assert.equal(made.status, 303, await made.text());
  const path = made.headers.get('location');
  if (stage !== 'draft') {
    const moved = await post(t, path, 'move_on', { slug: path.split('/').at(-1), stage }, session);
    assert.equal(moved.status, 303, await moved.text());
  }
  return path;
}

const linkIn = letter => /\/svar\/[^\s]+/.exec(letter)[0];

async function signUp(t, page, guest) {
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill(guest.name);
  await page.getByRole('textbox', { name: 'E-post', exact: true }).fill(guest.email);
  await asAPersonWould(page);
  await touch(page, 'Meld meg på');
  await page.getByRole('heading', { name: /sjekk e-posten din/ }).waitFor();
  return linkIn(await t.letterTo(guest.email));
}

export const stories = {
  async 'the manager plans a year of breakfasts in a minute, and publishes them'(t) {
    const page = await t.visit('/arrangementer', { size: 'desktop', as: INGRID });
    await page.getByRole('link', { name: 'Planlegg' }).click();
    await page.getByRole('heading', { level: 1, name: 'Planlegg' }).waitFor();
    await page.getByRole('link', { name: 'Pådriverfrokost', exact: true }).click();
    await page.waitForURL(/slag=frokost/);
    const first = thursday(40);
    await page.getByLabel('Tittel').fill('Hvem fikser sykkelen?');
    await page.getByLabel('Dato', { exact: true }).fill(written(first));
    await page.getByLabel('Gjentas').selectOption('monthly');
    await page.getByLabel('Til og med').fill(written(new Date(first.getTime() + 340 * 86_400_000)));
    await touch(page, 'Vis datoer');
    const heading = page.getByRole('heading', { name: /Det blir \d+ datoer/ });
    await heading.waitFor();
    const dates = Number(/\d+/.exec(await heading.innerText())[0]);
    assert.ok(dates >= 10 && dates <= 12, `${dates} dates`);
    assert.equal(await page.getByLabel('Tittel').inputValue(), 'Hvem fikser sykkelen?', 'nothing typed is lost');
    await touch(page, 'Lag utkast');
    await says(page, 'Dette er et utkast');
    const path = new URL(page.url()).pathname;
    assert.equal((await fetch(t.url + path)).status, 404, 'nobody else sees a draft');
    await touch(page, 'Publiser denne og alle senere');
    await page.getByText('Dette er et utkast').waitFor({ state: 'detached' });
    const programme = await t.visit('/arrangementer');
    await until(async () => await programme.getByRole('link', { name: 'Hvem fikser sykkelen?' }).count() === dates, 'all of them');
  },

  async 'a member says yes with one touch, and a place is taken in another browser within a second'(t) {
    const path = await planned(t);
    const watcher = await t.visit(path, { size: 'desktop' });
    await says(watcher, '10 plasser igjen');
    const page = await t.visit(path, { as: AMIR });
    await touch(page, 'Jeg kommer');
    await says(watcher, '9 plasser igjen', { timeout: 1_000 });
    await page.getByText('Du kommer.', { exact: true }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Jeg kommer', exact: true }).getAttribute('aria-pressed'), 'true');
    await t.assertAccessible(page);
    await t.assertAccessible(watcher);
  },

  async 'who brings someone and eats no nuts says so, once it may be kept'(t) {
    t.allow(/422/);
    const path = await planned(t);
    const page = await t.visit(path, { as: JONAS });
    await page.getByText('Følge, mat og hvem som ser det').click();
    await page.getByLabel('Tar du med noen?').fill('Ola\nKari');
    await page.getByLabel('Mat vi bør vite om').fill('Ikke nøtter');
    await touch(page, 'Jeg kommer, med dette');
    await says(page, /Kryss av for at vi kan ta vare på dette/);
    assert.equal(await page.getByLabel('Tar du med noen?').inputValue(), 'Ola\nKari', 'nothing typed is lost');
    await page.getByLabel(/Dere kan ta vare på dette/).check();
    await page.getByLabel(/De andre kan se at jeg kommer/).check();
    await touch(page, 'Jeg kommer, med dette');
    await says(page, 'Du kommer, og har med deg 2.');
    const amir = await t.visit(path, { as: AMIR });
    await amir.getByRole('link', { name: 'Jonas Nygård' }).waitFor();
    assert.equal(await amir.getByText('Ikke nøtter').count(), 0, 'what he eats is not for the others');
    const desk = await t.visit(path, { size: 'desktop', as: INGRID });
    await says(desk, 'Mat: Ikke nøtter');
    await says(desk, 'Med Ola, Kari');
    // Another answer keeps what was said with the first.
    await touch(page, 'Kanskje');
    await says(page, /Du kommer kanskje/);
    await touch(page, 'Jeg kommer');
    await says(page, 'Du kommer, og har med deg 2.');
  },

  async 'a guest signs up on a phone, confirms by the button and cancels by the same link'(t) {
    const path = await planned(t);
    const page = await t.visit(path, { size: 'small' });
    const link = await signUp(t, page, someone());
    // A scanner opens every link of a mail, and nothing happens.
    assert.equal((await fetch(t.url + link)).status, 200);
    const watcher = await t.visit(path);
    await says(watcher, '10 plasser igjen');
    const own = await t.visit(link, { size: 'small' });
    await says(own, 'Du er ikke påmeldt ennå');
    await t.assertAccessible(own);
    await t.assertFits(own);
    await touch(own, 'Ja, jeg kommer');
    await own.getByText('Du kommer.', { exact: true }).waitFor();
    await says(watcher, '9 plasser igjen', { timeout: 1_000 });
    await touch(own, 'Kan ikke');
    await says(own, 'Du kan ikke denne gangen');
    await says(watcher, '10 plasser igjen', { timeout: 1_000 });
  },

  async 'the last place: two want it, the second waits and is offered it when the first cannot come'(t) {
    const path = await planned(t, { capacity: '1' });
    const amir = await t.visit(path, { as: AMIR });
    const jonas = await t.visit(path, { as: JONAS });
    await touch(amir, 'Jeg kommer');
    await amir.getByText('Du kommer.', { exact: true }).waitFor();
    await says(jonas, 'Alle plassene er tatt', { timeout: 1_000 });
    await touch(jonas, 'Jeg kommer');
    await says(jonas, 'Du er nr. 1 på ventelisten. Vi sier fra straks det blir plass.');
    await touch(amir, 'Kan ikke');
    await says(jonas, /Det er en plass til deg\. Svar innen/, { timeout: 1_000 });
    assert.match(await t.letterTo(JONAS), /\/svar\//);
    await touch(jonas, 'Jeg kommer');
    await jonas.getByText('Du kommer.', { exact: true }).waitFor();
  },

  async 'a cancellation takes two touches, and everyone who answered is told'(t) {
    const path = await planned(t);
    await post(t, path, 'answer', { slug: path.split('/').at(-1), answer: 'coming' }, await sessionOf(t, AMIR));
    const page = await t.visit(path, { as: INGRID });
    await page.locator('.seldom > summary').click();
    await page.getByText('Avlys …').click();
    await says(page, 'Det kan ikke gjøres om');
    await touch(page, 'Avlys og si fra');
    await says(page, 'Avlyst');
    await until(async () => /avlyse/.test(await t.letterTo(AMIR)), 'Amir is told');
    assert.equal(await page.getByRole('button', { name: 'Jeg kommer', exact: true }).count(), 0);
  },

  async 'one is changed without touching the rest, or all later ones at once'(t) {
    const until = written(thursday(21 + 35));
    const path = await planned(t, { title: 'Kaffe på brygga', repeats: 'weekly', until }, 'draft');
    const page = await t.visit(`${path}/endre`, { size: 'desktop', as: INGRID });
    await page.getByLabel('Stedets navn').fill('Lageret');
    await page.getByLabel('Denne og alle senere').check();
    await touch(page, 'Lagre');
    await page.getByRole('heading', { level: 1, name: 'Kaffe på brygga' }).waitFor();
    await t.go(page, '/arrangementer');
    const all = await page.locator('[aria-labelledby=utkast]').getByRole('link', { name: 'Kaffe på brygga' }).evaluateAll(links => links.map(link => link.href));
    assert.equal(all.length, 6);
    const session = await sessionOf(t, INGRID);
    for (const one of all) assert.match(await (await fetch(one, { headers: { cookie: `session=${session}` } })).text(), /Lageret/);
  },

  async 'without JavaScript: a guest, a member and the manager'(t) {
    t.allow(/422/);
    const path = await planned(t);
    const page = await t.visit(path, { js: false, size: 'small' });
    await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Per & «Pål» <b>');
    await page.getByRole('textbox', { name: 'E-post', exact: true }).fill('per@example');
    await asAPersonWould(page);
    await touch(page, 'Meld meg på');
    await says(page, 'Dette ser ikke ut som en e-postadresse');
    assert.equal(await page.getByRole('textbox', { name: 'Navn', exact: true }).inputValue(), 'Per & «Pål» <b>');
    const link = await signUp(t, page, someone());
    await page.goto(link);
    await touch(page, 'Ja, jeg kommer');
    await page.getByText('Du kommer.', { exact: true }).waitFor();

    const member = await plain(t, path, JONAS);
    await touch(member, 'Kanskje');
    await says(member, /Du kommer kanskje/);

    const manager = await plain(t, '/arrangementer/ny?slag=samling', INGRID);
    await manager.getByLabel('Dato', { exact: true }).fill('17.5.2027');
    await touch(manager, 'Vis datoer');
    await says(manager, 'mandag 17. mai 2027');
    assert.equal(await manager.locator('.preview .tag').innerText(), '17. mai, 2. pinsedag');
    await manager.getByLabel('Slutter').fill('15.00');
    await touch(manager, 'Lag utkast');
    await says(manager, /Slutten må komme etter starten/);
    assert.equal(await manager.getByLabel('Begynner').inputValue(), '16.15');
  },

  async 'a wrong role plans nothing, and sees no draft'(t) {
    t.allow(/40[134]/);
    const path = await planned(t, {}, 'draft');
    const session = await sessionOf(t, JONAS);
    for (const [page, as, status] of [['/arrangementer/ny', null, 401], ['/arrangementer/ny', JONAS, 403], [`${path}/endre`, JONAS, 403], [path, null, 404], [path, JONAS, 404]]) {
      const answer = await fetch(t.url + page, { headers: as ? { cookie: `session=${session}` } : {} });
      assert.equal(answer.status, status, `${page} as ${as}`);
    }
    const slug = path.split('/').at(-1);
    for (const [verb, fields] of [['plan', { title: 'Min fest' }], ['move_on', { slug, stage: 'published' }], ['change', { slug, title: 'Min fest' }]]) {
      assert.equal((await post(t, path, verb, fields, session)).status, 403, verb);
    }
    for (const token of ['x', '0'.repeat(64)]) assert.equal((await fetch(`${t.url}/svar/${token}`)).status, 404);
    const visitor = await t.visit(await planned(t, { open_to: 'members' }));
    await visitor.getByRole('heading', { name: 'For Pådrivere' }).waitFor();
    assert.equal(await visitor.getByLabel('Navn', { exact: true }).count(), 0);
  },

  async 'calendars are read by a strict parser, and hold no draft'(t) {
    const title = 'Kaffe; te, <b>æøå</b> & \\ «brød»: en lang tittel som må brettes over flere linjer';
    const day = thursday(21);
    const path = await planned(t, { title });
    const draft = await planned(t, { title: 'Hemmelig' }, 'draft');
    for (const address of [`${path}.ics`, '/arrangementer.ics']) {
      const answer = await fetch(t.url + address);
      assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
      assert.equal(answer.headers.get('cache-control'), 'public, max-age=300');
      const text = await answer.text();
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line);
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
      const event = events.find(one => one.summary === title);
      assert.ok(event, address);
      const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
      const starts = event.startDate.convertToZone(zone);
      assert.deepEqual([starts.year, starts.month, starts.day, starts.hour, starts.minute], [day.getFullYear(), day.getMonth() + 1, day.getDate(), 8, 0]);
      assert.equal(event.endDate.subtractDate(event.startDate).toSeconds(), 90 * 60);
      assert.ok(event.uid && event.component.getFirstPropertyValue('dtstamp'));
      assert.ok(!events.some(one => one.summary === 'Hemmelig'));
    }
    assert.equal((await fetch(`${t.url}${draft}.ics`)).status, 404);
    assert.equal((await fetch(`${t.url}/arrangementer/ingen-slik.ics`)).status, 404);
  },

  async 'every page about an event is accessible and fits, for each who sees it'(t) {
    const path = await planned(t, { repeats: 'weekly', until: written(thursday(40)), access: 'Trinnfritt, heis og teleslynge' });
    for (const size of ['small', 'desktop']) {
      for (const [as, paths] of [[undefined, [path]], [JONAS, [path]], [INGRID, [path, `${path}/endre`]]]) {
        const page = await t.visit(path, { size, as, scheme: 'dark' });
        for (const one of paths) {
          await t.go(page, one);
          for (const folded of await page.locator('main summary').all()) await folded.click();
          await t.assertAccessible(page);
          await t.assertFits(page);
        }
      }
    }
  },

  async 'what search engines and friends are told cannot be broken by a title'(t) {
    const title = 'Hvem </title></script><script>alert(1)</script> & "kommer"?';
    const html = await (await fetch(t.url + await planned(t, { title, address: 'Lagergata 4' }))).text();
    assert.doesNotMatch(html, /<script>alert/);
    const told = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)[1]);
    assert.match(html, /<title>Hvem &lt;\/title>/);
    assert.equal(told['@type'], 'Event');
    assert.equal(told.name, title);
    assert.equal(told.location.address, 'Lagergata 4');
    assert.match(told.startDate, /T08:00:00\+0[12]:00$/);
    assert.match(html, /property="og:title"/);
  },

  async 'two fields beside each other stand level, also when one of them is wrong'(t) {
    t.allow(/422/);
    const page = await t.visit('/arrangementer/ny?slag=frokost', { size: 'desktop', as: INGRID });
    const level = async (...names) => {
      const boxes = await Promise.all(names.map(name => page.locator(`input[name=${name}]`).boundingBox()));
      const [one, other] = boxes.map(({ y }) => Math.round(y));
      assert.equal(one, other, names.join(' and '));
    };
    await level('starts', 'ends');
    await level('reserved', 'kept_crew');
    await page.locator('input[name=ends]').fill('snart');
    await touch(page, 'Lag utkast');
    await page.locator('input[name=ends][aria-invalid=true]').waitFor();
    await level('starts', 'ends');
    await page.setViewportSize({ width: 360, height: 740 });
    await t.assertFits(page);
  },
};
