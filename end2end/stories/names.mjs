// Names as people have them, and as nobody should.

import assert from 'node:assert/strict';
import { INGRID, JONAS, asAPersonWould, until } from '../harness.mjs';
import { env, post, read } from '../post.mjs';
import { fillIn, filledIn, send } from './joining.mjs';

// A name, and what somebody with another keyboard types to find it.
const NAMES = [
  ['Å'.repeat(200), 'a'.repeat(40)],
  [`${'Ærlig-Øystein '.repeat(14)}Ås`, 'oystein as'],
  ['Ewa 🌱 Nowak 👩🏽‍🌾', 'ewa nowak'],
  ['محمد الأمين', 'محمد'],
  ['שרה כהן', 'כהן'],
  ['Łucja Čáhppe Ŋáŋŋá Đorđe', 'lucja cahppe nanna dorde'],
  ['Zażółć Gęślą Jaźń', 'zazolc gesla jazn'],
  ['李小龙', '李小龙'],
];
const email = n => `navn${n}@example.org`;

async function joins(t, name, email) {
  const page = await t.visit('/bli-padriver', { size: 'small' });
  await fillIn(page, { name, email });
  await asAPersonWould(page);
  await send(page);
  await page.getByRole('heading', { name: /^Takk/ }).waitFor();
  await t.assertFits(page);
}

export const stories = {
  async 'every name joins, is found, and fits the smallest phone'(t) {
    await t.ownServer();
    await Promise.all(NAMES.map(([name], n) => joins(t, name, email(n))));
    const jonas = await t.visit('/', { as: JONAS, size: 'small' });
    await t.assertFits(jonas);
    for (const [name, typed] of NAMES) {
      await t.go(jonas, `/padrivere?q=${encodeURIComponent(typed)}`);
      const link = jonas.getByRole('main').getByRole('link', { name, exact: true });
      await link.waitFor();
      await t.assertFits(jonas);
      await link.click();
      await jonas.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      await t.assertFits(jonas);
    }
    const ingrid = await t.visit('/styring/padrivere?hvem=nye', { as: INGRID, size: 'small' });
    for (const [name] of NAMES) await ingrid.getByRole('link', { name, exact: true }).waitFor();
    await t.assertFits(ingrid);
  },

  async 'every name stands right in a letter'(t) {
    const mail = await post();
    await t.ownServer({ demo: true, env: env(mail.port) });
    await Promise.all(NAMES.map(([name], n) => joins(t, name, email(n))));
    await until(() => mail.taken.length === 2 * NAMES.length, 'everyone and the manager have been written to', 15_000);
    const letters = mail.taken.map(({ to, text }) => ({ to, ...read(text) }));
    for (const [n, [name]] of NAMES.entries()) {
      const own = letters.find(letter => letter.to[0] === email(n));
      assert.ok(own.text.includes(name.split(' ')[0]), `${name} is greeted: ${own.text}`);
      const told = letters.find(letter => letter.to[0] === INGRID && letter.text.includes(name));
      // A subject has room for so much.
      assert.ok(told?.headers.subject[0].includes([...name].slice(0, 150).join('')), `the manager is told of ${name}`);
    }
    await mail.end();
  },

  async 'no name writes a header of its own'(t) {
    const mail = await post();
    const server = await t.ownServer({ demo: true, env: env(mail.port) });
    const form = await filledIn(t);
    const join = name => fetch(`${server.url}/bli-padriver?/api/join/join`, {
      method: 'POST', redirect: 'manual', body: new URLSearchParams({
        ...form, name, email: 'kari@example.org', motivation: 'Hei\r\n.\r\nMAIL FROM:<ond@example.net>\r\nSubject: Kjøp nå',
      }),
    });
    assert.equal((await join('Kari\r\nBcc: ond@example.net')).status, 422);
    assert.equal((await join('Kari\r\n\r\nKjøp\u202E nå')).status, 303);
    await until(() => mail.taken.length === 2, 'she and the manager have been written to', 15_000);
    for (const { to, text } of mail.taken) {
      assert.equal(to.length, 1);
      const { headers } = read(text);
      assert.equal(headers.bcc, undefined);
      for (const once of ['subject', 'to', 'from', 'message-id']) assert.equal(headers[once].length, 1, once);
      assert.doesNotMatch(JSON.stringify(headers), /\u202e/);
    }
    const told = read(mail.taken.find(({ to }) => to[0] === INGRID).text);
    assert.match(told.headers.subject[0], /^Kari Kjøp nå/, 'it is only a strange name');
    assert.match(told.text, /MAIL FROM:<ond@example\.net>/);
    await mail.end();
  },
};
