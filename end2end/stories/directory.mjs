// Finding people.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, until } from '../harness.mjs';

const names = page => page.locator('.people a').allInnerTexts();

export const stories = {
  async 'a visitor finds people as she types, and the address follows'(t) {
    const page = await t.visit('/padrivere');
    await page.getByLabel('Hvem leter du etter?').pressSequentially('amir h');
    await page.waitForURL(/q=amir/);
    await until(async () => (await names(page)).length === 1, 'one is left');
    assert.deepEqual(await names(page), ['Amir Haidari']);
    assert.match(await page.locator('#treff').innerText(), /1 Pådriver/);
    await page.reload();
    assert.deepEqual(await names(page), ['Amir Haidari'], 'the server draws the same');
  },

  async 'the keyboard and the screen reader come along to another page, and stay while one searches'(t) {
    const page = await t.visit('/padrivere', { size: 'desktop' });
    const inMain = () => page.evaluate(() => document.activeElement === document.querySelector('main'));
    await page.getByRole('navigation', { name: 'Om nettstedet' }).getByRole('link', { name: 'Partnere' }).click();
    await page.getByRole('heading', { level: 1, name: 'Partnere' }).waitFor();
    await until(inMain, 'the keyboard is in the page');
    await page.getByRole('status').filter({ hasText: /^Partnere · / }).waitFor({ state: 'attached' });
    await page.goBack();
    await page.getByLabel('Hvem leter du etter?').pressSequentially('amir h');
    await until(async () => (await names(page)).length === 1, 'one is left');
    assert.equal(await inMain(), false, 'the keyboard stays in the search');
  },

  async 'letters are found however they are typed'(t) {
    const page = await t.visit('/padrivere?q=hakon+BREKKE');
    assert.deepEqual(await names(page), ['Håkon Brekke']);
  },

  async 'a filter is a link, stands in the address, and is taken away by a second touch'(t) {
    const page = await t.visit('/padrivere', { size: 'desktop' });
    const all = await page.locator('#treff').innerText();
    await page.locator('.chip', { hasText: /^Byggteknisk/ }).first().click();
    await page.waitForURL(/kompetanse=byggteknisk/);
    await until(async () => (await page.locator('#treff').innerText()) !== all, 'the list is shorter');
    await page.locator('.chip[aria-current]', { hasText: /^Byggteknisk/ }).click();
    await until(async () => (await page.locator('#treff').innerText()) === all, 'everyone is back');
    assert.doesNotMatch(page.url(), /kompetanse/);
  },

  async 'going back finds the list as it was left'(t) {
    const page = await t.visit('/padrivere');
    await page.getByRole('link', { name: 'Vis flere' }).click();
    await page.waitForURL(/vis=72/);
    await until(async () => (await names(page)).length > 24, 'more are shown');
    const count = (await names(page)).length;
    const far = page.locator('.people a').nth(30);
    await far.scrollIntoViewIfNeeded();
    const name = await far.innerText();
    await far.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goBack();
    await until(async () => (await names(page)).length === count, 'as many as before');
    await until(() => page.evaluate(() => scrollY > 400), 'the place is kept');
  },

  async 'nobody found says how to go on'(t) {
    const page = await t.visit('/padrivere?q=xyzzy');
    await page.getByText('Ingen her ennå').waitFor();
    await page.getByRole('link', { name: 'Se alle', exact: true }).click();
    await until(async () => (await names(page)).length === 24, 'everyone');
  },

  async 'without JavaScript the form searches and the chips filter'(t) {
    const page = await t.visit('/padrivere', { js: false });
    await page.getByLabel('Hvem leter du etter?').fill('fatima');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=fatima/);
    assert.ok((await names(page)).includes('Fatima Warsame'));
    await page.goto('/padrivere?form=liste&kompetanse=it');
    assert.equal(await page.locator('.people.as-list').count(), 1);
  },

  async 'everyone sees only what was agreed to'(t) {
    const outside = await t.visit('/padrivere');
    const inside = await t.visit('/padrivere', { as: JONAS });
    const count = async page => Number(/\d+/.exec(await page.locator('#treff').innerText())[0]);
    assert.ok(await count(outside) < await count(inside));
    assert.equal(await count(inside), 180);
    const html = await (await fetch(`${t.url}/padrivere/amir-haidari`)).text();
    assert.doesNotMatch(html, /amir\.haidari@/, 'no address in public HTML');
    assert.doesNotMatch(html, /912 ?34 ?567/, 'nor a number for Pådrivere only');
    await t.go(inside, '/padrivere/amir-haidari');
    await inside.getByText('912 34 567').waitFor();
  },

  async 'one can look at oneself with others’ eyes'(t) {
    const page = await t.visit('/padrivere/amir-haidari', { as: AMIR });
    await page.getByText('912 34 567').waitFor();
    await page.getByRole('link', { name: 'En gjest' }).click();
    await until(async () => await page.getByText('912 34 567').count() === 0, 'a visitor sees no number');
  },

  async 'an address that leads nowhere is a 404 with a way on, also of somebody hidden'(t) {
    t.allow(/404/);
    const page = await t.visit('/padrivere/finnes-ikke');
    assert.equal(page.status, 404);
    await page.getByRole('link', { name: 'Se Pådriverne' }).waitFor();
    const nowhere = await t.visit('/slett/ikke/noe');
    assert.equal(nowhere.status, 404);
  },

  async 'partners stand in one street, and lead to their people'(t) {
    const page = await t.visit('/partnere', { size: 'desktop' });
    assert.equal(await page.locator('.partners > li').count(), 46);
    await page.locator('.chip', { hasText: /^Penger/ }).click();
    await page.waitForURL(/gir=penger/);
    await until(async () => await page.locator('.partners > li').count() < 46, 'fewer');
    await page.getByRole('link', { name: 'Kaia Eiendom' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kaia Eiendom' }).waitFor();
    await page.getByRole('link', { name: 'Håkon Brekke' }).click();
    await page.getByRole('heading', { level: 1, name: 'Håkon Brekke' }).waitFor();
  },

  async 'whatever is asked of the search, it answers'(t) {
    const bad = ['a'.repeat(10_000), '"', "'; drop table people; --", 'AND OR NOT NEAR(', '*', '%', '_', '\u0000', '🌱', '\u202Eabc', '<script>alert(1)</script>', '{', ')('];
    for (const q of bad) {
      const answer = await fetch(`${t.url}/padrivere?q=${encodeURIComponent(q)}`);
      assert.equal(answer.status, 200, q.slice(0, 40));
      assert.doesNotMatch(await answer.text(), /<script>alert/);
    }
    for (const query of ['vis=-1', 'vis=999999999', 'etter=x', 'etter=1.2.3', 'kompetanse=%00', 'partner=finnes-ikke&fokus=x', 'form=x&som=x']) {
      assert.ok((await fetch(`${t.url}/padrivere?${query}`)).status < 500, query);
    }
  },

  async 'a face changed in one browser is changed in the other within a second, and nothing moves'(t) {
    const watcher = await t.visit('/padrivere?q=jonas+nyg%C3%A5rd', { as: INGRID });
    const jonas = await t.visit('/min-side', { as: JONAS });
    await jonas.getByRole('textbox', { name: /Kort om deg/ }).fill('Student med to timer i uka');
    await jonas.getByRole('button', { name: 'Lagre' }).click();
    await jonas.getByText('Lagret').waitFor();
    await watcher.getByText('Student med to timer i uka').waitFor({ timeout: 1_000 });
  },
};
