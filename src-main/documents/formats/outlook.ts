import { decompressRTF } from '@kenjiuno/decompressrtf';
import * as outlookFiles from '@kenjiuno/msgreader';
import type { default as MsgReader, FieldsData } from '@kenjiuno/msgreader';
import iconv from 'iconv-lite';

import { headerDay } from '../mail/headerDay.ts';
import { lineOrNull, mailTexts } from '../mail/mailTexts.ts';

import type { FormatReader, ReadingContext, ReadText } from './documentFormat.ts';
import { readRtf } from './rtf.ts';

/** A mail, an appointment or a note that Outlook saved. */
export const readOutlook: FormatReader = (bytes, context) => {
  const fields = fieldsOf(bytes, null);
  if (fields.error !== undefined) throw new RangeError(fields.error);
  // Texts of single bytes do not say how they are encoded where they stand.
  const page = fields.messageCodepage ?? fields.internetCodepage;
  const encoding = context.encoding ?? (page === undefined ? null : `cp${page}`);
  const known = encoding !== null && page !== 65_001 && iconv.encodingExists(encoding);
  return textsOf(known ? fieldsOf(bytes, encoding) : fields, bytes, context);
};

/** Node wraps what a CommonJS package exports by default once more, and a bundle may not. */
const exported: unknown = outlookFiles.default;
const Reader = (
  typeof exported === 'function' ? exported : (exported as typeof outlookFiles).default
) as typeof MsgReader;

function readerOf(bytes: Uint8Array, encoding: string | null): MsgReader {
  const reader = new Reader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  reader.parserConfig = { includeRawProps: true, ...(encoding !== null && { ansiEncoding: encoding }) };
  return reader;
}

function fieldsOf(bytes: Uint8Array, encoding: string | null): FieldsData {
  return readerOf(bytes, encoding).getFileData();
}

async function textsOf(fields: FieldsData, bytes: Uint8Array, context: ReadingContext): Promise<readonly ReadText[]> {
  const { name } = context;
  const reader = readerOf(bytes, null);
  reader.getFileData();
  const files = (fields.attachments ?? []).map((attachment, index) => {
    const { fileName, content } = reader.getAttachment(index);
    return { name: fileName, mediaType: null, bytes: content, isMail: attachment.innerMsgContent === true };
  });
  const texts = [
    ...mailTexts({
      name,
      subject: lineOrNull(fields.subject),
      sender: fields.senderName ?? fields.senderSmtpAddress ?? fields.senderEmail ?? null,
      written: dayOfMail(fields),
      plain: fields.body ?? (await rtfBody(fields, context)),
      html: htmlBody(fields),
      attachments: files
        .filter(({ isMail }) => !isMail)
        .map(({ name: file, mediaType, bytes: content }) => ({ name: file, mediaType, bytes: content })),
    }),
  ];
  for (const file of files.filter(({ isMail }) => isMail)) {
    texts.push(...(await context.readInside(file.bytes, `${name} ${file.name}`)));
  }
  return texts;
}

/** Where the sender was, if the header tells it; else the day in Greenwich. */
function dayOfMail(fields: FieldsData): string | null {
  const header = /^Date:([^\n]+)/im.exec(fields.headers ?? '')?.[1];
  return headerDay(header ?? fields.clientSubmitTime ?? fields.messageDeliveryTime ?? fields.creationTime ?? '');
}

/** The property of the HTML; of an old mail it is a text of single bytes, which the reader has no name for. */
const htmlProperty = '1013';

function htmlBody({ bodyHtml, html, internetCodepage, rawProps = [] }: FieldsData): string {
  const raw = rawProps.find(({ propertyTag = '' }) => propertyTag.startsWith(htmlProperty))?.value;
  const text = bodyHtml ?? (typeof raw === 'string' ? raw : undefined);
  if (text !== undefined) return text;
  if (html === undefined) return '';
  const encoding = `cp${internetCodepage ?? 1252}`;
  if (internetCodepage === 65_001 || !iconv.encodingExists(encoding)) return Buffer.from(html).toString('utf8');
  return iconv.decode(html, encoding);
}

async function rtfBody({ compressedRtf }: FieldsData, context: ReadingContext): Promise<string> {
  if (compressedRtf === undefined) return '';
  const [read] = await readRtf(Uint8Array.from(decompressRTF([...compressedRtf])), context);
  return read?.text ?? '';
}
