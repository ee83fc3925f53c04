// What a first visit weighs, in bytes as sent with brotli; fails above budget.json.

import { BUDGET, HELD, weigh } from './bench/weight.mjs';

const { weight, foreign } = await weigh();
let over = foreign.length > 0;
for (const kind of HELD) {
  const [is, may] = [weight[kind], BUDGET[kind]];
  over ||= is > may;
  console.log(`${kind.padEnd(5)} ${String(is).padStart(7)} of ${may} bytes${is > may ? '   TOO MUCH' : ''}`);
}
console.log(`other ${String(weight.other).padStart(7)} bytes (font, faces)`);
for (const url of foreign) console.log(`from another host: ${url}`);
process.exit(over ? 1 : 0);
