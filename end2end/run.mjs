// Runs the stories in stories/*.mjs against the built program, in real Chromium. The last line counts them.
//   npm test                 all of them
//   npm test -- join mail    those whose file or title has one of the words
//   npm test -- --update-pictures    makes what the page looks like now what it should look like

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, Server, Teller } from './harness.mjs';

const [flags, words] = [true, false].map(flag => process.argv.slice(2).map(word => word.toLowerCase()).filter(word => word.startsWith('--') === flag));
if (flags.includes('--update-pictures')) {
  process.env.PADRIVER_UPDATE_PICTURES = 'yes';
  if (!words.length) words.push('pictures:');
}
const folder = join(import.meta.dirname, 'stories');
let passed = 0;
const failed = [];

const browser = await Browser.start();
let server;
try {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.mjs')).sort()) {
    const { stories } = await import(join(folder, file));
    const told = Object.entries(stories)
      .map(([title, tell]) => [`${file.replace('.mjs', '')}: ${title}`, tell])
      .filter(([name]) => !words.length || words.some(word => name.toLowerCase().includes(word)));
    if (!told.length) continue;
    // The stories of a file share a community, and what one address may try in an hour.
    server = await Server.start({ demo: true });
    for (const [name, tell] of told) {
      const teller = new Teller(browser, server);
      const began = performance.now();
      try {
        await withTimeout(tell(teller), 60_000);
        teller.assertQuiet();
        passed += 1;
        console.log(`ok    ${name} (${Math.round(performance.now() - began)} ms)`);
      } catch (error) {
        failed.push(name);
        console.log(`FAIL  ${name}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
        await teller.pictures(name);
      } finally {
        await teller.end();
      }
    }
    await server.stop();
    server = undefined;
  }
} finally {
  await browser.end();
  await server?.stop();
}
for (const name of failed) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);

function withTimeout(promise, ms) {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`took longer than ${ms} ms`)), ms); });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
