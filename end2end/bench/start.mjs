// From starting the program on a database that is there to its first page, the middle one of five times.

import { Server } from '../harness.mjs';
import { restart } from './program.mjs';
import { figure, median } from './table.mjs';

const TIMES = 5;

export async function* measure() {
  const server = await Server.start({ demo: true });
  try {
    const times = [];
    for (let time = 0; time < TIMES; time += 1) times.push(await restart(server));
    yield figure('start to first page', median(times), 'ms', { most: 200, detail: times });
  } finally {
    await server.stop();
  }
}
