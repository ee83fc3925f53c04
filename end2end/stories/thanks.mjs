// What people did: they see it, say who else does, and are thanked for it in somebody's own words.

import assert from 'node:assert/strict';
import { INGRID, JONAS, plain, touch, until } from '../harness.mjs';

const EWA = 'ewa.nowak@example.org';

async function wroteDown(page, what, hours = '') {
  const form = page.getByRole('region', { name: 'Legg til noe du gjorde' });
  await form.getByLabel('Hva gjorde du?').fill(what);
  await form.getByLabel('Timer').fill(hours);
  await form.getByRole('button', { name: 'Legg til' }).click();
  await page.getByText('Lagret.').waitFor();
}

export const stories = {
  async 'Ewa writes down what she did, without JavaScript, and only then do others see it'(t) {
    const page = await plain(t, '/min-side/bidrag', EWA);
    await wroteDown(page, 'Bakte boller til 40 <b>naboer</b>', '2,5');
    const row = page.getByRole('listitem').filter({ hasText: 'Bakte boller til 40 <b>naboer</b>' });
    assert.match(await row.innerText(), /2,5 t/);
    const form = page.getByRole('region', { name: 'Legg til noe du gjorde' });
    await form.getByLabel('Hva gjorde du?').fill('Skal bake mer');
    await form.getByLabel('Når?').fill('1.1.2090');
    await form.getByRole('button', { name: 'Legg til' }).click();
    await page.getByText('Den dagen har ikke vært ennå.').waitFor();
    assert.equal(await form.getByLabel('Hva gjorde du?').inputValue(), 'Skal bake mer', 'nothing typed is lost');
    t.allow(/422/);
    const jonas = await t.visit('/padrivere/ewa-nowak', { as: JONAS });
    await jonas.getByText('Bakte boller til 40').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Bakte boller' }).getByRole('button', { name: 'Skjul' }).click();
    await page.getByText('Skjult').first().waitFor();
    await jonas.reload();
    assert.equal(await jonas.getByText('Bakte boller til 40').count(), 0, 'hidden from everyone else');
  },

  async 'Min side says what a year came to, and who sees it'(t) {
    const page = await t.visit('/min-side/bidrag', { as: EWA });
    await page.getByText(/\d+ bidrag/).first().waitFor();
    await t.assertAccessible(page);
    await t.assertFits(page);
    const small = await t.visit('/min-side/bidrag', { size: 'small', as: EWA, scheme: 'dark' });
    await t.assertAccessible(small);
    await t.assertFits(small);
    await page.getByLabel('Hvem kan se bidragene dine?: Synlig for').selectOption('manager');
    await page.getByRole('region', { name: 'Hvem kan se bidragene dine?' }).getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Lagret.').waitFor();
    const visitor = await t.visit('/padrivere/ewa-nowak');
    assert.equal(await visitor.getByText(/Kom på/).count(), 0, 'nobody outside sees it');
  },

  async 'Ingrid says thank you in her own words, once, and Jonas has it in the mail and on his page'(t) {
    const jonas = await t.visit('/min-side/bidrag', { as: JONAS });
    await wroteDown(jonas, 'Ryddet hele kjelleren');
    const ingrid = await t.visit('/', { size: 'small', as: INGRID });
    await ingrid.getByRole('link', { name: 'Skriv takk' }).click();
    await ingrid.getByRole('heading', { level: 1, name: /Si takk/ }).waitFor();
    await t.assertAccessible(ingrid);
    await t.assertFits(ingrid);
    const part = ingrid.getByRole('listitem').filter({ hasText: 'Ryddet hele kjelleren' });
    assert.equal(await ingrid.getByLabel('Dine ord').filter({ visible: true }).count(), 0, 'forms are folded away');
    await part.getByText('Skriv takk').click();
    await part.getByLabel('Dine ord').fill('Kjelleren er ikke til å kjenne igjen. Tusen takk!');
    await part.getByRole('button', { name: 'Takk Jonas' }).click();
    const said = ingrid.getByText('Takken til Jonas er på vei.');
    await said.waitFor();
    assert.equal(await ingrid.getByRole('button', { name: 'Takk Jonas' }).filter({ visible: true }).count(), 0);
    const held = () => ingrid.evaluate(() => document.activeElement.textContent);
    await until(async () => /Takken til Jonas/.test(await held()), 'the keyboard goes on where the row was');
    assert.match(await ingrid.getByRole('navigation', { name: 'Hovedmeny' }).locator('[aria-current=page]').innerText(), /Styring/);
    await t.assertAccessible(ingrid);
    await until(async () => {
      await jonas.reload();
      return await jonas.getByText('Kjelleren er ikke til å kjenne igjen').count() > 0;
    }, 'Jonas sees it');
    const letter = await t.letterTo(JONAS);
    assert.match(letter, /Kjelleren er ikke til å kjenne igjen/);
    assert.match(letter, /Ryddet hele kjelleren/);
  },

  async 'a Pådriver has nothing to do with whom Ingrid thanks'(t) {
    t.allow(/403/);
    const page = await t.visit('/styring/takk', { as: JONAS });
    assert.equal(await page.getByRole('button', { name: /Takk/ }).count(), 0);
  },
};
