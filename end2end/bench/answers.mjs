// A thousand answer at once for a hundred places, on both engines; domain/examples/answers_bench asks and times.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TOOLS, run } from './program.mjs';
import { figure, said } from './table.mjs';

const ASKS = join(TOOLS, 'answers_bench');
const FILE = join(TOOLS, 'answers.db');

const ENGINES = {
  SQLite: [ASKS, `sqlite://${FILE}`],
  PostgreSQL: [join(ROOT, 'bin/with-postgres'), 'sh', '-c', 'exec "$0" "$DATABASE_URL_TEST"', ASKS],
};

export async function* measure() {
  for (const [engine, command] of Object.entries(ENGINES)) {
    for (const end of ['', '-wal', '-shm']) rmSync(FILE + end, { force: true });
    const found = JSON.parse(await run(command, { ms: 600_000 }));
    const what = `${said(found.people)} answer at once for 100 places, ${engine}`;
    yield figure(`${what}: sold too often`, found.oversold, '', { most: 0, note: `${found.coming} come, ${found.waiting} wait`, detail: found });
    yield figure(`${what}: share of bare inserts`, found.share, '', { least: 1 / 3, note: `${said(found.rate)} of ${said(found.bare)} a second` });
    yield figure(`${what}: p99`, found.p99, 'ms', { note: `all at once: p50 ${said(found.p50, 'ms')}` });
    yield figure(`one answers when nobody else does, ${engine}: p50`, found.alone, 'ms');
  }
}
