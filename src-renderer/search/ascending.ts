/** Of fewer, comparing pairs is faster than counting digits; of fewer than many, wide digits have too many values. */
const fewest = 4_096;
const many = 200_000;
const digitBits = { narrow: 11, wide: 16 } as const;

/**
 * The order in which numbers ascend: indices into `values`, equal ones as they stood. A radix sort of whole numbers of
 * `unit` above the least, since comparing a million pairs takes half a second and counting them a twentieth. Typed
 * arrays are filled and read by loops here and in what builds on this: their `from`, `map` and iterators are up to ten
 * times slower.
 *
 * @param unit what every value is a whole number of
 */
export function ascendingOrder(values: Float64Array, unit: number): Uint32Array {
  const { length } = values;
  let order = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) order[index] = index;
  const { isAscending, least, most } = boundsOf(values);
  if (isAscending) return order;
  if (length < fewest) {
    return order.sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0) || left - right);
  }
  const buckets = 2 ** (length < many ? digitBits.narrow : digitBits.wide);
  let other = new Uint32Array(length);
  const digits = new Uint16Array(length);
  for (let divisor = unit; divisor <= most - least; divisor *= buckets) {
    // What is stored in 16 bits is taken modulo their number, before it is taken modulo that of the buckets.
    for (let index = 0; index < length; index += 1) digits[index] = ((values[index] ?? 0) - least) / divisor;
    for (let index = 0; index < length; index += 1) digits[index] = (digits[index] ?? 0) % buckets;
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
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- see above
  for (let index = 0; index < values.length; index += 1) most = Math.max(most, values[index] ?? most);
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
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- see above
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    // The greatest so far is the one before, as long as they ascend.
    if (value < most) isAscending = false;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { isAscending, least, most };
}
