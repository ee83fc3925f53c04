// Min side.

import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { AMIR, JONAS, codeIn, plain, until } from '../harness.mjs';

const LIV = 'liv.aasen@example.org';
const MADS = 'mads.berg@example.org';

/** A picture of so many pixels, as PNG: red, or so large that only black and white is small on the way. */
export function png(width, height) {
  const large = width * height > 1e7;
  const crcTable = Array.from({ length: 256 }, (_, n) => { for (let k = 0; k < 8; k += 1) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1; return n >>> 0; });
  const crc = bytes => ~bytes.reduce((c, b) => crcTable[(c ^ b) & 255] ^ (c >>> 8), ~0) >>> 0;
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(large ? [1, 0, 0, 0, 0] : [8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 200)]);
  const rows = large ? Buffer.alloc((1 + width / 8) * height) : Buffer.concat(Array(height).fill(row));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

const send = async (page, name, mimeType, buffer) => {
  await page.getByLabel('Velg et bilde').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('button', { name: 'Bruk bildet' }).click();
};

export const stories = {
  async 'what one changes is kept, in two tabs never overwritten'(t) {
    t.allow(/409/);
    const page = await t.visit('/min-side', { as: LIV });
    const other = await page.context().newPage();
    await other.goto('/min-side');
    await t.awake(other);
    await page.getByRole('textbox', { name: /Kort om deg/ }).fill('Teller fugler 🐦');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Lagret').waitFor();
    await other.getByRole('textbox', { name: /Kort om deg/ }).fill('Noe helt annet');
    await other.getByRole('button', { name: 'Lagre' }).click();
    await other.getByText(/lagret i mellomtiden/i).waitFor();
    assert.equal(await other.getByRole('textbox', { name: /Kort om deg/ }).inputValue(), 'Noe helt annet', 'nothing typed is lost');
    await page.reload();
    assert.equal(await page.getByRole('textbox', { name: /Kort om deg/ }).inputValue(), 'Teller fugler 🐦');
  },

  async 'without JavaScript it is saved too'(t) {
    const page = await plain(t, '/min-side', LIV);
    await page.getByRole('textbox', { name: /Hvor treffes du/ }).fill('På benken ved elva');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Lagret').waitFor();
    assert.equal(await page.getByRole('textbox', { name: /Hvor treffes du/ }).inputValue(), 'På benken ved elva');
  },

  async 'a photo is cut, shown to those who may see it, and gone when replaced'(t) {
    const page = await t.visit('/min-side/ansikt', { as: AMIR });
    await send(page, 'meg.png', 'image/png', png(400, 300));
    await page.getByText('Lagret').waitFor();
    const src = await page.locator('.face.xl img').getAttribute('src');
    assert.match(src, /^\/bilder\/.+\/320\.jpg$/);
    const photo = await fetch(t.url + src);
    assert.deepEqual([photo.status, photo.headers.get('content-type')], [200, 'image/jpeg']);
    await page.getByLabel('Tegnet ansikt 2').check({ force: true });
    await page.getByRole('button', { name: 'Bruk dette' }).click();
    await until(async () => (await fetch(t.url + src)).status === 404, 'the old photo is gone');
  },

  async 'what is no picture is refused kindly'(t) {
    t.allow(/422/, /413/);
    const page = await t.visit('/min-side/ansikt', { as: JONAS });
    for (const [name, type, bytes, words] of [
      ['cv.jpg', 'image/jpeg', Buffer.from('%PDF-1.7 not a picture'), /ikke et bilde vi kan lese/],
      ['ondt.png', 'image/png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), /ikke et bilde vi kan lese/],
      ['mobil.heic', 'image/heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), /HEIC/],
      ['stor.png', 'image/png', png(20_000, 20_000), /flere piksler enn vi klarer/],
    ]) {
      await send(page, name, type, bytes);
      await page.getByText(words).waitFor();
      await t.awake(page);
    }
  },

  async 'a photo that is too large is refused before it is sent, and without JavaScript after'(t) {
    t.allow(/413/);
    const large = { name: 'stor.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(13 * 1024 * 1024, 7) };
    const page = await t.visit('/min-side/ansikt', { as: JONAS });
    await page.getByLabel('Velg et bilde').setInputFiles(large);
    await page.getByText('Bildet er for stort. Høyst 12 MB.').waitFor();
    let sent = false;
    page.on('request', request => { sent ||= request.method() === 'POST'; });
    await page.getByRole('button', { name: 'Bruk bildet' }).click();
    await page.getByLabel('Velg et bilde').setInputFiles({ ...large, buffer: png(40, 40) });
    await page.getByText('Bildet er for stort').waitFor({ state: 'hidden' });
    assert.ok(!sent, 'nothing was sent');
    const plain = await t.visit('/om', { js: false });
    await plain.context().addCookies((await page.context().storageState()).cookies);
    await plain.goto('/min-side/ansikt');
    await plain.getByLabel('Velg et bilde').setInputFiles(large);
    const [answer] = await Promise.all([
      plain.waitForResponse(response => response.request().method() === 'POST'),
      plain.getByRole('button', { name: 'Bruk bildet' }).click(),
    ]);
    assert.equal(answer.status(), 413);
    await plain.getByText('Bildet er for stort. Høyst 12 MB.').waitFor();
    await plain.getByRole('heading', { level: 1 }).waitFor();
  },

  async 'consents are answered one by one, with their date'(t) {
    const page = await t.visit('/min-side/samtykker', { as: MADS });
    const row = page.locator('li', { hasText: 'Send meg nyhetsbrevet' });
    await row.getByRole('button', { name: 'Trekk tilbake' }).click();
    await row.getByText(/Trukket tilbake/).waitFor();
    await row.getByRole('button', { name: 'Si ja' }).click();
    await row.getByText(/Gitt/).waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await row.getByText(/Trukket tilbake/).waitFor();
    await page.getByText('Angret').waitFor();
  },

  async 'without JavaScript a consent is said to be saved'(t) {
    const page = await plain(t, '/min-side/samtykker', MADS);
    await page.locator('li', { hasText: 'Send meg nyhetsbrevet' }).getByRole('button').click();
    await page.getByText('Lagret').waitFor();
  },

  async 'a face is changed back with one touch'(t) {
    const page = await t.visit('/min-side/ansikt', { as: LIV });
    const face = page.locator('section:has(#naa) .face');
    const before = await face.innerHTML();
    await page.getByLabel('Tegnet ansikt 3').check({ force: true });
    await page.getByRole('button', { name: 'Bruk dette' }).click();
    await until(async () => await face.innerHTML() !== before, 'the new face');
    await page.getByRole('button', { name: 'Angre' }).click();
    await until(async () => await face.innerHTML() === before, 'the old one');
  },

  async 'who withdraws the open page is gone from it at once'(t) {
    const watcher = await t.visit('/padrivere?q=mads+berg');
    await watcher.getByRole('link', { name: 'Mads Berg' }).waitFor();
    const page = await t.visit('/min-side/samtykker', { as: MADS });
    await page.locator('li', { hasText: 'Vis meg på den åpne siden' }).getByRole('button').click();
    await watcher.getByText('Ingen her ennå').waitFor({ timeout: 2_000 });
    assert.equal((await fetch(`${t.url}/padrivere/mads-berg`)).status, 404);
  },

  async 'the language is kept, with the person and without an account'(t) {
    const page = await t.visit('/padrivere?q=amir', { js: false });
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pådrivarar' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'nn');
    await page.goto('/logg-inn');
    await page.getByText('Velkomen tilbake').waitFor();
    const english = await t.visit('/', { locale: 'en-GB' });
    await english.getByText('The district becomes what we make it').waitFor();
    const sunniva = await t.visit('/', { as: 'sunniva.eira@example.org' });
    assert.equal(await sunniva.locator('html').getAttribute('lang'), 'nn', 'her own, whatever the browser says');
  },

  async 'a new address proves itself with a code'(t) {
    const page = await t.visit('/min-side/enheter', { as: 'odd.fjeld@example.org' });
    await page.getByLabel('Ny adresse').fill('odd.ny@example.org');
    await page.getByRole('button', { name: 'Send kode til den nye' }).click();
    await page.getByText(/Vi har sendt en kode til odd.ny@example.org/).waitFor();
    await page.getByLabel('Seks siffer').fill(codeIn(await t.letterTo('odd.ny@example.org')));
    await page.getByRole('button', { name: 'Bytt adresse' }).click();
    await page.getByText('Nå sender vi koden til odd.ny@example.org.').waitFor();
  },
};
