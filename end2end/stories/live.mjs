// What changes elsewhere is told, and nothing moves under the eyes of somebody who reads.

import assert from 'node:assert/strict';
import { AMIR, JONAS, asAPersonWould } from '../harness.mjs';
import { fillIn, send } from './joining.mjs';

/** Where the page stands, and every person on the screen. */
const seen = page => page.evaluate(() => ({
  scrolled: scrollY,
  people: [...document.querySelectorAll('main a[href^="/padrivere/"]')]
    .map(link => [link.textContent, link.getBoundingClientRect().top])
    .filter(([, top]) => top > 0 && top < innerHeight),
}));

const total = async page => Number(/\d+/.exec(await page.locator('#treff').innerText())[0]);

/** Sorts before everyone else, so that showing them would move all others. */
async function joins(t, name) {
  const page = await t.visit('/bli-padriver');
  await fillIn(page, { name, email: `${name.split(' ')[0].toLowerCase()}@example.org` });
  await asAPersonWould(page);
  await send(page);
  await page.getByRole('heading', { name: /^Takk/ }).waitFor();
}

async function changesWords(t) {
  const page = await t.visit('/min-side', { as: AMIR });
  await page.getByRole('textbox', { name: /Kort om deg/ }).fill('Har byttet ord, og nå er de så mange at kortet blir høyere enn det var');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Lagret').waitFor();
}

async function isToldAndShown(t, reader, happens, shows) {
  const [before, people] = [await seen(reader), await total(reader)];
  assert.ok(before.people.length > 1, 'there is something to read');
  await happens();
  const news = reader.getByText('Noe er nytt her.');
  await news.waitFor({ timeout: 1_000 });
  assert.deepEqual(await seen(reader), before, 'nothing has moved');
  assert.equal(await total(reader), people);
  await reader.getByRole('button', { name: 'Vis det' }).click();
  await news.waitFor({ state: 'hidden' });
  await shows(people);
}

export const stories = {
  async 'who has read on is told of a newcomer, and shown when asked'(t) {
    await t.ownServer();
    for (const size of ['phone', 'desktop']) {
      const reader = await t.visit('/padrivere', { as: JONAS, size });
      await reader.mouse.wheel(0, 900);
      await reader.waitForFunction(() => scrollY === 900);
      const name = size === 'phone' ? 'Abbas Abel' : 'Abdi Abel';
      await isToldAndShown(t, reader, () => joins(t, name), async people => {
        await reader.getByRole('main').getByRole('link', { name, exact: true }).waitFor({ state: 'attached' });
        assert.equal(await total(reader), people + 1);
      });
    }
  },

  async 'who has read on is told of a change, and shown when asked'(t) {
    await t.ownServer();
    const reader = await t.visit('/padrivere', { as: JONAS });
    const card = reader.getByRole('main').getByText(/^Har byttet ord/);
    await reader.getByRole('main').getByRole('link', { name: 'Amir Haidari', exact: true }).scrollIntoViewIfNeeded();
    const stood = await reader.evaluate(() => scrollY);
    await reader.mouse.wheel(0, 500);
    await reader.waitForFunction(stood => scrollY === stood + 500, stood);
    await isToldAndShown(t, reader, () => changesWords(t), () => card.waitFor({ state: 'attached' }));
  },

  async 'who stands in the list with the keyboard keeps the place'(t) {
    await t.ownServer();
    const reader = await t.visit('/padrivere', { as: JONAS, size: 'desktop' });
    const third = reader.locator('main a[href^="/padrivere/"]').nth(2);
    await third.focus();
    await isToldAndShown(t, reader, () => joins(t, 'Abbas Abel'), async () => {
      await reader.getByRole('main').getByRole('link', { name: 'Abbas Abel', exact: true }).waitFor();
    });
  },

  async 'at the top of the list a newcomer simply appears'(t) {
    await t.ownServer();
    const reader = await t.visit('/padrivere', { as: JONAS, size: 'desktop' });
    await joins(t, 'Abbas Abel');
    await reader.getByRole('main').getByRole('link', { name: 'Abbas Abel', exact: true }).waitFor({ timeout: 1_000 });
    assert.equal(await reader.getByText('Noe er nytt her.').count(), 0);
  },
};
