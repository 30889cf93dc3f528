import { textsOfMail } from '../mail/parseMail.ts';

import type { FormatReader } from './documentFormat.ts';

/** A mail: its text, without its header, which gives title, author and day; and the earlier mails that it quotes. */
export const readMail: FormatReader = (bytes, context) => textsOfMail(context.name, bytes, context);
