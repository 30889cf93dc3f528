import { decodeBySaid, decodeMarkup } from '../encoding/decodeMarkup.ts';
import { mimeParts } from '../mail/mimeParts.ts';

import type { FormatReader } from './documentFormat.ts';
import { pageText } from './html.ts';

/** A page that a browser saved with all that belongs to it. The day it was saved is not that of its text. */
export const readMhtml: FormatReader = (bytes, { name, encoding: given }) => {
  const page = mimeParts(bytes).find(({ header }) =>
    /^Content-Type:\s*(?:text\/html|application\/xhtml)/im.test(header),
  );
  if (page === undefined) throw new RangeError('There is no page in it.');
  const said = /charset\s*=\s*"?([\w:.-]{2,40})/i.exec(page.header)?.[1];
  const { text, encoding } =
    (said !== undefined && given === null ? decodeBySaid(page.bytes, said) : null) ??
    decodeMarkup(name, page.bytes, given);
  return [{ ...pageText(name, text), encoding }];
};
