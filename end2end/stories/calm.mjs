// Whoever is doing something is left to it: no list moves, no second touch spoils the first, and no way back is
// promised that leads elsewhere.

import assert from 'node:assert/strict';
import { AMIR, INGRID, asAPersonWould, plain, until } from '../harness.mjs';
import { fillIn, send } from './joining.mjs';

const LIV = 'liv.aasen@example.org';

/** Where the page stands, and everyone on the screen. */
const seen = page => page.evaluate(() => ({
  scrolled: scrollY,
  people: [...document.querySelectorAll('main a[href^="/padrivere/"]')]
    .map(link => [link.textContent, link.getBoundingClientRect().top])
    .filter(([, top]) => top > 0 && top < innerHeight),
}));

async function joins(t, name) {
  const page = await t.visit('/bli-padriver');
  await fillIn(page, { name, email: `${name.split(' ')[0].toLowerCase()}@example.org` });
  await page.getByLabel('Er du nysgjerrig på noe mer?').fill('båtbygging, Вязание');
  await asAPersonWould(page);
  await t.assertAccessible(page);
  await send(page);
  await page.getByRole('heading', { name: /^Takk/ }).waitFor();
}

export const stories = {
  async 'the manager who has read on in the list is told of a newcomer, and nothing moves'(t) {
    await t.ownServer();
    const list = await t.visit('/styring/padrivere', { as: INGRID, size: 'desktop' });
    await list.getByText('Direkte').waitFor();
    await list.mouse.wheel(0, 900);
    await list.waitForFunction(() => scrollY > 800);
    const before = await seen(list);
    assert.ok(before.people.length > 1, 'there is something to read');
    await joins(t, 'Abbas Abel');
    await list.getByText('1 ny', { exact: true }).waitFor();
    assert.deepEqual(await seen(list), before, 'nothing has moved');
    await list.getByRole('button', { name: 'Vis', exact: true }).click();
    await list.getByRole('link', { name: 'Abbas Abel' }).waitFor({ state: 'attached' });
  },

  async 'what is said in other alphabets is found by a touch'(t) {
    await t.ownServer();
    await joins(t, 'Abdi Abel');
    const page = await t.visit('/padrivere/abdi-abel', { as: AMIR });
    await page.getByRole('main').getByRole('link', { name: 'Вязание' }).click();
    await page.waitForURL(/interesse=/);
    await until(async () => (await page.locator('.people a').allInnerTexts()).join() === 'Abdi Abel', 'only Abdi');
  },

  async 'a second touch on the button that signs in does not call the first one off'(t) {
    const page = await t.visit(t.server.cli('login-link', 'ewa.nowak@example.org'));
    let sent = 0;
    page.on('request', request => { sent += request.method() === 'POST' ? 1 : 0; });
    await page.getByRole('button', { name: 'Logg inn' }).dblclick();
    await page.getByRole('heading', { name: 'Hei, Ewa' }).waitFor();
    assert.equal(sent, 1);
  },

  async 'no way back is promised from the consent to the open page, and a withdrawal leaves a name as it was'(t) {
    const page = await t.visit('/min-side', { as: LIV });
    const consent = page.locator('li', { hasText: 'Vis meg på den åpne siden' });
    const name = page.locator('[name=see_name]');
    const answers = async (said, state) => {
      await t.go(page, '/min-side/samtykker');
      const button = consent.getByRole('button', { name: said });
      if (await button.count() === 0) return;
      await button.click();
      await consent.getByText(state).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Angre' }).count(), 0);
    };
    await answers('Trekk tilbake', /Trukket tilbake/);
    await t.go(page, '/min-side');
    await name.selectOption('manager');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Lagret').waitFor();
    await answers('Si ja', /Gitt/);
    await t.go(page, '/min-side');
    assert.equal(await name.inputValue(), 'public', 'as the words of the consent say');
    await answers('Trekk tilbake', /Trukket tilbake/);
    await t.go(page, '/min-side');
    assert.equal(await name.inputValue(), 'manager');
  },

  async 'an idea is written on Min side, without JavaScript too, and read by the manager'(t) {
    const page = await plain(t, '/min-side', AMIR);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByLabel(/En idé du har/).fill('Et byttebibliotek for verktøy');
    await t.assertFits(page);
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Lagret').waitFor();
    assert.equal(await page.getByLabel(/En idé du har/).inputValue(), 'Et byttebibliotek for verktøy');
    const list = await t.visit('/styring/padrivere?q=amir+haidari', { as: INGRID });
    await list.getByText('Et byttebibliotek for verktøy').waitFor();
  },
};
