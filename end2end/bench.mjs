// Measures what docs/performance.md promises: one table here, and the same as JSON in target/bench.json.
//   bin/bench                    builds, and measures all of it
//   bin/bench search start       only these parts
//   node end2end/bench.mjs …     the same without building first
// A miss is reported and is no failure; what could not be measured is one.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './bench/program.mjs';
import { said, table } from './bench/table.mjs';

const PARTS = ['weight', 'pages', 'memory', 'start', 'search', 'answers', 'live', 'door', 'board', 'matching', 'lighthouse'];
const wanted = process.argv.slice(2);
const unknown = wanted.find(part => !PARTS.includes(part));
if (unknown !== undefined) {
  console.error(`bench: there is no part '${unknown}'. There are: ${PARTS.join(' ')}`);
  process.exit(2);
}

const [figures, failed] = [[], []];
for (const part of wanted.length ? wanted : PARTS) {
  console.error(`… ${part}`);
  try {
    const { measure } = await import(`./bench/${part}.mjs`);
    for await (const figure of measure()) figures.push({ part, ...figure });
  } catch (error) {
    failed.push({ part, why: String(error.stack ?? error) });
  }
}

const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${said(totalmem() / 1e9, 'GB')}`;
const version = git('describe', '--always', '--dirty');
mkdirSync(join(ROOT, 'target'), { recursive: true });
writeFileSync(join(ROOT, 'target/bench.json'), `${JSON.stringify({ at: new Date(), version, machine, figures, failed }, null, 2)}\n`);

console.log(`\n${version} on ${machine}\n\n${table(figures)}\n`);
for (const { part, why } of failed) console.log(`NOT MEASURED: ${part}\n${why.replace(/^/gm, '  ')}`);
const missed = figures.filter(({ verdict }) => verdict === 'MISS').length;
console.log(`${figures.filter(({ verdict }) => verdict === 'ok').length} ok, ${missed} MISS, ${failed.length} not measured`);
process.exit(failed.length ? 1 : 0);

function git(...args) {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'an unknown version';
  }
}
