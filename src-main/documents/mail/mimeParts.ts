/** A part of a message of many: its header, and its bytes as they were before they were written for the network. */
export interface MimePart {
  readonly header: string;
  readonly bytes: Uint8Array;
}

/** The parts of a message of one level, as a saved page is. What has no boundary is one part. */
export function mimeParts(bytes: Uint8Array): readonly MimePart[] {
  const whole = splitHeader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const boundary = /boundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i.exec(whole.header);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [decoded(whole)];
  return `\n${whole.body}`
    .split(`\n--${mark}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => decoded(splitHeader(part.replace(/^[^\n]*\n/, ''))));
}

interface RawPart {
  readonly header: string;
  readonly body: string;
}

function splitHeader(message: string): RawPart {
  const end = /\r?\n\r?\n/.exec(message);
  if (end === null) return { header: message, body: '' };
  const header = message.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  return { header, body: message.slice(end.index + end[0].length) };
}

function decoded({ header, body }: RawPart): MimePart {
  const encoding = /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(header)?.[1]?.toLowerCase();
  if (encoding === 'base64') return { header, bytes: Buffer.from(body, 'base64') };
  if (encoding !== 'quoted-printable') return { header, bytes: Buffer.from(body, 'latin1') };
  const text = body
    .replace(/[ \t]+$/gm, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_sign, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { header, bytes: Buffer.from(text, 'latin1') };
}
