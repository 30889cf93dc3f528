/**
 * How tall the paragraphs of a text are, and so where each stands: a Fenwick tree, in which a height is replaced and a place
 * found in logarithmic time.
 *
 * Why not a package: `virtua` (0.54) takes one height for all that is not drawn yet, so that neither the scrollbar nor the
 * rail would be right; `@tanstack/virtual-core` (3.17) sums all heights anew for each that is measured, 3 ms with 150,000
 * paragraphs; neither knows that browsers bound the height of an element, and neither finds words inside a paragraph.
 */
export class Heights {
  readonly #heights: Float64Array;
  /** At `node` (from 1): the sum of as many heights as the lowest bit of `node` says, up to and with the one before it. */
  readonly #sums: Float64Array;
  #total = 0;

  constructor(heights: Float64Array) {
    this.#heights = heights;
    this.#sums = new Float64Array(heights.length + 1);
    for (const [index, height] of heights.entries()) {
      const node = index + 1;
      this.#total += height;
      this.#add(node, height);
      const parent = node + lowestBit(node);
      if (parent <= heights.length) this.#add(parent, this.#sums[node] ?? 0);
    }
  }

  get count(): number {
    return this.#heights.length;
  }

  get total(): number {
    return this.#total;
  }

  heightOf(index: number): number {
    return this.#heights[index] ?? 0;
  }

  /** Replaces a height; answers by how much it grew. */
  replace(index: number, height: number): number {
    const growth = height - this.heightOf(index);
    if (growth === 0 || index < 0 || index >= this.count) return 0;
    this.#heights[index] = height;
    this.#total += growth;
    for (let node = index + 1; node <= this.count; node += lowestBit(node)) this.#add(node, growth);
    return growth;
  }

  /** The sum of all heights before `index`; of all, where there are fewer. */
  topOf(index: number): number {
    let sum = 0;
    for (let node = Math.min(index, this.count); node > 0; node -= lowestBit(node)) sum += this.#sums[node] ?? 0;
    return sum;
  }

  /** The paragraph that covers `offset`; the first above all, the last below all. One without a height covers nothing. */
  indexAt(offset: number): number {
    let node = 0;
    let rest = offset;
    for (let step = highestBit(this.count); step > 0; step >>>= 1) {
      const sum = this.#sums[node + step];
      if (sum === undefined || sum > rest) continue;
      node += step;
      rest -= sum;
    }
    return Math.max(Math.min(node, this.count - 1), 0);
  }

  #add(node: number, height: number): void {
    this.#sums[node] = (this.#sums[node] ?? 0) + height;
  }
}

function lowestBit(value: number): number {
  return value & -value;
}

function highestBit(value: number): number {
  return value === 0 ? 0 : 2 ** (31 - Math.clz32(value));
}
