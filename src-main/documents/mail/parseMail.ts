import PostalMime, { type Email } from 'postal-mime';

import type { ReadingContext, ReadText } from '../formats/documentFormat.ts';

import { headerDay } from './headerDay.ts';
import { lineOrNull, mailTexts } from './mailTexts.ts';

/** Parses a mail as it crosses the network. */
export function parseMail(bytes: Uint8Array): Promise<Email> {
  // Mails in mails become files inside, which are read on their own.
  return PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
}

/** The texts of a mail, and of the mails that lie in it as files. */
export async function textsOfMail(
  name: string,
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<readonly ReadText[]> {
  const { subject, from, headers, text = '', html = '', attachments } = await parseMail(bytes);
  const date = headers.find(({ key }) => key === 'date')?.value ?? '';
  const files = attachments.map(({ filename, mimeType, content }, index) => ({
    name: filename ?? `attachment ${index + 1}`,
    mediaType: mimeType,
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  }));
  const isMail = ({ mediaType }: { readonly mediaType: string | null }) => mediaType === 'message/rfc822';
  const texts = [
    ...mailTexts({
      name,
      subject: lineOrNull(subject),
      sender: nameOf(from),
      written: headerDay(date),
      plain: text,
      html,
      attachments: files.filter((file) => !isMail(file)),
    }),
  ];
  for (const file of files.filter(isMail))
    texts.push(...(await context.readInside(file.bytes, `${name} ${file.name}`)));
  return texts;
}

function nameOf(address: Email['from']): string | null {
  if (address === undefined) return null;
  return address.name !== '' ? address.name : (address.address ?? null);
}
