import { isRecord } from '../formats/isRecord.ts';
import { dayOf } from '../formats/writtenDay.ts';

import type { Message } from './message.ts';

export interface TelegramChat {
  readonly name: string | null;
  readonly messages: readonly Message[];
}

/** The chats of an export of Telegram (`result.json`): of one, or of all; `null` for other JSON. */
export function readTelegram(json: unknown): readonly TelegramChat[] | null {
  if (!isRecord(json)) return null;
  const list = isRecord(json.chats) && Array.isArray(json.chats.list) ? (json.chats.list as unknown[]) : [json];
  const chats = list.filter(isRecord).filter(({ messages }) => Array.isArray(messages) && messages.some(isMessage));
  if (chats.length === 0) return null;
  return chats.map(({ name, messages }) => ({
    name: typeof name === 'string' ? name : null,
    messages: (messages as unknown[]).filter(isMessage).flatMap(messageOf),
  }));
}

function isMessage(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && typeof value.date === 'string' && 'text' in value && 'type' in value;
}

/** What the program tells of a group is no message of a person. */
function messageOf({ type, date, from, text }: Readonly<Record<string, unknown>>): readonly Message[] {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(String(date));
  const day = found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  const words = textOf(text).trim();
  if (type !== 'message' || day === null || words === '') return [];
  return [{ day, time: found?.[4] ?? '', sender: typeof from === 'string' ? from : '?', text: words }];
}

/** Text is a string, or pieces, of which some say how they look. */
function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(textOf).join('');
  return isRecord(text) ? textOf(text.text) : '';
}
