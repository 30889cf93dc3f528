const marks: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** The encoding that a byte order mark says. */
export function byteOrderMarkOf(bytes: Uint8Array): string | null {
  return marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding ?? null;
}

/** How much is looked at. */
const sampleBytes = 64 * 1024;

/** Of the units of a UTF-16 text, so many at least have a high byte of zero: its blanks and line ends, all letters of Latin. */
const fewestLatinUnits = 0.08;

/** UTF-16 without its mark: one byte of each pair is often zero, the other never. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1 || bytes.length < 4) return null;
  const zeros: [number, number] = [0, 0];
  const end = Math.min(bytes.length, sampleBytes);
  for (let index = 0; index < end; index += 1) if (bytes[index] === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  const encoding = zeros[0] === 0 ? 'utf-16le' : 'utf-16be';
  const most = Math.max(...zeros);
  if (Math.min(...zeros) > 0 || most < (end / 2) * fewestLatinUnits) return null;
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, end));
  return /(?![\t-\r])\p{Cc}|[\uFFFD\p{Co}]/u.test(text) ? null : encoding;
}
