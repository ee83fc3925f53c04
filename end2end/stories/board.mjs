// The board of projects: moved by mouse, by touch, by keyboard and by a form; the gate decides; everyone sees it.

import assert from 'node:assert/strict';
import { INGRID, JONAS, plain, until } from '../harness.mjs';

const BOARD = '/prosjekter/tavle';
const column = (page, stage) => page.locator(`ol[data-stage="${stage}"]`);
const titles = (page, stage) => column(page, stage).locator('.title').allInnerTexts();
const card = (page, title) => page.locator('.card').filter({ has: page.getByRole('link', { name: title, exact: true }) });
const middle = async of => {
  const box = await of.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) };
};
const stands = (page, title, stage) => until(async () => (await titles(page, stage)).includes(title), `${title} stands in ${stage}`);

/** By mouse, onto the top of a column. */
async function drag(page, title, stage) {
  await column(page, stage).locator('.card').first().evaluate(first => first.scrollIntoView({ block: 'center', inline: 'center' }));
  const [from, to] = [await middle(card(page, title)), await middle(column(page, stage).locator('.card').first())];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12);
  await page.mouse.move(to.x, to.y - 40, { steps: 8 });
  await page.locator('.gap').waitFor({ state: 'attached' });
  await until(async () => await column(page, stage).locator('.gap').count() === 1, 'the gap is there');
  await page.mouse.up();
}

/** A project that may go on to the next stage, and one that may not. */
async function ready(t) {
  await t.ownServer();
  return t.visit(BOARD, { size: 'desktop', as: INGRID });
}

export const stories = {
  async 'a card is moved by mouse within its column, keeps its order, and another browser sees it'(t) {
    const page = await ready(t);
    const other = await t.visit(BOARD, { size: 'desktop' });
    const before = await titles(page, 'realised');
    await drag(page, before[1], 'realised');
    const after = [before[1], before[0], ...before.slice(2)];
    await until(async () => (await titles(page, 'realised')).join() === after.join(), 'the new order');
    await until(async () => (await titles(other, 'realised')).join() === after.join(), 'the other sees it');
    await page.reload();
    await t.awake(page);
    assert.deepEqual(await titles(page, 'realised'), after);
  },

  async 'a gate that refuses says what is missing, and the card stands where it was'(t) {
    t.allow(/422/);
    const page = await ready(t);
    const title = (await titles(page, 'registered'))[0];
    await drag(page, title, 'qualified');
    const refused = page.getByRole('alert').filter({ hasText: title });
    await refused.getByRole('listitem').first().waitFor();
    await stands(page, title, 'registered');
    assert.equal(await page.getByRole('alert').count(), 1);
    // Where no gate leads nothing is missing, and that is said.
    const idea = (await titles(page, 'identified'))[0];
    await drag(page, idea, 'realised');
    await page.getByRole('alert').filter({ hasText: 'ett steg om gangen' }).waitFor();
    await stands(page, idea, 'identified');
    await t.assertAccessible(page);
  },

  async 'a card is moved by keyboard, and what happens is said'(t) {
    const page = await ready(t);
    const before = await titles(page, 'realised');
    const move = card(page, before[1]).getByRole('link', { name: `Flytt ${before[1]}` });
    await move.focus();
    await page.keyboard.press('Space');
    await page.locator('#tavle-sagt').filter({ hasText: `${before[1]} er løftet fra Realisert` }).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await until(async () => (await titles(page, 'realised')).slice(0, 2).join() === [before[1], before[0]].join(), 'it is first');
    await card(page, before[0]).getByRole('link', { name: /^Flytt/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await stands(page, before[0], 'realised');
  },

  async 'a long press lifts a card on a phone, and a swipe scrolls'(t) {
    await t.ownServer();
    const page = await t.visit(BOARD, { as: INGRID });
    const before = await titles(page, 'identified');
    const session = await page.context().newCDPSession(page);
    const touch = (type, x, y) => session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await card(page, before[1]).scrollIntoViewIfNeeded();
    const [from, to] = [await middle(card(page, before[1])), await middle(card(page, before[0]))];
    await touch('touchStart', from.x, from.y);
    await page.locator('.card.lifted').waitFor();
    for (let step = 1; step <= 6; step += 1) await touch('touchMove', from.x, from.y + (to.y - 50 - from.y) * step / 6);
    await until(async () => await column(page, 'identified').locator('> :first-child.gap').count() === 1, 'the gap is first');
    await touch('touchEnd');
    await until(async () => (await titles(page, 'identified'))[0] === before[1], 'it is first');
    // Whoever swipes lifts nothing, however long the finger stays.
    const there = await middle(card(page, before[2]));
    const began = await page.evaluate(() => {
      window.lifts = 0;
      new MutationObserver(all => { window.lifts += all.filter(({ target }) => target.matches?.('.lifted')).length; })
        .observe(document.body, { subtree: true, attributeFilter: ['class'] });
      return performance.now();
    });
    await touch('touchStart', there.x, there.y);
    for (let step = 1; step <= 4; step += 1) await touch('touchMove', there.x, there.y - step * 20);
    await page.waitForFunction(began => performance.now() - began > 700, began);
    await touch('touchEnd');
    assert.equal(await page.evaluate(() => window.lifts), 0);
  },

  async 'without an answer the card goes back, and that is said'(t) {
    t.allow(/ERR_INTERNET_DISCONNECTED|Failed to load/);
    const page = await ready(t);
    const before = await titles(page, 'realised');
    await page.context().setOffline(true);
    await drag(page, before[1], 'realised');
    await page.locator('#tavle-sagt').filter({ hasText: 'Vi fikk ikke kontakt.' }).waitFor({ state: 'attached' });
    assert.deepEqual(await titles(page, 'realised'), before);
    await page.context().setOffline(false);
  },

  async 'without JavaScript a form moves it, with the reason where one is needed'(t) {
    t.allow(/422/);
    await t.ownServer();
    const page = await plain(t, BOARD, INGRID);
    const title = (await titles(page, 'qualified'))[0];
    await card(page, title).getByRole('link', { name: `Flytt ${title}` }).click();
    await page.getByLabel('Til steg', { exact: true }).selectOption({ label: 'Registrert' });
    await page.getByRole('button', { name: 'Flytt', exact: true }).click();
    await page.getByText(/når det står en grunn/).waitFor();
    // What was chosen stands there still.
    assert.equal(await page.getByLabel('Til steg', { exact: true }).inputValue(), 'registered');
    await page.getByLabel(/^Hvorfor/).fill('Avtalen med gårdeieren mangler likevel.');
    await page.getByRole('button', { name: 'Flytt', exact: true }).click();
    await stands(page, title, 'registered');
  },

  async 'everyone may look, and only the Community Manager moves'(t) {
    t.allow(/40[134]/);
    await t.ownServer();
    for (const [size, scheme, as] of [['small', 'dark', undefined], ['desktop', 'light', JONAS]]) {
      const page = await t.visit(BOARD, { size, scheme, as });
      assert.equal(await page.locator('.move').count(), 0);
      assert.ok((await titles(page, 'realised')).length > 2);
      await t.assertAccessible(page);
      await t.assertFits(page);
    }
    const ingrid = await t.visit(BOARD, { size: 'small', as: INGRID });
    await t.assertAccessible(ingrid);
    await t.assertFits(ingrid);
    await t.go(ingrid, `${BOARD}?rader=omrade&omrade=mat`);
    assert.equal(await ingrid.locator('.lane').count(), 1);
    await t.go(ingrid, `${BOARD}?rader=leder`);
    await t.assertAccessible(ingrid);
    await t.assertFits(ingrid);
  },
};
