// The directory's search over very many people, on both engines; domain/examples/search_bench asks and times.

import { join } from 'node:path';
import { ROOT, TOOLS, run } from './program.mjs';
import { figure, said } from './table.mjs';

/** How many people, and the milliseconds that 99 of 100 answers may take. */
const GOALS = [[10_000, 5], [1_000_000, 30]];
const ASKS = join(TOOLS, 'search_bench');
const LONGEST = 2 * 3_600_000;

const ENGINES = {
  // Kept for the next time: a million people take minutes to invent.
  SQLite: people => [ASKS, `sqlite://${join(TOOLS, `${people}.db`)}`, `${people}`],
  PostgreSQL: people => [join(ROOT, 'bin/with-postgres'), 'sh', '-c', 'exec "$0" "$DATABASE_URL_TEST" "$1"', ASKS, `${people}`],
};

export async function* measure() {
  for (const [people, most] of GOALS) {
    for (const [engine, command] of Object.entries(ENGINES)) {
      const what = `search, ${said(people)} people, ${engine}`;
      console.error(`  … ${what}`);
      const found = JSON.parse(await run(command(people), { ms: LONGEST }));
      yield figure(`${what}: p50`, found.all.p50, 'ms');
      yield figure(`${what}: p99`, found.all.p99, 'ms', { most, note: slowest(found), detail: found });
    }
  }
}

function slowest({ slowest: [{ ms, reader, kind, query }] }) {
  const asked = Object.entries(query).filter(([, value]) => value).map(([name, value]) => `${name}=${value}`);
  return `slowest ${said(ms, 'ms')}: ${kind}, by a ${reader}: ${asked.join(' ') || 'everyone'}`;
}
