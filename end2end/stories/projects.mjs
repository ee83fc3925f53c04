// Projects: an idea from a phone without an account, followed by its private link; and the gates, one refusal and
// one hold on the way.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, asAPersonWould, posts, says, touch } from '../harness.mjs';

const open = (page, words) => page.locator('summary').filter({ hasText: words }).first().click();

const post = posts('projects');

/** What somebody does before, or beside, the story. */
async function done(t, slug, verb, fields, as = INGRID, status = 303) {
  const answer = await post(t, `/prosjekter/${slug}`, verb, { slug, ...fields }, await t.sessionOf(as));
  assert.equal(answer.status, status, `${verb}: ${(await answer.text()).slice(0, 400)}`);
}

/** Fills in an idea; people take some seconds for it. */
async function idea(page, title, { name, email } = {}) {
  await page.getByLabel('Hva heter ideen?').fill(title);
  await page.getByLabel('Kort fortalt').fill('Et drivhus og førti plantekasser på taket, der naboene dyrker.');
  await page.getByLabel('Område').selectOption('mat');
  if (name) await page.getByLabel('Navnet ditt').fill(name);
  if (email) await page.getByLabel('E-postadressen din').fill(email);
}

async function sent(page) {
  await asAPersonWould(page);
  await touch(page, 'Lever ideen');
  await page.waitForURL(/\/prosjekter\/(ide\/|[a-z].*takk)/);
}

export const stories = {
  async 'an idea from a phone without an account is followed by its private link'(t) {
    t.allow(/429/);
    for (const javaScript of [false, true]) {
      const page = await t.visit('/prosjekter', { size: 'small', js: javaScript });
      await page.getByRole('link', { name: 'Lever en idé' }).click();
      await page.getByRole('heading', { level: 1, name: 'Lever en idé' }).waitFor();
      await idea(page, `Svalbod ${javaScript}`, { name: 'Kari Moe', email: `kari.${javaScript}@example.org` });
      await t.assertFits(page);
      await sent(page);
      await says(page, 'Takk for ideen, Kari!');
      await page.getByLabel('Legg til noe').fill('Det er plass ved porten.');
      await touch(page, 'Legg til');
      await says(page, 'Det er plass ved porten.');
      await t.assertFits(page);
      if (javaScript) await t.assertAccessible(page);
    }
    const guess = await fetch(`${t.url}/prosjekter/ide/gjettet`);
    assert.equal(guess.status, 404);
    const unseen = await fetch(`${t.url}/prosjekter/svalbod-true`);
    assert.equal(unseen.status, 404, 'an idea is not for everyone');
  },

  async 'what is like an idea is shown first'(t) {
    const page = await t.visit('/prosjekter/ny', { size: 'small', as: JONAS });
    await idea(page, 'Takhage på Lageret');
    await touch(page, 'Se om noen har tenkt det samme');
    await page.getByRole('link', { name: 'Takhagen på Lageret' }).waitFor();
    await t.assertAccessible(page);
    await t.assertFits(page);
  },

  async 'Ingrid takes it through the gates, with a refusal and a hold'(t) {
    t.allow(/429/, /422/);
    const jonas = await t.visit('/prosjekter/ny', { size: 'phone', as: JONAS });
    await idea(jonas, 'Utekjøkken i parken');
    await sent(jonas);
    const slug = 'utekjokken-i-parken';
    const ingrid = await t.visit(`/prosjekter/${slug}`, { size: 'desktop', as: INGRID });
    await open(ingrid, 'Registrer');
    await ingrid.locator('details[open]').getByRole('button', { name: 'Registrer' }).click();
    await says(ingrid, 'Dette mangler før prosjektet kan gå videre:');
    await done(t, slug, 'give_role', { person: 'jonas-nygard', role: 'contact' });
    await ingrid.goto(`${t.url}/prosjekter/${slug}`);
    await open(ingrid, 'Registrer');
    await ingrid.locator('details[open]').getByRole('button', { name: 'Registrer' }).click();
    await ingrid.getByRole('listitem').filter({ hasText: 'Registrert' }).and(ingrid.locator('[aria-current="step"]')).waitFor();
    await open(ingrid, 'Sett på vent');
    await ingrid.locator('details[open]').getByLabel('Begrunnelse').fill('Vi venter på våren.');
    await ingrid.locator('details[open]').getByRole('button', { name: 'Sett på vent' }).click();
    await says(ingrid, 'Vi venter på våren.');
    await t.assertAccessible(ingrid);
    await jonas.goto(`${t.url}/prosjekter/${slug}`);
    await says(jonas, 'Vi venter på våren.');
    await t.assertFits(jonas);
    await done(t, slug, 'decide', { from: 'on_hold', to: 'registered' }, JONAS, 403);
    await done(t, slug, 'decide', { from: 'on_hold', to: 'registered' });
    await done(t, slug, 'decide', { from: 'on_hold', to: 'registered' }, INGRID, 409);
  },

  async 'a project is read, followed and edited by those who may'(t) {
    const slug = 'takhagen-pa-lageret';
    const stranger = await t.visit(`/prosjekter/${slug}`, { size: 'small' });
    await stranger.getByRole('heading', { level: 1, name: 'Takhagen på Lageret' }).waitFor();
    await t.assertFits(stranger);
    await t.assertAccessible(stranger);
    const amir = await t.visit(`/prosjekter/${slug}`, { size: 'phone', as: AMIR });
    await touch(amir, 'Følg prosjektet');
    await amir.getByRole('button', { name: 'Slutt å følge' }).waitFor();
    const answer = await fetch(`${t.url}/prosjekter/${slug}/endre`, { headers: { cookie: `session=${await t.sessionOf(AMIR)}` } });
    assert.equal(answer.status, 403);
    const ingrid = await t.visit(`/prosjekter/${slug}/endre`, { size: 'small', as: INGRID });
    await t.assertFits(ingrid);
    await t.assertAccessible(ingrid);
    await ingrid.getByLabel('Når, med ord').fill('Våren');
    await ingrid.getByRole('button', { name: 'Lagre' }).first().click();
    await says(ingrid, 'Våren');
    const list = await t.visit('/prosjekter?steg=realisert', { size: 'desktop' });
    assert.equal(await list.locator('.projects > li').count(), 7);
    await t.assertAccessible(list);
  },
};
