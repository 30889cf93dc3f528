/**
 * A seeded generator of numbers (Mulberry32, Tommy Ettinger, public domain): the same seed gives the same texts.
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  /** Between 0 and 1, without 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  /** @param {number} count */
  const below = (count) => Math.floor(next() * count);
  return {
    below,
    /**
     * @template Item
     * @param {readonly Item[]} items not empty
     * @returns {Item}
     */
    oneOf: (items) => /** @type {Item} */ (items[below(items.length)]),
  };
}

/** @typedef {ReturnType<typeof randomFrom>} Random */
