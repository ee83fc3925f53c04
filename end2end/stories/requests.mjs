// Requests: finding people for a need with the reason, asking, answering from the mail, and "jeg kan".

import assert from 'node:assert/strict';
import { AMIR, INGRID, posts, says, touch, until } from '../harness.mjs';

const post = posts('projects');
const TAKHAGEN = '/prosjekter/takhagen-pa-lageret';

/** A project's page, and the first need on it that one can find people for. */
async function finding(t, size = 'small') {
  await t.ownServer();
  const page = await t.visit(TAKHAGEN, { size, as: INGRID });
  await page.getByRole('link', { name: /^Finn folk/ }).first().click();
  await page.getByRole('heading', { name: 'Disse kan kanskje' }).waitFor();
  return page;
}

export const stories = {
  async 'people are found with the reason, asked, and one says yes from the mail'(t) {
    const page = await finding(t);
    await t.assertAccessible(page);
    await t.assertFits(page);
    const first = page.locator('.suggested > li').first();
    assert.match(await first.locator('.why').innerText(), /kan |bryr seg om |sa ja til /);
    const name = await first.locator('b').innerText();
    await first.getByRole('checkbox').check();
    await page.getByLabel('En linje fra deg').fill('Du er den første jeg tenkte på.');
    await touch(page, 'Spør dem');
    await says(page, 'Én er spurt.');
    await page.locator('aside').getByText(name).waitFor();
    const mailbox = await (await fetch(`${t.url}/utvikling/post`)).text();
    const letter = mailbox.split('<li>').find(item => item.includes('Du er den første jeg tenkte på.'));
    const link = /\/svar\/[\w-]+/.exec(letter)[0];
    for (const js of [false, true]) {
      const answer = await t.visit(link, { size: 'small', js });
      await answer.getByText('Du er den første jeg tenkte på.').waitFor();
      await t.assertFits(answer);
      if (js) {
        await t.assertAccessible(answer);
        await touch(answer, 'Ja, jeg kan');
        await says(answer, 'Du er med. Takk!');
      } else {
        await touch(answer, 'Kanskje senere');
        await says(answer, 'Du sa kanskje senere.');
      }
    }
    await until(async () => /Ja/.test(await page.locator('aside li').filter({ hasText: name }).innerText()), 'the yes is seen where it was asked');
  },

  async 'whoever sees a need says "jeg kan", and can change their mind'(t) {
    await t.ownServer();
    const page = await t.visit('/', { size: 'small', as: AMIR });
    const here = page.getByRole('region', { name: 'Her kan du bidra' });
    await here.waitFor();
    await t.assertAccessible(page);
    await t.assertFits(page);
    const line = here.locator('li').filter({ has: page.getByRole('button', { name: /^Jeg kan/ }) }).first();
    const project = await line.getByRole('link').getAttribute('href');
    const need = await line.locator('h3').innerText();
    await line.getByRole('button', { name: /^Jeg kan/ }).click();
    await until(async () => !(await here.locator('h3').allInnerTexts()).includes(need), 'it is taken');
    await page.goto(`${t.url}${project}`);
    await page.getByRole('button', { name: `Jeg kan ikke likevel: ${need}` }).click();
    await page.getByRole('button', { name: `Jeg kan ikke likevel: ${need}` }).waitFor({ state: 'detached' });
  },

  async 'a shared link to a project has a picture, and an idea has none'(t) {
    const html = await (await fetch(t.url + TAKHAGEN)).text();
    const image = /property="og:image" content="([^"]+)"/.exec(html)[1];
    const answer = await fetch(t.url + new URL(image).pathname);
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'image/png']);
    const png = Buffer.from(await answer.arrayBuffer());
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    assert.equal((await fetch(`${t.url}/prosjekter/ingen-slik/bilde.png`)).status, 404);
  },

  async 'what somebody may do who does not carry the project'(t) {
    const page = await t.visit(TAKHAGEN, { size: 'desktop' });
    assert.equal(await page.getByRole('link', { name: /^Finn folk/ }).count(), 0);
    const answer = await fetch(`${t.url}${TAKHAGEN}/spor`);
    assert.equal(answer.status, 401);
    const guessed = await post(t, '/svar/gjettet', 'reply_by_link', { token: 'gjettet', reply: 'yes' });
    assert.equal(guessed.status, 404);
  },
};
