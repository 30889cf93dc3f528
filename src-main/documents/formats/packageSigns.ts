/** How far a zip is looked through: its form is told by its first entries. */
const lookedAt = 512 * 1024;

/** Name and content of a zip's first entry, one after the other, as far as they are stored unpacked. */
export function firstEntry(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  const nameLength = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  const extraLength = (bytes[28] ?? 0) + 256 * (bytes[29] ?? 0);
  return head.slice(30, 30 + nameLength) + head.slice(30 + nameLength + extraLength);
}

/** Whether a zip has an entry of such a name among its first. */
export function holdsEntry(bytes: Uint8Array, name: RegExp): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, lookedAt));
  for (
    let at = head.indexOf('PK\u0003\u0004', 0, 'latin1');
    at !== -1;
    at = head.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  ) {
    if (at + 30 > head.length) return false;
    const length = head.readUInt16LE(at + 26);
    if (name.test(head.toString('latin1', at + 30, at + 30 + length))) return true;
  }
  return false;
}
