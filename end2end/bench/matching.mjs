// A hundred needs against a hundred thousand people, on both engines; domain/examples/matching_bench asks and times.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TOOLS, run } from './program.mjs';
import { figure, said } from './table.mjs';

const ASKS = join(TOOLS, 'matching_bench');
const FILE = join(TOOLS, 'matching.db');
const PEOPLE = '100000';

const ENGINES = {
  SQLite: [ASKS, `sqlite://${FILE}`, PEOPLE],
  PostgreSQL: [join(ROOT, 'bin/with-postgres'), 'sh', '-c', 'exec "$0" "$DATABASE_URL_TEST" "$1"', ASKS, PEOPLE],
};

export async function* measure() {
  for (const [engine, command] of Object.entries(ENGINES)) {
    for (const end of ['', '-wal', '-shm']) rmSync(FILE + end, { force: true });
    const found = JSON.parse(await run(command, { ms: 900_000 }));
    const what = `${found.needs} needs against ${said(found.people)} people, ${engine}`;
    yield figure(`${what}: p50`, found.p50, 'ms');
    yield figure(`${what}: p99`, found.p99, 'ms', { most: 50, detail: found });
  }
}
