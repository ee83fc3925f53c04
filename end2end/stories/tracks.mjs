// Tracks and questions: planned by the manager, wished for by those who come, and no seat given twice.

import assert from 'node:assert/strict';
import { AMIR, INGRID, JONAS, asAPersonWould, plain, posts, says, touch, until } from '../harness.mjs';

let number = 0;

function inThreeWeeks() {
  const day = new Date(Date.now() + 21 * 86_400_000);
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
}

const post = posts('events');

/** An event with these tracks (a name and how many places each) and questions; its address. */
async function gathering(t, tracks, questions = [], fields = {}) {
  const session = await t.sessionOf(INGRID);
  const made = await post(t, '/arrangementer/ny', 'plan', {
    kind: 'annet', title: `Samling ${number += 1}`, date: inThreeWeeks(), starts: '16.15', ends: '19.30',
    place: 'Lageret', open_to: 'everyone', capacity: '', repeats: '', ...fields,
  }, session);
  assert.equal(made.status, 303, await made.text());
  const path = made.headers.get('location');
  const slug = path.split('/').at(-1);
  const done = async (verb, more) => {
    const answer = await post(t, `${path}/spor`, verb, { slug, ...more }, session);
    assert.equal(answer.status, 303, await answer.text());
  };
  for (const [name, capacity] of tracks) await done('save_track', { name, capacity, room: `Rom ${name}`, starts: '17.15', ends: '18.30', host: 'Amir Haidari' });
  for (const question of questions) await done('save_question', question);
  await post(t, path, 'move_on', { slug, stage: 'published' }, session);
  return path;
}

const FIRST = 'Hvilket spor vil du helst være med på?';
const SECOND = 'Og hvis det er fullt?';

async function wish(page, ...tracks) {
  for (const [field, track] of [FIRST, SECOND].map((field, place) => [field, tracks[place]])) {
    if (!track) continue;
    const option = page.getByLabel(field).locator('option', { hasText: track });
    await page.getByLabel(field).selectOption(await option.getAttribute('value'));
  }
}

