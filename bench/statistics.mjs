/**
 * @param {readonly number[]} values
 * @returns {{ least: number, median: number, most: number }}
 */
export function spread(values) {
  const sorted = [...values].sort((left, right) => left - right);
  /** @param {number} index */
  const at = (index) => sorted[index] ?? Number.NaN;
  return { least: at(0), median: at(Math.floor(sorted.length / 2)), most: at(sorted.length - 1) };
}

/**
 * @param {string} what
 * @param {readonly number[]} milliseconds
 * @returns {import('./bench.mjs').Measurement}
 */
export function durations(what, milliseconds) {
  const { least, median, most } = spread(milliseconds);
  const digits = median < 100 ? 2 : 0;
  return {
    what,
    median: `${median.toFixed(digits)} ms`,
    range: `(${least.toFixed(digits)} – ${most.toFixed(digits)} ms, ${milliseconds.length} runs)`,
  };
}

/**
 * @param {string} what
 * @param {readonly number[]} charactersASecond
 * @param {string} [remark]
 * @returns {import('./bench.mjs').Measurement}
 */
export function rates(what, charactersASecond, remark) {
  const { least, median, most } = spread(charactersASecond);
  const runs = charactersASecond.length;
  const range = runs === 1 ? '1 run' : `${thousands(least)} – ${thousands(most)}, ${runs} runs`;
  return {
    what,
    median: `${thousands(median)} characters/s`,
    range: `(${[range, remark].filter((part) => part !== undefined).join('; ')})`,
  };
}

/** @param {number} value */
export function thousands(value) {
  return Math.round(value).toLocaleString('en');
}
