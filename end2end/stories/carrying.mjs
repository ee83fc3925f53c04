// Those who carry a project: what they wrote is theirs to take away, two who write at once lose nothing, and an idea
// sent in without an account becomes the Pådriver's whose address it was.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, asAPersonWould, posts, says, touch } from '../harness.mjs';

const SLUG = 'takhagen-pa-lageret';
const post = posts('projects');

/** What somebody else does meanwhile. */
async function done(t, verb, fields, as, status = 303) {
  const answer = await post(t, `/prosjekter/${SLUG}`, verb, { slug: SLUG, ...fields }, await t.sessionOf(as));
  assert.equal(answer.status, status, `${verb}: ${(await answer.text()).slice(0, 400)}`);
}

const firstHeading = page => page.locator('main :is(h1, h2, h3)').first().evaluate(it => it.tagName);

export const stories = {
  async 'of two who change a need nobody loses what they wrote'(t) {
    t.allow(/409/);
    for (const js of [true, false]) {
      const ingrid = js
        ? await t.visit(`/prosjekter/${SLUG}/endre`, { size: 'small', as: INGRID })
        : await t.visitPlain(`/prosjekter/${SLUG}/endre`, { size: 'small', as: INGRID });
      const need = ingrid.locator('#behov li').first();
      const [id, version] = [await need.locator('[name=need]').first().inputValue(), await need.locator('[name=version]').inputValue()];
      await need.locator('summary').click();
      await need.getByLabel('Hva trengs?').fill('To som kan snekre');
      await done(t, 'save_need', { need: id, version, title: `Snekker ${js}` }, INGRID);
      // What another wrote stands there at once, and what is being written stays.
      if (js) await need.getByRole('heading', { name: `Snekker ${js}` }).waitFor();
      await need.getByRole('button', { name: 'Lagre' }).click();
      await says(ingrid, 'Noen andre endret dette behovet mens du skrev.');
      assert.equal(await need.getByLabel('Hva trengs?').inputValue(), 'To som kan snekre');
      await need.getByRole('heading', { name: `Snekker ${js}` }).waitFor();
      await t.assertFits(ingrid);
      if (js) await t.assertAccessible(ingrid);
      await need.getByRole('button', { name: 'Lagre' }).click();
      await ingrid.locator('#behov').getByRole('heading', { name: 'To som kan snekre' }).waitFor();
    }
    await done(t, 'save_need', { title: 'Sag' }, AMIR, 403);
  },

  async 'what was typed of a need that is gone is offered anew'(t) {
    t.allow(/404/);
    await done(t, 'save_need', { title: 'Stige' }, INGRID);
    const ingrid = await t.visitPlain(`/prosjekter/${SLUG}/endre`, { as: INGRID });
    const need = ingrid.locator('#behov li').filter({ hasText: 'Stige' });
    const id = await need.locator('[name=need]').first().inputValue();
    await need.locator('summary').click();
    await need.getByLabel('Hva trengs?').fill('Stige og tau');
    await done(t, 'remove_need', { need: id }, INGRID);
    await need.getByRole('button', { name: 'Lagre' }).click();
    await says(ingrid, 'Noen andre tok bort behovet mens du skrev.');
    await ingrid.locator('#behov').getByRole('button', { name: 'Legg til' }).click();
    await ingrid.locator('#behov').getByRole('heading', { name: 'Stige og tau' }).waitFor();
  },

  async 'a button in a list says what it is about'(t) {
    await done(t, 'save_need', { title: 'Spade' }, INGRID);
    await done(t, 'give_role', { person: 'amir-haidari', role: 'participant' }, INGRID);
    const ingrid = await t.visit(`/prosjekter/${SLUG}/endre`, { as: INGRID });
    await touch(ingrid, 'Dekket: Spade');
    await ingrid.getByRole('button', { name: 'Åpne igjen: Spade', exact: true }).waitFor();
    await ingrid.getByRole('button', { name: 'Ta bort som deltaker: Amir Haidari', exact: true }).waitFor();
    await t.assertAccessible(ingrid);
  },

  async 'what one told one takes away, and not what others told'(t) {
    await done(t, 'give_role', { person: 'amir-haidari', role: 'participant' }, INGRID);
    await done(t, 'tell', { said: 'Jeg har jord til ti kasser.' }, AMIR);
    await done(t, 'tell', { said: 'Vi begynner i mars.' }, INGRID);
    const amir = await t.visit(`/prosjekter/${SLUG}`, { size: 'small', as: AMIR });
    await says(amir, 'Vi begynner i mars.');
    assert.equal(await amir.getByRole('button', { name: /^Ta bort: / }).count(), 1);
    await t.assertAccessible(amir);
    await t.assertFits(amir);
    await touch(amir, 'Ta bort: Jeg har jord til ti kasser.');
    await amir.getByText('Jeg har jord til ti kasser.', { exact: true }).waitFor({ state: 'detached' });
    await says(amir, 'Vi begynner i mars.');
  },

  async 'an idea sent with the address of a Pådriver is theirs once they prove it'(t) {
    const page = await t.visit('/prosjekter/ny', { size: 'small' });
    await page.getByLabel('Hva heter ideen?').fill('Himmelkikkert');
    await page.getByLabel('Kort fortalt').fill('En kikkert på høyden, så vi kan se på stjernene sammen.');
    await page.getByLabel('Område').selectOption('ungdom');
    await page.getByLabel('Navnet ditt').fill('Jonas Nygård');
    await page.getByLabel('E-postadressen din').fill(JONAS);
    await asAPersonWould(page);
    await touch(page, 'Lever ideen');
    await says(page, 'Takk for ideen, Jonas!');
    assert.equal(await firstHeading(page), 'H1');
    const [, path] = /(\/prosjekter\/ide\/[\w-]+)/.exec(await t.letterTo(JONAS));
    await t.go(page, path);
    await page.getByRole('button', { name: 'Bekreft adressen' }).waitFor();
    assert.equal(await firstHeading(page), 'H1');
    await t.assertAccessible(page);
    await t.assertFits(page);
    await touch(page, 'Bekreft adressen');
    await page.waitForURL(/\/logg-inn\?next=\/prosjekter\/himmelkikkert$/);
    const jonas = await t.visit('/prosjekter/himmelkikkert', { as: JONAS });
    await jonas.getByRole('heading', { level: 1, name: 'Himmelkikkert' }).waitFor();
    await jonas.getByRole('heading', { name: 'Du er med' }).waitFor();
  },
};
