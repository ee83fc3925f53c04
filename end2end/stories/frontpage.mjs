// The front page of those who are signed in: what is next, who said thank you, and what waits for the one who keeps
// it all together. And what all pages share.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, plain, until } from '../harness.mjs';

const SCREENS = [['small', 'light'], ['small', 'dark'], ['desktop', 'light'], ['desktop', 'dark']];

export const stories = {
  async 'a Pådriver sees the next two events, answers there, and stays where they are'(t) {
    const page = await t.visit('/', { size: 'small', as: AMIR });
    await page.getByRole('heading', { level: 2, name: 'Så kommer' }).waitFor();
    assert.ok(await page.locator('.events > li').count() >= 1, 'the one after the next');
    const answer = page.getByRole('button', { name: 'Jeg kommer' });
    if (await answer.count() > 0) {
      await answer.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await answer.click();
      await page.locator('.state').waitFor();
      assert.ok(Math.abs(await page.evaluate(() => scrollY) - before) < 200, 'nobody is thrown to the top');
      assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'nor is the keyboard lost');
    }
    assert.equal(await page.getByText('Trenger deg nå').count(), 0, 'what waits for Ingrid is hers');
  },

  async 'what waits for Ingrid stands first, people before things, and each line leads to where it is done'(t) {
    const page = await t.visit('/', { size: 'desktop', as: INGRID });
    await page.getByRole('heading', { level: 2, name: 'Trenger deg nå' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Det som kommer' }).waitFor();
    assert.equal(await page.locator('main .btn.primary').count(), 1, 'one thing is coral');
    const lines = page.locator('.calls > li:not(.rest)');
    assert.match(await lines.first().innerText(), /venter på at du sier velkommen/);
    for (const address of await lines.locator('a.act').evaluateAll(links => links.map(link => link.getAttribute('href')))) {
      const answer = await page.request.get(address);
      assert.ok(answer.ok(), `${address}: ${answer.status()}`);
    }
  },

  async 'the front pages fit and are accessible, on a phone and a laptop, by day and at night'(t) {
    for (const as of [JONAS, INGRID]) {
      for (const [size, scheme] of SCREENS) {
        const page = await t.visit('/', { size, scheme, as });
        await t.assertAccessible(page);
        await t.assertFits(page);
      }
    }
  },

  async 'a thank-you is news on the front page of the one who had it'(t) {
    const jonas = await t.visit('/min-side/bidrag', { as: JONAS });
    const form = jonas.getByRole('region', { name: 'Legg til noe du gjorde' });
    await form.getByLabel('Hva gjorde du?').fill('Bar inn alle stolene');
    await form.getByRole('button', { name: 'Legg til' }).click();
    await jonas.getByText('Lagret.').waitFor();
    // Without JavaScript it is the same, and one stands where the row was.
    const ingrid = await plain(t, '/styring/takk', INGRID);
    const row = ingrid.getByRole('listitem').filter({ hasText: 'Bar inn alle stolene' });
    await row.getByText('Skriv takk').click();
    assert.match(await row.getByLabel('Dine ord').inputValue(), /Bar inn alle stolene/, 'words to begin with');
    await row.getByLabel('Dine ord').fill('Så godt at du kom tidlig!');
    await row.getByRole('button', { name: 'Takk Jonas' }).click();
    await ingrid.getByText('Takken til Jonas er på vei.').waitFor();
    await t.go(jonas, '/');
    await jonas.getByRole('heading', { name: 'Ingrid takket deg' }).waitFor();
    await jonas.getByText('Så godt at du kom tidlig!').waitFor();
    const amir = await t.visit('/', { as: AMIR });
    assert.equal(await amir.getByText('Så godt at du kom tidlig!').count(), 0, 'it is his');
  },

  async 'without JavaScript too, one goes on at the first field that must change'(t) {
    t.allow(/422/);
    const page = await plain(t, '/min-side/bidrag', AMIR);
    const form = page.getByRole('region', { name: 'Legg til noe du gjorde' });
    await form.getByLabel('Når?').fill('i går');
    await form.getByRole('button', { name: 'Legg til' }).click();
    await page.getByText('Dette må være med.').waitFor();
    const held = () => page.evaluate(() => document.activeElement.name);
    await until(async () => await held() === 'what', 'the keyboard stands in the first of them');
  },

  async 'the tabs of Min side are all in sight on a phone, and the footer is not longer than the page'(t) {
    for (const path of ['/min-side', '/min-side/bidrag', '/min-side/enheter']) {
      const page = await t.visit(path, { size: 'small', as: JONAS });
      const tabs = await page.locator('.tabs a').evaluateAll(all => all.map(tab => tab.getBoundingClientRect().right <= innerWidth));
      assert.ok(tabs.length === 5 && tabs.every(Boolean), `${path}: ${tabs}`);
      const foot = await page.locator('.foot').evaluate(foot => foot.getBoundingClientRect().height);
      assert.ok(foot < 740, `${path}: ${foot}`);
    }
  },

  async 'who may not see a page is told for whom it is, and who has not signed in comes back to it'(t) {
    t.allow(/401/, /403/);
    const page = await t.visit('/styring/takk', { size: 'small', as: JONAS });
    await page.getByRole('heading', { level: 1, name: 'Denne siden er ikke åpen for deg' }).waitFor();
    await page.getByRole('link', { name: 'Skriv til Ingrid' }).first().waitFor();
    await t.assertAccessible(page);
    const stranger = await t.visit('/styring/takk', { size: 'small' });
    await stranger.getByRole('heading', { level: 1, name: 'Logg inn for å se dette' }).waitFor();
    await t.assertFits(stranger);
    await stranger.getByRole('main').getByRole('link', { name: 'Logg inn' }).click();
    await until(() => /next=/.test(stranger.url()), 'the way back comes along');
  },
};
