import { decodeDeclared, decodeText, type DecodedText } from './decodeText.ts';
import { byteOrderMarkOf } from './byteOrder.ts';

/** Where a page or an XML file says how it is encoded. */
const declaration =
  /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

/** Declared so, texts hold the characters of Windows too: browsers read them by that. */
const takenWider: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-sjis': 'shift_jis',
};

/** The text of a file that may declare its encoding in its first lines; what it declares is not believed where it is no text so. */
export function decodeMarkup(name: string, bytes: Uint8Array, given: string | null): DecodedText {
  if (given !== null || byteOrderMarkOf(bytes) !== null) return decodeText(name, bytes, given);
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const found = declaration.exec(head);
  const declared = (found?.[1] ?? found?.[2])?.toLowerCase();
  return (declared === undefined ? null : decodeBySaid(bytes, declared)) ?? decodeText(name, bytes);
}

/** The text of bytes that are said to be in an encoding; `null` where it is unknown or they are no text in it. */
export function decodeBySaid(bytes: Uint8Array, said: string): DecodedText | null {
  const name = said.toLowerCase();
  const decoded = decodeDeclared(bytes, takenWider[name] ?? name);
  if (decoded === null || decoded.text.includes('\0')) return null;
  if (/^(?:utf-?8|utf-?16)/.test(name) && decoded.text.includes('\uFFFD')) return null;
  return { text: decoded.text.replace(/\r(?!\n)/g, '\n'), encoding: name };
}