export const stories = {
  async 'the manager plans tracks and questions, puts them in order and takes one away'(t) {
    t.allow(/422/);
    const path = await gathering(t, []);
    const page = await t.visit(path, { size: 'desktop', as: INGRID });
    await page.getByRole('link', { name: 'Spor og spørsmål' }).click();
    await page.getByRole('heading', { level: 1, name: 'Spor og spørsmål' }).waitFor();
    for (const [name, places] of [['Opp på taket', '24'], ['Lån, lei, del', '30']]) {
      await page.getByRole('link', { name: 'Nytt spor' }).click();
      await page.getByLabel('Hva heter sporet?').fill(name);
      await page.getByLabel('Vert').fill('Amir Haidari');
      await page.getByLabel('Slutter').fill('18.30');
      await page.getByLabel('Antall plasser').fill(places);
      await touch(page, 'Lagre');
      // An end without a beginning; nothing typed is lost.
      await says(page, 'Dette må være med.');
      assert.equal(await page.getByLabel('Hva heter sporet?').inputValue(), name);
      await page.getByLabel('Begynner').fill('17.15');
      await t.assertAccessible(page);
      await touch(page, 'Lagre');
      await page.getByRole('heading', { level: 3, name }).waitFor();
    }
    const order = () => page.locator('[aria-labelledby=spor] h3').allInnerTexts();
    assert.deepEqual(await order(), ['Opp på taket', 'Lån, lei, del']);
    await page.getByRole('button', { name: 'Flytt «Lån, lei, del» opp' }).click();
    await until(async () => (await order())[0] === 'Lån, lei, del', 'it is first now');

    await page.getByRole('link', { name: 'Nytt spørsmål' }).click();
    await page.getByLabel('Hva vil du vite?').fill('Hva tar du med?');
    await page.getByLabel('Hvordan svarer man?').selectOption('choice');
    await page.getByLabel('Svar å velge mellom').fill('Kake');
    await touch(page, 'Lagre');
    await page.locator('.field:has([aria-invalid=true])').waitFor();
    await page.getByLabel('Svar å velge mellom').fill('Kake\nFrukt');
    await t.assertAccessible(page);
    await touch(page, 'Lagre');
    await says(page, 'Kake / Frukt');
    await t.assertAccessible(page);

    await page.getByRole('link', { name: 'Endre «Opp på taket»' }).click();
    await page.getByText('Fjern sporet …').click();
    await says(page, 'Ingen er med i dette sporet ennå.');
    await touch(page, 'Fjern');
    await page.getByRole('heading', { level: 1, name: 'Spor og spørsmål' }).waitFor();
    assert.deepEqual(await order(), ['Lån, lei, del']);
    await t.go(page, path);
    await page.locator('.tracks').getByText('30 plasser igjen').waitFor();
    await page.locator('.tracks').getByRole('link', { name: 'Amir Haidari' }).waitFor();
  },

  async 'a dearer track is given as soon as there is room, and seen within a second'(t) {
    const path = await gathering(t, [['Taket', '1'], ['Utlån', '5']]);
    const amir = await t.visit(path, { as: AMIR });
    await wish(amir, 'Taket', 'Utlån');
    await touch(amir, 'Jeg kommer');
    await says(amir, 'Du er med i «Taket», Rom Taket.');
    const jonas = await t.visit(path, { as: JONAS });
    await jonas.locator('.tracks').getByText('Fullt').waitFor();
    await wish(jonas, 'Taket', 'Utlån');
    await touch(jonas, 'Jeg kommer');
    await says(jonas, 'Du er med i «Utlån», Rom Utlån. Blir det plass i «Taket», flytter vi deg dit og sier fra.');
    await t.assertAccessible(jonas);
    await t.assertFits(jonas);
    await touch(amir, 'Kan ikke');
    await says(jonas, 'Du er med i «Taket», Rom Taket.', { timeout: 1_000 });
    assert.match(await t.letterTo(JONAS), /Det er blitt plass i «Taket»/);
    // Another wish, with the button below it.
    await wish(jonas, 'Utlån', 'Taket');
    await jonas.locator('.asks').getByRole('button', { name: 'Lagre' }).click();
    await says(jonas, 'Du er med i «Utlån», Rom Utlån.');
  },

  async 'a guest wishes and answers on a phone, and loses nothing by a mistake'(t) {
    t.allow(/422/);
    const asked = [{ text: 'Hva tar du med?', kind: 'choice', choices: 'Kake\nFrukt', required: 'on' }, { text: 'Blir du hele kvelden?', kind: 'yes_no' }, { text: 'Noe vi bør vite?', kind: 'words' }];
    const path = await gathering(t, [['Taket', '2'], ['Utlån', '']], asked);
    const page = await t.visit(path, { size: 'small' });
    await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Solveig Ås');
    await page.getByRole('textbox', { name: 'E-post', exact: true }).fill('solveig.spor@example.org');
    await wish(page, 'Taket', 'Utlån');
    await page.getByRole('radio', { name: 'Nei', exact: true }).check();
    await page.getByLabel(/Noe vi bør vite/).fill('Kommer ti minutter for sent');
    await asAPersonWould(page);
    await touch(page, 'Meld meg på');
    const mistake = page.locator('fieldset.field:has([aria-invalid=true])');
    await mistake.waitFor();
    assert.match(await mistake.innerText(), /Hva tar du med\?/);
    assert.match(await page.getByLabel(FIRST).locator('option:checked').innerText(), /Taket/);
    assert.match(await page.getByLabel(SECOND).locator('option:checked').innerText(), /Utlån/);
    assert.ok(await page.getByRole('radio', { name: 'Nei', exact: true }).isChecked());
    assert.equal(await page.getByLabel(/Noe vi bør vite/).inputValue(), 'Kommer ti minutter for sent');
    await t.assertAccessible(page);
    await t.assertFits(page);
    await page.getByRole('radio', { name: 'Frukt', exact: true }).check();
    await touch(page, 'Meld meg på');
    await page.getByRole('heading', { name: /sjekk e-posten din/ }).waitFor();
    await page.locator('.tracks').getByText('2 plasser igjen').waitFor();
    const own = await t.visit(/\/svar\/[^\s]+/.exec(await t.letterTo('solveig.spor@example.org'))[0], { size: 'small' });
    await touch(own, 'Ja, jeg kommer');
    await says(own, 'Du er med i «Taket», Rom Taket.');
    await page.locator('.tracks').getByText('1 plass igjen').waitFor({ timeout: 1_000 });
    assert.ok(await own.getByRole('radio', { name: 'Frukt', exact: true }).isChecked());
    await t.assertAccessible(own);
    await t.assertFits(own);
    await wish(own, 'Utlån', 'Taket');
    await own.locator('.asks').getByRole('button', { name: 'Lagre' }).click();
    await says(own, 'Du er med i «Utlån», Rom Utlån.');
  },

  async 'who would lose a seat is said before a track is taken away, and never by a smaller one'(t) {
    t.allow(/422/);
    const path = await gathering(t, [['Taket', '2'], ['Utlån', '5']]);
    for (const as of [AMIR, JONAS]) {
      const page = await t.visit(path, { as });
      await wish(page, 'Taket', 'Utlån');
      await touch(page, 'Jeg kommer');
      await says(page, 'Du er med i «Taket»');
    }
    const page = await t.visit(`${path}/spor`, { as: INGRID });
    await says(page, '2 av 2 plasser er tatt');
    await page.getByRole('link', { name: 'Endre «Taket»' }).click();
    await page.getByLabel('Antall plasser').fill('1');
    await touch(page, 'Lagre');
    await page.locator('.field:has([aria-invalid=true])').waitFor();
    await t.assertAccessible(page);
    await t.go(page, new URL(page.url()).pathname);
    await page.getByText('Fjern sporet …').click();
    await says(page, 'Disse mister plassen i sporet.');
    assert.deepEqual((await page.locator('.cancel .names li').allInnerTexts()).sort(), ['Amir Haidari', 'Jonas Nygård']);
    await t.assertAccessible(page);
    await t.assertFits(page);
    await touch(page, 'Fjern og si fra');
    await page.getByRole('heading', { level: 1, name: 'Spor og spørsmål' }).waitFor();
    await says(page, '2 av 5 plasser er tatt');
    assert.match(await t.letterTo(AMIR), /«Taket» blir det dessverre ikke noe av\. Vi har satt deg i «Utlån»/);
  },

  async 'the manager sees who is where and takes the table along; nobody else does'(t) {
    const asked = [{ text: '=Hvem?', kind: 'words' }];
    const path = await gathering(t, [['Taket', '5'], ['Utlån', '']], asked);
    const jonas = await t.visit(path, { as: JONAS });
    await wish(jonas, 'Taket');
    await jonas.getByLabel(/=Hvem/).fill('=1+1; "hei"');
    await touch(jonas, 'Jeg kommer');
    await says(jonas, 'Du er med i «Taket»');
    assert.equal(await jonas.getByRole('heading', { name: 'Hvem er hvor' }).count(), 0);
    for (const size of ['small', 'desktop']) {
      const page = await t.visit(path, { size, as: INGRID, scheme: 'dark' });
      await page.getByRole('heading', { name: 'Hvem er hvor' }).waitFor();
      await page.locator('.names').getByText('Jonas Nygård').waitFor();
      await page.getByText('1 har skrevet noe').waitFor();
      await page.getByText('Vis hva hver enkelt svarte').click();
      await page.getByRole('cell', { name: '=1+1; "hei"' }).waitFor();
      await t.assertAccessible(page);
      await t.assertFits(page);
    }
    const table = async as => fetch(`${t.url}${path}/svar.csv`, { headers: as ? { cookie: `session=${await t.sessionOf(as)}` } : {} });
    const answer = await table(INGRID);
    assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.match(answer.headers.get('content-disposition'), /attachment; filename="samling-.*\.csv"/);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    assert.equal(text, '\ufeffNavn;Svar;Antall;Følge;Spor;Ønsker;\'=Hvem?\r\nJonas Nygård;Kommer;1;;Taket;Taket;"\'=1+1; ""hei"""\r\n');
    assert.equal((await table(JONAS)).status, 403);
    assert.equal((await table()).status, 401);
    assert.equal((await fetch(`${t.url}/arrangementer/ingen-slik/svar.csv`)).status, 401);
  },

  async 'without JavaScript: the manager, and one who comes'(t) {
    t.allow(/422/);
    const path = await gathering(t, [['Taket', '5'], ['Utlån', '5']], [{ text: 'Sulten?', kind: 'yes_no', required: 'on' }]);
    const page = await plain(t, path, JONAS);
    await wish(page, 'Utlån');
    await touch(page, 'Jeg kommer');
    await page.locator('fieldset.field:has([aria-invalid=true])').waitFor();
    assert.match(await page.getByLabel(FIRST).locator('option:checked').innerText(), /Utlån/);
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await touch(page, 'Jeg kommer');
    await says(page, 'Du er med i «Utlån»');
    const manager = await plain(t, `${path}/spor`, INGRID);
    await manager.getByRole('button', { name: 'Flytt «Utlån» opp' }).click();
    assert.deepEqual(await manager.locator('[aria-labelledby=spor] h3').allInnerTexts(), ['Utlån', 'Taket']);
    await manager.getByRole('link', { name: 'Endre «Sulten?»' }).click();
    await manager.getByText('Fjern spørsmålet …').click();
    await says(manager, '1 har svart. Svarene blir slettet.');
    await touch(manager, 'Fjern');
    await says(manager, 'Ingen egne spørsmål.');
  },

  async 'pages where tracks are planned are the manager’s, and fit a small phone'(t) {
    t.allow(/40[134]/);
    const path = await gathering(t, [['Et veldig langt navn på et spor som ingen egentlig ville brukt til noe', '5']], [{ text: 'Sulten?', kind: 'yes_no' }]);
    const slug = path.split('/').at(-1);
    const session = await t.sessionOf(JONAS);
    for (const [page, as, status] of [['spor', null, 401], ['spor', session, 403], ['spor/ny', null, 401], ['spor/ny', session, 403], ['sporsmal/ny', session, 403]]) {
      const answer = await fetch(`${t.url}${path}/${page}`, { headers: as ? { cookie: `session=${as}` } : {} });
      assert.equal(answer.status, status, `${page} ${as ? 'as Jonas' : ''}`);
    }
    // A track that is not there, and one of another event.
    const other = await gathering(t, [['Taket', '5']]);
    const html = await (await fetch(`${t.url}${other}`)).text();
    const foreign = /<option value="([0-9a-f-]{36})"/.exec(html)[1];
    const refused = await post(t, path, 'answer', { slug, answer: 'coming', 'tracks[0]': foreign }, session);
    assert.equal(refused.status, 422);
    const page = await t.visit(`${path}/spor`, { size: 'small', as: INGRID, scheme: 'dark' });
    for (const one of [`${path}/spor`, `${path}/spor/ny`, `${path}/sporsmal/ny`]) {
      await t.go(page, one);
      await t.assertAccessible(page);
      await t.assertFits(page);
    }
    const lost = await page.goto(`${path}/spor/${foreign}`);
    assert.equal(lost.status(), 404);
  },
};
