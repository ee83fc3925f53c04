// Lighthouse on a phone, as it is set by default: a slow network and a processor four times slower than this one.

import { homedir } from 'node:os';
import { join } from 'node:path';
import { Server } from '../harness.mjs';
import { restart, run } from './program.mjs';
import { figure, median } from './table.mjs';

const PAGES = ['/', '/padrivere', '/padrivere/amir-haidari'];
/** Its judgement of speed varies from run to run: the middle one counts. */
const RUNS = 3;
const CACHE = process.env.PADRIVER_CACHE ?? join(homedir(), '.cache/padriver');
const LIGHTHOUSE = join(CACHE, 'tools/lighthouse/node_modules/lighthouse/cli/index.js');
const CHROMIUM = process.env.PADRIVER_CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function* measure() {
  const server = await Server.start({ demo: true });
  try {
    await restart(server);
    for (const path of PAGES) {
      const reports = [];
      for (let time = 0; time < RUNS; time += 1) reports.push(await report(server.url + path));
      for (const id of Object.keys(reports[0].categories)) yield judged(path, id, reports);
    }
  } finally {
    await server.stop();
  }
}

async function report(url) {
  console.error(`  … Lighthouse, ${url}`);
  const command = [process.execPath, LIGHTHOUSE, url, '--quiet', '--output=json', '--no-enable-error-reporting', `--chrome-flags=${FLAGS.join(' ')}`];
  const found = JSON.parse(await run(command, { ms: 180_000, env: { ...process.env, CHROME_PATH: CHROMIUM } }));
  const blank = Object.values(found.categories).find(({ score }) => score === null);
  if (blank) throw new Error(`Lighthouse could not judge ${blank.id} of ${url}: ${found.runWarnings.join(' ')}`);
  return found;
}

function judged(path, id, reports) {
  const points = reports.map(({ categories }) => Math.round(categories[id].score * 100));
  const least = id === 'accessibility' ? 100 : 95;
  return figure(`Lighthouse, ${path}: ${id}`, median(points), '', { least, note: lost(id, reports.at(-1)), detail: points });
}

/** What took most points away, in the last run. */
function lost(id, { categories, audits }) {
  const counted = categories[id].auditRefs.filter(({ id: audit, weight }) => weight > 0 && audits[audit].score !== null);
  const losses = counted.map(({ id: audit, weight }) => ({ ...audits[audit], loss: weight * (1 - audits[audit].score) }));
  const most = losses.filter(({ loss }) => loss > 0).sort((a, b) => b.loss - a.loss).slice(0, 3);
  return most.map(({ id: audit, displayValue = '' }) => `${audit} ${displayValue}`.trim()).join(', ');
}
