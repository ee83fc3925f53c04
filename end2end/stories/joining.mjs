// Coming in: joining, being welcomed, signing in.

import assert from 'node:assert/strict';
import { INGRID, asAPersonWould, codeIn, plain, until } from '../harness.mjs';

let number = 0;
const someone = () => ({ name: `Kari Åsnes-Øverbø ${'abcdefgh'[number]}`, email: `kari.${number += 1}@example.org` });

export async function fillIn(page, { name, email }) {
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill(name);
  await page.getByLabel('E-post', { exact: true }).fill(email);
  await page.getByLabel('Jeg er 13 år eller eldre').check();
  await page.getByLabel('Hvorfor vil du være med?').fill('Jeg har hengekøye, drill og lyst til å bli kjent.');
}

/** What a form brings along that a person has taken some seconds to fill in. */
export async function filledIn(t) {
  const { drawn_at } = await (await fetch(`${t.url}/api/join/start`)).json();
  await until(() => Date.now() / 1000 - Number.parseInt(drawn_at, 10) > 4, 'a person has read the page', 8_000);
  return { age: 'on', motivation: 'Fordi.', drawn_at };
}

export const send = page => page.getByRole('button', { name: 'Bli Pådriver' }).click();

export const stories = {
  async 'a stranger joins on a phone, the manager sees it at once and says welcome'(t) {
    const list = await t.visit('/styring/padrivere', { size: 'desktop', as: INGRID });
    const page = await t.visit('/bli-padriver');
    const kari = someone();
    await fillIn(page, kari);
    await page.getByLabel('Ombruk', { exact: true }).check({ force: true });
    await page.getByLabel(/Noe annet/).fill('Hengekøyer');
    await page.getByRole('button', { name: 'Legg til' }).click();
    await page.getByRole('button', { name: 'Fjern Hengekøyer' }).click();
    assert.equal(await page.locator('.chip.own').count(), 0);
    await page.getByLabel(/Noe annet/).fill('Hengekøyer');
    await page.getByRole('button', { name: 'Legg til' }).click();
    await page.locator('.gates li.done', { hasText: 'Deg' }).waitFor();
    await page.getByText('Det som må være med, er på plass').waitFor();
    await page.getByLabel('Vis meg på den åpne siden').check();
    await asAPersonWould(page);
    await send(page);
    await page.getByRole('heading', { name: /Takk, Kari/ }).waitFor();
    const row = list.locator('li', { hasText: kari.name });
    await row.waitFor({ timeout: 1_000 });
    assert.match(await t.letterTo(INGRID), new RegExp(kari.name));
    assert.match(await t.letterTo(kari.email), /Nå er du Pådriver/);

    const outside = await t.visit(`/padrivere?q=${encodeURIComponent(kari.name)}`);
    await outside.getByText('Ingen her ennå').waitFor();
    await row.getByText('Si velkommen').click();
    await row.getByLabel(/En personlig linje/).fill('Så fint at du har drill! Kom innom onsdag.');
    await row.getByRole('button', { name: 'Send velkomst' }).click();
    await outside.getByRole('link', { name: kari.name }).waitFor({ timeout: 2_000 });
    assert.match(await t.letterTo(kari.email), /Så fint at du har drill!/);
  },

  async 'what the manager is writing survives whoever joins'(t) {
    const list = await t.visit('/styring/padrivere', { size: 'desktop', as: INGRID });
    await list.getByText('Direkte').waitFor();
    const row = list.locator('li:has(details.welcome)').first();
    await row.getByText('Si velkommen').click();
    const line = row.getByLabel(/En personlig linje/);
    await line.fill('Så fint at du vil være med! Kom inn');
    const page = await t.visit('/bli-padriver');
    const kari = someone();
    await fillIn(page, kari);
    await asAPersonWould(page);
    await send(page);
    await list.getByText('1 ny', { exact: true }).waitFor();
    assert.equal(await list.getByRole('link', { name: kari.name }).count(), 0, 'nothing moves while one writes');
    assert.equal(await line.inputValue(), 'Så fint at du vil være med! Kom inn');
    assert.ok(await line.evaluate(field => field === document.activeElement), 'the keyboard is where it was');
    await t.assertAccessible(list);
    await list.getByRole('button', { name: 'Vis', exact: true }).click();
    await list.getByRole('link', { name: kari.name }).waitFor();
    assert.equal(await list.locator('details[open] textarea').inputValue(), 'Så fint at du vil være med! Kom inn');
  },

  async 'without JavaScript a refused welcome is about one person, and a second one is kindly refused'(t) {
    t.allow(/422/, /409/);
    const list = await plain(t, '/styring/padrivere?hvem=nye', INGRID);
    assert.equal(await list.getByText('Direkte').count(), 0, 'nothing is claimed');
    const row = list.locator('li:has(details.welcome)').nth(1);
    const name = await row.getByRole('link').first().innerText();
    await row.getByText('Si velkommen').click();
    await row.getByRole('button', { name: 'Send velkomst' }).click();
    await list.getByText('Dette må være med').waitFor();
    const open = list.locator('li:has(details[open])');
    assert.deepEqual(await open.getByRole('link').first().allInnerTexts(), [name]);
    const slugs = await list.locator('[name=slug]').evaluateAll(fields => fields.map(field => field.value));
    assert.equal(new Set(slugs).size, slugs.length, 'each form is about its own person');
    await open.getByLabel(/En personlig linje/).fill('Velkommen skal du være!');
    const [slug] = await open.locator('[name=slug]').evaluateAll(fields => fields.map(field => field.value));
    await open.getByRole('button', { name: 'Send velkomst' }).click();
    await list.getByText('Velkomsten er på vei').waitFor();
    assert.match(list.url(), /hvem=nye/, 'one comes back to where one was');
    const cookie = (await list.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const again = await fetch(`${t.url}/styring/padrivere?/api/styring/welcome`, {
      method: 'POST', headers: { cookie }, body: new URLSearchParams({ slug, personal: 'Hei igjen' }),
    });
    assert.equal(again.status, 409);
    assert.match(await again.text(), /En annen har alt sagt velkommen/);
  },

  async 'without JavaScript: what is missing is said, what was typed is kept, and it works'(t) {
    t.allow(/422/);
    const page = await t.visit('/bli-padriver', { js: false, size: 'small' });
    const kari = someone();
    await page.getByRole('textbox', { name: 'Navn', exact: true }).fill(kari.name);
    await page.getByLabel('Telefon').fill('9123456');
    await page.getByLabel('Hvorfor vil du være med?').fill('Fordi </textarea><script>alert(1)</script> er «fint»');
    await send(page);
    await page.getByText('Et siffer mangler').waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Navn', exact: true }).inputValue(), kari.name);
    assert.match(await page.getByLabel('Hvorfor vil du være med?').inputValue(), /<\/textarea><script>/);
    await page.getByLabel('Telefon').fill('912 34 567');
    await fillIn(page, kari);
    await asAPersonWould(page);
    await send(page);
    await page.getByRole('heading', { name: /Takk!/ }).waitFor();
  },

  async 'a form that was open for too long is sent once more, and nothing is typed anew'(t) {
    t.allow(/422/);
    const page = await t.visit('/bli-padriver');
    const kari = someone();
    await fillIn(page, kari);
    await page.evaluate(() => { document.querySelector('[name=drawn_at]').value = '0.forged'; });
    await send(page);
    await page.getByText('Skjemaet har stått åpent lenge').waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Navn', exact: true }).inputValue(), kari.name);
    const sealed = page.locator('[name=drawn_at]');
    await until(async () => await sealed.inputValue() !== '0.forged', 'a new seal has come');
    await asAPersonWould(page);
    await send(page);
    await page.getByRole('heading', { name: /Takk, Kari/ }).waitFor();
  },

  async 'without JavaScript it has a new seal too'(t) {
    const typed = { name: 'Kari Ås', email: 'kari.aas@example.org', age: 'on', motivation: 'Fordi.', drawn_at: '0.forged' };
    const answer = await fetch(`${t.url}/bli-padriver?/api/join/join`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(typed) });
    const html = await answer.text();
    assert.equal(answer.status, 422);
    assert.match(html, /Skjemaet har stått åpent lenge/);
    assert.match(html, /value="Kari Ås"/);
    const [, drawn] = /name="drawn_at" value="(\d+)\.[0-9a-f]{64}"/.exec(html);
    assert.ok(Math.abs(Date.now() / 1000 - drawn) < 60);
  },

  async 'an address that is here already is not told'(t) {
    const page = await t.visit('/bli-padriver');
    await fillIn(page, { name: 'Kari Nordmann', email: 'AMIR.HAIDARI@example.org' });
    await asAPersonWould(page);
    await send(page);
    await page.getByRole('heading', { name: /Takk, Kari/ }).waitFor();
    assert.match(await t.letterTo('amir.haidari@example.org'), /Du er her allerede/);
  },

  async 'a known and an unknown address join in the same time, to the same page'(t) {
    const form = await filledIn(t);
    const join = async email => {
      const began = performance.now();
      const typed = { ...form, name: 'Kari Ås', email };
      const answer = await fetch(`${t.url}/bli-padriver?/api/join/join`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(typed) });
      return [answer.status, answer.headers.get('location'), performance.now() - began];
    };
    const [known, unknown] = [await join('sunniva.eira@example.org'), await join(someone().email)];
    assert.deepEqual(known.slice(0, 2), unknown.slice(0, 2));
    for (const [, , ms] of [known, unknown]) assert.ok(ms > 240 && ms < 1_000, `${ms} ms`);
  },

  async 'machines are told what people are, and stored never'(t) {
    const page = await t.visit('/bli-padriver');
    const robot = someone();
    await fillIn(page, robot);
    await page.evaluate(() => { document.querySelector('[name=website]').value = 'https://spam.example'; });
    await asAPersonWould(page);
    await send(page);
    await page.getByRole('heading', { name: /Takk/ }).waitFor();
    const list = await t.visit(`/styring/padrivere?q=${robot.email}`, { as: INGRID });
    await list.getByText('Ingen her').waitFor();
  },

  async 'signing in with the code that was mailed, and out again'(t) {
    t.allow(/422/, /401/);
    const page = await t.visit('/logg-inn?next=/min-side');
    await page.getByLabel('E-post', { exact: true }).fill('marte.lien@example.org');
    await page.getByRole('button', { name: 'Send meg en kode' }).click();
    await page.getByRole('heading', { name: 'Sjekk e-posten din' }).waitFor();
    await t.awake(page);
    const code = codeIn(await t.letterTo('marte.lien@example.org'));
    await page.getByLabel('Seks siffer').fill(code === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await page.getByRole('heading', { name: 'Nesten!' }).waitFor();
    await t.awake(page);
    await page.getByText('Du har 4 forsøk igjen').waitFor();
    assert.ok(await page.getByRole('button', { name: /Ny kode om 0\.\d\d/ }).isDisabled(), 'a letter takes a moment');
    await page.getByLabel('Seks siffer').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.waitForURL(`${t.url}/min-side`);
    await t.awake(page);
    const [session] = await page.context().cookies();
    assert.ok(session.httpOnly && session.sameSite === 'Lax');
    await t.go(page, '/min-side/enheter');
    await page.getByRole('button', { name: 'Logg ut her' }).click();
    await page.waitForURL(`${t.url}/`);
    const again = await fetch(`${t.url}/api/me/me`, { headers: { cookie: `session=${session.value}` } });
    assert.equal(again.status, 401, 'the session is over, wherever it was copied to');
  },

  async 'an unknown address gets the same page in the same time'(t) {
    const ask = async email => {
      const began = performance.now();
      const answer = await fetch(`${t.url}/logg-inn?/api/account/ask`, {
        method: 'POST', redirect: 'manual', body: new URLSearchParams({ email, next: '' }),
      });
      return [answer.status, answer.headers.get('location').replace(encodeURIComponent(email), '…').replace(/sent=\d{10}&until=\d\d\.\d\d$/, 'when'), performance.now() - began];
    };
    const [known, unknown] = [await ask('sunniva.eira@example.org'), await ask('ingen@example.org')];
    assert.deepEqual(known.slice(0, 2), unknown.slice(0, 2));
    assert.match(known[1], /when$/);
    for (const [, , ms] of [known, unknown]) assert.ok(ms > 240 && ms < 1_000, `${ms} ms`);
  },

  async 'a link signs in once, by its button and never by being opened'(t) {
    t.allow(/422/);
    const link = t.server.cli('login-link', 'ewa.nowak@example.org');
    assert.equal((await fetch(link)).status, 200);
    const page = await t.visit(link);
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.waitForURL(`${t.url}/`);
    await page.getByRole('heading', { name: 'Hei, Ewa' }).waitFor();
    const other = await t.visit(link);
    await other.getByRole('button', { name: 'Logg inn' }).click();
    await other.getByRole('alert').getByText('brukt eller for gammel').waitFor();
  },

  async 'two who send at once: each is taken in once'(t) {
    const server = await t.ownServer();
    const form = await filledIn(t);
    const join = (name, email) => fetch(`${server.url}/bli-padriver?/api/join/join`, {
      method: 'POST', redirect: 'manual', body: new URLSearchParams({ ...form, name, email }),
    });
    const answers = await Promise.all([
      join('Tvilling Tangen', 'tvilling@example.org'), join('Tvilling Tangen', 'TVILLING@Example.ORG'),
      join('Navnebror Nes', 'en@example.org'), join('Navnebror Nes', 'to@example.org'),
    ]);
    assert.deepEqual(answers.map(answer => [answer.status, answer.headers.get('location')]), Array(4).fill([303, '/bli-padriver?takk=1']));
    const list = await t.visit('/styring/padrivere', { as: INGRID });
    const times = name => list.getByRole('link', { name, exact: true }).count();
    assert.deepEqual([await times('Tvilling Tangen'), await times('Navnebror Nes')], [1, 2]);
  },

  async 'whatever an address says, one stays on this site'(t) {
    const server = await t.ownServer();
    const post = (path, body) => fetch(server.url + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(body) });
    const email = 'amir.haidari@example.org';
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example', '\\\\evil.example']) {
      const asked = await post('/logg-inn?/api/account/ask', { email, next });
      const there = new URL(asked.headers.get('location'), server.url);
      assert.equal(there.origin, server.url, next);
      const code = codeIn(await t.letterTo(email));
      assert.doesNotMatch(await t.letterTo(email), /evil/);
      for (const answer of [
        await post('/logg-inn/kode?/api/account/sign_in', { email, code, next }),
        await post('/om?/api/layout/choose_language', { lang: 'nb', back: next }),
      ]) {
        assert.equal(answer.status, 303, next);
        assert.equal(new URL(answer.headers.get('location'), server.url).href, `${server.url}/`, next);
      }
      const page = await (await fetch(`${server.url}/logg-inn?next=${encodeURIComponent(next)}`)).text();
      assert.doesNotMatch(page, /(href|action)="[^"]*evil/);
    }
  },
};
