// What happened: told by the Community Manager after an event, seen by those whom it was for.

import assert from 'node:assert/strict';
import { INGRID, JONAS, plain, touch } from '../harness.mjs';
import { png } from './myself.mjs';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** The address of a demo event that is over. */
async function past(t, slug) {
  const list = await (await fetch(`${t.url}/arrangementer`)).text();
  const found = new RegExp(`href="(/arrangementer/${slug}-[\\d-]+)"`).exec(list);
  assert.ok(found, `no ${slug} in the programme`);
  return found[1];
}

const told = page => page.getByRole('heading', { name: 'Dette skjedde' });

async function adds(page, shows, picture = png(400, 300)) {
  await page.getByLabel('Hva ser man på bildet?').last().fill(shows);
  await page.getByLabel('Velg et bilde').setInputFiles({ name: 'bilde.png', mimeType: 'image/png', buffer: picture });
  await touch(page, 'Legg til bildet');
}

async function addsSlides(page, called, buffer = PDF) {
  await page.getByLabel('Hva heter lysarkene?').last().fill(called);
  await page.getByLabel('Velg en fil').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer });
  await touch(page, 'Legg til fila');
}

export const stories = {
  async 'what happened is told in words, pictures and slides, and stands first'(t) {
    const path = await past(t, 'hva-koster-et-tomt-lokale');
    const watcher = await t.visit(path);
    assert.equal(await told(watcher).count(), 0);
    const page = await t.visit(path, { size: 'desktop', as: INGRID });
    await page.getByRole('link', { name: 'Etterpå', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Etterpå' }).waitFor();
    await page.getByText(/skal ikke være med på noe bilde/).waitFor();
    await page.getByLabel('Fortell hva som skjedde').fill('Vi var 31 <b>.\n\n- suppe\n- prat\n\nLes https://example.org/tomt.');
    await touch(page, 'Lagre');
    await page.getByRole('status').getByText('Lagret').waitFor();
    await told(watcher).waitFor({ timeout: 5_000 });
    await adds(page, 'Folk ved et bord');
    await page.locator('.attached').getByText('Folk ved et bord').waitFor();
    await t.awake(page);
    await adds(page, 'To tomme lokaler', png(300, 400));
    await page.locator('.attached').getByText('To tomme lokaler').waitFor();
    await t.awake(page);
    await addsSlides(page, 'Håkons regneark');
    await page.locator('.attached').getByText('Håkons regneark').waitFor();
    await t.go(page, `${path}/etterpa`);
    await t.assertAccessible(page);
    await page.getByRole('button', { name: 'Flytt opp: To tomme lokaler' }).click();
    await page.getByRole('button', { name: 'Flytt ned: To tomme lokaler' }).waitFor();

    const visitor = await t.visit(path, { size: 'small' });
    await told(visitor).waitFor();
    const first = await visitor.getByRole('heading', { level: 2 }).first().innerText();
    assert.equal(first, 'Dette skjedde');
    await visitor.getByText('Vi var 31 <b>.').waitFor();
    assert.deepEqual(await visitor.locator('.points li').allInnerTexts(), ['suppe', 'prat']);
    assert.equal(await visitor.locator('.happened .prose a').getAttribute('href'), 'https://example.org/tomt');
    assert.deepEqual(await visitor.locator('.gallery img').evaluateAll(all => all.map(img => img.alt)), ['To tomme lokaler', 'Folk ved et bord']);
    await t.assertAccessible(visitor);
    await t.assertFits(visitor);
    const [saved] = await Promise.all([visitor.waitForEvent('download'), visitor.getByRole('link', { name: /Håkons regneark/ }).click()]);
    assert.equal(saved.suggestedFilename(), 'Håkons regneark.pdf');
    await visitor.getByRole('link', { name: 'Folk ved et bord' }).click();
    await visitor.getByText('Bilde 2 av 2', { exact: true }).waitFor();
    await visitor.locator('figure img[src$="/1600.jpg"]').waitFor();
    await t.assertAccessible(visitor);
    await t.assertFits(visitor);
    await visitor.getByRole('link', { name: 'Forrige' }).click();
    await visitor.getByText('Bilde 1 av 2', { exact: true }).waitFor();
    assert.equal(await visitor.getByRole('link', { name: 'Forrige' }).count(), 0);
  },

  async 'words are changed, and a picture is taken away by two touches'(t) {
    t.allow(/422/, /404/);
    const path = await past(t, 'skyggen-pa-torget');
    const page = await t.visit(`${path}/etterpa`, { size: 'small', as: INGRID });
    await adds(page, 'Et tre');
    const row = page.locator('.attached li', { hasText: 'Et tre' });
    await row.waitFor();
    await t.awake(page);
    await row.getByText('Endre teksten').click();
    await row.getByLabel('Hva ser man på bildet?').fill(' ');
    await row.getByRole('button', { name: 'Lagre' }).click();
    await row.getByText('Dette må være med.').waitFor();
    await row.getByLabel('Hva ser man på bildet?').fill('Et tre & en benk');
    await row.getByRole('button', { name: 'Lagre' }).click();
    const reworded = page.locator('.attached li', { hasText: 'Et tre & en benk' });
    await reworded.waitFor();
    const src = await reworded.locator('img').getAttribute('src');
    assert.equal((await fetch(t.url + src)).status, 200);
    await reworded.getByText('Fjern …').click();
    await page.getByText(/Det kan ikke gjøres om/).waitFor();
    await t.assertAccessible(page);
    await t.assertFits(page);
    await touch(page, 'Fjern det');
    await reworded.waitFor({ state: 'detached' });
    assert.equal((await fetch(t.url + src)).status, 404);
  },

  async 'what is no picture and what are no slides is refused kindly, and nothing typed is lost'(t) {
    t.allow(/422/, /413/);
    const path = await past(t, 'nabolaget-som-verksted');
    const page = await t.visit(`${path}/etterpa`, { as: INGRID });
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    for (const [buffer, words] of [
      [svg, /ikke et bilde vi kan lese/],
      [Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), /HEIC/],
      [png(20_000, 20_000), /flere piksler enn vi klarer/],
      [Buffer.alloc(13 * 1024 * 1024, 7), /Bildet er for stort. Høyst 12 MB/],
    ]) {
      await adds(page, 'Tre stoler', buffer);
      await page.getByText(words).waitFor();
      await t.awake(page);
      assert.equal(await page.getByLabel('Hva ser man på bildet?').last().inputValue(), 'Tre stoler');
    }
    for (const [buffer, words] of [[svg, /ikke en PDF, ODP eller PPTX/], [Buffer.alloc(21 * 1024 * 1024, 7), /Fila er for stor. Høyst 20 MB/]]) {
      await addsSlides(page, 'Ewas lysark', buffer);
      await page.getByText(words).waitFor();
      await t.awake(page);
      assert.equal(await page.getByLabel('Hva heter lysarkene?').last().inputValue(), 'Ewas lysark');
    }
    await t.assertAccessible(page);
    assert.equal(await page.locator('.attached li').count(), 0);
  },

  async 'without JavaScript it is told too'(t) {
    const path = await past(t, 'regn-er-en-ressurs');
    const page = await plain(t, `${path}/etterpa`, INGRID);
    await page.getByLabel('Fortell hva som skjedde').fill('Det regnet.');
    await touch(page, 'Lagre');
    await page.getByText('Lagret').waitFor();
    await adds(page, 'Et regnbed');
    await page.locator('.attached').getByText('Et regnbed').waitFor();
    await addsSlides(page, 'Kommunens lysark');
    await page.locator('.attached').getByText('Kommunens lysark').waitFor();
    const visitor = await t.visit(path, { js: false, size: 'small' });
    await visitor.getByText('Det regnet.').waitFor();
    await visitor.getByRole('link', { name: 'Et regnbed' }).click();
    await visitor.getByText('Bilde 1 av 1', { exact: true }).waitFor();
    await t.assertFits(visitor);
  },

  async 'pictures from a gathering are for Pådrivere, and only the manager tells'(t) {
    t.allow(/40[134]/);
    const path = await past(t, 'padriversamling-rommene-mellom-husene');
    const page = await t.visit(`${path}/etterpa`, { as: INGRID });
    await page.getByText(/for Pådrivere og partnere/).waitFor();
    await adds(page, 'Folk i Lageret');
    await page.locator('.attached').getByText('Folk i Lageret').waitFor();
    const src = await page.locator('.attached img').getAttribute('src');
    const session = await t.sessionOf(JONAS);
    const by = async (where, cookie) => (await fetch(t.url + where, cookie ? { headers: { cookie: `session=${cookie}` } } : {})).status;
    assert.deepEqual([await by(src), await by(src, session)], [404, 200]);
    assert.deepEqual([await by(`${path}/bilder?nr=1`), await by(`${path}/bilder?nr=1`, session)], [404, 200]);
    assert.deepEqual([await by(`${path}/etterpa`), await by(`${path}/etterpa`, session)], [401, 403]);
    const jonas = await t.visit(path, { size: 'small', as: JONAS });
    await told(jonas).waitFor();
    const stranger = await t.visit(path, { size: 'small' });
    await stranger.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await told(stranger).count(), 0);
  },

  async 'by day and by night it is accessible and fits'(t) {
    const path = await past(t, 'hva-koster-en-brukt-dor');
    for (const [size, scheme] of [['small', 'dark'], ['desktop', 'light']]) {
      const page = await t.visit(path, { size, scheme, as: INGRID });
      for (const one of ['', '/bilder?nr=3', '/etterpa']) {
        await t.go(page, path + one);
        if (one === '/etterpa') for (const folded of await page.locator('main summary').all()) await folded.click();
        await t.assertAccessible(page);
        await t.assertFits(page);
      }
    }
  },
};
