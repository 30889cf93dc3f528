/** @param {readonly import('./bench.mjs').Measurement[]} rows */
export function printMeasurements(rows) {
  const width = Math.max(64, ...rows.map(({ what }) => what.length));
  for (const { what, median, range } of rows) {
    console.log(`${what.padEnd(width)}  ${median.padStart(22)}  ${range}`);
  }
}
