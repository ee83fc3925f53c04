// One breakfast, from its date to the thank-you: a manager, a member, one who answers by mail only, and a guest.

import assert from 'node:assert/strict';
import { INGRID, JONAS, asAPersonWould, says, touch, until } from '../harness.mjs';

const EWA = 'ewa.nowak@example.org';
const SOFIE = { name: 'Sofie Dahlen', email: 'sofie.dahlen@example.org' };
const HOUR = 3_600_000;
/** What a browser says when there is no coverage belongs to this story. */
const OFFLINE = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/];

const linkIn = (letter, kind) => new RegExp(`/${kind}/[0-9a-f]{64}`).exec(letter)[0];
const row = (page, name) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const isHere = async (page, name) => await row(page, name).getAttribute('aria-pressed') === 'true';

/** A Thursday, a week ahead or two. */
function thursday() {
  const day = new Date(Date.now() + 8 * 24 * HOUR);
  day.setDate(day.getDate() + (11 - day.getDay()) % 7);
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
}

/** Everyone goes home, and it is that moment or a little later: the clock moves by whole hours. */
async function itIs(t, moment) {
  for (const context of t.contexts) await context.close();
  await t.server.later(Math.ceil((moment - Date.now()) / HOUR));
}

async function planned(t, title) {
  const page = await t.visit('/arrangementer/ny?slag=frokost', { size: 'desktop', as: INGRID });
  await page.getByLabel('Tittel').fill(title);
  await page.getByLabel('Dato', { exact: true }).fill(thursday());
  await touch(page, 'Lag utkast');
  await says(page, 'Dette er et utkast');
  await touch(page, 'Publiser');
  await page.getByText('Dette er et utkast').waitFor({ state: 'detached' });
  const path = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Inviter' }).click();
  await page.getByLabel('En hilsen fra deg').fill('Det blir kaffe og boller.');
  await page.getByLabel('Egne adresser').fill(`${JONAS}\n${EWA}`);
  await page.getByLabel(/De på listen vil ha invitasjonen/).check();
  await touch(page, 'Se e-posten først');
  await touch(page, 'Send til 2');
  await says(page, '2 invitasjoner er på vei.');
  const told = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await (await fetch(t.url + path)).text())[1]);
  return { path, desk: page, starts: Date.parse(told.startDate), ends: Date.parse(told.endDate) };
}

export const stories = {
  async 'from its date to the thank-you'(t) {
    t.allow(...OFFLINE);
    await t.ownServer();
    const title = 'Hva gjør vi med alle kassene?';
    const { path, desk, starts, ends } = await planned(t, title);

    // Jonas says yes in the app, on a phone; Ewa by the button behind the link in her mail, without signing in.
    assert.match(await t.letterTo(JONAS), /Det blir kaffe og boller/);
    const jonas = await t.visit(path, { as: JONAS });
    await touch(jonas, 'Jeg kommer');
    await jonas.getByText('Du kommer.', { exact: true }).waitFor();
    const ewa = await t.visit(linkIn(await t.letterTo(EWA), 'svar'), { size: 'small', js: false });
    await says(ewa, 'Du er invitert. Kommer du?');
    await touch(ewa, 'Jeg kommer');
    await ewa.getByText('Du kommer.', { exact: true }).waitFor();
    // Sofie has no account: a name, an address, and the button behind the link.
    const sofie = await t.visit(path, { size: 'small' });
    await sofie.getByRole('textbox', { name: 'Navn', exact: true }).fill(SOFIE.name);
    await sofie.getByRole('textbox', { name: 'E-post', exact: true }).fill(SOFIE.email);
    await asAPersonWould(sofie);
    await touch(sofie, 'Meld meg på');
    await sofie.getByRole('heading', { name: /sjekk e-posten din/ }).waitFor();
    await t.go(sofie, linkIn(await t.letterTo(SOFIE.email), 'svar'));
    await touch(sofie, 'Ja, jeg kommer');
    await sofie.getByText('Du kommer.', { exact: true }).waitFor();
    await says(desk, '2 kommer', { timeout: 2_000 });

    // Thursday, a quarter to eight or so, in a basement.
    await itIs(t, starts - HOUR);
    const door = await t.visit(`${path}/dor`, { size: 'small', as: INGRID });
    await door.locator('#dor[data-kept=true]').waitFor();
    await door.context().setOffline(true);
    for (const name of ['Jonas Nygård', 'Ewa Nowak', SOFIE.name]) await row(door, name).click();
    await door.getByText('En som ikke står på lista').click();
    await door.getByLabel('Navn', { exact: true }).fill('Birk Åsnes');
    await touch(door, 'Skriv opp');
    await says(door, '4 er ikke sendt ennå.');
    // The phone goes off, and on again: nobody is lost, also not who was on no list.
    await door.reload();
    await t.awake(door);
    for (const name of ['Jonas Nygård', 'Ewa Nowak', SOFIE.name, 'Birk Åsnes']) assert.ok(await isHere(door, name), name);
    await says(door, '4 er ikke sendt ennå.');
    await door.context().setOffline(false);
    await until(async () => !await door.locator('#dor-usendt').isVisible(), 'all is sent');
    const other = await t.visit(`${path}/dor`, { as: INGRID });
    assert.equal(await other.locator('#dor-her').innerText(), '4');

    // Around noon it is over, and they are home.
    await itIs(t, ends + 2 * HOUR);
    const mine = await t.visit('/min-side/bidrag', { as: JONAS });
    await until(async () => {
      await mine.reload();
      return await mine.getByRole('link', { name: title }).count() > 0;
    }, 'Jonas has it on his page');
    const thanking = await t.visit('/styring/takk', { size: 'desktop', as: INGRID });
    const group = thanking.getByRole('listitem').filter({ hasText: `Kom på «${title}»` });
    await group.getByText('Skriv takk').click();
    await group.getByText('Ewa Nowak').waitFor();
    await group.getByLabel('Dine ord').fill('Takk for at dere sto opp. Neste gang bygger vi hylle!');
    await touch(group, 'Takk dem som er krysset av');
    await says(thanking, /Takken til .* er på vei\./);
    for (const email of [JONAS, EWA]) assert.match(await t.letterTo(email), /Neste gang bygger vi hylle!/);
    await mine.reload();
    await says(mine, /Neste gang bygger vi hylle!/);

    // The guest is asked how it was, and once whether she wants to be one of them.
    const asks = await t.letterTo(SOFIE.email);
    assert.match(asks, /bli-padriver/);
    const after = await t.visit(linkIn(asks, 'tilbakemelding'), { size: 'small' });
    await after.getByLabel('Ja, absolutt').check();
    await after.getByLabel(/Hva var best/).fill('Kassene <3');
    await touch(after, 'Send svaret');
    await after.getByRole('heading', { name: 'Takk for svaret!' }).waitFor();
    await after.getByRole('link', { name: /^Bli Pådriver/ }).click();
    await after.getByRole('heading', { level: 1, name: /Bli Pådriver/ }).waitFor();
    const said = await t.visit(path, { size: 'desktop', as: INGRID });
    await said.getByRole('heading', { name: 'Etterpå' }).waitFor();
    await says(said, 'Kassene <3');
    await says(said, /1 av 3 svarte/);
  },
};
