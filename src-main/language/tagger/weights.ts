/** Weights as they lie in the model file, and as they are added up. */
import { rowBits } from './features.ts';
import { digits } from './lexicon.ts';
import { tagSet } from './tagSet.ts';

/**
 * Rows of weights, laid out so that what is asked for most lies close together: most rows have no weights, and a bit tells so. The
 * entries of a row that has some begin at `starts[its number]` and end where those of the next begin.
 */
export interface Weights {
  /** A bit for each row, 32 to a number: whether it has weights. */
  readonly present: Int32Array;
  /** How many rows with weights lie before the 32 of each number. */
  readonly rowsBefore: Int32Array;
  readonly starts: Int32Array;
  /** A weight, shifted left by six bits, and the number of its tag. */
  readonly entries: Int16Array;
}

/** The number of a row among those that have weights, from 0; -1 where it has none. */
export function numberOfRow({ present, rowsBefore }: Weights, row: number): number {
  const bits = present[row >>> 5] ?? 0;
  const bit = 1 << (row & 31);
  if ((bits & bit) === 0) return -1;
  return (rowsBefore[row >>> 5] ?? 0) + bitsIn(bits & (bit - 1));
}

/** How many bits of a number are set (H. Warren, Hacker's Delight, 2012, 5-1). */
function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Most weights are one of these: such a weight and its tag are written as one byte, `place in this list × tags + tag`. */
export const smallWeights = [1, -1, 2, -2, 3, -3] as const;
/** A byte that says that a tag and a weight of any size follow. */
export const anyWeight = 255;

/**
 * The weights from their written form: base 64 of bytes that hold, row by row, the distance from the row before, the number of
 * tags, and each tag with its weight. Numbers are of variable length, seven bits a byte, the lowest first; a weight of any size is
 * twice its amount, less one where it is negative.
 */
export function readWeights(written: string): Weights {
  const bytes = bytesOf(written);
  const present = new Int32Array((1 << rowBits) / 32);
  // More than there are: each row takes two bytes at least, each entry one.
  const starts = new Int32Array(bytes.length / 2 + 1);
  const entries = new Int16Array(bytes.length);
  let rows = 0;
  let at = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let row = 0;
  let count = 0;
  while (at < bytes.length) {
    row += readNumber();
    present[row >>> 5] = (present[row >>> 5] ?? 0) | (1 << (row & 31));
    starts[rows] = count;
    rows += 1;
    row += 1;
    for (let left = readNumber(); left > 0; left -= 1) {
      const byte = bytes[at] ?? 0;
      at += 1;
      if (byte === anyWeight) {
        const tag = readNumber();
        entries[count] = (signed(readNumber()) << 6) | tag;
      } else {
        entries[count] = smallEntries[byte] ?? 0;
      }
      count += 1;
    }
  }
  starts[rows] = count;
  return {
    present,
    rowsBefore: rowsBeforeEach(present),
    starts: starts.subarray(0, rows + 1),
    entries: entries.subarray(0, count),
  };
}

function rowsBeforeEach(present: Int32Array): Int32Array {
  let count = 0;
  return present.map((bits) => {
    const before = count;
    count += bitsIn(bits);
    return before;
  });
}

function signed(written: number): number {
  return written % 2 === 0 ? written / 2 : -(written + 1) / 2;
}

const tagCount = tagSet.length;
/** By the byte that is written for it. */
const smallEntries = Int16Array.from(
  { length: tagCount * smallWeights.length },
  (_, byte) => ((smallWeights[Math.floor(byte / tagCount)] ?? 0) << 6) | (byte % tagCount),
);
const valueOf = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, digits.indexOf(String.fromCharCode(code))));

function bytesOf(written: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((written.length * 3) / 4));
  let bits = 0;
  let buffered = 0;
  let count = 0;
  for (let index = 0; index < written.length; index += 1) {
    buffered = (buffered << 6) | (valueOf[written.charCodeAt(index)] ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count] = buffered >>> bits;
    buffered &= (1 << bits) - 1;
    count += 1;
  }
  return bytes;
}
