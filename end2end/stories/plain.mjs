// Every form does its work without JavaScript.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, codeIn } from '../harness.mjs';
import { png } from './myself.mjs';

const asked = async (t, path, session) => fetch(t.url + path, { headers: { cookie: `session=${session}`, accept: 'application/json' } });
const sessionIn = async page => (await page.context().cookies()).find(cookie => cookie.name === 'session')?.value;
const portrait = async (t, page) => (await (await asked(t, '/api/me/me', await sessionIn(page))).json()).portrait;

export const stories = {
  async 'signing in with the mailed code, in capitals, and out again'(t) {
    t.allow(/422/, /401/);
    await t.ownServer();
    const page = await t.visitPlain('/logg-inn?next=/min-side');
    await page.getByLabel('E-post', { exact: true }).fill('MARTE.LIEN@Example.ORG');
    await page.getByRole('button', { name: 'Send meg en kode' }).click();
    await page.getByRole('heading', { name: 'Sjekk e-posten din' }).waitFor();
    const code = codeIn(await t.letterTo('marte.lien@example.org'));
    await page.getByLabel('Seks siffer').fill(code === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await page.getByText('Du har 4 forsøk igjen').waitFor();
    await page.getByLabel('Seks siffer').fill(code);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.waitForURL(`${t.url}/min-side`);
    const session = await sessionIn(page);
    await page.goto('/min-side/enheter');
    await page.getByRole('button', { name: 'Logg ut her' }).click();
    await page.waitForURL(`${t.url}/`);
    assert.equal((await page.goto('/min-side')).status(), 401);
    assert.equal((await asked(t, '/api/me/me', session)).status, 401, 'wherever the session was copied to');
  },

  async 'a login link signs in by its button, once'(t) {
    t.allow(/422/);
    const server = await t.ownServer();
    const link = server.cli('login-link', 'ewa.nowak@example.org');
    const page = await t.visitPlain(link);
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('heading', { name: 'Hei, Ewa' }).waitFor();
    const other = await t.visitPlain(link);
    await other.getByRole('button', { name: 'Logg inn' }).click();
    await other.getByText(/brukt eller for gammel/).waitFor();
  },

  async 'consents are answered'(t) {
    await t.ownServer();
    const page = await t.visitPlain('/min-side/samtykker', { as: JONAS });
    const row = page.getByRole('listitem').filter({ hasText: 'Send meg nyhetsbrevet' });
    const before = await row.getByRole('button').innerText();
    const steps = before === 'Si ja' ? [/Gitt/, /Trukket tilbake/] : [/Trukket tilbake/, /Gitt/];
    for (const said of steps) {
      await row.getByRole('button').click();
      await row.getByText(said).waitFor();
    }
    assert.equal(await row.getByRole('button').innerText(), before);
  },

  async 'a face is chosen, and initials'(t) {
    await t.ownServer();
    const page = await t.visitPlain('/min-side/ansikt', { as: JONAS });
    for (const [choice, becomes] of [['Tegnet ansikt 2', /^drawn:/], ['Bare initialer', /^initials$/], ['Tegnet ansikt 3', /^drawn:/]]) {
      const before = await portrait(t, page);
      await page.getByLabel(choice).check({ force: true });
      await page.getByRole('button', { name: 'Bruk dette' }).click();
      await page.waitForLoadState();
      assert.notEqual(await portrait(t, page), before, choice);
      assert.match(await portrait(t, page), becomes, choice);
    }
  },

  async 'a photo is sent, and what is none is said to be none'(t) {
    t.allow(/422/);
    await t.ownServer();
    const page = await t.visitPlain('/min-side/ansikt', { as: AMIR });
    const before = await portrait(t, page);
    const choose = buffer => page.getByLabel('Velg et bilde').setInputFiles({ name: 'meg.png', mimeType: 'image/png', buffer });
    await choose(Buffer.from('%PDF-1.7'));
    await page.getByRole('button', { name: 'Bruk bildet' }).click();
    await page.getByText(/ikke et bilde vi kan lese/).waitFor();
    assert.equal(await portrait(t, page), before);
    await choose(png(400, 300));
    await page.getByRole('button', { name: 'Bruk bildet' }).click();
    await page.getByText('Lagret').waitFor();
    const [, id] = /^photo:(.+)$/.exec(await portrait(t, page));
    assert.equal((await fetch(`${t.url}/bilder/${id}/320.jpg`)).status, 200);
  },

  async 'a device is signed out, and then all others'(t) {
    await t.ownServer();
    const [one, two] = [await t.sessionOf(AMIR), await t.sessionOf(AMIR)];
    const page = await t.visitPlain('/min-side/enheter', { as: AMIR });
    const over = async () => (await Promise.all([one, two].map(session => asked(t, '/api/me/me', session)))).filter(answer => answer.status === 401).length;
    await page.getByRole('button', { name: 'Logg ut', exact: true }).first().click();
    await page.waitForLoadState();
    assert.equal(await over(), 1);
    await page.getByRole('button', { name: 'Logg ut alle andre steder' }).click();
    await page.waitForLoadState();
    assert.equal(await over(), 2);
    assert.equal((await page.goto('/min-side')).status(), 200, 'but not here');
  },

  async 'a new address proves itself with a code'(t) {
    t.allow(/422/);
    await t.ownServer();
    const page = await t.visitPlain('/min-side/enheter', { as: JONAS });
    await page.getByLabel('Ny adresse').fill('jonas@example');
    await page.getByRole('button', { name: 'Send kode til den nye' }).click();
    await page.getByText(/ser ikke ut som en e-postadresse/).waitFor();
    await page.getByLabel('Ny adresse').fill('jonas.ny@example.org');
    await page.getByRole('button', { name: 'Send kode til den nye' }).click();
    await page.getByLabel('Seks siffer').fill(codeIn(await t.letterTo('jonas.ny@example.org')));
    await page.getByRole('button', { name: 'Bytt adresse' }).click();
    await page.getByText('Nå sender vi koden til jonas.ny@example.org.').waitFor();
  },

  async 'the manager says welcome'(t) {
    await t.ownServer();
    const page = await t.visitPlain('/styring/padrivere?hvem=nye', { as: INGRID });
    const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Send velkomst', includeHidden: true }) }).first();
    const [address] = /[\w.-]+@example\.org/.exec(await row.innerText());
    await row.getByText('Si velkommen').click();
    await row.getByLabel(/En personlig linje/).fill('Så fint at du er med! Kom innom på onsdag.');
    await row.getByRole('button', { name: 'Send velkomst' }).click();
    await page.waitForLoadState();
    assert.match(await t.letterTo(address), /Kom innom på onsdag/);
    await page.goto('/styring/padrivere?hvem=nye');
    assert.equal(await page.getByText(address).count(), 0, 'welcomed once and for all');
  },

  async 'the manager searches and sorts'(t) {
    await t.ownServer();
    const page = await t.visitPlain('/styring/padrivere', { as: INGRID });
    await page.getByRole('searchbox').fill('hakon brekke');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=hakon/);
    await page.getByRole('link', { name: 'Håkon Brekke', exact: true }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Amir Haidari', exact: true }).count(), 0);
    await page.goto('/styring/padrivere');
    await page.getByRole('link', { name: 'Etter navn' }).click();
    await page.waitForURL(/orden=navn/);
    const first = await page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts();
    assert.ok(first.length > 20 && first[0].startsWith('A'), first[0]);
  },
};
