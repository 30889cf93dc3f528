import { readChatLines } from '../chats/chatLines.ts';
import { chatTexts } from '../chats/message.ts';
import { decodeText } from '../encoding/decodeText.ts';

import type { FormatReader } from './documentFormat.ts';
import { readTextFile } from './text.ts';

/** A chat that was exported as text (WhatsApp, Signal, and others that write so): a document for each day. */
export const readChat: FormatReader = (bytes, context) => {
  const { name, encoding: given } = context;
  const { text, encoding } = decodeText(name, bytes, given);
  const messages = readChatLines(text);
  if (messages === null || messages.length === 0) return readTextFile(bytes, context);
  return chatTexts(name, null, messages).map((each) => ({ ...each, encoding }));
};
