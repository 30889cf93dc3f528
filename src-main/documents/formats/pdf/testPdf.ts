import { createHash } from 'node:crypto';

/** Lines of a page: text, and where it stands in points from the lower left corner, as PDF counts. */
export type TestLine = readonly [text: string, x: number, y: number, size?: number];

export interface TestPdf {
  readonly pages: readonly (readonly TestLine[])[];
  readonly password?: string;
  /** Entries of the catalogue, as they stand in the file. */
  readonly catalogue?: string;
  readonly info?: string;
}

/** A small PDF 1.4, set in Helvetica. With a password it is encrypted with RC4 of 40 bits, as the oldest writers do. */
export function makePdf({ pages, password, catalogue = '', info = '' }: TestPdf): Uint8Array {
  const first = 5;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const lock = password === undefined ? null : lockFor(password);
  const objects: Buffer[] = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    Buffer.from(`<< ${info} >>`),
  ];
  pages.forEach((lines, at) => {
    const content = Buffer.from(lines.map(setLine).join('\n'), 'latin1');
    const number = first + 2 * at + 1;
    const stream = lock === null ? content : cipher(objectKey(lock.key, number), content);
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents ${number} 0 R >>`,
      ),
      Buffer.concat([Buffer.from(`<< /Length ${stream.length} >>\nstream\n`), stream, Buffer.from('\nendstream')]),
    );
  });
  return assemble(objects, lock);
}

function setLine([text, x, y, size = 10]: TestLine): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`;
}

interface Lock {
  readonly key: Buffer;
  readonly entry: string;
  readonly id: string;
}

function assemble(objects: readonly Buffer[], lock: Lock | null): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, at) => {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const locked = lock === null ? '' : `/Encrypt ${lock.entry} /ID [<${lock.id}> <${lock.id}>]`;
  const size = objects.length + 1;
  const trailer = `trailer << /Size ${size} /Root 1 0 R /Info 4 0 R ${locked} >>\nstartxref\n${length}\n%%EOF\n`;
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`));
  return new Uint8Array(Buffer.concat(parts));
}

/** Fills a password up, as the standard says. */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const permissions = -4;
const keyBytes = 5;

function lockFor(password: string): Lock {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
  const id = Buffer.alloc(16, 7);
  const owner = cipher(md5(padded).subarray(0, keyBytes), padded);
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(permissions);
  const key = md5(Buffer.concat([padded, owner, allowed, id])).subarray(0, keyBytes);
  const user = cipher(key, padding);
  const entry = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${permissions} >>`;
  return { key, entry, id: id.toString('hex') };
}

function objectKey(key: Buffer, number: number): Buffer {
  const place = Buffer.from([number & 255, (number >> 8) & 255, 0, 0, 0]);
  return md5(Buffer.concat([key, place])).subarray(0, keyBytes + 5);
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

/** RC4: one key stream locks and unlocks. */
function cipher(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, value) => value);
  const swap = (one: number, other: number) => {
    [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  j = 0;
  return bytes.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  }) as Buffer;
}
