import { byteOrderMarkOf, unmarkedUtf16 } from '../encoding/byteOrder.ts';

const beginningBytes = 4_096;

/** The first characters of a file, by which its form is told: letters of ASCII are right, whatever its encoding. */
export function beginning(bytes: Uint8Array): string {
  const marked = byteOrderMarkOf(bytes);
  const encoding = marked ?? unmarkedUtf16(bytes.subarray(0, beginningBytes)) ?? 'latin1';
  const head = Buffer.from(bytes.subarray(0, beginningBytes));
  if (encoding === 'utf-16le') return head.toString('utf16le').replace(/^\uFEFF/, '');
  if (encoding === 'utf-16be')
    return Buffer.from(head.subarray(0, head.length & ~1))
      .swap16()
      .toString('utf16le')
      .replace(/^\uFEFF/, '');
  return head.subarray(marked === 'utf-8' ? 3 : 0).toString('latin1');
}

/** Whether a file begins with these bytes. */
export function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
