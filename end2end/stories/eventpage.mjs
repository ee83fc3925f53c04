// The page of an event: told to a friend, the same ways from each of its pages, and what has been leads on.

import assert from 'node:assert/strict';
import { INGRID, JONAS, plain, posts, says, touch, until } from '../harness.mjs';

const post = posts('events');
const PARTS = ['', '/planlegging', '/program', '/spor', '/inviter', '/kjoreplan', '/etterpa'];
let number = 0;

function inThreeWeeks() {
  const day = new Date(Date.now() + 21 * 86_400_000);
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
}

/** What the manager does before the story begins; where it led. */
async function done(t, path, verb, fields) {
  const answer = await post(t, path, verb, { slug: path.split('/')[2], ...fields }, await t.sessionOf(INGRID));
  assert.equal(answer.status, 303, `${verb}: ${await answer.text()}`);
  return answer.headers.get('location');
}

/** A gathering with two tracks at a quarter past five; its address. */
async function gathering(t) {
  const path = await done(t, '/arrangementer/ny', 'plan', {
    kind: 'samling', title: `Felles løft ${number += 1}`, date: inThreeWeeks(), starts: '16.15', ends: '19.30',
    place: 'Lageret', open_to: 'everyone', capacity: '', repeats: '',
  });
  await done(t, path, 'save_item', { at: '16.50', title: 'Hva skal til?', padriver: 'Amir Haidari' });
  await done(t, path, 'save_item', { at: '17.15', title: 'Spor' });
  await done(t, path, 'save_item', { at: '18.30', title: 'Oppgaver' });
  for (const [name, room] of [['Opp på taket', 'Loftet'], ['Lån, lei, del', 'Verkstedet']]) {
    await done(t, `${path}/spor`, 'save_track', { name, room, capacity: '20', starts: '17.15', ends: '18.30', host: 'Amir Haidari' });
  }
  await done(t, path, 'move_on', { stage: 'published' });
  return path;
}

/** The address of the newest demo event that is over. */
async function past(t) {
  const list = await (await fetch(`${t.url}/arrangementer`)).text();
  return /href="(\/arrangementer\/[a-z0-9-]+)"/.exec(list.slice(list.indexOf('id="var"')))[1];
}

export const stories = {
  async 'a visitor copies the link or hands it on, and without JavaScript it stands there'(t) {
    const path = await gathering(t);
    const page = await t.visit(path, { size: 'desktop' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await touch(page, 'Kopier lenken');
    await says(page, 'Lenken er kopiert.');
    assert.ok((await page.evaluate(() => navigator.clipboard.readText())).endsWith(path));
    await page.addInitScript(() => {
      navigator.share = data => Promise.resolve(window.handedOn = data);
    });
    await page.reload();
    await t.awake(page);
    await touch(page, 'Del …');
    await until(async () => (await page.evaluate(() => window.handedOn?.url))?.endsWith(path), 'it is handed on');
    const without = await plain(t, path);
    assert.equal(await without.getByRole('button', { name: 'Kopier lenken' }).count(), 0);
    assert.ok((await without.locator('.tell a').getAttribute('href')).endsWith(path));
    assert.ok(await without.locator('.tell a').isVisible());
  },

  async 'every page of an event has the same tabs and the same left edge'(t) {
    const path = await gathering(t);
    const page = await t.visit(path, { size: 'desktop', as: INGRID });
    const seen = [];
    for (const part of PARTS) {
      await t.go(page, path + part);
      const tabs = page.locator('.event-tabs');
      assert.equal(await tabs.locator('[aria-current=page]').getAttribute('href'), path + part);
      const edge = part ? (await page.locator('main h1').boundingBox()).x : seen[0]?.edge;
      seen.push({ words: (await tabs.getByRole('link').allInnerTexts()).join(' · '), edge });
      if (part) assert.equal(await page.locator('main .kicker a').first().getAttribute('href'), path, part);
    }
    assert.deepEqual([...new Set(seen.map(one => one.words))], ['Arrangementet · Planlegging · Program · Spor og spørsmål · Inviter · Kjøreplan · Etterpå']);
    assert.equal(new Set(seen.slice(1).map(one => one.edge)).size, 1, JSON.stringify(seen));
    const jonas = await t.visit(path, { as: JONAS });
    assert.equal(await jonas.locator('.event-tabs').count(), 0, 'not for the others');
  },

  async 'every page of an event is accessible and fits a phone, by night too'(t) {
    const path = await gathering(t);
    for (const [size, scheme] of [['small', 'dark'], ['desktop', 'light']]) {
      const page = await t.visit(path, { size, scheme, as: INGRID });
      for (const part of [...PARTS, '/endre', '/spor/ny']) {
        await t.go(page, path + part);
        await t.assertAccessible(page);
        await t.assertFits(page);
      }
      const visitor = await t.visit(path, { size, scheme });
      await t.assertAccessible(visitor);
      await t.assertFits(visitor);
    }
  },

  async 'the programme leads to the tracks, and the run sheet and the text to share name them'(t) {
    const path = await gathering(t);
    const visitor = await t.visit(path, { size: 'small' });
    await visitor.getByRole('link', { name: '2 spor samtidig' }).click();
    assert.equal(new URL(visitor.url()).hash, '#spor');
    const sheet = await t.visit(`${path}/kjoreplan`, { size: 'desktop', as: INGRID });
    const rows = await sheet.locator('.run-sheet tbody tr').allInnerTexts();
    const at = words => rows.findIndex(row => row.includes(words));
    assert.ok(at('Spor') < at('Opp på taket') && at('Lån, lei, del') < at('Oppgaver'), rows.join(' | '));
    assert.match(rows[at('Opp på taket')], /Loftet[^]*Amir Haidari/);
    await t.go(sheet, `${path}/planlegging`);
    const text = await sheet.getByLabel(/Tekst til Facebook/).inputValue();
    assert.match(text, /17\.15 Spor\n• Opp på taket/);
    assert.doesNotMatch(text, /\?:|\u00a0/);
  },

  async 'what has been leads on to what comes, and the manager to thanks and pictures'(t) {
    const path = await past(t);
    const page = await t.visit(path, { size: 'small' });
    await page.getByRole('heading', { name: 'Dette har vært' }).waitFor();
    assert.match(await page.locator('.next-date a').getAttribute('href'), /^\/arrangementer\/./);
    for (const gone of ['For hvem', 'Slik finner du fram', 'Del med noen']) assert.equal(await page.getByText(gone, { exact: true }).count(), 0, gone);
    await t.assertAccessible(page);
    await t.assertFits(page);
    const ingrid = await t.visit(path, { size: 'desktop', as: INGRID });
    assert.equal(await ingrid.getByRole('link', { name: 'Si takk', exact: true }).getAttribute('href'), '/styring/takk');
    await t.assertAccessible(ingrid);
    await ingrid.getByRole('link', { name: 'Legg til bilder og notat' }).click();
    await ingrid.getByRole('heading', { level: 1, name: 'Etterpå' }).waitFor();
    const jonas = await t.visit(path, { as: JONAS });
    assert.equal(await jonas.getByRole('link', { name: /Si takk|Legg til bilder/ }).count(), 0);
  },

  async 'many answers are folded until they are asked for'(t) {
    const ingrid = await t.visit(await past(t), { size: 'desktop', as: INGRID });
    const rows = ingrid.locator('.replies > li');
    assert.ok(await rows.count() > 12);
    assert.equal(await rows.first().isVisible(), false);
    await ingrid.getByText(/Vis alle \d+ svarene/).click();
    await rows.first().waitFor();
    await t.assertAccessible(ingrid);
  },
};
