/** Writes weights small: whole numbers of steps, one byte for most. `readWeights` is the way back. */

/** What a weight of 1 becomes: the coarser the steps, the more weights are nothing and take no room. */
const stepsInOne = 0.6;

/**
 * @param {Float64Array} weights of each row the tags'
 * @param {import('./core.mjs').Core} core
 * @returns {string}
 */
export function writeWeights(weights, { anyWeight, digits, rowBits, smallWeights, tagSet }) {
  /** @type {number[]} */
  const bytes = [];
  /** @param {number} value */
  const write = (value) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  let next = 0;
  for (let row = 0; row < 1 << rowBits; row += 1) {
    const steps = tagSet.map((_, tag) => Math.round((weights[row * tagSet.length + tag] ?? 0) * stepsInOne));
    const kept = steps.flatMap((weight, tag) => (weight !== 0 ? [{ tag, weight }] : []));
    if (kept.length === 0) continue;
    write(row - next);
    next = row + 1;
    write(kept.length);
    for (const { tag, weight } of kept) {
      const small = smallWeights.findIndex((candidate) => candidate === weight);
      if (small >= 0) {
        bytes.push(small * tagSet.length + tag);
        continue;
      }
      bytes.push(anyWeight);
      write(tag);
      write(weight > 0 ? 2 * weight : -2 * weight - 1);
    }
  }
  return inBase64(bytes, digits);
}

/** @param {readonly number[]} bytes @param {string} digits */
function inBase64(bytes, digits) {
  /** @type {string[]} */
  const written = [];
  let buffered = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffered = (buffered << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      written.push(digits.charAt((buffered >>> bits) & 63));
    }
    buffered &= (1 << bits) - 1;
  }
  if (bits > 0) written.push(digits.charAt((buffered << (6 - bits)) & 63));
  return written.join('');
}
