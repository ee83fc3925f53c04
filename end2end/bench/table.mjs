// Figures, the goals they are held to, and the table they stand in.

/** A figure. With `most` or `least` it has a goal; `note` explains it in a line, `detail` in the JSON. */
export function figure(what, value, unit, { most, least, note = '', detail } = {}) {
  if (!Number.isFinite(value)) throw new Error(`${what} could not be measured: ${value}`);
  const held = most !== undefined || least !== undefined;
  const met = value <= (most ?? Infinity) && value >= (least ?? -Infinity);
  return { what, value, unit, most, least, verdict: held ? (met ? 'ok' : 'MISS') : '', note, detail };
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

export function table(figures) {
  const rows = figures.map(each => [each.what, said(each.value, each.unit), goal(each), each.verdict, each.note]);
  rows.unshift(['what', 'figure', 'goal', '', '']);
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  const line = ([what, value, wanted, verdict, note]) =>
    [what.padEnd(widths[0]), value.padStart(widths[1]), wanted.padStart(widths[2]), verdict.padEnd(widths[3]), note].join('  ').trimEnd();
  return rows.map(line).join('\n');
}

function goal({ most, least, unit }) {
  if (most !== undefined) return `≤ ${said(most, unit)}`;
  return least === undefined ? '' : `≥ ${said(least, unit)}`;
}

/** "12,345 bytes", "0.43", "3.1 ms": three figures are enough. */
export function said(value, unit = '') {
  const size = Math.abs(value);
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: size < 10 ? 2 : size < 100 ? 1 : 0 });
  return unit ? `${number} ${unit}` : number;
}
