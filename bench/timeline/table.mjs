/** What the timeline is to reach; the frames count for zooming and panning alike. */
const targets = new Map([
  [1_000, { first: 150, p95: 17, page: null }],
  [100_000, { first: 250, p95: 17, page: 60 }],
  [1_000_000, { first: 1_000, p95: 17, page: 400 }],
]);
const heads = ['timeline', 'events', 'first', 'zoom p50/p95/max', 'pan p50/p95/max', 'page MB (events)', 'answers, ms'];

/** @param {readonly import('./measure.mjs').Row[]} rows */
export function printTable(rows) {
  const lines = [heads];
  for (const row of rows) {
    lines.push(lineOf(row));
    const target = targets.get(row.count);
    if (row.mode !== 'dateline' || target === undefined) continue;
    const frames = `≤ ${target.p95}, max 100`;
    lines.push([
      '  to reach',
      '',
      `≤ ${target.first}`,
      frames,
      frames,
      target.page === null ? '' : `≤ ${target.page}`,
      '≤ 100',
    ]);
  }
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

/** @param {import('./measure.mjs').Row} row */
function lineOf(row) {
  return [
    row.mode,
    row.count.toLocaleString('en'),
    row.first === null ? '–' : `${row.first.toFixed(0)} ms`,
    framesCell(row.zoom),
    framesCell(row.pan),
    row.page === null ? '–' : `${row.page.toFixed(1)} (${(row.events ?? 0).toFixed(1)})`,
    row.note ?? row.answers.map(({ name, milliseconds }) => `${name} ${milliseconds.toFixed(0)}`).join(', '),
  ];
}

/** @param {import('./measure.mjs').Frames | null} frames */
function framesCell(frames) {
  return frames === null ? '–' : [frames.p50, frames.p95, frames.most].map((value) => value.toFixed(1)).join(' / ');
}
