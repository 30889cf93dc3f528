import { crc32, deflateRawSync } from 'node:zlib';

/**
 * An entry of a zip, and what it says of itself where that is not the truth.
 * @typedef {object} Entry
 * @property {string | Uint8Array} name
 * @property {Uint8Array} content unpacked
 * @property {number} [level] of the packing; 0 for none
 * @property {Partial<Record<'crc' | 'size' | 'packedSize' | 'method' | 'flags' | 'offset', number>>} [says] in both its heads
 * @property {string} [besideItself] the name beside the entry, where the directory has another
 * @property {Uint8Array} [packed] in place of what the content packs to
 */

/**
 * A zip of whatever entries, also of such as no program would write.
 * @param {readonly Entry[]} entries
 * @param {{ readonly count?: number, readonly comment?: Uint8Array }} [says] of the whole
 */
export function zipOf(entries, { count = entries.length, comment = new Uint8Array() } = {}) {
  const pieces = [];
  const directory = [];
  let at = 0;
  for (const entry of entries) {
    const { level = 6, says = {}, content } = entry;
    const packed = entry.packed ?? (level === 0 ? content : deflateRawSync(content, { level }));
    const name = Buffer.from(entry.name);
    const head = {
      flags: 0x800,
      method: level === 0 ? 0 : 8,
      crc: crc32(content),
      packedSize: packed.length,
      size: content.length,
      offset: at,
      ...says,
    };
    const besideItself = entry.besideItself === undefined ? name : Buffer.from(entry.besideItself);
    const local = Buffer.concat([localHead(head, besideItself.length), besideItself, packed]);
    pieces.push(local);
    directory.push(centralHead(head, name.length), name);
    at += local.length;
  }
  const whole = Buffer.concat(directory);
  return Buffer.concat([...pieces, whole, endOf(count, whole.length, at, comment.length), comment]);
}

/** @typedef {{ flags: number, method: number, crc: number, packedSize: number, size: number, offset: number }} Head */

/** @param {Head} head @param {number} nameLength */
function localHead({ flags, method, crc, packedSize, size }, nameLength) {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(0x04034b50, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(flags, 6);
  bytes.writeUInt16LE(method, 8);
  bytes.writeUInt32LE(crc, 14);
  bytes.writeUInt32LE(packedSize, 18);
  bytes.writeUInt32LE(size, 22);
  bytes.writeUInt16LE(nameLength, 26);
  return bytes;
}

/** @param {Head} head @param {number} nameLength */
function centralHead({ flags, method, crc, packedSize, size, offset }, nameLength) {
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, 6);
  bytes.writeUInt16LE(flags, 8);
  bytes.writeUInt16LE(method, 10);
  bytes.writeUInt32LE(crc, 16);
  bytes.writeUInt32LE(packedSize, 20);
  bytes.writeUInt32LE(size, 24);
  bytes.writeUInt16LE(nameLength, 28);
  bytes.writeUInt32LE(offset, 42);
  return bytes;
}

/** @param {number} count @param {number} size @param {number} offset @param {number} commentLength */
function endOf(count, size, offset, commentLength) {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  bytes.writeUInt16LE(commentLength, 20);
  return bytes;
}
