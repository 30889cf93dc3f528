/** How events lie in a table: a column for each field, one behind the other in one stretch of bytes. */

/** What crosses between worker and page. */
export interface PackedEvents {
  readonly length: number;
  /** All columns. */
  readonly bytes: Uint8Array;
  /** Ids and headlines of `rowsInText` events each, one behind the other. */
  readonly texts: readonly string[];
  /** Strings that many events have in common; the first stands for none. */
  readonly strings: readonly string[];
  /** Lists of names that many events have in common. */
  readonly names: readonly (readonly string[])[];
}

export const rowsInText = 256;

/** By row. */
export interface Columns {
  /** Indices into the row's text. An id ends where its headline begins, a headline where the next id does. */
  readonly idStart: Uint32Array;
  readonly titleStart: Uint32Array;
  /** Indices into the document's text. */
  readonly head: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly sentenceStart: Uint32Array;
  readonly sentenceEnd: Uint32Array;
  /** Both 0 where nothing was inherited. */
  readonly inheritedStart: Uint32Array;
  readonly inheritedEnd: Uint32Array;
  /** Days since 1970-01-01. The first is `never` where there is no interval; an open end is `open`. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** −1 where there is none. */
  readonly expression: Int32Array;
  readonly weight: Float32Array;
  /** Places among the strings; 0 is none. */
  readonly when: Uint32Array;
  readonly value: Uint32Array;
  readonly attribution: Uint32Array;
  /** Places among the lists of names. */
  readonly places: Uint32Array;
  readonly actors: Uint32Array;
  /** Minutes since midnight, −1 where the text names no part of the day. */
  readonly clockFrom: Int16Array;
  readonly clockUntil: Int16Array;
  /** Numbers of the words that each field may have, from 1; 0 is none. */
  readonly kind: Uint8Array;
  readonly precision: Uint8Array;
  readonly modifier: Uint8Array;
  readonly basis: Uint8Array;
  readonly certainty: Uint8Array;
  readonly rule: Uint8Array;
  readonly datedBy: Uint8Array;
}

export const open = -(2 ** 31);
export const never = open + 1;

/** The wider columns come first, so that each begins where its numbers may. */
function layOut(buffer: ArrayBufferLike, first: number, rows: number): Columns {
  let begin = first;
  const place = (width: number) => {
    const here = begin;
    begin += rows * width;
    return [buffer, here, rows] as const;
  };
  const uint32 = () => new Uint32Array(...place(4));
  const int32 = () => new Int32Array(...place(4));
  const int16 = () => new Int16Array(...place(2));
  const uint8 = () => new Uint8Array(...place(1));
  return {
    idStart: uint32(),
    titleStart: uint32(),
    head: uint32(),
    start: uint32(),
    end: uint32(),
    sentenceStart: uint32(),
    sentenceEnd: uint32(),
    inheritedStart: uint32(),
    inheritedEnd: uint32(),
    firstDay: int32(),
    lastDay: int32(),
    expression: int32(),
    weight: new Float32Array(...place(4)),
    when: uint32(),
    value: uint32(),
    attribution: uint32(),
    places: uint32(),
    actors: uint32(),
    clockFrom: int16(),
    clockUntil: int16(),
    kind: uint8(),
    precision: uint8(),
    modifier: uint8(),
    basis: uint8(),
    certainty: uint8(),
    rule: uint8(),
    datedBy: uint8(),
  };
}

const bytesOfRow = Object.values<Columns[keyof Columns]>({ ...layOut(new ArrayBuffer(0), 0, 0) }).reduce(
  (sum, { BYTES_PER_ELEMENT }) => sum + BYTES_PER_ELEMENT,
  0,
);

/** Columns to be filled, and the bytes in which they lie. */
export function newColumns(rows: number): { readonly bytes: Uint8Array; readonly columns: Columns } {
  const bytes = new Uint8Array(rows * bytesOfRow);
  return { bytes, columns: layOut(bytes.buffer, 0, rows) };
}

/** The columns of a table, over its own bytes; these are copied where they begin in the midst of a number. */
export function columnsOf({ bytes, length }: Pick<PackedEvents, 'bytes' | 'length'>): Columns {
  if (bytes.length !== length * bytesOfRow) {
    throw new RangeError(`${bytes.length} bytes are no table of ${length} events.`);
  }
  const aligned: Uint8Array = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return layOut(aligned.buffer, aligned.byteOffset, length);
}
