// A mail server for one test: node office.mjs '{"habit":"takes","port":0}'
// Says its port on the first line, then each thing that happened as JSON on a line; ends when its input does.
import { createRequire } from 'node:module'

const require = createRequire(new URL('../../../end2end/package.json', import.meta.url))
const { SMTPServer } = require('smtp-server')
const { habit = 'takes', port = 0, times = 1, key, cert, secure = false, password } = JSON.parse(process.argv[2])

let left = times
const say = (what) => process.stdout.write(JSON.stringify(what) + '\n')
const no = (code, why) => Object.assign(new Error(why), { responseCode: code })
const now = (name) => habit === name && left-- > 0
const whole = async (stream) => {
  const parts = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

const server = new SMTPServer({
  secure, key, cert, logger: false, closeTimeout: 10,
  authOptional: password === undefined,
  disabledCommands: [...(key ? [] : ['STARTTLS']), ...(password === undefined ? ['AUTH'] : [])],
  onAuth(auth, session, done) {
    say({ login: auth.username, secure: session.secure })
    if (auth.password === password) done(null, { user: auth.username })
    else done(no(535, '5.7.8 wrong name or password'))
  },
  onMailFrom(address, session, done) {
    if (now('dies after the greeting')) process.exit(0)
    done(now('dislikes the sender') ? no(553, '5.7.1 not your address') : null)
  },
  onRcptTo(address, session, done) {
    if (now('is busy')) return done(no(451, '4.7.1 come back later'))
    if (now('knows nobody')) return done(no(550, '5.1.1 no such mailbox'))
    done()
  },
  async onData(stream, session, done) {
    if (now('dies in the letter')) process.exit(0)
    const message = await whole(stream)
    if (now('dies before the answer')) process.exit(0)
    if (now('dislikes the letter')) return done(no(554, '5.6.0 not like this'))
    if (now('never answers')) return say({ reading: true })
    say({ to: session.envelope.rcptTo.map((to) => to.address), secure: session.secure, message })
    if (now('takes it and dies')) process.exit(0)
    done()
  },
})
server.on('error', () => {})
server.listen(port, 'localhost', () => say({ port: server.server.address().port }))
process.stdin.on('end', () => process.exit(0)).resume()
