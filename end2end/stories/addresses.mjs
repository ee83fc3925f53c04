// What addresses lead to, and what machines read there.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS } from '../harness.mjs';

const html = async (t, path, session) => {
  const answer = await fetch(t.url + path, { redirect: 'manual', headers: session ? { cookie: `session=${session}` } : {} });
  return [answer.status, await answer.text(), answer.headers];
};
const hidden = text => /<meta name="robots" content="noindex"/.test(text);
const told = text => [/<meta property="og:title"/.test(text), /<meta property="og:url"/.test(text), /application\/ld\+json/.test(text)];

async function renames(t, as, name) {
  const page = await t.visit('/min-side', { as });
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Lagret').waitFor();
}

export const stories = {
  async 'an old address leads on, for those who may see the person'(t) {
    t.allow(/404/);
    await t.ownServer();
    await renames(t, AMIR, 'Amir Haidari Berg');
    const [status, , headers] = await html(t, '/padrivere/amir-haidari');
    assert.deepEqual([status, headers.get('location')], [308, '/padrivere/amir-haidari-berg']);
    for (const js of [true, false]) {
      const page = await t.visit('/padrivere/amir-haidari', { js });
      await page.waitForURL(`${t.url}/padrivere/amir-haidari-berg`);
      await page.getByRole('heading', { level: 1, name: 'Amir Haidari Berg' }).waitFor();
    }
    const page = await t.visit('/min-side/samtykker', { as: AMIR });
    const row = page.getByRole('listitem').filter({ hasText: 'Vis meg på den åpne siden' });
    await row.getByRole('button', { name: 'Trekk tilbake' }).click();
    await row.getByText(/Trukket tilbake/).waitFor();
    for (const path of ['/padrivere/amir-haidari', '/padrivere/amir-haidari-berg']) {
      const [status, text] = await html(t, path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(text, /Haidari/, 'nor does the answer tell who it was');
      assert.ok(hidden(text));
    }
    const inside = await t.visit('/padrivere/amir-haidari', { as: JONAS });
    await inside.waitForURL(`${t.url}/padrivere/amir-haidari-berg`);
  },

  async 'machines are told of a person what everyone may see, and of others nothing'(t) {
    const [, open] = await html(t, '/padrivere/amir-haidari');
    assert.deepEqual(told(open), [true, true, true]);
    assert.ok(!hidden(open));
    const ld = JSON.parse(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/.exec(open)[1]);
    assert.deepEqual([ld['@type'], ld.name, new URL(ld.url).pathname], ['Person', 'Amir Haidari', '/padrivere/amir-haidari']);
    assert.doesNotMatch(JSON.stringify(ld), /@example|912/);

    // Seen by one who sees more, the page is for nobody's index; nor is the page of one who is not public.
    const session = await t.sessionOf(JONAS);
    const pages = await t.visit('/padrivere?vis=240', { as: JONAS });
    const everyone = await pages.locator('.people a').evaluateAll(links => links.map(link => link.getAttribute('href')));
    const visitors = await Promise.all(everyone.map(async path => [path, (await html(t, path))[0]]));
    const [secret] = visitors.find(([, status]) => status === 404);
    for (const path of ['/padrivere/amir-haidari', secret]) {
      const [status, text] = await html(t, path, session);
      assert.equal(status, 200, path);
      assert.deepEqual(told(text), [false, false, false], path);
      assert.ok(hidden(text), path);
    }
    // Each page keeps its own head, however many are drawn at once.
    await Promise.all(Array.from({ length: 60 }, async (_, n) => {
      const [path, own] = [['/padrivere/amir-haidari', undefined], [secret, session], [secret, undefined]][n % 3];
      const [, text] = await html(t, `${path}?x=${n}`, own);
      assert.deepEqual([hidden(text), told(text)[0]], n % 3 ? [true, false] : [false, true], `${path} ${n}`);
    }));
  },

  async 'what is nobody’s business stands in no index'(t) {
    const session = await t.sessionOf(INGRID);
    for (const path of ['/logg-inn', '/logg-inn/kode?email=a@example.org', '/logg-inn/lenke/x', '/om/stil', '/finnes/ikke', '/min-side']) {
      assert.ok(hidden((await html(t, path))[1]), path);
    }
    for (const path of ['/min-side', '/min-side/ansikt', '/min-side/samtykker', '/min-side/enheter', '/styring/padrivere']) {
      const [status, text] = await html(t, path, session);
      assert.equal(status, 200, path);
      assert.ok(hidden(text), path);
    }
    assert.equal((await fetch(`${t.url}/utvikling/post`)).headers.get('x-robots-tag'), 'noindex');
    for (const path of ['/', '/padrivere', '/partnere', '/partnere/kaia-eiendom', '/om', '/personvern', '/tilgjengelighet', '/bli-padriver']) {
      assert.ok(!hidden((await html(t, path))[1]), path);
    }
  },

  async 'no open page tells anyone’s address'(t) {
    const [seen, next] = [new Set(), ['/', '/padrivere?vis=240', '/logg-inn', '/bli-padriver']];
    const addresses = new Set();
    while (next.length) {
      const path = next.pop();
      if (seen.has(path) || seen.size > 600) continue;
      seen.add(path);
      const [, text] = await html(t, path);
      for (const [address] of text.matchAll(/[\w.+-]+(@|%40|&#64;|\\u0040)example\.org/gi)) addresses.add(address.toLowerCase());
      for (const [, href] of text.matchAll(/href="(\/[^"]*)"/g)) {
        const there = href.replaceAll('&amp;', '&');
        if (/^\/(padrivere\/|partnere|om$|personvern|tilgjengelighet)/.test(there)) next.push(there);
      }
    }
    assert.ok([...seen].filter(path => path.startsWith('/padrivere/')).length > 50, `${seen.size} pages`);
    assert.deepEqual([...addresses], [INGRID], 'but of whom to ask');
  },
};
