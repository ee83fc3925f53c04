// "Ikke inviter meg", said on Min side: the same wish as behind the link in the mail.

import assert from 'node:assert/strict';
import { INGRID, JONAS, posts, says, touch, until } from '../harness.mjs';

const EWA = 'ewa.nowak@example.org';

const post = posts('events');

/** How an invitation to a new breakfast goes: 303, or 422 when it would reach nobody. */
async function invited(t, email) {
  const ingrid = await t.sessionOf(INGRID);
  const day = new Date(Date.now() + 21 * 86_400_000);
  const made = await post(t, '/arrangementer/ny', 'plan', {
    kind: 'frokost', title: 'Frokost for den som vil', date: `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`, starts: '08.00', ends: '09.30',
    place: 'Elvebyen bibliotek', open_to: 'everyone', capacity: '', repeats: '',
  }, ingrid);
  const path = made.headers.get('location');
  const slug = path.split('/').at(-1);
  await post(t, path, 'move_on', { slug, stage: 'published' }, ingrid);
  return (await post(t, `${path}/inviter`, 'invite', { slug, list: email, agreed: 'on' }, ingrid)).status;
}

export const stories = {
  async 'who wants no invitations says so on Min side, sees it in the mail too, and can take it back'(t) {
    assert.equal(await invited(t, JONAS), 303);
    const [link] = /\/avmeld\/[0-9a-f]{64}/.exec(await t.letterTo(JONAS));
    const page = await t.visit('/min-side/samtykker', { size: 'small', as: JONAS });
    await says(page, /Du får høyst fire invitasjoner/);
    await t.assertAccessible(page);
    await t.assertFits(page);
    await touch(page, 'Ikke inviter meg');
    await says(page, 'Du blir ikke invitert.');
    assert.equal(await invited(t, JONAS), 422, 'a wish is kept');
    const mail = await t.visit(link);
    await mail.getByRole('heading', { name: 'Du får ingen flere invitasjoner' }).waitFor();
    await touch(page, 'Inviter meg igjen');
    await says(page, /Du får høyst fire invitasjoner/);
    await says(page, 'Lagret');
    await mail.reload();
    await mail.getByRole('heading', { name: 'Vil du ikke ha flere invitasjoner?' }).waitFor();
    await touch(mail, 'Ikke send meg flere');
    await mail.getByRole('heading', { name: 'Du får ingen flere invitasjoner' }).waitFor();
    await t.go(page, '/min-side/samtykker');
    await touch(page, 'Inviter meg igjen');
    await until(async () => await invited(t, JONAS) === 303, 'invited again');
  },

  async 'without JavaScript the wish is said to be saved'(t) {
    const page = await t.visitPlain('/min-side/samtykker', { as: EWA, size: 'small', scheme: 'dark' });
    await touch(page, 'Ikke inviter meg');
    await says(page, 'Lagret');
    await says(page, 'Du blir ikke invitert.');
    await t.assertFits(page);
    assert.equal(await invited(t, EWA), 422);
    await touch(page, 'Inviter meg igjen');
    await says(page, /Du får høyst fire invitasjoner/);
    assert.equal(await invited(t, EWA), 303);
  },
};
