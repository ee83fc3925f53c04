// Letters, against a real mail server: nothing lost, nothing sent twice.

import assert from 'node:assert/strict';
import { Server, until } from '../harness.mjs';
import { env, post } from '../post.mjs';

const ask = (server, email) => fetch(`${server.url}/logg-inn?/api/account/ask`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ email, next: '' }) });

const waiting = async server => Number(/padriver_mail_waiting (\d+)/.exec(await (await fetch(`${server.url}/metrics`)).text())[1]);

export const stories = {
  async 'a letter leaves, signed by the partnership, as text and as HTML'() {
    const mail = await post({ login: true });
    const server = await Server.start({ demo: true, env: env(mail.port, { PADRIVER_SMTP_USER: 'padriver', PADRIVER_SMTP_PASSWORD: 'hemmelig' }) });
    await ask(server, 'amir.haidari@example.org');
    await until(() => mail.taken.length === 1, 'the letter has come');
    const [letter] = mail.taken;
    assert.deepEqual(letter.to, ['amir.haidari@example.org']);
    assert.match(letter.text, /From: "?Elvebyen partnerskap"? <ingrid\.solbakken@example\.org>/);
    assert.match(letter.text, /Subject: \d{3} \d{3} er koden din til Elvebyen/);
    assert.match(letter.text, /text\/plain/);
    assert.match(letter.text, /text\/html/);
    await until(async () => await waiting(server) === 0, 'nothing waits');
    assert.equal((await fetch(`${server.url}/utvikling/post`)).status, 404, 'no mailbox beside a mail server');
    await server.stop();
    await mail.end();
  },

  async 'a server that says 4xx is asked again, after a restart too, and takes it once'() {
    let tries = 0;
    const busy = () => Object.assign(new Error('busy'), { responseCode: 451 });
    const mail = await post({ rcpt: () => ((tries += 1) === 1 ? busy() : null) });
    const server = await Server.start({ demo: true, env: env(mail.port) });
    await ask(server, 'amir.haidari@example.org');
    await until(() => tries === 1, 'it was tried');
    await until(async () => await waiting(server) === 1, 'it waits');
    await server.close();
    await server.open();
    assert.equal(await waiting(server), 1, 'nothing is lost');
    assert.equal(mail.taken.length, 0);
    await server.stop();
    await mail.end();
  },

  async 'an address refused for good is not written to again'() {
    let tries = 0;
    const gone = () => Object.assign(new Error('no such user'), { responseCode: 550 });
    const mail = await post({ rcpt: () => { tries += 1; return gone(); } });
    const server = await Server.start({ demo: true, env: env(mail.port) });
    await ask(server, 'amir.haidari@example.org');
    await until(() => tries === 1, 'it was tried');
    await until(async () => await waiting(server) === 0, 'nothing waits');
    assert.equal(tries, 1);
    await server.stop();
    await mail.end();
  },

  async 'a server that dies in mid-conversation leaves the letter waiting, and nobody is asked to sign in twice'() {
    let deaths = 0;
    const mail = await post({ data: (session, smtp) => { deaths += 1; for (const one of smtp.connections) one._socket.destroy(); return true; } });
    const server = await Server.start({ demo: true, env: env(mail.port) });
    const answer = await ask(server, 'amir.haidari@example.org');
    assert.equal(answer.status, 303, 'who asks does not wait for the mail server');
    await until(() => deaths === 1, 'it died');
    await until(async () => await waiting(server) === 1, 'it waits');
    assert.equal(mail.taken.length, 0);
    await server.stop();
    await mail.end();
  },

  async 'with the mail server away, everything else goes on'() {
    const server = await Server.start({ demo: true, env: env(9) });
    assert.equal((await ask(server, 'amir.haidari@example.org')).status, 303);
    assert.equal((await fetch(`${server.url}/padrivere`)).status, 200);
    assert.equal(await waiting(server), 1);
    await server.stop();
  },
};
