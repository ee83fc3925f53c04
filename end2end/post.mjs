// A mail server for stories, and how to read what it took.

import { SMTPServer } from 'smtp-server';
import { freePort } from './harness.mjs';

/** A mail server that keeps what it takes; `behave` may refuse or hang up. */
export async function post(behave = {}) {
  const taken = [];
  const server = new SMTPServer({
    authOptional: !behave.login, disabledCommands: behave.login ? ['STARTTLS'] : ['AUTH', 'STARTTLS'], allowInsecureAuth: true, logger: false,
    onAuth(auth, _, done) {
      done(auth.username === 'padriver' && auth.password === 'hemmelig' ? null : new Error('no'), { user: auth.username });
    },
    onRcptTo(address, session, done) {
      done(behave.rcpt?.(address, session));
    },
    onData(stream, session, done) {
      let text = '';
      stream.on('data', chunk => { text += chunk; });
      stream.on('end', () => {
        if (behave.data?.(session, this)) return;
        taken.push({ to: session.envelope.rcptTo.map(to => to.address), text });
        done();
      });
    },
  });
  server.on('error', () => {});
  const port = await freePort();
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  return { port, taken, end: () => new Promise(resolve => server.close(resolve)), server };
}

/** The settings of a program that sends there. */
export const env = (port, more = {}) => ({ PADRIVER_SMTP_HOST: 'localhost', PADRIVER_SMTP_PORT: String(port), PADRIVER_SMTP_TLS: 'none', PADRIVER_SMTP_PER_MINUTE: '6000', ...more });

/** A letter as its reader sees it: headers by name, each with all its lines, and the plain text. */
export function read(letter) {
  const [head, ...rest] = letter.split('\r\n\r\n');
  const headers = {};
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [name, value] = /^([^:]+):\s*(.*)$/.exec(line).slice(1);
    (headers[name.toLowerCase()] ??= []).push(words(value));
  }
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'][0])[1];
  const part = rest.join('\r\n\r\n').split(`--${boundary}`).find(part => /text\/plain/.test(part));
  const [about, ...body] = part.split('\r\n\r\n');
  return { headers, text: decoded(body.join('\r\n\r\n'), /transfer-encoding: (\S+)/i.exec(about)?.[1]) };
}

/** `=?utf-8?b?…?=`, and no space between two of them. */
const words = value => value.replace(/\?=\s+=\?/g, '?==?').replace(/(=\?utf-8\?b\?[^?]*\?=)+/gi, all =>
  Buffer.concat([...all.matchAll(/\?b\?([^?]*)\?=/gi)].map(([, text]) => Buffer.from(text, 'base64'))).toString());

function decoded(body, encoding) {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
