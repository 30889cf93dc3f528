const digitBits = 16;
const buckets = 2 ** digitBits;

/**
 * The order in which numbers ascend: indices into `values`, equal ones as they stood. A radix sort of whole numbers of
 * `unit` above the least, since comparing a million pairs takes half a second and counting them a twentieth. Typed
 * arrays are filled by loops here and in what builds on this: their `from` and `map` are ten times slower.
 *
 * @param unit what every value is a whole number of
 */
export function ascendingOrder(values: Float64Array, unit: number): Uint32Array {
  const { length } = values;
  let order = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) order[index] = index;
  const { isAscending, least, most } = boundsOf(values);
  if (isAscending) return order;
  let other = new Uint32Array(length);
  const digits = new Uint16Array(length);
  for (let divisor = unit; divisor <= most - least; divisor *= buckets) {
    // What is stored in 16 bits is taken modulo their number.
    for (let index = 0; index < length; index += 1) digits[index] = ((values[index] ?? 0) - least) / divisor;
    const ends = new Uint32Array(buckets);
    for (let index = 0; index < length; index += 1) ends[digits[index] ?? 0] = (ends[digits[index] ?? 0] ?? 0) + 1;
    for (let digit = 1; digit < buckets; digit += 1) ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
    for (let position = length - 1; position >= 0; position -= 1) {
      const index = order[position] ?? 0;
      const digit = digits[index] ?? 0;
      const end = (ends[digit] ?? 0) - 1;
      ends[digit] = end;
      other[end] = index;
    }
    [order, other] = [other, order];
  }
  return order;
}

/** The values at these indices, in their order. */
export function gather(values: Float64Array, indices: Uint32Array): Float64Array {
  const gathered = new Float64Array(indices.length);
  for (let place = 0; place < indices.length; place += 1) gathered[place] = values[indices[place] ?? 0] ?? 0;
  return gathered;
}

/** The largest, or −∞ of nothing. */
export function greatest(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) most = Math.max(most, value);
  return most;
}

function boundsOf(values: Float64Array): {
  readonly isAscending: boolean;
  readonly least: number;
  readonly most: number;
} {
  let isAscending = true;
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    // The greatest so far is the one before, as long as they ascend.
    if (value < most) isAscending = false;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { isAscending, least, most };
}
